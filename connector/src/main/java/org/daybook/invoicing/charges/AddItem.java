package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/**
 * Adds an item by hand: an extra, a credit or a discount. Under the code of a customer deposit it takes a further
 * deposit, or takes one
 * off where its amount is negative (SS 1.1: an item may bear a deposit code).
 */
public final class AddItem {

    private AddItem() {}

    /**
     * What a person types.
     *
     * @param department for a distribution by department; empty: that of the task of this code
     */
    public record Typed(
            String code,
            String description,
            Quantity quantity,
            String unit,
            Money total,
            boolean taxable,
            LocalDate date,
            Optional<String> department) {}

    /** @param number of the invoice; empty: the one just generated */
    public static Outcome<JobInvoices> on(JobInvoices job, Optional<String> number, Typed typed, Setting setting) {
        InvoiceItem item = item(job, typed);
        return InvoiceEdit.of(
                job,
                number,
                invoice -> ChargeGuard.of(job)
                        .bearable(item.total())
                        .refuseIf(
                                item.kind() == ItemKind.DEPOSIT_BALANCE && !isOutstanding(job, invoice, item),
                                RefusalCode.AMOUNT_TOO_HIGH,
                                () -> "So much is not outstanding of deposit " + item.code() + ".")
                        .then(() -> ItemTaxes.on(with(invoice, item), setting.taxCodes())));
    }

    private static boolean isOutstanding(JobInvoices job, ChargeInvoice invoice, InvoiceItem item) {
        Money zero = Money.zero(job.currency());
        Money before =
                Matching.of(job, Optional.of(invoice.number())).deposits().getOrDefault(item.code(), zero);
        Money here = Money.sum(
                job.currency(),
                invoice.items().stream()
                        .filter(one -> one.kind().isDeposit() && one.code().equals(item.code()))
                        .map(InvoiceItem::total)
                        .toList());
        return !before.plus(here).plus(item.total()).isNegative();
    }

    private static ChargeInvoice with(ChargeInvoice invoice, InvoiceItem item) {
        List<InvoiceItem> items = new ArrayList<>(invoice.items());
        items.add(item);
        return invoice.withItems(items);
    }

    private static InvoiceItem item(JobInvoices job, Typed typed) {
        ItemKind kind = kind(job, typed);
        return new InvoiceItem(
                kind,
                typed.code(),
                typed.description(),
                typed.quantity(),
                typed.unit(),
                Price.perUnit(typed.total(), typed.quantity()),
                typed.total(),
                typed.taxable() && !kind.isDeposit(),
                typed.date(),
                typed.department().or(() -> job.settings().department(typed.code())),
                GeneralCategory.OTHER,
                List.of(),
                List.of());
    }

    private static ItemKind kind(JobInvoices job, Typed typed) {
        if (!job.settings().depositCodes().contains(typed.code())) {
            return ItemKind.FREE;
        }
        return typed.total().isNegative() ? ItemKind.DEPOSIT_BALANCE : ItemKind.DEPOSIT;
    }
}
