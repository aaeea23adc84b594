package org.daybook.console;

import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.sync.Desk;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.Documents;

/**
 * One document as its page shows it.
 *
 * @param name number, or reference as long as it has none
 * @param credited name and link of the document that a credit memo credits; blank otherwise
 * @param journal null while it is held for want of a mapping
 * @param proof null until it was read back
 */
record DocumentView(
        String id,
        String name,
        String kind,
        StateLabel state,
        List<Station> track,
        Head head,
        String credited,
        List<LineView> lines,
        Sums sums,
        JournalView journal,
        List<Reason> holds,
        List<EventView> history,
        ProofView proof,
        List<Credit> credits,
        Can can) {

    /** A stop on the way of a document. */
    record Station(String word, boolean passed, boolean here) {}

    record Head(
            String company,
            String customer,
            String job,
            String department,
            String date,
            String dueDate,
            String source,
            String ledger,
            String ledgerDocument,
            String reference,
            String createdBy,
            String approvedBy,
            String mappingVersion,
            String payloadHash,
            String changedAt) {}

    record LineView(
            int no,
            String kind,
            String text,
            String activity,
            String quantity,
            String price,
            String net,
            String taxCode,
            String tax,
            String dimensions,
            List<String> entries) {}

    record Sums(String lines, String discount, String net, String tax, Amount total) {}

    record JournalView(List<JournalRow> rows, String debit, String credit, String currency) {}

    record JournalRow(
            String account,
            String reference,
            String party,
            String taxCode,
            String dimensions,
            String text,
            String debit,
            String credit) {}

    record EventView(String at, String atShown, String actor, String action, StateLabel state, String text) {}

    record Credit(String id, String name, Amount total, StateLabel state) {}

    /** What this document's state lets people do; whether this person may is asked of {@link Me}. */
    record Can(boolean approve, boolean retry, boolean credit) {}

    static DocumentView of(Desk.DocumentView view) {
        Document document = view.document();
        Invoice invoice = document.invoice();
        return new DocumentView(
                document.id().toString(),
                Shown.text(document.number().orElse(document.externalRef())),
                Shown.name(invoice.kind()),
                StateLabel.of(document.state()),
                track(document.state()),
                head(document),
                Shown.text(invoice.credits()),
                invoice.lines().stream().map(DocumentView::line).toList(),
                sums(invoice),
                document.journal().map(DocumentView::journal).orElse(null),
                document.hold()
                        .map(hold -> hold.findings().stream().map(Reason::of).toList())
                        .orElse(List.of()),
                view.history().stream().map(DocumentView::event).toList(),
                view.proof().map(ProofView::of).orElse(null),
                view.credits().stream().map(DocumentView::credit).toList(),
                can(document));
    }

    private static List<Station> track(DocumentState state) {
        List<Stage> way = List.of(Stage.INVOICED, Stage.APPROVED, Stage.EXPORTED, Stage.POSTED);
        int here = way.indexOf(state.stage());
        return way.stream()
                .map(stage -> new Station(Shown.name(stage), way.indexOf(stage) < here, way.indexOf(stage) == here))
                .toList();
    }

    private static Head head(Document document) {
        Invoice invoice = document.invoice();
        return new Head(
                Shown.text(invoice.company()),
                Shown.text(invoice.customer()),
                Shown.text(invoice.job()),
                Shown.text(invoice.department()),
                invoice.date().toString(),
                invoice.dueDate().toString(),
                Shown.text(document.source()),
                Shown.text(document.ledger()),
                Shown.text(document.receipt().map(r -> r.ledgerNumber() + " (" + r.ledgerDocumentId() + ")")),
                Shown.text(document.externalRef()),
                Shown.text(document.createdBy()),
                Shown.text(document.approvedBy()),
                OverviewView.shortened(document.mappingVersion()),
                OverviewView.shortened(document.payloadHash()),
                Shown.time(document.changedAt()));
    }

    private static LineView line(InvoiceLine line) {
        return new LineView(
                line.no(),
                Shown.name(line.kind()),
                Shown.text(line.text()),
                Shown.text(line.activity()),
                Shown.figure(line.quantity().value()),
                Shown.figure(line.unitPrice().amount()),
                Shown.figure(line.net().amount()),
                Shown.text(line.taxCode()),
                Shown.figure(line.tax().amount()),
                Shown.text(line.dimensions().toString()),
                line.billed().stream().map(b -> b.entry().toString()).toList());
    }

    private static Sums sums(Invoice invoice) {
        return new Sums(
                Shown.figure(invoice.linesTotal().amount()),
                invoice.discount().isZero()
                        ? ""
                        : Shown.figure(invoice.discount().negated().amount()),
                Shown.figure(invoice.net().amount()),
                Shown.figure(invoice.tax().amount()),
                Amount.of(invoice.total()));
    }

    private static JournalView journal(Journal journal) {
        return new JournalView(
                journal.lines().stream().map(DocumentView::row).toList(),
                Shown.figure(journal.totalDebit().amount()),
                Shown.figure(journal.totalCredit().amount()),
                journal.currency().getCurrencyCode());
    }

    private static JournalRow row(JournalLine line) {
        return new JournalRow(
                Shown.text(line.account()),
                Shown.text(line.reference().name()),
                Shown.text(line.party()),
                Shown.text(line.taxCode()),
                Shown.text(line.dimensions().toString()),
                Shown.text(line.text()),
                line.debit().isZero() ? "" : Shown.figure(line.debit().amount()),
                line.credit().isZero() ? "" : Shown.figure(line.credit().amount()));
    }

    private static EventView event(Documents.Event event) {
        return new EventView(
                event.at().toString(),
                Shown.time(event.at()),
                Shown.text(event.actor()),
                Shown.text(event.action()),
                StateLabel.of(event.state()),
                Shown.text(event.text()));
    }

    private static Credit credit(Document memo) {
        return new Credit(
                memo.id().toString(),
                Shown.text(memo.number().orElse(memo.externalRef())),
                Amount.of(memo.total()),
                StateLabel.of(memo.state()));
    }

    private static Can can(Document document) {
        DocumentState state = document.state();
        boolean sent = state.stage() == Stage.EXPORTED || state.stage() == Stage.POSTED;
        return new Can(
                state == DocumentState.INVOICED,
                state == DocumentState.HELD || state == DocumentState.REJECTED,
                sent && document.invoice().kind() == Invoice.Kind.INVOICE);
    }
}
