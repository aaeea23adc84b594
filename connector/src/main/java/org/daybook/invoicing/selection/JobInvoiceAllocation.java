package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/**
 * Job Invoice Allocation: matches fixed-price work with invoices on account inside the house: prepared, submitted, approved, which
 * books it; and reverted (JI 2.23).
 */
public final class JobInvoiceAllocation {

    private JobInvoiceAllocation() {}

    /**
     * Prepare Allocation. Refused: NO_FIXED_PRICE, SELECTION_CLOSED, CREDITING_IN_PROGRESS, DRAFTS_EXIST, OPEN_ALLOCATION,
     * NOTHING_LEFT when nothing is on account, NOT_IN_BALANCE when what is selected is not what is to be taken.
     *
     * @param closeAll yes: spreads what is on account over all open entries; no: takes the selection as it is
     */
    public static Outcome<InvoiceSelection> prepare(InvoiceSelection selection, boolean closeAll) {
        List<Reduction> reductions = reductions(selection);
        Money amount = sum(selection, reductions.stream().map(Reduction::amount).toList());
        Guard guard = guard(selection)
                .refuseIf(
                        selection.neighbours().allocations().stream().anyMatch(JobInvoiceAllocation::isOnItsWay),
                        RefusalCode.OPEN_ALLOCATION)
                .refuseIf(!amount.isPositive(), RefusalCode.NOTHING_LEFT, () -> "Nothing is open on account.");
        Money selected = sum(
                selection, selected(selection).stream().map(DraftLine::price).toList());
        guard.refuseIf(
                amount.isPositive() && !closeAll && !selected.equals(amount),
                RefusalCode.NOT_IN_BALANCE,
                () -> "Selected is " + selected + ", to be taken of the invoices on account " + amount + ".");
        return guard.then(() -> prepared(
                selection,
                reductions,
                closeAll
                        ? ClosingLines.of(selection, amount).stream()
                                .map(DraftLine::of)
                                .toList()
                        : selected(selection)));
    }

    /** Submit Allocation. Refused: NO_SUCH_ALLOCATION. */
    public static Outcome<InvoiceSelection> submit(InvoiceSelection selection, Optional<Integer> number) {
        Optional<Allocation> allocation = found(selection, number, Allocation.State.PREPARED);
        return Guard.of(selection)
                .refuseIf(allocation.isEmpty(), RefusalCode.NO_SUCH_ALLOCATION)
                .then(() -> moved(selection, allocation.orElseThrow().in(Allocation.State.SUBMITTED, List.of())));
    }

    /**
     * Approve Allocation: its work is invoiced, its invoices on account are reconciled, and it is booked. Refused:
     * ALLOCATION_NOT_SUBMITTED, NO_SUCH_ALLOCATION, NOT_IN_BALANCE when the job has changed since, SELECTION_CLOSED, DRAFTS_EXIST,
     * CREDITING_IN_PROGRESS.
     */
    public static Outcome<InvoiceSelection> approve(
            InvoiceSelection selection, Optional<Integer> number, Printing printing) {
        Optional<Allocation> allocation = found(selection, number, Allocation.State.SUBMITTED);
        boolean prepared = found(selection, number, Allocation.State.PREPARED).isPresent();
        return guard(selection)
                .refuseIf(allocation.isEmpty() && prepared, RefusalCode.ALLOCATION_NOT_SUBMITTED)
                .refuseIf(allocation.isEmpty() && !prepared, RefusalCode.NO_SUCH_ALLOCATION)
                .refuseIf(
                        allocation.filter(found -> !stillFits(selection, found)).isPresent(),
                        RefusalCode.NOT_IN_BALANCE,
                        () -> "The job has changed since the allocation was prepared.")
                .then(() -> approved(selection, allocation.orElseThrow(), printing));
    }

    /** Revert Allocation, with a journal of its own. Refused: NO_SUCH_ALLOCATION. */
    public static Outcome<InvoiceSelection> revert(
            InvoiceSelection selection, Optional<Integer> number, LocalDate date) {
        Optional<Allocation> allocation = found(selection, number, Allocation.State.APPROVED);
        return Guard.of(selection)
                .refuseIf(allocation.isEmpty(), RefusalCode.NO_SUCH_ALLOCATION)
                .refuseIf(!selection.drafts().isEmpty(), RefusalCode.DRAFTS_EXIST)
                .then(() -> AllocationReversal.of(selection, allocation.orElseThrow(), date));
    }

    static InvoiceSelection approved(InvoiceSelection selection, Allocation allocation, Printing printing) {
        Invoice booked = AllocationDocument.of(selection, allocation.lines(), allocation.reductions(), printing);
        InvoiceSelection with = AdjustmentEntries.among(selection, allocation.lines());
        DraftAmounts amounts = DraftAmounts.ofLines(allocation.lines());
        return with.toBuilder()
                .onAccount(OnAccountItems.reconciled(selection.onAccount(), allocation.reductions()))
                .neighbours(selection.neighbours().with(allocation.in(Allocation.State.APPROVED, List.of(booked))))
                .build()
                .mapLines(amounts::hold, amounts::invoice);
    }

    static Allocation of(InvoiceSelection selection, List<Reduction> reductions, List<DraftLine> lines) {
        return new Allocation(
                selection.neighbours().allocations().size() + 1,
                reductions,
                lines,
                Allocation.State.PREPARED,
                List.of());
    }

    private static Guard guard(InvoiceSelection selection) {
        return Guard.of(selection)
                .selectionIsOpen()
                .refuseIf(!selection.job().isFixedPrice(), RefusalCode.NO_FIXED_PRICE)
                .refuseIf(selection.crediting().isPresent(), RefusalCode.CREDITING_IN_PROGRESS)
                .refuseIf(!selection.drafts().isEmpty(), RefusalCode.DRAFTS_EXIST);
    }

    private static boolean isOnItsWay(Allocation allocation) {
        return allocation.state() == Allocation.State.PREPARED || allocation.state() == Allocation.State.SUBMITTED;
    }

    /** What was set by hand; without a word by hand, all that is open. No tax goes with it (JI 2.23). */
    private static List<Reduction> reductions(InvoiceSelection selection) {
        boolean byHand = selection.onAccount().stream()
                .anyMatch(item -> item.reconciliationAmount().isPresent());
        Money zero = Money.zero(selection.job().currency());
        return selection.onAccount().stream()
                .map(item -> new Reduction(
                        Optional.of(item.invoice()),
                        byHand ? item.reconciliationAmount().orElse(zero) : item.open(),
                        zero,
                        item.taxCode()))
                .filter(reduction -> !reduction.amount().isZero())
                .toList();
    }

    private static List<DraftLine> selected(InvoiceSelection selection) {
        return selection.selected().stream()
                .filter(FixedPriceWork.within(selection))
                .map(DraftLine::of)
                .toList();
    }

    private static InvoiceSelection prepared(
            InvoiceSelection selection, List<Reduction> reductions, List<DraftLine> lines) {
        return moved(selection, of(selection, reductions, lines));
    }

    private static InvoiceSelection moved(InvoiceSelection selection, Allocation allocation) {
        return selection.toBuilder()
                .neighbours(selection.neighbours().with(allocation))
                .build();
    }

    /** By its number; without one, the latest in that state. */
    private static Optional<Allocation> found(
            InvoiceSelection selection, Optional<Integer> number, Allocation.State state) {
        return selection.neighbours().allocations().stream()
                .filter(allocation -> allocation.state() == state)
                .filter(allocation ->
                        number.filter(wanted -> wanted != allocation.number()).isEmpty())
                .reduce((earlier, later) -> later);
    }

    private static boolean stillFits(InvoiceSelection selection, Allocation allocation) {
        boolean items = allocation.reductions().stream()
                .allMatch(reduction -> selection.onAccount().stream()
                        .filter(item -> reduction.onAccountInvoice().equals(Optional.of(item.invoice())))
                        .anyMatch(item ->
                                item.open().abs().compareTo(reduction.amount().abs()) >= 0));
        DraftAmounts amounts = DraftAmounts.ofLines(allocation.lines());
        boolean lines = selection.lines().stream()
                .filter(amounts::hold)
                .allMatch(line -> line.isAvailable() && amounts.fits(line));
        return items && lines;
    }

    private static Money sum(InvoiceSelection selection, List<Money> amounts) {
        return Money.sum(selection.job().currency(), amounts);
    }
}
