package org.daybook.accounting;

import java.util.List;
import java.util.Optional;

/**
 * One debit or one credit.
 *
 * @param account number of the account
 * @param party the customer, on the control account's line only
 * @param taxCode the tax code that the amount falls under, or whose tax it is
 * @param invoiceLines numbers of the invoice lines it comes from; empty for the control account
 */
public record JournalLine(
        String account,
        PostingReference reference,
        Dimensions dimensions,
        Money debit,
        Money credit,
        Optional<String> party,
        Optional<String> taxCode,
        String text,
        List<Integer> invoiceLines,
        Derivation why) {

    public JournalLine {
        invoiceLines = List.copyOf(invoiceLines);
        if (debit.isNegative() || credit.isNegative() || debit.isZero() == credit.isZero()) {
            throw new IllegalArgumentException(
                    "a journal line is either a debit or a credit, above zero: debit " + debit + ", credit " + credit);
        }
    }

    /** The same line, falling under no tax code. */
    public JournalLine untaxed() {
        return new JournalLine(
                account, reference, dimensions, debit, credit, party, Optional.empty(), text, invoiceLines, why);
    }

    /** Debits positive, credits negative. */
    public Money signed() {
        return debit.minus(credit);
    }
}
