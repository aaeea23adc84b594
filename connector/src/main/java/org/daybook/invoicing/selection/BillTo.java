package org.daybook.invoicing.selection;

import java.util.Currency;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;

/**
 * A customer that the job is billed to (JI 1.2 BillToCustomer). Customer and appropriation together are its key.
 *
 * @param customer number of the customer
 * @param appropriation what the customer charges it to, where it is billed under several
 * @param selectedAmount what of the selection's total the customer is billed; empty on the only one, who is billed all of it
 * @param setupPercent its usual share
 * @param priority lower is served first; empty: after all that have one
 * @param maximum the most it is billed for the job in all; empty: without limit
 * @param invoiceCurrency currency its invoices are made in; empty: the job's
 * @param blocked is billed nothing
 */
public record BillTo(
        String customer,
        Optional<String> appropriation,
        Optional<Money> selectedAmount,
        Percent setupPercent,
        Optional<Integer> priority,
        Optional<Money> maximum,
        Optional<Currency> invoiceCurrency,
        boolean blocked) {

    /** The only customer billed. */
    public static BillTo whole(String customer) {
        return of(customer, Optional.empty());
    }

    /** One of several. */
    public static BillTo part(String customer, Money selectedAmount) {
        return of(customer, Optional.of(selectedAmount));
    }

    private static BillTo of(String customer, Optional<Money> selectedAmount) {
        return new BillTo(
                customer,
                Optional.empty(),
                selectedAmount,
                Percent.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public boolean is(String otherCustomer, Optional<String> otherAppropriation) {
        return customer.equals(otherCustomer) && appropriation.equals(otherAppropriation);
    }

    public BillTo selecting(Money amount) {
        return new BillTo(
                customer,
                appropriation,
                Optional.of(amount),
                setupPercent,
                priority,
                maximum,
                invoiceCurrency,
                blocked);
    }

    public BillTo with(Percent setup) {
        return new BillTo(customer, appropriation, selectedAmount, setup, priority, maximum, invoiceCurrency, blocked);
    }

    /** In messages: {@code C-100}, or {@code C-100 (Grant 7)}. */
    @Override
    public String toString() {
        return customer + appropriation.map(of -> " (" + of + ")").orElse("");
    }
}
