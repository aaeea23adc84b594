package org.daybook.ledger;

import java.util.List;
import org.daybook.sync.Document;

/** What an answer's body says, once an adapter has read it in its ledger's language. */
public sealed interface Said {

    /**
     * The ledger gives the document an id.
     *
     * @param differences in what its echo differs from what was sent: reference, total, currency; empty when it is all equal
     */
    record Taken(Document.Receipt receipt, List<String> differences) implements Said {
        public Taken {
            differences = List.copyOf(differences);
        }
    }

    /**
     * The ledger's own error body, parsed.
     *
     * @param errors each error as code and message in one text, as {@link AllowLists} are matched against
     */
    record Refused(List<String> errors) implements Said {
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /** Nothing that can be relied upon: not the ledger's format, incomplete, or without an id. */
    record Unclear(String why) implements Said {}
}
