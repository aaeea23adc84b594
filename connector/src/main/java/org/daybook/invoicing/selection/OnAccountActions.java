package org.daybook.invoicing.selection;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import java.util.List;
import java.util.Optional;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;

/** The catalogue of the actions on what is invoiced on account, and on pre-invoices (JI 1.2, 2.14, 2.23). */
final class OnAccountActions {

    private OnAccountActions() {}

    private static final Argument PRE_INVOICE = required("Pre-invoice", Kind.TEXT, "its number");

    static final List<ActionType<InvoiceSelection>> ALL = List.of(
            ActionType.<InvoiceSelection>of(
                            "Enter On-Account Amount",
                            "Types a line to be invoiced on account; 0 clears what was typed (JI 1.2).",
                            (selection, given, setting) -> EnterOnAccountAmount.on(selection, line(selection, given)))
                    .asking(
                            required("Amount", Kind.NUMBER, "in the job's currency; 0 clears"),
                            optional("Text", Kind.TEXT, "as printed; On account"),
                            optional("Tax code", Kind.TEXT, "a code, or none; the customer's"),
                            optional("Bill-to", Kind.TEXT, "one bill-to customer alone; all by their shares"),
                            optional("In fixed price", Kind.YES_NO, "counts towards the fixed price; yes")),
            ActionType.<InvoiceSelection>of(
                            "Delete On-Account Line",
                            "Takes one line off account again; those of the plan are undone instead (JI 2.7).",
                            (selection, given, setting) -> DeleteOnAccountLine.on(
                                    selection, given.integer("Line").orElseThrow()))
                    .asking(required("Line", Kind.NUMBER, "position of the line, from 1")),
            ActionType.<InvoiceSelection>of(
                            "Set Invoice Type",
                            "Says what the next approval makes a draft of (JI 2.14).",
                            (selection, given, setting) -> SetInvoiceType.on(
                                    selection,
                                    given.choice("Invoice type", InvoiceType.class)
                                            .orElseThrow()))
                    .asking(required(
                            "Invoice type",
                            Kind.TEXT,
                            "Time and material, On account, Time and material and on account, or Pre invoice")),
            ActionType.<InvoiceSelection>of(
                            "Set On-Account Reduction",
                            "By how much invoices on account reduce the next document (JI 2.12).",
                            (selection, given, setting) -> SetOnAccountReduction.on(
                                    selection,
                                    given.money("Amount", selection.job().currency())
                                            .orElseThrow()))
                    .asking(required("Amount", Kind.NUMBER, "below zero for a credit memo")),
            ActionType.<InvoiceSelection>of(
                            "Set Reconciliation Amount",
                            "How much of one invoice on account the next document may take (JI 2.23).",
                            (selection, given, setting) -> SetReconciliationAmount.on(
                                    selection,
                                    given.need("Invoice"),
                                    given.money("Amount", selection.job().currency())
                                            .orElseThrow()))
                    .asking(
                            required("Invoice", Kind.TEXT, "number of the invoice on account"),
                            required("Amount", Kind.NUMBER, "between zero and what is open of it")),
            ActionType.<InvoiceSelection>of(
                            "Pay Pre-Invoice",
                            "The payment request is paid, and becomes an invoice on account (JI 2.23).",
                            (selection, given, setting) -> PayPreInvoice.on(
                                            selection,
                                            given.need("Pre-invoice"),
                                            DocumentActions.printing(given, setting))
                                    .then(DocumentActions::after))
                    .asking(PRE_INVOICE, optional("Date", Kind.DATE, "of the invoice on account; today"))
                    .forGood(),
            ActionType.<InvoiceSelection>of(
                            "Cancel Pre-Invoice",
                            "Takes a payment request back, as long as it is not paid (JI 2.23).",
                            (selection, given, setting) -> CancelPreInvoice.on(selection, given.need("Pre-invoice")))
                    .asking(PRE_INVOICE));

    private static OnAccountLine line(InvoiceSelection selection, Given given) {
        return new OnAccountLine(
                given.text("Text").orElse("On account"),
                given.money("Amount", selection.job().currency()).orElseThrow(),
                given.text("Tax code"),
                given.text("Bill-to"),
                given.yesNo("In fixed price").orElse(true),
                Optional.empty());
    }
}
