package org.daybook.invoicing.selection;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import java.util.Currency;
import java.util.List;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;

/** The catalogue of the actions that set the prices of a selection (JI 2.3-2.6, 2.9-2.11, 2.19). The plan's stand in {@link PlanActions}. */
public final class PricingActions {

    public static final List<ActionType<InvoiceSelection>> ALL = List.of(
            ActionType.of(
                    "Apply Invoice Proposals",
                    "Selects what was proposed of each entry, less what is invoiced (JI 2.3).",
                    (selection, given, setting) -> ApplyInvoiceProposals.on(selection)),
            ActionType.of(
                    "Transfer Fixed Price",
                    "Brings what is selected to what is left of the fixed price (JI 2.4).",
                    (selection, given, setting) ->
                            TransferFixedPrice.on(selection, setting.today(), rounding(selection, setting))),
            ActionType.of(
                    "Transfer Desired Billing Price",
                    "Brings what is selected to the desired billing price (JI 2.5).",
                    (selection, given, setting) ->
                            TransferDesiredBillingPrice.on(selection, setting.today(), rounding(selection, setting))),
            ActionType.<InvoiceSelection>of(
                            "Set Desired Billing Price",
                            "Types the desired billing price; transfers it where the site says so (JI 2.5).",
                            (selection, given, setting) -> DesiredPrice.typed(
                                    selection,
                                    given.money("Desired price", currency(selection))
                                            .orElseThrow(),
                                    setting.today(),
                                    rounding(selection, setting)))
                    .asking(required("Desired price", Kind.NUMBER, "in the job's currency; 0 takes it away")),
            ActionType.<InvoiceSelection>of(
                            "Set Markup",
                            "Computes the desired billing price from cost and markup (JI 2.5).",
                            (selection, given, setting) -> given.percent("Markup percent")
                                    .map(percent -> DesiredPrice.fromMarkup(
                                            selection, percent, setting.today(), rounding(selection, setting)))
                                    .orElseGet(() -> {
                                        given.need("Markup");
                                        return DesiredPrice.fromMarkup(
                                                selection,
                                                given.money("Markup", currency(selection))
                                                        .orElseThrow(),
                                                setting.today(),
                                                rounding(selection, setting));
                                    }))
                    .asking(
                            optional("Markup percent", Kind.PERCENT, "of the cost of what is selected"),
                            optional("Markup", Kind.NUMBER, "an amount instead, in the job's currency")),
            ActionType.<InvoiceSelection>of(
                            "Change Markup",
                            "Types the markup of one line: its price becomes cost and markup (JI 2.5).",
                            (selection, given, setting) -> ChangeMarkup.on(
                                    selection,
                                    given.entry("Entry").orElseThrow(),
                                    given.percent("Markup percent").orElseThrow(),
                                    rounding(selection, setting)))
                    .asking(
                            required("Entry", Kind.ENTRY, "the entry"),
                            required("Markup percent", Kind.PERCENT, "of the entry's cost")),
            ActionType.of(
                    "Transfer Budget",
                    "Brings each activity to what the current budget leaves of it (JI 2.6).",
                    (selection, given, setting) ->
                            TransferBudget.on(selection, setting.today(), rounding(selection, setting))),
            ActionType.of(
                    "Calculate Invoice Surcharge",
                    "Puts the surcharge rule's percentages on what is selected (JI 2.9).",
                    (selection, given, setting) ->
                            CalculateInvoiceSurcharge.on(selection, setting.today(), rounding(selection, setting))),
            ActionType.<InvoiceSelection>of(
                            "WIP for Invoicing",
                            "Picks open entries, the oldest first, until an amount is reached (JI 2.2).",
                            (selection, given, setting) -> WipForInvoicing.on(
                                    selection,
                                    given.money("Amount", currency(selection)).orElseThrow()))
                    .asking(required("Amount", Kind.NUMBER, "in the job's currency")),
            ActionType.<InvoiceSelection>of(
                            "Close Entries",
                            "Marks an entry to be finished by the next invoice (JI 1.1).",
                            (selection, given, setting) ->
                                    MarkClose.on(selection, given.entry("Entry").orElseThrow(), marked(given)))
                    .asking(
                            required("Entry", Kind.ENTRY, "the entry"),
                            optional("Marked", Kind.YES_NO, "no takes the mark off; yes")),
            ActionType.<InvoiceSelection>of(
                            "Enter Direct Line",
                            "Invoices directly what nobody registered (JI 1.1).",
                            (selection, given, setting) -> EnterDirectLine.on(
                                    selection,
                                    given.need("Activity"),
                                    given.text("Text").orElse(given.need("Activity")),
                                    given.yes("Time"),
                                    given.quantity("Quantity").orElse(Quantity.ONE),
                                    given.money("Price", currency(selection)).orElseThrow(),
                                    setting.today()))
                    .asking(
                            required("Activity", Kind.TEXT, "what it stands on"),
                            required("Price", Kind.NUMBER, "in the job's currency"),
                            optional("Quantity", Kind.NUMBER, "hours or pieces; 1"),
                            optional("Text", Kind.TEXT, "as printed; the activity"),
                            optional("Time", Kind.YES_NO, "yes: hours; no: an amount; no")),
            ActionType.<InvoiceSelection>of(
                            "Mark for Reallocation",
                            "Marks an entry for moving, which blocks it from being invoiced (JI 2.10).",
                            (selection, given, setting) -> MarkForReallocation.on(
                                    selection, given.entry("Entry").orElseThrow(), marked(given)))
                    .asking(
                            required("Entry", Kind.ENTRY, "the entry"),
                            optional("Marked", Kind.YES_NO, "no takes the mark off; yes")),
            ActionType.<InvoiceSelection>of(
                            "Reallocate Selected Entries",
                            "Says to which job and task the marked entries go (JI 2.10).",
                            (selection, given, setting) -> ReallocateSelectedEntries.on(
                                    selection, new MoveTo(given.need("Job"), given.text("Task"))))
                    .asking(
                            required("Job", Kind.TEXT, "number of the job they go to"),
                            optional("Task", Kind.TEXT, "task they go to; their own")),
            ActionType.<InvoiceSelection>of(
                            "Approve Reallocation",
                            "Reverses the entries here and registers them anew where they go (JI 2.10).",
                            (selection, given, setting) -> ApproveReallocation.on(
                                    selection,
                                    given.price("Unit price", currency(selection)),
                                    setting.today(),
                                    rounding(selection, setting)))
                    .asking(optional(
                            "Unit price", Kind.NUMBER, "on the new job, unless the margin is kept; as registered"))
                    .forGood(),
            ActionType.of(
                    "Transfer Task Groups",
                    "Gives the entries the task groups of the current budget (JI 2.11).",
                    (selection, given, setting) -> TransferTaskGroups.on(selection)),
            ActionType.of(
                    "Rederive Tax Code",
                    "Gives the entries the tax codes of the tax table; withdraws approval (JI 2.19).",
                    (selection, given, setting) -> RederiveTaxCode.on(selection, setting)),
            ActionType.of(
                    "Check Allocation",
                    "Finds entries that the job's allocation combinations do not allow (JI 1.2).",
                    (selection, given, setting) -> AllocationRule.check(selection)));

    private PricingActions() {}

    private static Currency currency(InvoiceSelection selection) {
        return selection.job().currency();
    }

    private static CurrencyRounding rounding(InvoiceSelection selection, Setting setting) {
        return setting.rounding(currency(selection));
    }

    private static boolean marked(Given given) {
        return given.yesNo("Marked").orElse(true);
    }
}
