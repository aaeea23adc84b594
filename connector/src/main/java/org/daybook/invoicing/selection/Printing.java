package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.TaxCode;

/**
 * What printing needs beside the draft.
 *
 * @param date the document's date
 * @param customers by number
 * @param taxCodes by code
 * @param layout one line an entry, or one an activity
 * @param batch a batch also prints documents whose total is zero (JI 2.17)
 * @param canPrintInvoice the user's right (G-RIGHT)
 */
public record Printing(
        LocalDate date,
        Map<String, Customer> customers,
        Map<String, TaxCode> taxCodes,
        LineLayout layout,
        boolean batch,
        boolean canPrintInvoice) {

    public Printing {
        customers = Map.copyOf(customers);
        taxCodes = Map.copyOf(taxCodes);
    }

    /** Interactive, by a user who has the right, one line an entry. */
    public static Printing on(LocalDate date, Map<String, Customer> customers, Map<String, TaxCode> taxCodes) {
        return new Printing(date, customers, taxCodes, LineLayout.PER_ENTRY, false, true);
    }

    public Printing inBatch() {
        return new Printing(date, customers, taxCodes, layout, true, canPrintInvoice);
    }

    public Printing withoutRight() {
        return new Printing(date, customers, taxCodes, layout, batch, false);
    }

    public Printing with(LineLayout newLayout) {
        return new Printing(date, customers, taxCodes, newLayout, batch, canPrintInvoice);
    }

    Optional<Customer> customer(String number) {
        return Optional.ofNullable(customers.get(number));
    }
}
