package org.daybook.register;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Hold;
import org.daybook.sync.NewDocument;

/** Writes new documents, many at once: a batch for each table, and not one row is touched again here. */
final class DocumentWriter {
    private final Tx tx;
    private final List<Object[]> documents = new ArrayList<>();
    private final List<Object[]> contents = new ArrayList<>();
    private final List<Object[]> lines = new ArrayList<>();
    private final List<Object[]> journalLines = new ArrayList<>();
    private final List<Object[]> journalTotals = new ArrayList<>();
    private final List<Object[]> contributors = new ArrayList<>();
    private final List<DocumentEvents.Row> events = new ArrayList<>();

    DocumentWriter(Tx tx) {
        this.tx = tx;
    }

    /** Adds a document: Invoiced with a journal and no hold, Held otherwise. Returns the id it gets. */
    UUID add(NewDocument made) {
        DocumentState state = state(made);
        UUID id = UUID.randomUUID();
        Invoice invoice = made.invoice();
        String payload = Payloads.write(new DocumentRows.Content(invoice, made.journal()));
        documents.add(row(id, made, state, Hashes.sha256(payload)));
        contents.add(new Object[] {id, invoice.customer(), invoice.job(), invoice.date(), payload});
        contributors.add(new Object[] {id, made.createdBy(), "created"});
        invoice.lines().forEach(line -> lines.add(line(id, line)));
        made.journal().ifPresent(journal -> add(id, journal));
        tx.moves().came(invoice.company(), made.source(), made.ledger(), state.stage(), invoice.total());
        String said = made.hold().map(hold -> hold.findings().toString()).orElse("total " + invoice.total());
        events.add(new DocumentEvents.Row(id, made.externalRef(), 1, made.createdBy(), "recorded", state, said));
        return id;
    }

    private static DocumentState state(NewDocument made) {
        if (made.journal().isEmpty() && made.hold().isEmpty()) {
            throw new IllegalArgumentException(
                    "document " + made.externalRef() + " has neither a journal nor a reason to be held");
        }
        return made.hold().isPresent() ? DocumentState.HELD : DocumentState.INVOICED;
    }

    private Object[] row(UUID id, NewDocument made, DocumentState state, String hash) {
        Invoice invoice = made.invoice();
        Optional<Hold> hold = made.hold();
        return new Object[] {
            id,
            made.source(),
            made.ledger(),
            invoice.kind(),
            invoice.company(),
            made.externalRef(),
            invoice.currency().getCurrencyCode(),
            invoice.total().amount(),
            state,
            state.stage(),
            hold.map(why -> why.code().name()),
            hold.map(why -> Payloads.write(why.findings())),
            tx.now(),
            made.mappingVersion(),
            hash,
            made.createdBy(),
            invoice.credits(),
            tx.now(),
            tx.now()
        };
    }

    private static Object[] line(UUID id, InvoiceLine line) {
        return new Object[] {
            id,
            line.no(),
            line.kind(),
            line.activity(),
            line.net().amount(),
            line.tax().amount(),
            line.cost().amount(),
            line.taxCode()
        };
    }

    private void add(UUID id, Journal journal) {
        String currency = journal.currency().getCurrencyCode();
        int no = 0;
        for (JournalLine line : journal.lines()) {
            BigDecimal debit = line.debit().amount();
            BigDecimal credit = line.credit().amount();
            journalLines.add(new Object[] {
                id, ++no, line.account(), line.reference().name(), currency, debit, credit, line.party(), line.taxCode()
            });
        }
        BigDecimal total = journal.totalDebit().amount();
        journalTotals.add(
                new Object[] {id, currency, total, journal.totalCredit().amount()});
    }

    void write() throws SQLException {
        tx.batch(
                "INSERT INTO document (id, source, ledger, kind, company, external_ref, currency, total, state, stage,"
                        + " hold_code, hold_findings, due_at, mapping_version, payload_hash, created_by, reversal_of,"
                        + " created_at, changed_at, version, epoch, attempts, rejections, looks, resends)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0, 0, 0, 0)",
                documents);
        tx.batch(
                "INSERT INTO document_content (doc_id, customer, job_no, doc_date, payload) VALUES (?, ?, ?, ?, ?)",
                contents);
        tx.batch(
                "INSERT INTO document_line (doc_id, line_no, kind, activity, net, tax, cost, tax_code)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                lines);
        tx.batch(
                "INSERT INTO journal_line (doc_id, line_no, account, posting_reference, currency, debit, credit, party,"
                        + " tax_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                journalLines);
        tx.batch("INSERT INTO journal_total (doc_id, currency, debit, credit) VALUES (?, ?, ?, ?)", journalTotals);
        tx.batch("INSERT INTO doc_contributor (doc_id, user_id, action) VALUES (?, ?, ?)", contributors);
        DocumentEvents.write(tx, events);
    }
}
