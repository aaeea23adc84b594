package org.daybook.cli;

import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Money;
import org.daybook.sync.Explanation;

/** Why a document is booked as it is, as a person reads it: the journal, then line by line the reasons. */
final class ExplanationText {

    private ExplanationText() {}

    static void print(Terminal terminal, Explanation explanation) {
        terminal.line(
                Terminal.Look.HEADING,
                "Document " + explanation.number().orElse("without a number yet") + " (" + explanation.document()
                        + ")");
        terminal.line("Made by " + explanation.createdBy() + "; "
                + explanation.approvedBy().map(name -> "approved by " + name).orElse("not approved yet")
                + "; mappings in version " + Words.shortened(explanation.mappingVersion()) + ".");
        if (explanation.lines().isEmpty()) {
            terminal.line("It has no journal: it is held for want of a mapping. 'daybook held' says which.");
        }
        int no = 0;
        for (Explanation.Line line : explanation.lines()) {
            no++;
            terminal.line();
            reasons(terminal, no, line);
        }
    }

    private static void reasons(Terminal terminal, int no, Explanation.Line line) {
        terminal.line(
                Terminal.Look.HEADING,
                no + ". " + side(line) + " " + line.account() + "  " + line.reference()
                        + (line.dimensions().isEmpty() ? "" : "  " + line.dimensions()));
        terminal.line("   because: " + line.why().rule());
        String by = line.why().fallback() ? "   by default row: " : "   by row: ";
        for (MappingRow row : line.why().rows()) {
            terminal.line(by + row);
        }
        Table entries = new Table("   Entry", "Date", ">Quantity", ">Amount", "Currency", "Text");
        line.sources()
                .forEach(source -> entries.row(
                        "   " + source.entry(),
                        source.date(),
                        source.quantity(),
                        source.amount(),
                        source.amount().currency(),
                        source.text()));
        if (!entries.isEmpty()) {
            terminal.table(entries);
        }
    }

    private static String side(Explanation.Line line) {
        Money debit = line.debit();
        return debit.isZero() ? "Credit " + Words.money(line.credit()) + " to" : "Debit " + Words.money(debit) + " to";
    }
}
