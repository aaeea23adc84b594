package org.daybook.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One attribute of a job's parameters or layout rule that is Yes or No (JI 1.2 JobParameters, InvoiceLayoutRule, BillToCustomer). */
public enum JobParameter {
    /** Yes: outlays share the fixed price. No: they are invoiced separately. Yes unless said. */
    INCLUDE_OUTLAYS_IN_FIXED_PRICE("Include Outlays in Fixed Price"),
    /** Fixed-price entries are not invoiced by time and material. */
    ALLOW_INVOICING_ON_ACCOUNT_ONLY("Allow Invoicing On Account Only"),
    /** With the former: everything is reconciled when the job closes. */
    CREATE_INVOICE_UPON_JOB_CLOSING("Create Invoice Upon Job Closing"),
    /** A draft must be closed in editing before it is printed. */
    INVOICE_EDITING_REQUIRED("Invoice Editing Required"),
    /** Layout rule: subjobs are blanket invoiced on the main job. */
    MAIN_JOB_INVOICING("Main Job Invoicing"),
    /** Layout rule: the main job selects for its subjobs. */
    MAIN_JOB_INVOICE_SELECTION("Main Job Invoice Selection"),
    /** Needed for New Invoice Selection. */
    ALLOW_MULTIPLE_DRAFTS("Allow Multiple Drafts"),
    /** The difference to a transferred price becomes one new entry; no entry changes. */
    TRANSFER_WRITE_UP_DOWN_TO_FIXED_ALLOCATION_COMBINATION("Transfer Write-Up/Down to Fixed Allocation Combination"),
    /** Quantity, price and markup are not changed by hand. */
    ALLOW_WRITE_UP_DOWN_AT_TRANSFER_OF_BILLING_PRICE_ONLY("Allow Write-Up/Down at Transfer of Billing Price Only"),
    /** Only approved lines of the invoicing plan transfer. */
    APPROVAL_OF_INVOICING_PLAN_LINES("Approval of Invoicing Plan Lines"),
    /** Calculate Invoice Surcharge is enabled. */
    SURCHARGE_AT_INVOICING("Surcharge at Invoicing"),
    /** No: the invoice currencies of all bill-to customers follow the job. */
    ALLOW_INVOICE_ON_ACCOUNT_IN_MULTIPLE_CURRENCIES("Allow Invoice on Account in Multiple Currencies"),
    /** New on-account amounts become pre-invoices. */
    USE_JOB_PRE_INVOICES_BY_DEFAULT("Use Job Pre-Invoices by Default"),
    /** An on-account amount is combined with time and material on one draft. */
    COMBINE_BY_DEFAULT("Combine Time and Material with On Account"),
    /** Invoice proposals are enabled on the job; Apply Invoice Proposals does nothing otherwise. Yes unless said. */
    INVOICE_PROPOSALS("Invoice Proposals"),
    /** Layout rule: amount lines print at cost, one extra line carries their markup. */
    SHOW_MARKUP_SEPARATELY("Show Markup Separately"),
    /** Layout rule: a time-and-material draft takes its lines from the latest approved quote. */
    CREATE_TM_INVOICE_FROM_QUOTE("Create T&M Invoice from Quote"),
    /** Layout rule: an on-account draft takes its lines from the latest approved quote. */
    CREATE_ON_ACCOUNT_INVOICE_FROM_QUOTE("Create On Account Invoice from Quote"),
    /** A draft is submitted and approved before it is printed: the approval hierarchy of JI 1.3. */
    APPROVAL_OF_DRAFT_INVOICES("Approval of Draft Invoices"),
    /** The job is set up for pre-invoices. */
    ALLOW_PRE_INVOICES("Allow Pre-Invoices"),
    /** After its end invoice the job closes by itself when nothing is open. */
    CLOSE_AT_END_INVOICING("Close at End Invoicing");

    private final String written;

    JobParameter(String written) {
        this.written = written;
    }

    /** The parameter of that name, in small letters or large, with spaces or hyphens. */
    public static Optional<JobParameter> named(String name) {
        return Arrays.stream(values())
                .filter(parameter -> plain(parameter.written).equals(plain(name)))
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s/-]+", " ");
    }

    /** As the product and the mappings write it: {@code Include Outlays in Fixed Price}. */
    public String written() {
        return written;
    }
}
