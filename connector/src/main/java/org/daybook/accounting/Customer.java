package org.daybook.accounting;

import java.util.Currency;
import java.util.Optional;

/**
 * Who is invoiced, as the accountant sees them (JI 1.2 Customer).
 *
 * @param department supplies the seven posting references in split billing (JI 3.3)
 * @param controlAccount number of the A/R control account
 * @param currency currency invoices to this customer are made in
 * @param export revenue goes to Export Sales (JI 3.2)
 * @param taxCode the code applied to this customer's taxable lines; empty means not taxable
 * @param invoiceDiscount percent taken off the document total before tax (JI 4.1)
 * @param paymentDays days from invoice date to due date
 * @param settlingCompany number of the company that holds the claim, where that is not the one that bills (JI 3.1)
 * @param companyTaxCode what the tax table asks of the customer (JI 2.19)
 */
public record Customer(
        String number,
        String name,
        String department,
        String controlAccount,
        Currency currency,
        String country,
        boolean export,
        Optional<String> taxCode,
        Percent invoiceDiscount,
        int paymentDays,
        Optional<String> settlingCompany,
        Optional<String> companyTaxCode) {

    /** A customer who settles with whoever bills, and of whom the tax table asks nothing. */
    public Customer(
            String number,
            String name,
            String department,
            String controlAccount,
            Currency currency,
            String country,
            boolean export,
            Optional<String> taxCode,
            Percent invoiceDiscount,
            int paymentDays) {
        this(
                number,
                name,
                department,
                controlAccount,
                currency,
                country,
                export,
                taxCode,
                invoiceDiscount,
                paymentDays,
                Optional.empty(),
                Optional.empty());
    }

    /** The same customer, whose claims the company {@code settling} holds. */
    public Customer settledBy(Optional<String> settling) {
        return with(settling, companyTaxCode);
    }

    /** The same customer with what the tax table asks of it. */
    public Customer withCompanyTaxCode(Optional<String> code) {
        return with(settlingCompany, code);
    }

    private Customer with(Optional<String> settling, Optional<String> code) {
        return new Customer(
                number,
                name,
                department,
                controlAccount,
                currency,
                country,
                export,
                taxCode,
                invoiceDiscount,
                paymentDays,
                settling,
                code);
    }

    @Override
    public String toString() {
        return number + " " + name;
    }
}
