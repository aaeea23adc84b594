package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;

/**
 * What a person types into a line of the selection. On an approved selection it cancels the approval, with an alert, and approval
 * must be repeated; menu actions would refuse instead (JI 2.12, 6.7).
 */
public final class ChangeSelection {

    private ChangeSelection() {}

    /** Invoices this much of an entry; the rest is left for the next selection, unless the entry is marked Close. */
    public static Outcome<InvoiceSelection> on(
            InvoiceSelection selection, EntryId entry, Quantity quantity, Money price) {
        boolean approved = !selection.isOpen();
        InvoiceSelection open = approved ? DraftRemoval.latest(selection) : selection;
        Optional<SelectionLine> line = open.lines().stream()
                .filter(candidate -> candidate.id().equals(entry))
                .filter(SelectionLine::isAvailable)
                .findFirst();
        return Guard.of(selection)
                .jobIsInvoiceable()
                .isNoSubjobOfMainSelection()
                .refuseIf(selection.crediting().isPresent(), RefusalCode.CREDITING_IN_PROGRESS)
                .refuseIf(
                        selection.job().is(JobParameter.ALLOW_WRITE_UP_DOWN_AT_TRANSFER_OF_BILLING_PRICE_ONLY),
                        RefusalCode.PRICE_CHANGED_BY_TRANSFER_ONLY)
                .refuseIf(line.isEmpty(), RefusalCode.ENTRY_NOT_FOUND, () -> "Entry " + entry + " is not available.")
                .refuseIf(!price.currency().equals(selection.job().currency()), RefusalCode.CURRENCY_MISMATCH)
                .warnIf(approved, RefusalCode.APPROVAL_WITHDRAWN)
                .then(() -> open.mapLines(
                        candidate -> candidate.id().equals(entry), candidate -> typed(candidate, quantity, price)));
    }

    private static SelectionLine typed(SelectionLine line, Quantity quantity, Money price) {
        return line.selecting(quantity, price).marked(line.close(), line.direct(), false);
    }
}
