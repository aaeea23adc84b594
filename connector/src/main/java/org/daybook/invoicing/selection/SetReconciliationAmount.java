package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/**
 * Set Reconciliation Amount: how much of one invoice on account the next document may take, by hand, in Job Invoices On Account (JI
 * 2.23). Invoices and credit memos on account may be mixed. Where the on-account reduction is less than all amounts set by hand
 * together, it is raised to their sum, for they are meant to be taken.
 */
public final class SetReconciliationAmount {

    private SetReconciliationAmount() {}

    /** Refused: INVOICE_NOT_FOUND, RECONCILED_BEYOND_OPEN, LOCKED_FOR_CLOSING, CURRENCY_MISMATCH. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, String invoice, Money amount) {
        Optional<OnAccountItem> item = selection.onAccount().stream()
                .filter(one -> one.invoice().equals(invoice))
                .findFirst();
        boolean currency = amount.currency().equals(selection.job().currency());
        return Withdrawal.guard(selection)
                .refuseIf(SetOnAccountReduction.isLocked(selection), RefusalCode.LOCKED_FOR_CLOSING)
                .refuseIf(item.isEmpty(), RefusalCode.INVOICE_NOT_FOUND)
                .refuseIf(!currency, RefusalCode.CURRENCY_MISMATCH)
                .refuseIf(
                        currency && item.filter(one -> isBeyond(one, amount)).isPresent(),
                        RefusalCode.RECONCILED_BEYOND_OPEN)
                .then(() -> set(Withdrawal.of(selection), invoice, amount));
    }

    private static boolean isBeyond(OnAccountItem item, Money amount) {
        Money none = Money.zero(amount.currency());
        Money least = item.open().min(none);
        Money most = item.open().max(none);
        return amount.compareTo(least) < 0 || amount.compareTo(most) > 0;
    }

    private static InvoiceSelection set(InvoiceSelection selection, String invoice, Money amount) {
        List<OnAccountItem> items = selection.onAccount().stream()
                .map(item -> item.invoice().equals(invoice) ? item.withReconciliationAmount(amount) : item)
                .toList();
        Money byHand = items.stream()
                .flatMap(item -> item.reconciliationAmount().stream())
                .reduce(Money.zero(amount.currency()), Money::plus);
        return selection.toBuilder()
                .onAccount(items)
                .onAccountReduction(selection.onAccountReduction().max(byHand))
                .build();
    }
}
