package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.List;

/**
 * One export operation: which customers, which invoices, to which package (SS 1.1).
 *
 * @param customers codes; their file goes before the invoices'
 * @param invoices numbers, each with the hash of the contents that were written
 */
public record ExportBatch(
        String id, LocalDate on, ExportTarget target, List<String> customers, List<Offered> invoices) {

    /** The key by which an invoice is only once in the package (SS 6: invoice number and contents). */
    public record Offered(String number, String hash) {}

    public ExportBatch {
        customers = List.copyOf(customers);
        invoices = List.copyOf(invoices);
    }
}
