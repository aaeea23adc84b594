package org.daybook.invoicing.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a job has on account, after documents took of it or gave back (JI 2.17 step 2). */
final class OnAccountItems {

    private OnAccountItems() {}

    /** Each item reconciled by what the reductions take of it. */
    static List<OnAccountItem> reconciled(List<OnAccountItem> items, List<Reduction> reductions) {
        Map<String, Reduction> byInvoice = new HashMap<>();
        reductions.forEach(reduction -> reduction
                .onAccountInvoice()
                .ifPresent(invoice -> byInvoice.merge(invoice, reduction, OnAccountItems::plus)));
        return items.stream()
                .map(item -> byInvoice.containsKey(item.invoice())
                        ? item.reconciledBy(
                                byInvoice.get(item.invoice()).amount(),
                                byInvoice.get(item.invoice()).tax())
                        : item)
                .toList();
    }

    private static Reduction plus(Reduction one, Reduction other) {
        return new Reduction(
                one.onAccountInvoice(),
                one.amount().plus(other.amount()),
                one.tax().plus(other.tax()),
                one.taxCode());
    }
}
