package org.daybook.posting;

import java.util.stream.Collectors;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Outcome;

/** A journal as an accountant writes it down, one line a line: {@code 1100 A/R control Dr 1500.00}. */
final class JournalText {

    private JournalText() {}

    static String of(Outcome<Journal> outcome) {
        return journal(outcome).lines().stream().map(JournalText::line).collect(Collectors.joining("\n"));
    }

    static Journal journal(Outcome<Journal> outcome) {
        if (outcome instanceof Outcome.Done<Journal> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + outcome);
    }

    private static String line(JournalLine line) {
        boolean debit = line.debit().isPositive();
        return line.account() + " " + line.reference() + (debit ? " Dr " : " Cr ")
                + (debit ? line.debit() : line.credit()).amount().toPlainString()
                + (line.dimensions().isEmpty() ? "" : " " + line.dimensions());
    }
}
