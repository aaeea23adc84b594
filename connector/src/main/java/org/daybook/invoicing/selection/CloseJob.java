package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/**
 * Close Job: refused as long as anything is open on it. A fixed-price job that is invoiced on account only is invoiced and
 * reconciled by its closing, or allocated where that is asked for (JI 2.23 Job closing, 4.3).
 */
public final class CloseJob {

    private final InvoiceSelection selection;
    private final boolean allocate;
    private final boolean reconciles;
    private final Printing printing;

    private CloseJob(InvoiceSelection selection, boolean allocate, Printing printing) {
        this.selection = selection;
        this.allocate = allocate && selection.job().isFixedPrice();
        this.reconciles = this.allocate || SetOnAccountReduction.isLocked(selection);
        this.printing = printing;
    }

    /**
     * Refused: JOB_CLOSED, SELECTION_CLOSED, DRAFTS_EXIST, CREDITING_IN_PROGRESS, OPEN_ENTRIES, OPEN_PURCHASE_ORDERS,
     * OPEN_REQUISITIONS, OPEN_ON_ACCOUNT, OPEN_ACCRUALS, UNAPPROVED_SHEETS, UNPOSTED_JOURNALS, UNDELIVERED_ORDERS,
     * OPEN_PRE_INVOICES, FIXED_PRICE_NOT_INVOICED; and by the accountant's tables where closing makes an invoice.
     *
     * @param allocate yes: what is on account is allocated instead of invoiced
     */
    public static Outcome<Printed> on(InvoiceSelection selection, boolean allocate, Printing printing) {
        CloseJob closing = new CloseJob(selection, allocate, printing);
        Guard guard = closing.guard();
        Optional<DraftPrinting> invoice = closing.invoice();
        invoice.ifPresent(document -> document.guardTables(guard));
        return guard.then(() -> closing.close(invoice));
    }

    private Guard guard() {
        Money left = FixedPriceWork.left(selection);
        Money onAccount = FixedPriceWork.onAccount(selection);
        Guard guard = Guard.of(selection)
                .refuseIf(!selection.job().open(), RefusalCode.JOB_CLOSED)
                .selectionIsOpen()
                .refuseIf(!selection.drafts().isEmpty(), RefusalCode.DRAFTS_EXIST)
                .refuseIf(selection.crediting().isPresent(), RefusalCode.CREDITING_IN_PROGRESS)
                .refuseIf(hasOpenEntries(), RefusalCode.OPEN_ENTRIES)
                .refuseIf(selection.openPurchaseOrders(), RefusalCode.OPEN_PURCHASE_ORDERS)
                .refuseIf(!reconciles && OnAccountItems.anyIsOpen(selection.onAccount()), RefusalCode.OPEN_ON_ACCOUNT)
                .refuseIf(hasOpenPreInvoices(), RefusalCode.OPEN_PRE_INVOICES)
                .refuseIf(
                        selection.job().isFixedPrice() && !left.equals(onAccount),
                        RefusalCode.FIXED_PRICE_NOT_INVOICED,
                        () -> "Of the fixed price " + left + " is not invoiced; on account is " + onAccount + ".");
        selection.neighbours().obstacles().forEach(obstacle -> guard.refuseIf(true, obstacle.code()));
        return guard;
    }

    /** Entries that the closing itself invoices or allocates do not count. */
    private boolean hasOpenEntries() {
        Predicate<SelectionLine> fixed = FixedPriceWork.within(selection);
        return selection.lines().stream()
                .filter(line -> !(reconciles && fixed.test(line)))
                .anyMatch(OpenWork::isOpen);
    }

    /** Pending; or paid, and its invoice on account is not reconciled in full. */
    private boolean hasOpenPreInvoices() {
        return selection.preInvoices().stream().anyMatch(one -> one.isPending() || !reconciles && isUnreconciled(one));
    }

    private boolean isUnreconciled(PreInvoice one) {
        return one.state() == PreInvoice.State.PAID
                && OnAccountItems.anyIsOpen(selection.onAccount().stream()
                        .filter(item -> one.becauseOf().equals(Optional.of(item.invoice()))
                                || one.becauseOf().equals(item.credits()))
                        .toList());
    }

    /** The closing invoice: all that is left of the fixed price, with everything on account taken off it. */
    private Optional<DraftPrinting> invoice() {
        Money left = FixedPriceWork.left(selection);
        if (allocate || !reconciles || !left.isPositive()) {
            return Optional.empty();
        }
        List<DraftLine> lines =
                ClosingLines.of(selection, left).stream().map(DraftLine::of).toList();
        Draft draft = Draft.of(
                selection.lastDraft() + 1,
                Invoice.Kind.INVOICE,
                InvoiceType.TIME_AND_MATERIAL,
                selection.billTo().get(0),
                lines,
                List.of(),
                OnAccountReduction.ofEverything(selection.onAccount()),
                Draft.Status.APPROVED,
                Optional.empty(),
                new Draft.Approved(InvoiceType.TIME_AND_MATERIAL, List.of(), Money.zero(left.currency()), false));
        InvoiceSelection with = AdjustmentEntries.among(selection, lines);
        return Optional.of(DraftPrinting.of(with, List.of(draft), printing));
    }

    private Printed close(Optional<DraftPrinting> invoice) {
        Printed printed = invoice.map(DraftPrinting::print).orElseGet(this::withoutInvoice);
        return new Printed(printed.selection().decided(false), printed.documents(), printed.requests());
    }

    private Printed withoutInvoice() {
        Money left = FixedPriceWork.left(selection);
        if (!allocate || !left.isPositive()) {
            return new Printed(selection, List.of());
        }
        List<Reduction> untaxed = new ArrayList<>();
        OnAccountReduction.ofEverything(selection.onAccount())
                .forEach(one -> untaxed.add(new Reduction(
                        one.onAccountInvoice(), one.amount(), Money.zero(left.currency()), one.taxCode())));
        List<DraftLine> lines =
                ClosingLines.of(selection, left).stream().map(DraftLine::of).toList();
        Allocation allocation = JobInvoiceAllocation.of(selection, untaxed, lines);
        return new Printed(JobInvoiceAllocation.approved(selection, allocation, printing), List.of());
    }
}
