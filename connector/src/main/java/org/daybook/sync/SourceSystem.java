package org.daybook.sync;

import java.util.List;
import org.daybook.accounting.EntryId;

/** A source that can be told what became of its entries (SS x.4). Sources that only deliver files have none. */
public interface SourceSystem {

    /** The source's name, as in its route and entry mapping. */
    String name();

    /**
     * Tells the source that these entries are on this document. Telling it twice does no harm.
     *
     * @throws Unavailable if the source cannot be reached
     */
    void told(Notice notice);

    /** What a source is told: the entries, the document's number, its stage, and the ledger's number where there is one. */
    record Notice(
            String documentId, List<EntryId> entries, String number, DocumentState.Stage stage, String ledgerNumber) {}
}
