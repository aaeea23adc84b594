package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.charges.Matching.Invoiceable;
import org.daybook.work.JobEntry;

/** The items an invoice begins with, by its policy: the one place of what SS 1.3 R4 infers. */
final class InitialItems {

    private final JobInvoices job;
    private final Matching matching;
    private final LocalDate today;

    InitialItems(JobInvoices job, LocalDate today) {
        this.job = job;
        this.matching = Matching.of(job);
        this.today = today;
    }

    /** One item of the amount typed, matched to nothing. */
    InvoiceItem deposit(String code, Money amount) {
        return single(ItemKind.DEPOSIT, code, "Deposit", amount, false, GeneralCategory.OTHER, List.of());
    }

    /**
     * One item of what remains to invoice, or of less. It takes its part of everything that is open, in proportion,
     * so that what follows
     * finds only the rest of each (inferred). It is taxable where anything open is.
     */
    InvoiceItem summary(Money amount) {
        List<Invoiceable> open = matching.open();
        boolean taxable = open.stream().anyMatch(one -> one.registered().entry().taxable());
        return single(
                ItemKind.SUMMARY,
                "SUMMARY",
                job.job().name(),
                amount,
                taxable,
                GeneralCategory.SUMMARIES,
                parts(open, amount));
    }

    /** No more than is open is taken of it: what hand-written items left over is matched to nothing. */
    private List<BilledEntry> parts(List<Invoiceable> open, Money amount) {
        List<Money> left = open.stream().map(Invoiceable::remaining).toList();
        Money whole = Money.sum(job.currency(), left);
        if (whole.isZero() || whole.isNegative() != amount.isNegative()) {
            return List.of();
        }
        Money part = whole.abs().compareTo(amount.abs()) <= 0 ? whole : amount;
        List<Money> shares = Distribution.of(part, left);
        return IntStream.range(0, open.size())
                .mapToObj(i -> new BilledEntry(open.get(i).id(), Quantity.ZERO, shares.get(i)))
                .toList();
    }

    /** One item for each order item and charge of which something remains. */
    List<InvoiceItem> itemized() {
        return matching.open().stream().map(this::item).toList();
    }

    /** The same, charges with one code and one tax mark folded: quantities and totals are added. */
    List<InvoiceItem> grouped() {
        Map<Object, List<InvoiceItem>> groups = new LinkedHashMap<>();
        for (InvoiceItem item : itemized()) {
            Object key = item.kind() == ItemKind.CHARGE ? List.of(item.code(), item.taxable()) : item;
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(item);
        }
        return groups.values().stream().map(InitialItems::folded).toList();
    }

    /** Takes off what is outstanding, one item a deposit code. */
    List<InvoiceItem> depositBalance() {
        List<InvoiceItem> items = new ArrayList<>();
        matching.deposits().forEach((code, outstanding) -> {
            if (!outstanding.isZero()) {
                items.add(single(
                        ItemKind.DEPOSIT_BALANCE,
                        code,
                        "Deposit taken off",
                        outstanding.negated(),
                        false,
                        GeneralCategory.OTHER,
                        List.of()));
            }
        });
        return items;
    }

    private InvoiceItem item(Invoiceable one) {
        JobEntry entry = one.registered().entry();
        Quantity quantity = one.remainingQuantity();
        Money remaining = one.remaining();
        Quantity taken = one.invoicedQuantity().isZero() ? entry.quantity() : Quantity.ZERO;
        return new InvoiceItem(
                one.registered().isOrderItem() ? ItemKind.ORDER_ITEM : ItemKind.CHARGE,
                entry.activity(),
                entry.text(),
                quantity,
                one.registered().unit(),
                Price.perUnit(remaining, quantity),
                remaining,
                entry.taxable(),
                entry.date(),
                entry.costCenter().or(() -> job.settings().department(entry.activity())),
                GeneralCategory.of(entry),
                List.of(new BilledEntry(entry.id(), taken, remaining)),
                List.of());
    }

    private static InvoiceItem folded(List<InvoiceItem> group) {
        InvoiceItem first = group.get(0);
        if (group.size() == 1) {
            return first;
        }
        Quantity quantity = group.stream().map(InvoiceItem::quantity).reduce(Quantity.ZERO, Quantity::plus);
        Money total = Money.sum(
                first.total().currency(), group.stream().map(InvoiceItem::total).toList());
        return new InvoiceItem(
                ItemKind.CHARGE_GROUP,
                first.code(),
                first.description(),
                quantity,
                first.unit(),
                Price.perUnit(total, quantity),
                total,
                first.taxable(),
                first.date(),
                first.department(),
                first.category(),
                group.stream().flatMap(item -> item.billed().stream()).toList(),
                List.of());
    }

    private InvoiceItem single(
            ItemKind kind,
            String code,
            String description,
            Money amount,
            boolean taxable,
            GeneralCategory category,
            List<BilledEntry> billed) {
        return new InvoiceItem(
                kind,
                code,
                description,
                Quantity.ONE,
                "",
                new Price(amount.amount(), amount.currency()),
                amount,
                taxable,
                today,
                job.settings().department(code),
                category,
                billed,
                List.of());
    }
}
