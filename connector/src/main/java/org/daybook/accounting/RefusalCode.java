package org.daybook.accounting;

/**
 * Why something is refused or held, in the specification's own codes: each with one sentence that says what is wrong and one
 * that says what to do (JI 2, SS 6). "Held always carries a refusal code" (DESIGN 4).
 */
public enum RefusalCode {
    // invoice selection (JI 2.0)
    SELECTION_CLOSED(
            "The invoice selection is closed: a draft has been made from it.",
            "Remove the draft, or start a new invoice selection."),
    SUBJOB_OF_MAIN_SELECTION("The job is a subjob whose main job selects for it.", "Run the action on the main job."),
    SUBJOB_OF_MAIN_INVOICING(
            "The job is a subjob that is invoiced on its main job.", "Run the action on the main job."),
    JOB_NOT_INVOICEABLE(
            "The job is not an open order, or it is blocked for invoicing.",
            "Reopen or unblock the job in the source system."),
    NO_PRINT_RIGHT("The user may not print invoices.", "Ask someone with the print right."),
    NO_BASIS("There is nothing to distribute the amount over.", "Select entries with a price first."),
    NOTHING_SELECTED("Nothing is selected for invoicing.", "Select entries, or wait for finished work."),
    NO_DRAFT("There is no draft on the job.", "Approve the invoice selection first."),
    DRAFTS_EXIST("There are drafts on the job.", "Remove the drafts first."),
    NOT_A_CREDIT("The selection's total is not negative.", "Approve it as an invoice."),
    NOT_APPROVED("The document is not approved.", "Have a person other than the maker approve it."),
    TOTAL_NOT_POSITIVE(
            "The invoice's total is not positive.",
            "Bill it together with other work, write it off in the source, or make a credit memo."),
    TOTAL_NOT_NEGATIVE("The credit memo's total is not negative.", "Print it as an invoice."),
    EDITING_REQUIRED(
            "The draft must be closed in editing before it is printed.", "Close the draft in invoice editing."),
    SPLIT_NOT_BALANCED(
            "The selected amounts of the bill-to customers do not sum to the selection's total.",
            "Correct the bill-to distribution."),
    INVOICE_NOT_FOUND("The invoice to credit is not known on this job.", "Check the invoice number."),
    ALREADY_CREDITED(
            "The invoice has been credited before.",
            "Allow several credit memos an invoice in the system parameters, if that is meant."),
    CURRENCY_MISMATCH("The currencies differ.", "Use the currency of the original document."),
    NOT_CREDITING("The selection is not crediting an invoice.", "Run Invoice to Credit Memo first."),
    CREDITING_IN_PROGRESS("The selection is crediting an invoice.", "Finish or undo the credit memo first."),
    SELECTION_OPEN("The invoice selection is open already.", "Go on with it, or approve it first."),
    MULTIPLE_DRAFTS_NOT_ALLOWED(
            "The job does not allow several drafts at a time.",
            "Print or remove the draft first, or allow it in the job."),
    ENTRY_NOT_FOUND(
            "The entry is not in the invoice selection.", "Check the entry's id, and whether a draft holds it."),
    INSIDE_FIXED_PRICE(
            "The entry is inside the fixed price, which is invoiced on account.",
            "Nothing; it is reconciled when the job is closed."),
    // warnings of the invoice selection (JI 2.12)
    DESIRED_PRICE_DIFFERS(
            "The selection's total is not the desired billing price.",
            "Look whether that is meant; transfer the desired price if not."),
    OPEN_PURCHASE_ORDERS("The job has open purchase orders.", "Look whether their costs are still to be invoiced."),
    APPROVAL_WITHDRAWN("The change withdrew the selection's approval.", "Approve the invoice selection again."),

    // work and its finalizing (SS 2, 3)
    NOT_DONE("The work is not done.", "Record it as done in the source system."),
    IN_PROGRESS("The work is in progress.", "Record it as done in the source system."),
    NOT_FINALIZED("The work is done but not finalized.", "Finalize it, or switch auto-finalize on."),
    NOT_CONFIRMED("The work session is not confirmed.", "Have the employee confirm it, or verify it."),
    INTERNAL_WORK(
            "The work is internal; internal work is never invoiced.",
            "Nothing, unless the type is wrong in the source."),
    NON_BILLABLE("The work is not billable.", "Nothing, unless the class is wrong in the source."),
    ARCHIVED_CONTRACTUAL(
            "The contractual session is archived: the contract covers it.", "Nothing; its products are invoiced."),
    PART_OF_JOINT_SESSION("The session is part of a joint session, which is billed instead.", "Nothing."),
    AFTER_CUT_OFF("The work was done after the cut-off date.", "It waits for the next billing run."),
    ALREADY_INVOICED("The entry is on an invoice already.", "Credit that invoice if it is wrong."),
    INVOICE_NOT_OPEN("The invoice is no longer unapproved.", "Make a new invoice."),
    CUSTOMER_MISMATCH("The customers differ.", "Choose an invoice of the same customer."),
    INVOICE_DATE_REQUIRED("A billing run needs an invoice date.", "Give the invoice date."),
    DUE_DATE_REQUIRED("A billing run needs a due date.", "Give the due date."),
    NOT_SENT("The invoice has not been sent.", "Send it before it is refunded."),
    NOT_VERIFIED("The settlement is not verified.", "Verify it first."),
    NOT_REMITTED("The settlement is not remitted.", "Remit it first."),
    END_DATE_REQUIRED("A client invoicing task needs an end date.", "Give the end date."),
    MIXED_CURRENCY("The entries of the document are in different currencies.", "Correct the currency in the source."),

    // posting (JI 3, SS 5)
    UNKNOWN_CUSTOMER("The customer is not in the customer table.", "Add the customer to mappings/customers.csv."),
    UNKNOWN_COMPANY("The company is not in the company table.", "Add the company to mappings/companies.yaml."),
    UNKNOWN_ACCOUNT(
            "The account is not in the chart of accounts.",
            "Add it to mappings/chart-of-accounts.csv, or correct the code."),
    UNMAPPED_ITEM("The item code is not mapped.", "Add the activity to mappings/activities.csv, then retry."),
    MISSING_POSTING_REFERENCE(
            "The department has no such posting reference.",
            "Add the row to mappings/posting-references.csv, then retry."),
    POSTING_REF_MISSING(
            "A posting reference is missing.", "Add the row to mappings/posting-references.csv, then retry."),
    UNKNOWN_TAX_CODE("The tax code is not defined.", "Add it to mappings/tax-codes.csv, or correct the code."),
    UNBALANCED("The journal's debits and credits differ.", "Correct the distribution."),
    NOT_FULLY_DISTRIBUTED("Part of the amount is not assigned to an account.", "Distribute the whole amount."),
    PERIOD_CLOSED(
            "The date is outside the company's open posting interval.",
            "Reopen the period, or date the document in an open one, then retry."),

    // the document's way (RE 2)
    SAME_PERSON("The person who approves has had a hand in the document.", "Have somebody else approve it."),
    OVER_LIMIT("The total is above the approver's limit.", "Have an approver with a higher limit approve it."),
    CHANGED_AFTER_PULL(
            "The source changed an entry of this document after it was pulled.",
            "Look at the change; rebuild the document, or correct it with a new one."),
    CHANGED_AFTER_EXPORT(
            "The source changed an entry of this document after it was exported.",
            "Correct it with a credit memo and a new invoice."),
    LEDGER_REJECTED("The ledger refused the document.", "Mend what the ledger names, then retry."),
    LEDGER_PERIOD_CLOSED(
            "The ledger's period is closed for the document's date.",
            "Open the period in the ledger, or date the document anew, then retry."),
    IN_DOUBT(
            "It is not certain whether the ledger took the document.",
            "Daybook looks it up before anything is sent again."),
    CONFLICT("The ledger holds a different document under this reference.", "Compare both; two people decide."),
    NEEDS_A_PERSON(
            "No ledger answer can settle whether the document was taken.", "Search the ledger; two people decide."),
    READ_BACK_DIFFERS(
            "What the ledger shows differs from what was sent.", "Correct it in the ledger, or with a new document."),

    // what the site's own files say (DESIGN 1)
    MAPPING_REQUIRED(
            "A file of the site cannot be used as it is written.",
            "Correct the file at the line named, then run daybook check."),

    NAME_TAKEN("There is a user of this name.", "Choose another name."),

    // what comes in (RE 3.6)
    QUARANTINED("The entry cannot be read.", "Correct it in the source and deliver it again."),
    DUPLICATE_DELIVERY("The same content was delivered before.", "Nothing; it is counted once.");

    private final String sentence;
    private final String remedy;

    RefusalCode(String sentence, String remedy) {
        this.sentence = sentence;
        this.remedy = remedy;
    }

    /** What is wrong, as a whole sentence. */
    public String sentence() {
        return sentence;
    }

    /** What to do about it, as a whole sentence. */
    public String remedy() {
        return remedy;
    }
}
