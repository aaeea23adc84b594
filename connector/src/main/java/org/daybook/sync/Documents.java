package org.daybook.sync;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;

/** The documents and their way from Invoiced to Posted. Every change names the version it saw and raises it. */
public interface Documents {

    /**
     * Records what invoicing one job came to: its documents (state INVOICED or HELD) with lines, journal and totals, one live
     * claim for each billed entry, the reasons of the entries left out, and the job's mark taken off; one transaction.
     *
     * <p>A reference that exists already means that this very work was recorded before: nothing is written for it. An entry that
     * another live document claims aborts the whole transaction (RE F08).
     */
    void record(List<Invoiced> jobs);

    /** What invoicing one job came to. */
    record Invoiced(JobWork work, List<NewDocument> documents, List<LeftOut> leftOut) {}

    /**
     * Records a credit memo of {@code original}. With {@code releaseEntries} (Restore Job Entries, JI 2.20) the original's claims
     * are released in the same transaction and its jobs marked, so that the work can be billed anew.
     */
    void recordCredit(NewDocument creditMemo, Document original, boolean releaseEntries);

    /** Credit memos of this document, by external reference. */
    List<Document> creditsOf(String externalRef);

    Optional<Document> find(UUID id);

    /** By number, external reference, or the first characters of the id (at least six, and unambiguous). */
    Optional<Document> find(String text);

    /** A page of documents, newest change first, by keyset. */
    DocumentPage page(DocumentQuery query);

    /** Documents in this state, oldest first, at most {@code most}. */
    List<Document> inState(DocumentState state, String ledger, int most);

    /** INVOICED documents whose total, whatever its sign, is within the limit of its currency; oldest first, at most {@code most}. */
    List<Document> invoicedWithin(List<Money> limits, int most);

    /**
     * INVOICED to APPROVED, signing the payload hash; numbers the document from its company's series.
     *
     * @param approver name of the rule or person; refused with SAME_PERSON if among the document's contributors (RE F13)
     * @return per document the approved document, or why not (SAME_PERSON, CHANGED_AFTER_PULL when the version or hash moved on)
     */
    List<Outcome<Document>> approve(List<Document> documents, String approver);

    /** Any pre-send state (INVOICED, APPROVED) to HELD. */
    void hold(Document document, Hold hold, String actor);

    /**
     * HELD to CANCELLED with its claims released and its jobs marked, so that the next invoicing builds it anew by the current
     * mappings; REJECTED to INVOICED, to be approved and sent again under the same reference.
     */
    Outcome<Document> retry(UUID id, String actor);

    /** Retries every HELD document made by another version of the mappings than {@code version} and held for what a mapping can mend
     * (an unknown customer, account, item or reference, a closed period); returns how many. */
    int retryHeldByMapping(String version, String actor);

    /** The document's history, oldest first. */
    List<Event> history(UUID id);

    /** One thing that happened to a document: who, when, what, in a sentence. */
    record Event(java.time.Instant at, String actor, String action, DocumentState state, String text) {}

    /** The stored proof of a posted document: what was expected and what the ledger showed, with the time. */
    Optional<Proof> proof(UUID id);

    /** What the ledger showed when the document was read back, beside what was expected. */
    record Proof(java.time.Instant readAt, LedgerDocument expected, LedgerDocument actual, List<Finding> differences) {}
}
