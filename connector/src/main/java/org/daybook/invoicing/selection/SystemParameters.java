package org.daybook.invoicing.selection;

/**
 * What the site has decided for all its jobs (JI 1.2 SystemParameters).
 *
 * @param allowMultipleCreditMemosPerInvoice off: one credit memo an invoice; on: a warning from the second
 */
public record SystemParameters(boolean allowMultipleCreditMemosPerInvoice) {

    public static final SystemParameters DEFAULT = new SystemParameters(false);
}
