package org.daybook.invoicing.settlement;

import java.util.List;

/** What the files of an invoice are called: by the profile's {@code filenameOverride}, if it has one (SS 4.1). */
final class FileNames {

    private static final String USUAL = "{profile}-{client}-{invoice}";

    private FileNames() {}

    /** The printed invoice, and the detail file where one is wanted. */
    static List<String> of(InvoiceProfile profile, ClientInvoice invoice, boolean withDetail) {
        String base = base(profile.filenameOverride().orElse(USUAL))
                .replace("{profile}", invoice.profile())
                .replace("{client}", invoice.client())
                .replace("{invoice}", String.valueOf(invoice.number()))
                .replace("{end}", invoice.period().end().toString());
        return withDetail ? List.of(base + ".pdf", base + "-detail.csv") : List.of(base + ".pdf");
    }

    /** Two invoices never share a file, whatever the override says. */
    private static String base(String pattern) {
        return pattern.contains("{invoice}") ? pattern : pattern + "-{invoice}";
    }
}
