package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;

/**
 * How a printed document reaches the customer, and what it shows beside its lines (JI 2.17 step 6, 2.18). None of it stops the
 * journal.
 *
 * @param electronicCollection the amount is collected, or a credit offset in the next collection
 * @param onPaper a document is printed
 * @param posted its journal is posted at once, as the site decided (JI 2.17 step 4)
 * @param onAccountSpecification the invoices on account it touches, where the site lists them
 * @param archive the document archive that came with the draft
 * @param cancelledPreInvoices pre-invoices that it cancelled; listed once
 * @param blanket name of the blanket invoice that it is the job's part of
 */
public record PrintDecision(
        boolean electronicCollection,
        boolean onPaper,
        boolean posted,
        List<Touched> onAccountSpecification,
        Optional<String> archive,
        List<String> cancelledPreInvoices,
        Optional<String> blanket) {

    /** On paper, and nothing to add. */
    public static final PrintDecision PLAIN =
            new PrintDecision(false, true, false, List.of(), Optional.empty(), List.of(), Optional.empty());

    public PrintDecision {
        onAccountSpecification = List.copyOf(onAccountSpecification);
        cancelledPreInvoices = List.copyOf(cancelledPreInvoices);
    }

    /** An invoice on account with what the document took of it; negative: what it gave back. */
    public record Touched(String invoice, Money amount, Money tax) {}

    static PrintDecision of(InvoiceSelection selection, Draft draft, Printing printing) {
        PaymentMode mode = printing.paymentMode(draft.billTo());
        boolean specifies = selection.parameters().is(SystemParameter.PRINT_ON_ACCOUNT_SPECIFICATION);
        return new PrintDecision(
                mode.electronicCollection(),
                mode.printsOnPaper(),
                selection.parameters().is(SystemParameter.AUTOMATIC_POSTING_OF_INVOICES),
                specifies ? specification(draft) : List.of(),
                draft.archive(),
                draft.cancels(),
                draft.blanket());
    }

    private static List<Touched> specification(Draft draft) {
        return draft.reductions().stream()
                .filter(reduction -> reduction.onAccountInvoice().isPresent())
                .map(reduction ->
                        new Touched(reduction.onAccountInvoice().orElseThrow(), reduction.amount(), reduction.tax()))
                .toList();
    }
}
