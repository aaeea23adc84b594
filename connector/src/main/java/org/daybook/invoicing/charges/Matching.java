package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;

/**
 * What the saved invoices of a job have taken of each order item and charge, and what is left (SS 1.3 R3). Linear in
 * entries and items.
 */
public final class Matching {

    private final JobInvoices job;
    private final List<Invoiceable> invoiceables = new ArrayList<>();
    private final Map<String, Money> deposits = new LinkedHashMap<>();
    private Money suggestedPrice;
    private Money invoicedWork;

    private Matching(JobInvoices job) {
        this.job = job;
        this.suggestedPrice = Money.zero(job.currency());
        this.invoicedWork = suggestedPrice;
    }

    /**
     * An order item or charge with what was invoiced of it.
     *
     * @param price what it counts for; zero where it no longer counts
     */
    public record Invoiceable(Registered registered, Money price, Money invoiced, Quantity invoicedQuantity) {

        /** Negative where more was invoiced than it counts for: to be credited. */
        public Money remaining() {
            return price.minus(invoiced);
        }

        EntryId id() {
            return registered.id();
        }

        /** What is left of the quantity; one, where only the price is. */
        Quantity remainingQuantity() {
            Quantity left = registered.entry().quantity().minus(invoicedQuantity);
            boolean priceOnly = left.isZero() || left.isNegative() || price.isZero();
            return priceOnly ? Quantity.ONE : left;
        }
    }

    public static Matching of(JobInvoices job) {
        return of(job, Optional.empty());
    }

    /** @param without number of the invoice to leave out, for it is being edited */
    static Matching of(JobInvoices job, Optional<String> without) {
        Matching matching = new Matching(job);
        Map<EntryId, Money> invoiced = new HashMap<>();
        Map<EntryId, Quantity> quantities = new HashMap<>();
        for (ChargeInvoice invoice : job.invoices()) {
            if (!without.equals(Optional.of(invoice.number()))) {
                invoice.items().forEach(item -> matching.take(item, invoiced, quantities));
            }
        }
        job.registered().stream()
                .sorted(Comparator.comparing((Registered one) -> !one.isOrderItem()))
                .forEach(one -> matching.put(one, invoiced, quantities));
        return matching;
    }

    private void take(InvoiceItem item, Map<EntryId, Money> invoiced, Map<EntryId, Quantity> quantities) {
        if (item.kind().isDeposit()) {
            deposits.merge(item.code(), item.total(), Money::plus);
            return;
        }
        invoicedWork = invoicedWork.plus(item.total());
        for (BilledEntry billed : item.billed()) {
            invoiced.merge(billed.entry(), billed.amount(), Money::plus);
            quantities.merge(billed.entry(), billed.quantity(), Quantity::plus);
        }
    }

    private void put(Registered one, Map<EntryId, Money> invoiced, Map<EntryId, Quantity> quantities) {
        Money zero = Money.zero(job.currency());
        boolean counts = !one.removed() && job.billing().counts(one.entry());
        Money price = counts ? one.entry().price() : zero;
        Money taken = invoiced.getOrDefault(one.id(), zero);
        suggestedPrice = suggestedPrice.plus(price);
        if (counts || !taken.isZero()) {
            invoiceables.add(new Invoiceable(one, price, taken, quantities.getOrDefault(one.id(), Quantity.ZERO)));
        }
    }

    public Money suggestedPrice() {
        return suggestedPrice;
    }

    public Money remainingToInvoice() {
        return suggestedPrice.minus(invoicedWork);
    }

    public Money depositsOutstanding() {
        return Money.sum(job.currency(), deposits.values());
    }

    /** By deposit code, in the order they were first taken. */
    public Map<String, Money> deposits() {
        return deposits;
    }

    /** Order items first, then charges, each in the order they were registered. */
    public List<Invoiceable> invoiceables() {
        return invoiceables;
    }

    List<Invoiceable> open() {
        return invoiceables.stream().filter(one -> !one.remaining().isZero()).toList();
    }

    Map<EntryId, Money> remainingById() {
        Map<EntryId, Money> remaining = new HashMap<>();
        invoiceables.forEach(one -> remaining.put(one.id(), one.remaining()));
        return remaining;
    }
}
