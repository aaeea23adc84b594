package org.daybook.sync;

import java.util.List;
import java.util.Optional;

/** An accounting package, as the stages see it. One contract kit, {@code LedgerContract}, grades every implementation. */
public interface Ledger {

    /** The name the site gives it; companies name it as theirs. */
    String name();

    Capabilities capabilities();

    /**
     * Puts the document on the wire exactly once and says what came of it. Never throws for what the ledger or the network does;
     * never re-sends by itself (RE 4.1).
     */
    SendOutcome post(Posting posting);

    /**
     * Every document that stands in the ledger under our reference.
     *
     * @throws Unavailable if the ledger cannot be asked
     */
    List<LedgerDocument> find(Posting posting);

    /**
     * The document of this ledger id, read back; empty if the ledger has none.
     *
     * @throws Unavailable if the ledger cannot be asked
     */
    Optional<LedgerDocument> read(Posting posting, String ledgerDocumentId);

    /** What {@link #read} should show for this posting, line by line: pure, no call. */
    LedgerDocument expected(Posting posting);
}
