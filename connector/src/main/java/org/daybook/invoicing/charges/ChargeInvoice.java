package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.work.Job;

/**
 * An invoice of a job, to any customer on file (SS 1.1).
 *
 * @param number blank while it is a draft
 * @param terms name of the payment terms; blank: the customer's own
 * @param taxStructure tax codes that its taxable items bear, at most three
 * @param distribution what it debits and credits; nothing until it is distributed
 */
public record ChargeInvoice(
        String number,
        String job,
        String customer,
        ChargePolicy policy,
        Currency currency,
        LocalDate date,
        String terms,
        LocalDate dueDate,
        List<String> taxStructure,
        List<InvoiceItem> items,
        List<DistributionLine> distribution,
        Transfer transfer) {

    public ChargeInvoice {
        taxStructure = List.copyOf(taxStructure);
        items = List.copyOf(items);
        distribution = List.copyOf(distribution);
    }

    public ChargeInvoiceType type() {
        return policy.type();
    }

    public InvoiceStatus status() {
        return transfer.status();
    }

    /** Before tax. */
    public Money net() {
        return sum(item -> true);
    }

    public Money tax() {
        return Money.sum(currency, items.stream().map(InvoiceItem::tax).toList());
    }

    /** What the customer owes by it; negative for a credit memo. */
    public Money total() {
        return net().plus(tax());
    }

    /** Of what counts towards the job's price, before tax. */
    public Money work() {
        return sum(item -> !item.kind().isDeposit());
    }

    /** Deposits taken, less deposits taken off. */
    public Money deposits() {
        return sum(item -> item.kind().isDeposit());
    }

    private Money sum(Predicate<InvoiceItem> which) {
        return Money.sum(
                currency, items.stream().filter(which).map(InvoiceItem::total).toList());
    }

    /** Whether the package has other contents than these (SS 1.4). */
    public boolean changedSinceExport() {
        return transfer.is(InvoiceStatus.EXPORTED) && !transfer.exported().equals(Optional.of(ContentHash.of(this)));
    }

    /** As a document of the shared model; empty without items, as a complete invoice may be. */
    public Optional<Invoice> document(Job of) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        boolean credit = total().isNegative();
        return Optional.of(new Invoice(
                credit ? Invoice.Kind.CREDIT_MEMO : Invoice.Kind.INVOICE,
                of.company(),
                customer,
                job,
                of.department(),
                date,
                dueDate,
                currency,
                IntStream.range(0, items.size())
                        .mapToObj(i -> items.get(i).line(i + 1))
                        .toList(),
                Money.zero(currency),
                Optional.empty()));
    }

    ChargeInvoice numbered(String newNumber) {
        return new ChargeInvoice(
                newNumber,
                job,
                customer,
                policy,
                currency,
                date,
                terms,
                dueDate,
                taxStructure,
                items,
                distribution,
                transfer);
    }

    ChargeInvoice with(InvoiceHeading heading) {
        return new ChargeInvoice(
                number,
                job,
                heading.customer(),
                policy,
                currency,
                heading.date(),
                heading.terms(),
                heading.dueDate(),
                heading.taxStructure(),
                items,
                distribution,
                transfer);
    }

    ChargeInvoice withItems(List<InvoiceItem> changed) {
        return new ChargeInvoice(
                number,
                job,
                customer,
                policy,
                currency,
                date,
                terms,
                dueDate,
                taxStructure,
                changed,
                distribution,
                transfer);
    }

    ChargeInvoice distributed(List<DistributionLine> lines) {
        return new ChargeInvoice(
                number, job, customer, policy, currency, date, terms, dueDate, taxStructure, items, lines, transfer);
    }

    ChargeInvoice with(Transfer changed) {
        return new ChargeInvoice(
                number,
                job,
                customer,
                policy,
                currency,
                date,
                terms,
                dueDate,
                taxStructure,
                items,
                distribution,
                changed);
    }
}
