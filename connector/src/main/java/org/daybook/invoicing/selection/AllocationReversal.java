package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Mirror;

/** Takes an allocation back, with a journal of its own; its work and its invoices on account are open again (JI 2.20, 2.23). */
final class AllocationReversal {

    private AllocationReversal() {}

    /** Without the approved allocations that take of the invoice on account, which is to be credited. */
    static InvoiceSelection ofThoseTaking(InvoiceSelection selection, String onAccountInvoice, CreditTerms terms) {
        InvoiceSelection after = selection;
        for (Allocation allocation : selection.neighbours().allocations()) {
            if (allocation.state() == Allocation.State.APPROVED && allocation.touches(onAccountInvoice)) {
                after = of(
                        after,
                        allocation,
                        terms.date().orElse(allocation.booked().get(0).date()));
            }
        }
        return after;
    }

    static InvoiceSelection of(InvoiceSelection selection, Allocation allocation, java.time.LocalDate date) {
        Invoice booked = allocation.booked().get(0);
        List<Reduction> back =
                allocation.reductions().stream().map(Reduction::negated).toList();
        Allocation reverted =
                allocation.in(Allocation.State.REVERTED, List.of(booked, Mirror.of(booked, allocation.name(), date)));
        DraftAmounts amounts = DraftAmounts.ofLines(
                allocation.lines().stream().map(AllocationReversal::negated).toList());
        return selection.toBuilder()
                .onAccount(OnAccountItems.reconciled(selection.onAccount(), back))
                .neighbours(selection.neighbours().with(reverted))
                .build()
                .mapLines(amounts::hold, amounts::invoice);
    }

    private static DraftLine negated(DraftLine line) {
        return new DraftLine(
                line.entry(),
                line.quantity().negated(),
                line.price().negated(),
                line.cost().negated(),
                false,
                line.released().negated());
    }
}
