package org.daybook.register;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.Finding;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Documents;
import org.daybook.sync.SendOutcome;
import org.daybook.sync.Sending;
import org.daybook.sync.SourceSystem;

/** The once-only protocol's part of the register, in the database. */
final class JdbcSending implements Sending {
    private final Transactions transactions;
    private final Claiming claiming;

    JdbcSending(Transactions transactions, String installPrefix) {
        this.transactions = transactions;
        this.claiming = new Claiming(installPrefix);
    }

    @Override
    public List<Claim> claim(String ledger, int most, String owner, Duration lease) {
        return transactions.writeForced(tx -> claiming.claim(tx, ledger, most, owner, lease));
    }

    @Override
    public boolean outcome(Claim claim, SendOutcome outcome, Duration backOff) {
        return transactions.writeForced(tx -> Outcomes.write(tx, claim, outcome, backOff));
    }

    @Override
    public List<Doubt> takeOver(String ledger, int most, String owner, Duration lease) {
        return transactions.write(tx -> Doubts.takeOver(tx, ledger, most, owner, lease));
    }

    @Override
    public boolean adopt(Doubt doubt, Document.Receipt receipt) {
        return transactions.writeForced(tx -> Doubts.adopt(tx, doubt, receipt));
    }

    @Override
    public boolean release(Doubt doubt, String why) {
        return transactions.write(tx -> Doubts.release(tx, doubt, why));
    }

    @Override
    public boolean lookAgain(Doubt doubt, Instant dueAt, String why) {
        return transactions.write(tx -> Doubts.lookAgain(tx, doubt, dueAt, why));
    }

    @Override
    public boolean leaveToPeople(Doubt doubt, DocumentState state, Finding finding) {
        return transactions.write(tx -> Doubts.leaveToPeople(tx, doubt, state, finding));
    }

    @Override
    public List<Document> toConfirm(String ledger, int most) {
        return transactions.read(tx -> Confirmations.due(tx, ledger, most));
    }

    @Override
    public void posted(Document document, Documents.Proof proof) {
        transactions.run(tx -> Confirmations.posted(tx, document, proof));
    }

    @Override
    public void differs(Document document, Documents.Proof proof) {
        transactions.run(tx -> Confirmations.differs(tx, document, proof));
    }

    @Override
    public void notYet(Document document, Instant dueAt, String why) {
        transactions.run(tx -> DocumentMove.stay(document, "confirmer", "not yet posted", why)
                .set("due_at", dueAt)
                .orFail(tx));
    }

    @Override
    public List<SourceSystem.Notice> toTell(String source, int most) {
        return transactions.read(tx -> Notices.toTell(tx, source, most));
    }

    @Override
    public void told(String source, SourceSystem.Notice notice) {
        transactions.run(tx -> Notices.told(tx, source, notice));
    }

    @Override
    public long moving() {
        return transactions.read(tx -> tx.first(
                        "SELECT COUNT(*) AS moving FROM document WHERE stage IN ('APPROVED', 'EXPORTED')",
                        row -> row.getLong("moving"))
                .orElse(0L));
    }

    @Override
    public Optional<UUID> byLedgerDocument(String ledger, String ledgerDocumentId) {
        return transactions.read(tx -> byLedgerDocument(tx, ledger, ledgerDocumentId));
    }

    static Optional<UUID> byLedgerDocument(Tx tx, String ledger, String id) throws SQLException {
        Optional<UUID> byId = tx.first(
                "SELECT id FROM document WHERE ledger_doc_id = ? AND ledger = ?",
                row -> Columns.uuid(row, "id"),
                id,
                ledger);
        return byId.isPresent()
                ? byId
                : tx.first(
                        "SELECT id FROM document WHERE external_ref = ? AND ledger = ?",
                        row -> Columns.uuid(row, "id"),
                        id,
                        ledger);
    }
}
