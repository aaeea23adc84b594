package org.daybook.invoicing.charges;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;

/** The catalogue of the actions on a job and its invoices, by their product names (SS 1). */
public final class ChargeActions {

    private static final Argument INVOICE = required("Invoice", Kind.TEXT, "number of the invoice");
    private static final Argument INVOICE_OR_DRAFT =
            optional("Invoice", Kind.TEXT, "number of the invoice; the one just generated");
    private static final Argument ITEM = required("Item", Kind.TEXT, "code, charge or line of the item");

    private static final Argument[] HEADING = {
        optional("Customer", Kind.TEXT, "number of the customer billed; stays"),
        optional("Date", Kind.DATE, "invoice date; stays"),
        optional("Terms", Kind.TEXT, "name of the payment terms; stays"),
        optional("Due date", Kind.DATE, "by the terms"),
        optional("Tax structure", Kind.TEXT, "tax codes with commas, or none; stays")
    };

    private static final List<ActionType<JobInvoices>> OF_THE_JOB = List.of(
            ActionType.<JobInvoices>of(
                            "Edit Job",
                            "Changes the heading of a job that is not billed (SS 1.2).",
                            (job, given, setting) -> EditJob.on(job, ChargeInput.change(given)))
                    .asking(
                            optional("Name", Kind.TEXT, "stays"),
                            optional("Customer", Kind.TEXT, "number of the customer; stays"),
                            optional(
                                    "Billing type",
                                    Kind.TEXT,
                                    "Order items or Production charges, which drops the order items; stays"),
                            optional("Tax structure", Kind.TEXT, "tax codes with commas, or none; stays"),
                            optional("Price structure", Kind.TEXT, "name of the price list; stays"),
                            optional("Terms", Kind.TEXT, "name of the payment terms; stays")),
            ActionType.<JobInvoices>of(
                            "Add Order Item",
                            "Adds an order item to an open job, at a price that stays (SS 1.1).",
                            (job, given, setting) -> AddOrderItem.on(job, ChargeInput.orderItem(job, given, setting)))
                    .asking(
                            required("Code", Kind.TEXT, "one to sixteen letters and digits, unique"),
                            optional("Description", Kind.TEXT, "at most eighty characters; the code"),
                            optional("Quantity", Kind.NUMBER, "1"),
                            optional("Unit", Kind.TEXT, "what is counted"),
                            optional("Unit price", Kind.NUMBER, "in the job's currency"),
                            optional("Total", Kind.NUMBER, "quantity times unit price"),
                            optional("TX", Kind.YES_NO, "taxable; yes"),
                            optional("Date", Kind.DATE, "today"),
                            optional("Department", Kind.TEXT, "of its default task; that of the task of its code"),
                            optional("Default task", Kind.TEXT, "code of the task whose department it takes")),
            ActionType.<JobInvoices>of(
                            "Add Charge",
                            "Adds a charge to an open job (SS 1.1).",
                            (job, given, setting) -> AddCharge.on(job, ChargeInput.charge(job, given, setting)))
                    .asking(
                            optional("Charge", Kind.TEXT, "its id; made of the job and a number"),
                            required("Code", Kind.TEXT, "task or material"),
                            optional("Description", Kind.TEXT, "the code"),
                            optional(
                                    "Class",
                                    Kind.TEXT,
                                    "B billable, NB non-billable, HE house error, CA customer alteration; B"),
                            optional("Kind", Kind.TEXT, "Time, Material or Purchase; Time"),
                            optional("Entry", Kind.TEXT, "Recorder, Manual backdated or Purchase; Recorder"),
                            optional("Quantity", Kind.NUMBER, "hours or units; 1"),
                            optional("Unit", Kind.TEXT, "what is counted; h for time"),
                            optional("Unit price", Kind.NUMBER, "by the price structure"),
                            optional("Price", Kind.NUMBER, "quantity times unit price"),
                            optional("TX", Kind.YES_NO, "taxable; yes"),
                            optional("Date", Kind.DATE, "today"),
                            optional("Employee", Kind.TEXT, "who did it"),
                            optional("Department", Kind.TEXT, "cost center that did it; that of its task"),
                            optional("Notes", Kind.TEXT, "internal")),
            ActionType.<JobInvoices>of(
                            "Remove Charge",
                            "Takes an order item or charge off an open job (SS 1.3 R3).",
                            (job, given, setting) -> RemoveRegistered.on(job, given.need("Charge")))
                    .asking(required("Charge", Kind.TEXT, "code of the order item, or id of the charge")),
            ActionType.<JobInvoices>of(
                            "Change Price",
                            "The price structure prices a task or material anew (SS 1.1).",
                            (job, given, setting) -> ChangePrice.on(
                                    job, given.need("Code"), ChargeInput.price(given, "Unit price", job)))
                    .asking(
                            required("Code", Kind.TEXT, "task, material, or id of one charge"),
                            required("Unit price", Kind.NUMBER, "in the job's currency")),
            ActionType.of(
                    "Close Job",
                    "Ticks closed on: no more charges (SS 1.2).",
                    (job, given, setting) -> CloseJob.on(job, setting.today())),
            ActionType.of(
                    "Reopen Job", "Opens a closed job again (SS 1.2).", (job, given, setting) -> ReopenJob.on(job)),
            ActionType.<JobInvoices>of(
                            "Delete Job",
                            "Deletes a job that has no invoice (SS 1.2).",
                            (job, given, setting) -> DeleteJob.on(job))
                    .forGood());

    private static final List<ActionType<JobInvoices>> OF_INVOICES = List.of(
            ActionType.<JobInvoices>of(
                            "Generate Invoice",
                            "Generates an invoice by one of the eight policies; a draft until it is saved (SS 1.3 R4).",
                            (job, given, setting) -> GenerateInvoice.on(job, ChargeInput.request(job, given), setting))
                    .asking(
                            required("Policy", Kind.TEXT, "one of the eight"),
                            optional("Amount", Kind.NUMBER, "of a deposit, or of a summary; all that remains"),
                            optional("Deposit code", Kind.TEXT, "the first one there is"),
                            optional("Customer", Kind.TEXT, "number of the customer billed; the job's")),
            ActionType.<JobInvoices>of(
                            "Change Item",
                            "Lowers an item of an invoice (SS 1.3 R4).",
                            (job, given, setting) -> ChangeItem.to(
                                    job,
                                    given.text("Invoice"),
                                    given.need("Item"),
                                    ChargeInput.money(given, "Total", job),
                                    setting))
                    .asking(INVOICE_OR_DRAFT, ITEM, required("Total", Kind.NUMBER, "its new amount before tax")),
            ActionType.<JobInvoices>of(
                            "Remove Item",
                            "Takes an item off an invoice (SS 1.3 R4).",
                            (job, given, setting) ->
                                    ChangeItem.remove(job, given.text("Invoice"), given.need("Item"), setting))
                    .asking(INVOICE_OR_DRAFT, ITEM),
            ActionType.<JobInvoices>of(
                            "Add Item",
                            "Adds an extra, a credit, a discount, or a deposit by hand (SS 1.1).",
                            (job, given, setting) -> AddItem.on(
                                    job, given.text("Invoice"), ChargeInput.item(job, given, setting), setting))
                    .asking(
                            INVOICE_OR_DRAFT,
                            required("Code", Kind.TEXT, "of a task, material, order item or deposit, or free"),
                            optional("Description", Kind.TEXT, "the code"),
                            optional("Quantity", Kind.NUMBER, "1"),
                            optional("Unit", Kind.TEXT, "what is counted"),
                            optional("Unit price", Kind.NUMBER, "in the job's currency"),
                            optional("Total", Kind.NUMBER, "quantity times unit price; negative for a credit"),
                            optional("TX", Kind.YES_NO, "taxable; no"),
                            optional("Date", Kind.DATE, "today"),
                            optional("Department", Kind.TEXT, "for distribution; that of the task of its code")),
            ActionType.<JobInvoices>of(
                            "Save Invoice",
                            "Saves the invoice; a complete one bills the job (SS 1.2).",
                            (job, given, setting) -> SaveInvoice.on(
                                    job,
                                    given.text("Number")
                                            .orElse(job.job().number() + "-"
                                                    + (job.invoices().size() + 1)),
                                    ChargeInput.heading(given),
                                    setting))
                    .asking(and(HEADING, optional("Number", Kind.TEXT, "of the job's number and a count"))),
            ActionType.of(
                    "Discard Invoice",
                    "Throws the generated invoice away before it is saved.",
                    (job, given, setting) -> DiscardDraft.on(job)),
            ActionType.<JobInvoices>of(
                            "Edit Invoice",
                            "Changes the heading of an invoice that is not posted (SS 1.2).",
                            (job, given, setting) ->
                                    EditInvoice.on(job, given.need("Invoice"), ChargeInput.heading(given), setting))
                    .asking(and(HEADING, INVOICE)));

    private static final List<ActionType<JobInvoices>> OF_ACCOUNTING = List.of(
            ActionType.<JobInvoices>of(
                            "Distribute Invoice",
                            "Distributes an invoice by the distribution policy (SS 1.3 R7).",
                            (job, given, setting) -> DistributeInvoice.byPolicy(
                                    job,
                                    given.need("Invoice"),
                                    given.choice("Policy", DistributionPolicy.By.class),
                                    setting))
                    .asking(INVOICE, optional("Policy", Kind.TEXT, "the one that is switched on")),
            ActionType.<JobInvoices>of(
                            "Add Distribution Line",
                            "Distributes by hand, a debit or a credit at a time (SS 1.1).",
                            (job, given, setting) -> DistributeInvoice.byHand(
                                    job,
                                    given.need("Invoice"),
                                    given.need("Account"),
                                    ChargeInput.moneyOrZero(given, "Debit", job),
                                    ChargeInput.moneyOrZero(given, "Credit", job)))
                    .asking(
                            INVOICE,
                            required("Account", Kind.TEXT, "distribution account by code or name"),
                            optional("Debit", Kind.NUMBER, "or"),
                            optional("Credit", Kind.NUMBER, "one of both")),
            ActionType.<JobInvoices>of(
                            "Clear Distribution",
                            "Takes all lines off the distribution of an invoice.",
                            (job, given, setting) -> DistributeInvoice.clear(job, given.need("Invoice")))
                    .asking(INVOICE),
            ActionType.<JobInvoices>of(
                            "Approve Invoice",
                            "Approves an invoice that balances and is fully distributed (SS 1.3 R7).",
                            (job, given, setting) -> ApproveInvoice.on(job, given.need("Invoice"), setting))
                    .asking(INVOICE),
            ActionType.<JobInvoices>of(
                            "Withdraw Approval",
                            "Takes an approval back before the export (SS 1.2).",
                            (job, given, setting) -> WithdrawApproval.on(job, given.need("Invoice")))
                    .asking(INVOICE),
            ActionType.<JobInvoices>of(
                            "Export Invoice",
                            "Writes an approved invoice into an export (SS 1.3 R10).",
                            (job, given, setting) -> ExportInvoice.on(
                                    job,
                                    given.need("Invoice"),
                                    ChargeInput.target(given),
                                    given.text("Batch").orElse(setting.today().toString()),
                                    given.yes("Again"),
                                    setting))
                    .asking(
                            INVOICE,
                            optional("Target", Kind.TEXT, "QuickBooks, MYOB or Peachtree; QuickBooks"),
                            optional("Batch", Kind.TEXT, "id of the export; the day"),
                            optional("Again", Kind.YES_NO, "yes exports the same contents again; no"))
                    .forGood(),
            ActionType.<JobInvoices>of(
                            "Package Rejected Invoice",
                            "Records that the package refused an exported invoice (SS 1.4).",
                            (job, given, setting) ->
                                    AnswerOfPackage.rejected(job, given.need("Invoice"), given.need("Reason")))
                    .asking(INVOICE, required("Reason", Kind.TEXT, "what the package said")),
            ActionType.<JobInvoices>of(
                            "Package Took Invoice",
                            "Records that the package took an exported invoice (SS 1.4).",
                            (job, given, setting) -> AnswerOfPackage.confirmed(job, given.need("Invoice")))
                    .asking(INVOICE),
            ActionType.<JobInvoices>of(
                            "Post Invoice",
                            "Posts an invoice and locks it for good (SS 1.2).",
                            (job, given, setting) -> PostInvoice.on(job, given.need("Invoice"), setting))
                    .asking(INVOICE)
                    .forGood());

    /** Every action there is. */
    public static final List<ActionType<JobInvoices>> ALL = Stream.of(OF_THE_JOB, OF_INVOICES, OF_ACCOUNTING)
            .flatMap(List::stream)
            .toList();

    private ChargeActions() {}

    /** The action of that name. */
    public static Optional<ActionType<JobInvoices>> named(String name) {
        return ALL.stream().filter(action -> action.name().equals(name)).findFirst();
    }

    private static Argument[] and(Argument[] some, Argument one) {
        return Stream.concat(Stream.of(one), Stream.of(some)).toArray(Argument[]::new);
    }
}
