package org.daybook.work;

/**
 * What a job's parameters say about invoicing (JI 1.2 JobParameters and InvoiceLayoutRule).
 *
 * @param includeOutlaysInFixedPrice Yes: outlays share the fixed price. No: they are invoiced separately
 * @param onAccountOnly Allow Invoicing On Account Only: fixed-price entries are not invoiced by time and material
 * @param createInvoiceUponClosing with the former: everything is reconciled when the job closes
 * @param invoiceEditingRequired a draft must be closed in editing before it is printed
 * @param mainJobInvoicing layout rule: subjobs are blanket invoiced on the main job
 * @param mainJobInvoiceSelection layout rule: the main job selects for its subjobs
 * @param allowMultipleDrafts needed for New Invoice Selection
 */
public record JobParameters(
        boolean includeOutlaysInFixedPrice,
        boolean onAccountOnly,
        boolean createInvoiceUponClosing,
        boolean invoiceEditingRequired,
        boolean mainJobInvoicing,
        boolean mainJobInvoiceSelection,
        boolean allowMultipleDrafts) {

    public static final JobParameters DEFAULT = new JobParameters(true, false, false, false, false, false, false);
}
