package org.daybook.accounting;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** A balanced set of debits and credits of one company on one date. One that does not balance cannot be constructed (JI 4.6). */
public record Journal(String company, LocalDate date, Currency currency, List<JournalLine> lines) {

    /** @throws Unbalanced if debits and credits differ, or a line is in another currency */
    public Journal {
        lines = List.copyOf(lines);
        for (JournalLine line : lines) {
            if (!line.debit().currency().equals(currency)) {
                throw new Unbalanced("a line in " + line.debit().currency() + " in a journal in " + currency);
            }
        }
        Money difference =
                Money.sum(currency, lines.stream().map(JournalLine::signed).toList());
        if (!difference.isZero()) {
            throw new Unbalanced("debits and credits differ by " + difference);
        }
    }

    public Money totalDebit() {
        return Money.sum(currency, lines.stream().map(JournalLine::debit).toList());
    }

    public Money totalCredit() {
        return Money.sum(currency, lines.stream().map(JournalLine::credit).toList());
    }

    /** The attempt to write a journal whose debits and credits differ; refusal code UNBALANCED. */
    public static final class Unbalanced extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Unbalanced(String message) {
            super(message);
        }
    }
}
