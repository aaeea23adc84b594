package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Invoice;

/** Picks the payment requests that wait for payment, for the invoice of the work itself cancels them (JI 2.12 step 6). */
final class PreInvoicesPicked {

    private PreInvoicesPicked() {}

    /** Each draft picks its customer's; the first picks those of customers who get no draft. */
    static List<Draft> on(List<Draft> drafts, List<PreInvoice> preInvoices) {
        List<Draft> picked = new ArrayList<>(drafts);
        List<PreInvoice> left = new ArrayList<>(
                preInvoices.stream().filter(PreInvoice::isPending).toList());
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (cancels(draft)) {
                boolean first = i == 0;
                List<PreInvoice> its = left.stream()
                        .filter(one -> first || one.billTo().equals(draft.billTo()))
                        .toList();
                left.removeAll(its);
                picked.set(
                        i, draft.cancelling(its.stream().map(PreInvoice::number).toList()));
            }
        }
        return picked;
    }

    /** Only an invoice of work does. */
    private static boolean cancels(Draft draft) {
        return draft.kind() == Invoice.Kind.INVOICE && !draft.lines().isEmpty();
    }
}
