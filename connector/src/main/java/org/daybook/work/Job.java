package org.daybook.work;

import java.util.Currency;
import java.util.Optional;
import org.daybook.accounting.Money;

/**
 * Unit of business with a customer, on which work is registered and for which invoices are made (JI 1.2).
 *
 * @param department names the set of posting references its invoices use (JI 3)
 * @param currency currency of its entries and invoices
 * @param fixedPrice present on a fixed-price job; time and material otherwise
 * @param mainJob number of the main job it is a subjob of
 * @param profile identifier of the invoice profile it is settled under (SS 4.1), where the source has profiles
 * @param open in status ORDER and not closed
 * @param blocked blocked for invoicing
 */
public record Job(
        String company,
        String number,
        String name,
        String customer,
        String department,
        Currency currency,
        Optional<Money> fixedPrice,
        Optional<String> mainJob,
        Optional<String> profile,
        boolean open,
        boolean blocked,
        JobParameters parameters) {

    /** An open time-and-material job with the default parameters. */
    public static Job timeAndMaterial(
            String company, String number, String name, String customer, String department, Currency currency) {
        return new Job(
                company,
                number,
                name,
                customer,
                department,
                currency,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                JobParameters.DEFAULT);
    }

    /** The same job, with its entries and invoices in another currency. */
    public Job in(Currency other) {
        return new Job(
                company,
                number,
                name,
                customer,
                department,
                other,
                fixedPrice,
                mainJob,
                profile,
                open,
                blocked,
                parameters);
    }

    public boolean isFixedPrice() {
        return fixedPrice.isPresent();
    }
}
