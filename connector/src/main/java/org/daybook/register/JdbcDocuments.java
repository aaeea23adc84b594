package org.daybook.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Documents;
import org.daybook.sync.Hold;
import org.daybook.sync.NewDocument;

/** The documents, in the database. */
final class JdbcDocuments implements Documents {
    private final Transactions transactions;

    JdbcDocuments(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void record(List<Invoiced> jobs) {
        try {
            transactions.run(tx -> Recording.record(tx, jobs));
        } catch (IllegalStateException refused) {
            transactions.run(tx -> Recording.explain(tx, jobs, refused));
            throw refused;
        }
    }

    @Override
    public void recordCredit(NewDocument creditMemo, Document original, boolean releaseEntries) {
        transactions.run(tx -> Recording.credit(tx, creditMemo, original, releaseEntries));
    }

    @Override
    public List<Document> creditsOf(String externalRef) {
        return transactions.read(tx -> tx.list(
                DocumentRows.SELECT + "WHERE d.reversal_of = ? ORDER BY d.created_at",
                DocumentRows::read,
                externalRef));
    }

    @Override
    public Optional<Document> find(UUID id) {
        return transactions.read(tx -> DocumentRows.byId(tx, id));
    }

    @Override
    public Optional<Document> find(String text) {
        return transactions.read(tx -> DocumentSearch.find(tx, text));
    }

    @Override
    public DocumentPage page(DocumentQuery query) {
        return transactions.read(tx -> DocumentPages.page(tx, query));
    }

    @Override
    public List<Document> inState(DocumentState state, String ledger, int most) {
        return transactions.read(tx -> tx.list(
                DocumentRows.SELECT
                        + "WHERE d.ledger = ? AND d.state = ? ORDER BY d.ledger, d.state, d.due_at, d.id LIMIT ?",
                DocumentRows::read,
                ledger,
                state,
                most));
    }

    @Override
    public List<Document> invoicedWithin(List<Money> limits, int most) {
        return transactions.read(tx -> new WithinLimits(limits).first(tx, most));
    }

    @Override
    public List<Outcome<Document>> approve(List<Document> documents, String approver) {
        return transactions.write(tx -> Approval.approve(tx, documents, approver));
    }

    @Override
    public void hold(Document document, Hold hold, String actor) {
        transactions.run(tx -> DocumentMove.to(
                        DocumentState.HELD,
                        document,
                        actor,
                        "held",
                        hold.findings().toString())
                .held(hold)
                .set("approved_by", null)
                .set("approved_hash", null)
                .orFail(tx));
    }

    @Override
    public Outcome<Document> retry(UUID id, String actor) {
        return transactions.write(tx -> Retrying.retry(tx, id, actor));
    }

    @Override
    public int retryHeldByMapping(String version, String actor) {
        int retried = 0;
        int run;
        do {
            run = transactions.write(tx -> Retrying.retryByMapping(tx, version, actor));
            retried += run;
        } while (run > 0);
        return retried;
    }

    @Override
    public List<Event> history(UUID id) {
        return transactions.read(tx -> DocumentEvents.of(tx, id));
    }

    @Override
    public Optional<Proof> proof(UUID id) {
        return transactions.read(tx -> tx.first(
                "SELECT payload FROM proof WHERE doc_id = ?",
                row -> Payloads.read(Columns.text(row, "payload"), Proof.class),
                id));
    }
}
