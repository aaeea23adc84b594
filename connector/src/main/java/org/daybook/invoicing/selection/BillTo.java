package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.Money;

/**
 * A customer that the job is billed to (JI 1.2 BillToCustomer).
 *
 * @param customer number of the customer
 * @param selectedAmount what of the selection's total the customer is billed; empty on the only one, who is billed all of it
 */
public record BillTo(String customer, Optional<Money> selectedAmount) {

    /** The only customer billed. */
    public static BillTo whole(String customer) {
        return new BillTo(customer, Optional.empty());
    }

    /** One of several. */
    public static BillTo part(String customer, Money selectedAmount) {
        return new BillTo(customer, Optional.of(selectedAmount));
    }
}
