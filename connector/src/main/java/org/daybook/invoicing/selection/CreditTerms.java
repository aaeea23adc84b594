package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.Percent;

/**
 * How an invoice is to be credited (JI 2.20).
 *
 * @param restore yes: its job entries are opened again; no: new direct entries take the amounts back, at no cost
 * @param restorePreInvoices yes: pre-invoices that it cancelled wait for payment again
 * @param percent how much of it is credited
 * @param date of an allocation's reversal, should one be needed first; empty: the allocation's own
 */
public record CreditTerms(boolean restore, boolean restorePreInvoices, Percent percent, Optional<LocalDate> date) {

    /** All of it, pre-invoices left as they are. */
    public static CreditTerms restoring(boolean restore) {
        return new CreditTerms(restore, false, Crediting.WHOLE, Optional.empty());
    }

    public CreditTerms withPreInvoices(boolean restored) {
        return new CreditTerms(restore, restored, percent, date);
    }

    public CreditTerms of(Percent part) {
        return new CreditTerms(restore, restorePreInvoices, part, date);
    }

    public CreditTerms on(LocalDate day) {
        return new CreditTerms(restore, restorePreInvoices, percent, Optional.of(day));
    }

    boolean isWhole() {
        return percent.value().compareTo(Crediting.WHOLE.value()) == 0;
    }

    boolean isPossible() {
        return percent.value().signum() > 0 && percent.value().compareTo(Crediting.WHOLE.value()) <= 0;
    }
}
