package org.daybook.invoicing.charges;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.daybook.accounting.Money;

/** The invoice journal: posted invoices alone, with their totals and what was taxed by each code (SS 1.3 R11). */
public record PostedInvoices(List<ChargeInvoice> invoices) {

    public PostedInvoices {
        invoices = List.copyOf(invoices);
    }

    /** Tax of one code in one currency: the base it was taken of, and the tax. */
    public record Taxed(String taxCode, Money base, Money tax) {}

    /** Totals in one currency. */
    public record Totals(Money net, Money tax, Money total) {}

    public static PostedInvoices of(Collection<JobInvoices> jobs, InvoiceFilter filter) {
        return new PostedInvoices(jobs.stream()
                .flatMap(job -> job.invoices().stream())
                .filter(invoice -> invoice.status() == InvoiceStatus.POSTED)
                .filter(filter)
                .toList());
    }

    /** By currency; none without invoices. */
    public List<Totals> totals() {
        return invoices.stream()
                .map(ChargeInvoice::currency)
                .distinct()
                .map(currency -> new Totals(
                        sum(currency, ChargeInvoice::net),
                        sum(currency, ChargeInvoice::tax),
                        sum(currency, ChargeInvoice::total)))
                .toList();
    }

    /** By tax code and currency. */
    public List<Taxed> taxes() {
        SortedMap<String, Taxed> taxes = new TreeMap<>();
        for (ChargeInvoice invoice : invoices) {
            for (InvoiceItem item : invoice.items()) {
                item.taxes()
                        .forEach(tax -> taxes.merge(
                                tax.taxCode() + " " + invoice.currency(),
                                new Taxed(tax.taxCode(), item.total(), tax.amount()),
                                PostedInvoices::plus));
            }
        }
        return List.copyOf(taxes.values());
    }

    private static Taxed plus(Taxed left, Taxed right) {
        return new Taxed(
                left.taxCode(), left.base().plus(right.base()), left.tax().plus(right.tax()));
    }

    private Money sum(Currency currency, Function<ChargeInvoice, Money> amount) {
        return Money.sum(
                currency,
                invoices.stream()
                        .filter(invoice -> invoice.currency().equals(currency))
                        .map(amount)
                        .toList());
    }
}
