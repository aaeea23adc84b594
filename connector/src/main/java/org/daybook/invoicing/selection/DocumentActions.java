package org.daybook.invoicing.selection;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;

/** The catalogue of the actions on drafts and documents (JI 2.12-2.18, 2.23). */
public final class DocumentActions {

    private DocumentActions() {}

    private static final Argument LINES =
            optional("Lines", Kind.TEXT, "per-entry or per-activity: how entries become lines; per-entry");

    private static final Argument DATE = optional("Date", Kind.DATE, "the documents' date; today");

    private static final Argument BATCH = optional("Batch", Kind.YES_NO, "yes: totals of zero are printed too; no");

    private static final Argument TOTALS =
            optional("Totals", Kind.TEXT, "All, Zero or Non-zero: approved drafts of such totals alone; every draft");

    private static final Argument BILL_TO_ALONE =
            optional("Bill-to", Kind.TEXT, "approved drafts of one bill-to customer alone; every draft");

    private static final List<ActionType<InvoiceSelection>> DRAFTS = List.of(
            ActionType.<InvoiceSelection>of(
                            "Edit Draft Line",
                            "Changes text, quantity, price or tax of a line that a draft would print (JI 2.12).",
                            DocumentActions::edit)
                    .asking(
                            optional("Draft", Kind.NUMBER, "number of the draft; the latest"),
                            optional("Bill-to", Kind.TEXT, "whose of a split; the only one's"),
                            required("Line", Kind.NUMBER, "position of the line as printed, from 1"),
                            optional("Text", Kind.TEXT, "as printed"),
                            optional("Quantity", Kind.NUMBER, "as printed"),
                            optional("Unit price", Kind.NUMBER, "as printed"),
                            optional("Price", Kind.NUMBER, "amount of the line; quantity times unit price"),
                            optional("Tax code", Kind.TEXT, "where the site allows it"),
                            optional("Tax", Kind.NUMBER, "where the site allows it; the sum must stay"),
                            LINES),
            ActionType.of(
                    "Submit Draft",
                    "Hands the latest drafts to the approval hierarchy (JI 1.3).",
                    (selection, given, setting) -> SubmitDraft.on(selection)),
            ActionType.of(
                    "Approve Draft",
                    "The last step of the approval hierarchy: the latest drafts may be printed (JI 1.3).",
                    (selection, given, setting) -> ApproveDraft.on(selection)),
            ActionType.of(
                    "Approve in Batch",
                    "Approves without anybody looking; entries inside an on-account price stop it (JI 2.12).",
                    (selection, given, setting) -> ApproveInBatch.on(selection)),
            ActionType.<InvoiceSelection>of(
                            "Set End Invoice",
                            "The next invoice is the job's last (JI 2.17).",
                            (selection, given, setting) -> SetEndInvoice.on(
                                    selection, given.yesNo("End invoice").orElse(true)))
                    .asking(optional("End invoice", Kind.YES_NO, "no takes it back; yes")));

    private static final List<ActionType<InvoiceSelection>> PRINTING = List.of(
            printing(
                    "Print Draft",
                    "Shows the drafts as documents; nothing changes (JI 2.16).",
                    (selection, printing) ->
                            PrintDraft.on(selection, printing).then(documents -> Outcome.done(selection))),
            some(
                    Invoice.Kind.INVOICE,
                    "Print Invoice",
                    "Turns invoice drafts into invoices (JI 2.17).",
                    PrintInvoice::some),
            some(
                    Invoice.Kind.CREDIT_MEMO,
                    "Print Credit Memo",
                    "Turns credit drafts into credit memos (JI 2.18).",
                    PrintCreditMemo::of));

    /** What printing does with some of the drafts. */
    @FunctionalInterface
    private interface PrintSome {
        Outcome<Printed> on(InvoiceSelection selection, Printing printing, Predicate<Draft> which);
    }

    private static ActionType<InvoiceSelection> some(Invoice.Kind kind, String name, String meaning, PrintSome print) {
        return ActionType.<InvoiceSelection>of(
                        name,
                        meaning,
                        (selection, given, setting) -> print.on(
                                        selection, printing(given, setting), which(kind, selection, given))
                                .then(DocumentActions::after))
                .asking(DATE, LINES, BATCH, TOTALS, BILL_TO_ALONE)
                .forGood();
    }

    /** All drafts, unless some criterion is given. */
    static Predicate<Draft> which(Invoice.Kind kind, InvoiceSelection selection, Given given) {
        Optional<BatchPrinting.Totals> totals = given.choice("Totals", BatchPrinting.Totals.class);
        Optional<String> billTo = given.text("Bill-to");
        if (totals.isEmpty() && billTo.isEmpty()) {
            return draft -> true;
        }
        return new BatchPrinting.Criteria(kind, totals.orElse(BatchPrinting.Totals.ALL), billTo, Optional.empty())
                .of(selection);
    }

    private static final List<ActionType<InvoiceSelection>> BILL_TO = List.of(
            ActionType.<InvoiceSelection>of(
                            "Set Bill-to Distribution",
                            "Writes a bill-to customer of the job, or one anew (JI 2.12).",
                            (selection, given, setting) -> BillToDistribution.set(selection, billTo(selection, given)))
                    .asking(
                            required("Customer", Kind.TEXT, "number of the customer"),
                            optional("Appropriation", Kind.TEXT, "with the customer the key; none"),
                            optional("Amount", Kind.NUMBER, "selected amount; as it is"),
                            optional("Setup percentage", Kind.PERCENT, "usual share; as it is"),
                            optional("Priority", Kind.NUMBER, "lower is served first; as it is"),
                            optional("Maximum", Kind.NUMBER, "most it is billed in all; as it is"),
                            optional("Currency", Kind.TEXT, "of its invoices; as it is"),
                            optional("Blocked", Kind.YES_NO, "yes: is billed nothing; as it is")),
            ActionType.<InvoiceSelection>of(
                            "Remove Bill-to Customer",
                            "Takes a bill-to customer off the job (JI 2.12).",
                            (selection, given, setting) -> BillToDistribution.remove(
                                    selection, given.need("Customer"), given.text("Appropriation")))
                    .asking(
                            required("Customer", Kind.TEXT, "number of the customer"),
                            optional("Appropriation", Kind.TEXT, "where it stands under several")),
            ActionType.of(
                    "Calculate Setup Percentage",
                    "Each maximum in percent of all maxima (JI 2.12).",
                    (selection, given, setting) -> BillToDistribution.calculateSetupPercentage(selection)),
            ActionType.of(
                    "Suggest Bill-to Amounts",
                    "Selects for each customer its percentage, up to its maximum (JI 2.12).",
                    (selection, given, setting) -> BillToDistribution.suggest(selection)),
            ActionType.of(
                    "Transfer to Invoice Selection",
                    "Brings the open entries to what the customers are billed together (JI 2.12).",
                    (selection, given, setting) -> TransferToInvoiceSelection.on(selection)));

    public static final List<ActionType<InvoiceSelection>> ALL = Stream.of(
                    DRAFTS, PRINTING, BILL_TO, OnAccountActions.ALL, ClosingActions.ALL)
            .flatMap(List::stream)
            .toList();

    /** What printing does with a selection, by the accountant's tables. */
    @FunctionalInterface
    private interface Print {
        Outcome<InvoiceSelection> on(InvoiceSelection selection, Printing printing);
    }

    private static ActionType<InvoiceSelection> printing(String name, String meaning, Print print) {
        return ActionType.<InvoiceSelection>of(
                        name, meaning, (selection, given, setting) -> print.on(selection, printing(given, setting)))
                .asking(DATE, LINES, BATCH);
    }

    /** By the day and the tables of the setting, and as given. */
    static Printing printing(Given given, Setting setting) {
        Printing printing = Printing.in(setting)
                .dated(given.date("Date").orElse(setting.today()))
                .with(given.choice("Lines", LineLayout.class).orElse(LineLayout.PER_ENTRY));
        return given.yes("Batch") ? printing.inBatch() : printing;
    }

    static Outcome<InvoiceSelection> after(Printed printed) {
        return Outcome.done(printed.selection());
    }

    private static Outcome<InvoiceSelection> edit(InvoiceSelection selection, Given given, Setting setting) {
        var currency = selection.job().currency();
        LineEdit edit = new LineEdit(
                given.text("Text"),
                given.quantity("Quantity"),
                given.price("Unit price", currency),
                given.money("Price", currency),
                given.text("Tax code"),
                given.money("Tax", currency));
        EditDraftLine.Place place = new EditDraftLine.Place(
                given.integer("Draft"),
                given.text("Bill-to"),
                given.integer("Line").orElseThrow());
        return EditDraftLine.on(selection, place, edit, printing(given, setting));
    }

    /** As it stands on the job, with what is given in place of what was. */
    private static BillTo billTo(InvoiceSelection selection, Given given) {
        var currency = selection.job().currency();
        String customer = given.need("Customer");
        Optional<String> appropriation = given.text("Appropriation");
        BillTo old = selection.billTo().stream()
                .filter(to -> to.is(customer, appropriation))
                .findFirst()
                .orElseGet(() -> BillTo.whole(customer));
        boolean alone =
                selection.billTo().size() == 1 && selection.billTo().get(0).is(customer, appropriation);
        return new BillTo(
                customer,
                appropriation,
                given.money("Amount", currency)
                        .or(old::selectedAmount)
                        .or(() -> Optional.of(Money.zero(currency)).filter(zero -> !alone)),
                given.percent("Setup percentage").orElse(old.setupPercent()),
                given.integer("Priority").or(old::priority),
                given.money("Maximum", currency).or(old::maximum),
                given.currency("Currency").or(old::invoiceCurrency),
                given.yesNo("Blocked").orElse(old.blocked()));
    }
}
