package org.daybook.invoicing.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Money;

/** What a job has on account, after documents took of it or gave back (JI 2.17 step 2). */
final class OnAccountItems {

    private OnAccountItems() {}

    /** Less what drafts not yet printed take of them, for nothing is taken off twice; what was set by hand stays. */
    static List<OnAccountItem> free(InvoiceSelection selection) {
        List<Reduction> drafted = selection.drafts().stream()
                .flatMap(draft -> draft.reductions().stream())
                .toList();
        Map<String, Optional<Money>> byHand = new HashMap<>();
        selection.onAccount().forEach(item -> byHand.put(item.invoice(), item.reconciliationAmount()));
        return reconciled(selection.onAccount(), drafted).stream()
                .map(item -> item.withReconciliationAmount(byHand.get(item.invoice())))
                .toList();
    }

    /** Whether an invoice on account is not settled: what credit memos on account take back of it is not open (JI 2.20, 2.23). */
    static boolean anyIsOpen(List<OnAccountItem> items) {
        Map<String, Money> open = new HashMap<>();
        items.forEach(item -> open.merge(item.credits().orElse(item.invoice()), item.open(), Money::plus));
        return open.values().stream().anyMatch(left -> !left.isZero());
    }

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
