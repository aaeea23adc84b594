package org.daybook.invoicing.selection;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;

/** The catalogue of the actions on an invoice selection, by their product names (JI 2). */
public final class SelectionActions {
    private SelectionActions() {}

    private static final List<ActionType<InvoiceSelection>> SELECTING_AND_APPROVING = List.of(
            ActionType.of(
                    "Close All",
                    "Takes everything that is open, typically before the job is closed (JI 2.1).",
                    (selection, given, setting) -> CloseAll.on(selection)),
            ActionType.<InvoiceSelection>of(
                            "Delimit",
                            "Selects the open entries that match every criterion given (JI 2.2).",
                            (selection, given, setting) -> Delimit.on(selection, delimitation(given)))
                    .asking(
                            optional("Date from", Kind.DATE, "first date, inclusive"),
                            optional("Date to", Kind.DATE, "last date, inclusive"),
                            optional("Employee from", Kind.TEXT, "first employee, inclusive"),
                            optional("Employee to", Kind.TEXT, "last employee, inclusive"),
                            optional("Activity from", Kind.TEXT, "first activity, inclusive"),
                            optional("Activity to", Kind.TEXT, "last activity, inclusive"),
                            optional("Task from", Kind.TEXT, "first task, inclusive"),
                            optional("Task to", Kind.TEXT, "last task, inclusive"),
                            optional("Dimension", Kind.TEXT, "name of a dimension, such as LOCATION"),
                            optional("Dimension from", Kind.TEXT, "its first value, inclusive"),
                            optional("Dimension to", Kind.TEXT, "its last value, inclusive"),
                            optional("Extend selection", Kind.YES_NO, "yes adds to what is selected; no")),
            ActionType.<InvoiceSelection>of(
                            "Change Selection",
                            "Types quantity and price into a line; cancels an approval (JI 2.12).",
                            (selection, given, setting) -> ChangeSelection.on(
                                    selection,
                                    given.entry("Entry").orElseThrow(),
                                    given.quantity("Quantity").orElseThrow(),
                                    given.money("Price", selection.job().currency())
                                            .orElseThrow()))
                    .asking(
                            required("Entry", Kind.ENTRY, "the entry"),
                            required("Quantity", Kind.NUMBER, "quantity for the next draft"),
                            required("Price", Kind.NUMBER, "price for the next draft, in the job's currency")),
            ActionType.of(
                    "Approve Invoice Selection",
                    "Makes the drafts, one a bill-to customer (JI 2.12).",
                    (selection, given, setting) -> ApproveInvoiceSelection.on(selection)),
            ActionType.of(
                    "Approve Credit Memo Selection",
                    "Makes the credit drafts of a selection below zero (JI 2.13).",
                    (selection, given, setting) -> ApproveCreditMemoSelection.on(selection)),
            ActionType.of(
                    "Approve",
                    "Approves as the selection's invoice type and total say (JI 2.14).",
                    (selection, given, setting) -> Approve.on(selection)),
            ActionType.of(
                    "Close Draft in Editing",
                    "Approves a draft for invoicing that has to be edited first (JI 1.3).",
                    (selection, given, setting) -> CloseDraftInEditing.on(selection)),
            ActionType.of(
                    "New Invoice Selection",
                    "Opens the selection again beside its drafts (JI 2.15).",
                    (selection, given, setting) -> NewInvoiceSelection.on(selection)),
            ActionType.<InvoiceSelection>of(
                            "Invoice to Credit Memo",
                            "Selects a printed invoice with its amounts negated (JI 2.20).",
                            (selection, given, setting) -> InvoiceToCreditMemo.on(
                                    selection,
                                    given.need("Invoice"),
                                    CreditTerms.restoring(given.yes("Restore job entries"))
                                            .withPreInvoices(given.yes("Restore pre-invoices"))
                                            .of(given.percent("Percent").orElse(Crediting.WHOLE))
                                            .on(setting.today())))
                    .asking(
                            required("Invoice", Kind.TEXT, "number of the invoice"),
                            optional("Restore job entries", Kind.YES_NO, "yes opens its entries again; no"),
                            optional("Restore pre-invoices", Kind.YES_NO, "yes: those it cancelled wait again; no"),
                            optional("Percent", Kind.PERCENT, "how much of it is credited; 100")),
            ActionType.of(
                    "Undo Invoice to Credit Memo",
                    "Leaves the crediting state (JI 2.21).",
                    (selection, given, setting) -> UndoInvoiceToCreditMemo.on(selection)),
            ActionType.of(
                    "Remove Latest Draft",
                    "The latest draft becomes the previous edit (JI 2.22).",
                    (selection, given, setting) -> RemoveLatestDraft.on(selection)),
            ActionType.of(
                    "Remove All Drafts",
                    "All drafts of the job go (JI 2.22).",
                    (selection, given, setting) -> RemoveAllDrafts.on(selection)));

    /** All of them. */
    public static final List<ActionType<InvoiceSelection>> ALL = Stream.of(
                    SELECTING_AND_APPROVING, PricingActions.ALL, PlanActions.ALL, DocumentActions.ALL)
            .flatMap(List::stream)
            .toList();

    private static Delimitation delimitation(Given given) {
        Delimitation criteria = Delimitation.ALL
                .dates(new Range<>(given.date("Date from"), given.date("Date to")))
                .employees(new Range<>(given.text("Employee from"), given.text("Employee to")))
                .activities(new Range<>(given.text("Activity from"), given.text("Activity to")))
                .tasks(new Range<>(given.text("Task from"), given.text("Task to")));
        Delimitation all = given.text("Dimension")
                .map(name -> criteria.dimension(
                        name.strip().toUpperCase(Locale.ROOT),
                        new Range<>(given.text("Dimension from"), given.text("Dimension to"))))
                .orElse(criteria);
        return given.yes("Extend selection") ? all.extending() : all;
    }
}
