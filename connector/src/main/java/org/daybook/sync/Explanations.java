package org.daybook.sync;

import java.util.List;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.JournalLine;

/** Writes the explanation of a document from what its journal lines remember. */
final class Explanations {

    private Explanations() {}

    static Explanation of(Document document, Entries entries) {
        List<InvoiceLine> lines = document.invoice().lines();
        return new Explanation(
                document.externalRef(),
                document.number(),
                document.mappingVersion(),
                document.createdBy(),
                document.approvedBy(),
                document.journal().stream()
                        .flatMap(journal -> journal.lines().stream())
                        .map(line -> line(line, lines, entries))
                        .toList());
    }

    private static Explanation.Line line(JournalLine line, List<InvoiceLine> lines, Entries entries) {
        List<Explanation.Source> sources = lines.stream()
                .filter(invoiceLine -> isBehind(line, invoiceLine))
                .flatMap(invoiceLine ->
                        invoiceLine.billed().stream().map(billed -> source(invoiceLine, billed, entries)))
                .toList();
        return new Explanation.Line(
                line.account(),
                line.reference().name(),
                line.dimensions(),
                line.debit(),
                line.credit(),
                line.why(),
                sources);
    }

    /** The control account's line is behind no line in particular, and so behind all. */
    private static boolean isBehind(JournalLine line, InvoiceLine invoiceLine) {
        return line.invoiceLines().isEmpty() || line.invoiceLines().contains(invoiceLine.no());
    }

    /** The entry's own date and text where the register has it; the invoice line's text otherwise. */
    private static Explanation.Source source(InvoiceLine line, BilledEntry billed, Entries entries) {
        return entries.story(billed.entry())
                .map(EntryStory::entry)
                .map(entry -> new Explanation.Source(
                        billed.entry(), entry.date(), entry.text(), billed.quantity(), billed.amount()))
                .orElseGet(() -> new Explanation.Source(
                        billed.entry(), java.time.LocalDate.EPOCH, line.text(), billed.quantity(), billed.amount()));
    }
}
