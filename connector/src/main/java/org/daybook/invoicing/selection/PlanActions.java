package org.daybook.invoicing.selection;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import java.util.List;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;

/** The catalogue of the actions on the invoicing plan (JI 1.2, 2.7, 2.8). */
public final class PlanActions {

    private static final Argument LINE = required("Line", Kind.NUMBER, "number of the line");

    public static final List<ActionType<InvoiceSelection>> ALL = List.of(
            ActionType.of(
                    "Transfer Invoicing Plan",
                    "Puts on account what is due of the invoicing plan (JI 2.7).",
                    (selection, given, setting) -> TransferInvoicingPlan.on(selection, setting.today())),
            ActionType.of(
                    "Undo Transfer Invoicing Plan",
                    "Takes what came from the plan off account again (JI 2.8).",
                    (selection, given, setting) -> UndoTransferInvoicingPlan.on(selection)),
            ActionType.<InvoiceSelection>of(
                            "Enter Invoicing Plan Line",
                            "Writes a line of the invoicing plan, or one anew (JI 1.2).",
                            (selection, given, setting) -> amount(selection, given)
                                    .then(amount -> InvoicingPlan.enter(selection, line(selection, given, amount))))
                    .asking(
                            optional("Line", Kind.NUMBER, "number of the line; the next one"),
                            optional("Date", Kind.DATE, "from which it is due"),
                            optional("Phase complete", Kind.YES_NO, "yes: due before its date; no"),
                            optional("Text", Kind.TEXT, "as printed"),
                            optional("Amount", Kind.NUMBER, "in the job's currency"),
                            optional("Percent of quote", Kind.PERCENT, "of the quote's price, instead of the amount"),
                            optional("Bill-to", Kind.TEXT, "one bill-to customer alone; all"),
                            optional("Kind", Kind.TEXT, "On account or Pre-invoice; On account"),
                            optional("Approved", Kind.YES_NO, "yes or no; no")),
            ActionType.<InvoiceSelection>of(
                            "Delete Invoicing Plan Line",
                            "Takes a line out of the plan, unless it is transferred (JI 2.8).",
                            (selection, given, setting) -> InvoicingPlan.delete(selection, number(given)))
                    .asking(LINE),
            ActionType.<InvoiceSelection>of(
                            "Approve Invoicing Plan Line",
                            "Approves a line, where only approved ones are transferred (JI 2.7).",
                            (selection, given, setting) -> InvoicingPlan.approve(selection, number(given)))
                    .asking(LINE),
            ActionType.<InvoiceSelection>of(
                            "Complete Phase",
                            "The phase of a plan line is complete, so that it is due (JI 2.7).",
                            (selection, given, setting) -> InvoicingPlan.completePhase(selection, number(given)))
                    .asking(LINE));

    private PlanActions() {}

    private static Outcome<Money> amount(InvoiceSelection selection, Given given) {
        return given.percent("Percent of quote")
                .map(percent -> InvoicingPlan.amount(selection, percent))
                .orElseGet(() -> {
                    given.need("Amount");
                    return Outcome.done(
                            given.money("Amount", selection.job().currency()).orElseThrow());
                });
    }

    private static PlanLine line(InvoiceSelection selection, Given given, Money amount) {
        return new PlanLine(
                given.integer("Line").orElseGet(() -> InvoicingPlan.nextNumber(selection)),
                given.date("Date"),
                given.yes("Phase complete"),
                given.text("Text").orElse(""),
                amount,
                given.text("Bill-to"),
                given.choice("Kind", PlanLine.Kind.class).orElse(PlanLine.Kind.ON_ACCOUNT),
                given.yes("Approved"),
                PlanLine.State.OPEN);
    }

    private static int number(Given given) {
        return given.integer("Line").orElseThrow();
    }
}
