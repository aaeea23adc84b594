package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/**
 * Lowers the amount of an item, or takes the item off: what is left of it is offered again by later invoices (SS 1.3
 * R3, R4).
 */
public final class ChangeItem {

    private ChangeItem() {}

    /**
     * Lowers an item to {@code total}, which lies between nothing and what is left of what it bills; the amount of a
     * deposit or of a
     * free item may be any.
     *
     * @param number of the invoice; empty: the one just generated
     * @param item its line from 1, its code, or the id of the charge it bills
     */
    public static Outcome<JobInvoices> to(
            JobInvoices job, Optional<String> number, String item, Money total, Setting setting) {
        return InvoiceEdit.of(
                job,
                number,
                invoice -> found(job, invoice, item).then(at -> {
                    InvoiceItem old = invoice.items().get(at);
                    Money limit = limit(job, invoice, old);
                    boolean free = old.kind() == ItemKind.FREE || old.kind() == ItemKind.DEPOSIT;
                    return ChargeGuard.of(job)
                            .bearable(total)
                            .refuseIf(
                                    !free && !Within.limit(total, limit),
                                    RefusalCode.AMOUNT_TOO_HIGH,
                                    () -> limit + " is left for " + old.code() + ".")
                            .refuseIf(
                                    old.kind() == ItemKind.DEPOSIT && !total.isPositive(),
                                    RefusalCode.AMOUNT_NOT_POSITIVE)
                            .then(() ->
                                    ItemTaxes.on(with(invoice, at, List.of(old.withTotal(total))), setting.taxCodes()));
                }));
    }

    /** Takes an item off. */
    public static Outcome<JobInvoices> remove(JobInvoices job, Optional<String> number, String item, Setting setting) {
        return InvoiceEdit.of(
                job,
                number,
                invoice -> found(job, invoice, item)
                        .then(at -> Outcome.done(ItemTaxes.on(with(invoice, at, List.of()), setting.taxCodes()))));
    }

    private static ChargeInvoice with(ChargeInvoice invoice, int at, List<InvoiceItem> instead) {
        List<InvoiceItem> items = new ArrayList<>(invoice.items());
        items.remove(at);
        items.addAll(at, instead);
        return invoice.withItems(items);
    }

    private static Outcome<Integer> found(JobInvoices job, ChargeInvoice invoice, String item) {
        Optional<Integer> at = ItemFinder.find(invoice.items(), item);
        return ChargeGuard.of(job)
                .refuseIf(at.isEmpty(), RefusalCode.NO_SUCH_ITEM, () -> "The invoice has no item '" + item + "'.")
                .then(at::orElseThrow);
    }

    /** What the item could bill at most if it were not on the invoice. */
    private static Money limit(JobInvoices job, ChargeInvoice invoice, InvoiceItem item) {
        Matching matching = Matching.of(job, Optional.of(invoice.number()).filter(number -> !number.isBlank()));
        Money zero = Money.zero(job.currency());
        return switch (item.kind()) {
            case SUMMARY -> matching.remainingToInvoice().minus(invoice.work()).plus(item.total());
            case DEPOSIT_BALANCE ->
                matching.deposits().getOrDefault(item.code(), zero).negated();
            case DEPOSIT, FREE -> zero;
            case ORDER_ITEM, CHARGE, CHARGE_GROUP -> remaining(matching.remainingById(), item, zero);
        };
    }

    private static Money remaining(Map<EntryId, Money> remaining, InvoiceItem item, Money zero) {
        return item.billed().stream()
                .map(BilledEntry::entry)
                .map(id -> remaining.getOrDefault(id, zero))
                .reduce(zero, Money::plus);
    }
}
