package org.daybook.sync;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.JournalLine;

/** Writes the explanation of a document from what its journal lines remember. */
final class Explanations {

    private Explanations() {}

    static Explanation of(Document document, Entries entries) {
        Map<Integer, InvoiceLine> lines =
                document.invoice().lines().stream().collect(Collectors.toMap(InvoiceLine::no, Function.identity()));
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

    private static Explanation.Line line(JournalLine line, Map<Integer, InvoiceLine> lines, Entries entries) {
        List<Explanation.Source> sources = line.invoiceLines().stream()
                .map(lines::get)
                .flatMap(invoiceLine -> invoiceLine.billed().stream().map(billed -> source(invoiceLine, billed, entries)))
                .toList();
        return new Explanation.Line(
                line.account(), line.reference().name(), line.debit(), line.credit(), line.why(), sources);
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
