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
    NO_FIXED_PRICE("The job has no fixed price.", "Give it one, or transfer a desired billing price."),
    NOTHING_LEFT("Nothing of the price is left to invoice.", "Nothing, unless the price is to be raised."),
    AMOUNTS_EXCEED_TARGET(
            "The amount entries alone are above the price to transfer, and they may not be adjusted.",
            "Take amounts off the selection, raise the price, or allow amounts to be adjusted."),
    FIXED_COMBINATION_IN_USE(
            "The job's write-ups and write-downs go to a fixed allocation combination.",
            "Transfer the fixed price or a desired billing price instead."),
    NO_CURRENT_BUDGET("The job has no current budget.", "Make a budget the job's current one."),
    NOTHING_DUE("No line of the invoicing plan is due.", "Wait for its date, complete the phase, or approve the line."),
    PLAN_LINE_TRANSFERRED(
            "The on-account line comes from the invoicing plan.", "Run Undo Transfer Invoicing Plan instead."),
    SURCHARGE_NOT_ENABLED(
            "The job takes no surcharge at invoicing.", "Switch Surcharge at Invoicing on in the job's parameters."),
    NO_SURCHARGE_RULE("The job has no surcharge rule that is in use.", "Give the job a surcharge rule."),
    PRICE_CHANGED_BY_TRANSFER_ONLY(
            "On this job prices change only when a billing price is transferred.",
            "Transfer the fixed price or a desired billing price."),
    NEGATIVE_PRICE("The desired billing price is below zero.", "Give a price of zero or more."),
    ARGUMENT_UNREADABLE("What was given cannot be read.", "Give it as the action's help shows."),
    UNKNOWN_ACTION("There is no such action.", "Choose one of the actions listed."),
    ARGUMENT_MISSING("The action needs more to be given.", "Give what its help marks as required."),
    NO_DESIRED_PRICE(
            "The selection has no desired billing price.", "Type one, or have it computed from cost and markup."),
    NO_COST("What is selected has no cost that a markup could be put on.", "Type the desired billing price instead."),
    PLAN_LINE_NOT_FOUND("The invoicing plan has no such line.", "Check the line number."),
    NO_QUOTE("The job has no quote that a percentage could be taken of.", "Give the amount instead."),
    ALLOCATION_NOT_ALLOWED(
            "No allocation combination of the job lets the entry be registered.",
            "Correct the entry's activity, task or dimensions, or add a combination."),
    DIMENSION_MANDATORY("A dimension that the job asks for is blank.", "Give the entry a value of that dimension."),
    SAME_JOB_AND_TASK("The entry is on that job and task already.", "Name another job, or another task."),
    NOTHING_TO_REALLOCATE(
            "No entry is to be moved anywhere.", "Mark entries, and say where they go by Reallocate Selected Entries."),
    ENTRY_OF_CLOSED_JOB("Entries of a closed job are not moved.", "Reopen the job first."),
    NOTHING_MARKED("No entry is marked for reallocation.", "Mark the entries that are to be moved."),
    DRAFT_NOT_BALANCED("The draft's lines no longer sum to the approved total.", "Correct its lines until they do."),
    DRAFT_ALREADY_PRINTED("The draft has been printed.", "Make a credit memo of the invoice."),
    CREDIT_MEMO_PRINTED("The credit memo has been printed.", "Invoice the work again."),
    BLOCKED_BILL_TO("The bill-to customer is blocked.", "Unblock it, or bill another customer."),
    PRE_INVOICE_NOT_ALLOWED("The job takes no pre-invoices.", "Switch them on in the job's parameters."),
    PRE_INVOICE_NOT_PENDING("The pre-invoice is not pending payment.", "Nothing; it is paid or cancelled."),
    NOT_COMBINED("Time and material and on account are not combined on this job.", "Choose one invoice type."),
    ON_ACCOUNT_LINES_MISSING("There is nothing to invoice on account.", "Enter an amount, or transfer the plan."),
    LOCKED_FOR_CLOSING(
            "The job reconciles its invoices on account when it is closed.", "Nothing; close the job when it is done."),
    NOT_IN_BALANCE("What is allocated does not match what is invoiced on account.", "Adjust the allocation."),
    ALLOCATION_NOT_SUBMITTED("The allocation is not submitted.", "Submit it first."),
    QUOTE_NOT_APPROVED("The job has no approved quote.", "Approve a quote first."),
    JOB_CLOSED("The job is closed.", "Reopen it first."),
    OPEN_ENTRIES("The job has open entries.", "Invoice them, write them off, or move them."),
    OPEN_REQUISITIONS("The job has open requisitions.", "Close them first."),
    OPEN_ON_ACCOUNT("The job has open invoices on account.", "Reconcile or allocate them first."),
    OPEN_ACCRUALS("The job has open accruals.", "Reverse them first."),
    UNAPPROVED_SHEETS("The job has time or expense sheets that are not approved.", "Have them approved."),
    UNPOSTED_JOURNALS("The job has reallocation or revenue journals that are not posted.", "Post them first."),
    UNDELIVERED_ORDERS("The job has orders that are not delivered.", "Deliver or cancel them."),
    OPEN_PRE_INVOICES("The job has pre-invoices that are not settled.", "Cancel them, or reconcile them."),
    FIXED_PRICE_NOT_INVOICED(
            "What is left of the fixed price is not what is invoiced on account.",
            "Invoice the rest, or credit what is too much."),
    BLANKET_CRITERIA("The jobs cannot stand on one draft.", "Invoice them apart."),
    TAX_CHANGE_NOT_ALLOWED(
            "The tax of invoice lines may not be changed.",
            "Allow it in the system parameters, or change the tax code of the entries."),
    NO_SUCH_LINE("There is no such line.", "Give the number of a line that is there."),
    BILL_TO_NOT_ON_JOB(
            "The bill-to customer does not stand on the job.", "Add it to the job's bill-to customers first."),
    PERCENT_OUT_OF_RANGE("The percentage is not above zero and at most a hundred.", "Give one that is."),
    NO_SETUP_PERCENTAGES(
            "No bill-to customer has a setup percentage.", "Enter setup percentages, or calculate them from maxima."),
    RECONCILED_BEYOND_OPEN(
            "The amount to reconcile is beyond what is open on the invoice on account.",
            "Give an amount between zero and what is open."),
    NOT_SUBMITTED("The draft waits for nobody's approval: it has not been submitted.", "Submit it first."),
    OPEN_ALLOCATION("The job has an allocation on its way.", "Approve it first."),
    ENTRY_TRANSFERRED("The entry was moved by a job transfer.", "Transfer the job again instead."),
    NO_SUCH_ALLOCATION("The job has no such allocation in that state.", "Check its number and how far it has come."),
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

    // invoices of job charges (SS 1)
    JOB_NOT_CLOSED("A complete invoice needs a closed job.", "Close the job first."),
    JOB_NOT_BILLED("A correction needs a billed job.", "Make a complete invoice first."),
    JOB_BILLED("The job is billed; it cannot be changed or invoiced any more.", "Make a correction."),
    JOB_HAS_INVOICES("The job has invoices and cannot be deleted.", "Nothing; close the job instead."),
    NOT_EXPORTED("The document has not been exported.", "Export it first."),
    POSTED_LOCKED("The document is posted and cannot be changed.", "Correct it with a new document."),
    EXPORTED_LOCKED(
            "The invoice has been handed over to the ledger and cannot be changed.",
            "Correct it with a further invoice."),
    DEPOSIT_CODE_NOT_ALLOWED("An order item cannot have the code of a deposit.", "Use a deposit invoice."),
    DEPOSIT_NOT_BALANCED(
            "Deposits of the job are left that no invoice takes off.", "Take them off on the complete invoice."),
    ORDER_ITEMS_NOT_ALLOWED("A job billed by production charges has no order items.", "Change the billing type."),
    CODE_TAKEN("The code is used already.", "Choose another code."),
    INVALID_CODE("The code is not well formed.", "Give one to sixteen letters and digits."),
    TAX_SEPARATION_NOT_ALLOWED(
            "Distribution policies that separate taxable from nontaxable must not be used.", "Choose another policy."),
    INTEGRATION_OFF("Accounting integration is off; there is no distribution.", "Post the invoice directly."),
    DATE_IN_FUTURE("The date is after today.", "Give today's date or an earlier one."),
    BACKDATING_NOT_ALLOWED("Backdating is not allowed.", "Give today's date, or have backdating allowed."),
    AMOUNT_TOO_HIGH("The amount is above what is left to invoice.", "Give a lower amount."),
    TOO_MANY_DISTRIBUTIONS("The document has more distributions than the package takes.", "Split the invoice."),
    JOB_DELETED("The job is deleted.", "Create it again, or choose another job."),
    NO_SUCH_ITEM("The document has no such item.", "Check the line, code or entry."),
    AMOUNT_NOT_POSITIVE("The amount is not above zero.", "Give an amount above zero."),
    PRICE_FIXED("The price of an order item is fixed when it is entered.", "Add an order item for the difference."),
    COVERED_BY_ORDER_ITEMS(
            "The job is billed by its order items; the charge only shows what they cost.",
            "Nothing; alterations that the customer asked for are billed beside them."),
    ALREADY_APPROVED("The document is approved already.", "Nothing; export it, or withdraw the approval."),
    NO_DISTRIBUTION_POLICY("No distribution policy is switched on.", "Switch one on, or distribute by hand."),
    UNKNOWN_TERMS("The payment terms are not set up.", "Set them up here and in the accounting package."),
    NOT_CONFIRMED_BY_PACKAGE(
            "The accounting package has not confirmed the document.", "Record that the package took the file."),
    FIELD_TOO_LONG("A field is longer than the package takes.", "Shorten it in the source."),

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
    NO_SUCH_WORK("The work is not known.", "Check its id."),
    WORK_STARTED("The work is started or done.", "Record it as done; only work nobody started is removed."),
    CHARGE_PROCESSED("The additional charge was processed before.", "Nothing; it is charged once."),
    NO_DEFAULT_PRICE("The task has no price.", "Give the task a product with a price."),
    PENDING_INVOICE_EXISTS(
            "There is an unapproved invoice of the customer.",
            "Look whether to add to it rather than to make another."),
    CUSTOMER_INACTIVE("The customer is inactive; its billing is on hold.", "Activate the customer."),
    DUPLICATE_INSTALLMENT("The month's installment was processed before.", "Nothing; it is charged once."),
    PACKAGE_OFF("The package is switched off.", "Switch it on, if it is to be charged."),
    PREFIX_TOO_LONG("A number prefix has one to four characters.", "Shorten the prefix."),
    UN_FINALIZE(
            "Finalized work stays finalized.", "Credit the invoice, or correct the work with an additional charge."),
    MERGE_MISMATCH("Only sessions of the same employee and task are merged.", "Choose other sessions."),
    NOT_MERGED("The session is not a joint one.", "Choose a joint session."),
    WEEK_LOCKED("The week or month is locked.", "Unlock it in the source system."),
    ARCHIVED("The session is archived.", "Nothing; it is not invoiced."),
    CREDIT_NOTE_NOT_SENT(
            "The credit note of the returned work has not been sent.", "Send the credit note before invoicing anew."),
    EXTERNALLY_INVOICED("The invoice is marked as billed elsewhere.", "Nothing; it is not exported."),
    NOT_UNAPPROVED("The invoice is no longer unapproved.", "Return it first, or make a credit note."),
    CONTRACT_NOT_ACTIVE("Invoicing of the contract is not activated.", "Activate it first."),
    NO_CONTRACT("There is no such contract.", "Check the contract's id, or delete the invoice instead."),
    NOT_RUNNING("The session's clock is not running.", "Nothing; it has stopped."),
    PROJECT_BLOCKED("The project takes no more sessions.", "Unblock it in the source system."),
    NO_SUCH_CRITERIA("There are no saved criteria of that name.", "Save them first."),
    NOT_SENT("The invoice has not been sent.", "Send it before it is refunded."),
    NOT_VERIFIED("The settlement is not verified.", "Verify it first."),
    ALREADY_VERIFIED("The settlement is verified already.", "Go on with Remit."),
    ALREADY_DELIVERED("The settlement is delivered already.", "Nothing; create a zip for another copy."),
    NOT_REMITTED("The settlement is not remitted.", "Remit it first."),
    ALREADY_REMITTED("The settlement is remitted already.", "Nothing; it is remitted once."),
    CHECK_NOT_VOIDED("A check of the settlement is not voided.", "Void the check first."),
    NO_SUCH_CHECK("There is no such check.", "Check its number."),
    CHECK_IS_VOID("The check is void already.", "Nothing; delete its invoice."),
    NO_SUCH_CLIENT("The agency has no such client.", "Check its number, or add the client."),
    NO_SUCH_JOB("There is no such client invoicing job.", "Check its label, or set the job up."),
    NO_SUCH_TASK("The job has no task for this invoice profile.", "Check the profile, or set the task up."),
    NO_TASKS("The client invoicing job has no tasks.", "Give it one for each invoice profile it is to run."),
    EDITS_NOT_APPLIED(
            "Dates of the task are typed but not applied; the old ones count.", "Apply them, and run the job again."),
    START_AFTER_END("The period starts after its end.", "Correct the dates; the start is best left empty."),
    SHOW_NOT_ALLOWED("What is due to the agency is never shown on the invoice.", "Do not show it."),
    NO_RECIPIENT("There is nobody to deliver to.", "Give the client an address for the way chosen."),
    PROFILE_TAKEN("There is an invoice profile of this identifier.", "Choose another label."),
    NO_SUCH_PROFILE("There is no such invoice profile.", "Define it, or correct the identifier."),
    NOT_UNDER_PROFILE("The client is not settled by this invoice profile.", "Look which profiles it is under."),
    NUMBER_GIVEN("A higher number is given already.", "Give that number, or a higher one."),
    DIRECT_PAYMENT_CHARGED("A direct payment cannot stand on the client-charges table.", "Take it off the table."),
    UNREACHABLE_RATE("A commission record stands behind one that always matches.", "Move it up, or remove it."),
    END_DATE_REQUIRED("A client invoicing task needs an end date.", "Give the end date."),
    MIXED_CURRENCY("The entries of the document are in different currencies.", "Correct the currency in the source."),

    SELECTED_BY_HAND("People decide what is billed.", "Work on it on its page under Billing."),

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

    UNKNOWN_JOB_GROUP("The job group is not defined.", "Add it to mappings/job-groups.csv, or correct the job."),
    NO_EXCHANGE_RATE("There is no exchange rate for the date.", "Add it to mappings/exchange-rates.csv, then retry."),
    NO_TAX_TABLE_LINE("No line of the tax table matches.", "Add a line to mappings/tax-table.csv."),
    BOOKED_IN_OTHER_PERIOD(
            "The date is in a closed period; the document is booked on another.",
            "Look whether the company's rule for closed periods is meant."),
    MAPPING_NOT_APPROVED(
            "The version of the mappings is not approved yet.",
            "Have a person other than its maker look at it, and run daybook mapping approve."),
    MAPPING_NOT_WAITING(
            "This version of the mappings does not wait for approval.",
            "Look at daybook mapping versions; approve the one that waits."),
    ENTRY_AMBIGUOUS("Two rows of the mappings answer alike.", "Remove one, or tell them apart."),

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

    // what people do is kept on record
    HISTORY_MOVED_ON(
            "Somebody else has worked on it meanwhile.", "Look at it again, then repeat what is still to be done."),
    NOT_UNDOABLE("What was done last cannot be taken back.", "Correct it by a new action, such as a credit memo."),
    NOTHING_TO_UNDO("Nothing has been done that could be taken back.", "Nothing."),
    RECORD_UNREPEATABLE(
            "What was done by hand cannot be repeated from its record.",
            "Look at its history under Billing; start the version of Daybook that wrote it, or have the event named there looked into."),
    NOT_BILLED_BY_HAND(
            "Nothing of this name is billed by hand.",
            "Check its number; the source must be billed by a policy that leaves billing to people."),
    JOB_AMBIGUOUS("More than one goes by this name.", "Write it as source:company:job, or with its policy before it."),
    BILLED_ELSEWHERE(
            "An entry stands on a document that was not made from here.",
            "Credit that document, or leave the entry out."),

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
