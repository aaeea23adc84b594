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
 * @param outsideFixedPrice what of the amount does not count towards the job's fixed price
 * @param credits number of the invoice on account that a credit memo on account credits
 */
public record OnAccountItem(
        String invoice,
        LocalDate date,
        Money amount,
        Money tax,
        Optional<String> taxCode,
        Money reconciled,
        Money taxReconciled,
        Optional<Money> reconciliationAmount,
        Money outsideFixedPrice,
        Optional<String> credits) {

    /** One whose whole amount counts towards the fixed price, and which credits none. */
    public OnAccountItem(
            String invoice,
            LocalDate date,
            Money amount,
            Money tax,
            Optional<String> taxCode,
            Money reconciled,
            Money taxReconciled,
            Optional<Money> reconciliationAmount) {
        this(
                invoice,
                date,
                amount,
                tax,
                taxCode,
                reconciled,
                taxReconciled,
                reconciliationAmount,
                Money.zero(amount.currency()),
                Optional.empty());
    }

    /** An untaxed one, of which nothing is reconciled yet. */
    public static OnAccountItem of(String invoice, LocalDate date, Money amount) {
        Money zero = Money.zero(amount.currency());
        return new OnAccountItem(invoice, date, amount, zero, Optional.empty(), zero, zero, Optional.empty());
    }

    public Money open() {
        return amount.minus(reconciled);
    }

    /** What is suggested for reconciliation: all that is open (JI 2.23). */
    public Money suggested() {
        return open();
    }

    public boolean isSettled() {
        return open().isZero();
    }

    public boolean isCreditMemo() {
        return amount.isNegative();
    }

    /** What of the amount counts towards the fixed price. */
    public Money insideFixedPrice() {
        return amount.minus(outsideFixedPrice);
    }

    /** What the next invoice may take of it at most. */
    public Money forNextInvoice() {
        return reconciliationAmount.orElse(open());
    }

    public OnAccountItem withReconciliationAmount(Money byHand) {
        return withReconciliationAmount(Optional.of(byHand));
    }

    OnAccountItem withReconciliationAmount(Optional<Money> byHand) {
        return new OnAccountItem(
                invoice, date, amount, tax, taxCode, reconciled, taxReconciled, byHand, outsideFixedPrice, credits);
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
                Optional.empty(),
                outsideFixedPrice,
                credits);
    }
}
