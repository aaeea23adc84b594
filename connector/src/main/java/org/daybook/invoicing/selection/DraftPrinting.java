package org.daybook.invoicing.selection;

import org.daybook.work.JobParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;

/** What printing an invoice and printing a credit memo have in common (JI 2.17, 2.18). */
final class DraftPrinting {

    private DraftPrinting() {}

    static List<Draft> draftsOf(InvoiceSelection selection, Invoice.Kind kind) {
        return selection.drafts().stream().filter(draft -> draft.kind() == kind).toList();
    }

    static void guard(Guard guard, InvoiceSelection selection, List<Draft> drafts, Printing printing) {
        boolean editing = selection.job().is(JobParameter.INVOICE_EDITING_REQUIRED);
        boolean approved = drafts.stream().allMatch(Draft::approvedForInvoicing);
        guard.refuseIf(drafts.isEmpty(), RefusalCode.NO_DRAFT)
                .refuseIf(drafts.isEmpty() || !approved && !editing, RefusalCode.NOT_APPROVED)
                .refuseIf(!approved && editing, RefusalCode.EDITING_REQUIRED)
                .refuseIf(!printing.canPrintInvoice(), RefusalCode.NO_PRINT_RIGHT);
        drafts.stream().map(Draft::billTo).distinct().forEach(customer -> customerIsKnown(guard, customer, printing));
    }

    private static void customerIsKnown(Guard guard, String number, Printing printing) {
        Optional<Customer> customer = printing.customer(number);
        Optional<String> unknownTax = customer.flatMap(Customer::taxCode)
                .filter(code -> !printing.taxCodes().containsKey(code));
        guard.refuseIf(
                        customer.isEmpty(),
                        RefusalCode.UNKNOWN_CUSTOMER,
                        () -> "Customer " + number + " is not in the customer table.")
                .refuseIf(
                        unknownTax.isPresent(),
                        RefusalCode.UNKNOWN_TAX_CODE,
                        () -> "Tax code " + unknownTax.orElseThrow() + " of customer " + number + " is not defined.");
    }

    static Printed print(InvoiceSelection selection, List<Draft> drafts, Printing printing) {
        List<Invoice> documents = drafts.stream()
                .map(draft -> DraftToInvoice.of(selection.job(), draft, printing))
                .toList();
        List<Draft> kept = new ArrayList<>(selection.drafts());
        kept.removeAll(drafts);
        DraftAmounts amounts = DraftAmounts.of(drafts);
        InvoiceSelection after = selection.toBuilder()
                .drafts(kept)
                .crediting(Optional.empty())
                .onAccount(reconciled(selection.onAccount(), drafts))
                .printed(remembered(selection, drafts, documents))
                .build()
                .mapLines(amounts::hold, amounts::invoice)
                .reopened();
        return new Printed(after, documents);
    }

    private static List<OnAccountItem> reconciled(List<OnAccountItem> items, List<Draft> drafts) {
        return items.stream().map(item -> reconciled(item, drafts)).toList();
    }

    private static OnAccountItem reconciled(OnAccountItem item, List<Draft> drafts) {
        Money zero = Money.zero(item.amount().currency());
        OnAccountItem after = item.reconciledBy(zero, zero);
        for (Draft draft : drafts) {
            for (Reduction reduction : draft.reductions()) {
                if (reduction.onAccountInvoice().filter(item.invoice()::equals).isPresent()) {
                    after = after.reconciledBy(reduction.amount(), reduction.tax());
                }
            }
        }
        return after;
    }

    /** Invoices are remembered under a number within the job; a credit memo is counted at the invoice it credits. */
    private static List<PrintedInvoice> remembered(
            InvoiceSelection selection, List<Draft> drafts, List<Invoice> documents) {
        List<PrintedInvoice> printed = new ArrayList<>(selection.printed());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.kind() == Invoice.Kind.INVOICE) {
                String number = selection.job().number() + "/" + (printed.size() + 1);
                printed.add(new PrintedInvoice(number, documents.get(i), draft.reductions(), 0));
            }
            printed.replaceAll(
                    invoice -> draft.credits().filter(invoice.number()::equals).isPresent()
                            ? invoice.creditedOnceMore()
                            : invoice);
        }
        return printed;
    }
}
