package org.daybook.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.daybook.accounting.Finding;

/** The part of the register that the once-only protocol stands on: intent before send, outcome once, epoch fence (RE 2.5). */
public interface Sending {

    /**
     * tx1: takes up to {@code most} APPROVED documents of the ledger that are due, verifies payload = payload hash = approved
     * hash, raises their epoch, sets the lease and state SENDING, and inserts the intent row of one attempt each; committed (on
     * H2 followed by CHECKPOINT SYNC) before it returns. Two workers never get the same document.
     */
    List<Claim> claim(String ledger, int most, String owner, Duration lease);

    /** A claimed document with its attempt: what may be put on the wire once. */
    record Claim(Document document, int attempt, String idempotencyKey) {}

    /**
     * tx2: writes the attempt's outcome once and moves the document: Acknowledged to EXPORTED, Rejected to REJECTED, NotSent back
     * to APPROVED (due again after {@code backOff}), Exists and InDoubt to IN_DOUBT.
     *
     * @return false if the claim's epoch is no longer the document's: fenced off, nothing written
     */
    boolean outcome(Claim claim, SendOutcome outcome, Duration backOff);

    /**
     * Takes over documents in doubt: SENDING with a lease that is over, or IN_DOUBT and due; raises the epoch and the lease, state
     * IN_DOUBT.
     */
    List<Doubt> takeOver(String ledger, int most, String owner, Duration lease);

    /**
     * A document in doubt.
     *
     * @param everyAttemptNotSent every attempt has a recorded outcome NotSent; a missing outcome always means "maybe sent"
     * @param inDoubtSince when the last attempt's intent was written
     * @param looks how often it has been looked up without a decision
     * @param resends how often it was sent again automatically
     */
    record Doubt(
            Document document,
            int attempt,
            String idempotencyKey,
            boolean everyAttemptNotSent,
            Instant inDoubtSince,
            int looks,
            int resends) {}

    /** The ledger holds it, equal: IN_DOUBT to EXPORTED. False if fenced. */
    boolean adopt(Doubt doubt, Document.Receipt receipt);

    /** It certainly never arrived: IN_DOUBT to APPROVED, so that a claim sends it again under the same reference and key. */
    boolean release(Doubt doubt, String why);

    /** Still unknown: look again at {@code dueAt}. */
    boolean lookAgain(Doubt doubt, Instant dueAt, String why);

    /** People decide: IN_DOUBT to CONFLICT or MANUAL, with the finding. */
    boolean leaveToPeople(Doubt doubt, DocumentState state, Finding finding);

    /** EXPORTED documents of the ledger that are due for reading back, oldest first. */
    List<Document> toConfirm(String ledger, int most);

    /** EXPORTED to POSTED, with the proof. */
    void posted(Document document, Documents.Proof proof);

    /** Read back and different: EXPORTED to CONFLICT with READ_BACK_DIFFERS and the differences, proof stored. */
    void differs(Document document, Documents.Proof proof);

    /** Not there yet, or a draft: look again at {@code dueAt}. */
    void notYet(Document document, Instant dueAt, String why);

    /** Notices the source has not been told yet: documents of the source EXPORTED or POSTED since it was last told of them. */
    List<SourceSystem.Notice> toTell(String source, int most);

    void told(String source, SourceSystem.Notice notice);

    /** Documents that the protocol still has to move by itself: APPROVED, SENDING, IN_DOUBT, EXPORTED; for "nothing moves". */
    long moving();

    /** Documents of one ledger document id or reference, for reconciliation: our id. */
    java.util.Optional<UUID> byLedgerDocument(String ledger, String ledgerDocumentId);
}
