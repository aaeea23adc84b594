package org.daybook.invoicing.charges;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * By what invoices are looked for, alone or together (SS 1.3 R10, R11); everything empty finds all. Ranges are
 * inclusive. Numbers are
 * compared as numbers where both are.
 */
public record InvoiceFilter(
        Optional<String> numberFrom,
        Optional<String> numberTo,
        Optional<LocalDate> dateFrom,
        Optional<LocalDate> dateTo,
        Optional<LocalDate> postedFrom,
        Optional<LocalDate> postedTo,
        Optional<String> customer,
        Optional<String> job,
        Optional<InvoiceStatus> status,
        Optional<ChargeInvoiceType> type)
        implements Predicate<ChargeInvoice> {

    public static final InvoiceFilter ALL = new InvoiceFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final Comparator<String> NUMBERS = (left, right) -> isNumber(left) && isNumber(right)
            ? new BigInteger(left).compareTo(new BigInteger(right))
            : left.compareTo(right);

    @Override
    public boolean test(ChargeInvoice invoice) {
        return numberFrom
                        .filter(from -> NUMBERS.compare(invoice.number(), from) < 0)
                        .isEmpty()
                && numberTo.filter(to -> NUMBERS.compare(invoice.number(), to) > 0)
                        .isEmpty()
                && within(Optional.of(invoice.date()), dateFrom, dateTo)
                && within(invoice.transfer().postedOn(), postedFrom, postedTo)
                && customer.filter(asked -> !asked.equals(invoice.customer())).isEmpty()
                && job.filter(asked -> !asked.equals(invoice.job())).isEmpty()
                && status.filter(asked -> asked != invoice.status()).isEmpty()
                && type.filter(asked -> asked != invoice.type()).isEmpty();
    }

    /** A date that is not there lies in no range. */
    private static boolean within(Optional<LocalDate> date, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (date.isEmpty()) {
            return from.isEmpty() && to.isEmpty();
        }
        return from.filter(date.get()::isBefore).isEmpty()
                && to.filter(date.get()::isAfter).isEmpty();
    }

    private static boolean isNumber(String written) {
        return !written.isEmpty() && written.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
