package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.Money;

/**
 * An invoice on account of the job, or a credit memo on account (negative), with what of it later invoices have taken (JI 1.2).
 *
 * @param invoice its number
 * @param amount before tax
 * @param tax tax on it, in the amount's sign
 * @param taxCode the code it was taxed by; empty: untaxed
 * @param reconciled what of the amount is reconciled
 * @param taxReconciled what of the tax is reconciled
 * @param reconciliationAmount the most of it that the next invoice may take, set by hand; empty: all that is open
 */
public record OnAccountItem(
        String invoice,
        LocalDate date,
        Money amount,
        Money tax,
        Optional<String> taxCode,
        Money reconciled,
        Money taxReconciled,
        Optional<Money> reconciliationAmount) {

    /** An untaxed one, of which nothing is reconciled yet. */
    public static OnAccountItem of(String invoice, LocalDate date, Money amount) {
        Money zero = Money.zero(amount.currency());
        return new OnAccountItem(invoice, date, amount, zero, Optional.empty(), zero, zero, Optional.empty());
    }

    public Money open() {
        return amount.minus(reconciled);
    }

    public boolean isSettled() {
        return open().isZero();
    }

    /** What the next invoice may take of it at most. */
    public Money forNextInvoice() {
        return reconciliationAmount.orElse(open());
    }

    public OnAccountItem withReconciliationAmount(Money byHand) {
        return new OnAccountItem(invoice, date, amount, tax, taxCode, reconciled, taxReconciled, Optional.of(byHand));
    }

    /** Reconciled by so much more; a negative amount opens it again. What was set by hand was for this invoice alone. */
    OnAccountItem reconciledBy(Money more, Money moreTax) {
        return new OnAccountItem(
                invoice,
                date,
                amount,
                tax,
                taxCode,
                reconciled.plus(more),
                taxReconciled.plus(moreTax),
                Optional.empty());
    }
}
