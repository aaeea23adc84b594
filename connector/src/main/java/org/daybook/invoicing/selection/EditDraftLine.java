package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;

/**
 * Edit Draft Line: changes text, quantity, price or tax of a line that a draft would print (JI 2.12 Editing). What is billed of the
 * entries stays as approved, so the document is printed only when its lines sum to the approved total again.
 */
public final class EditDraftLine {

    private EditDraftLine() {}

    /**
     * Which line of which draft.
     *
     * @param draft number of the draft; empty: the latest
     * @param billTo whose of a split; empty: the only one's, or the first
     * @param line position of the line as printed, from 1
     */
    public record Place(Optional<Integer> draft, Optional<String> billTo, int line) {}

    /** Refused: NO_DRAFT, NO_SUCH_LINE, TAX_CHANGE_NOT_ALLOWED. */
    public static Outcome<InvoiceSelection> on(
            InvoiceSelection selection, Place place, LineEdit edit, Printing printing) {
        Optional<Draft> draft = draft(selection, place);
        List<InvoiceLine> lines = draft.map(found -> DraftDocument.asApproved(selection, found, printing))
                .orElse(List.of());
        boolean there = lines.stream().anyMatch(line -> line.no() == place.line());
        boolean taxStays = !selection.parameters().is(SystemParameter.ALLOW_CHANGE_OF_TAX_ON_INVOICE_LINES);
        return Guard.of(selection)
                .refuseIf(draft.isEmpty(), RefusalCode.NO_DRAFT)
                .refuseIf(draft.isPresent() && !there, RefusalCode.NO_SUCH_LINE)
                .refuseIf(edit.changesTax() && taxStays, RefusalCode.TAX_CHANGE_NOT_ALLOWED)
                .refuseIf(isInOtherCurrency(selection, edit), RefusalCode.CURRENCY_MISMATCH)
                .then(() -> edited(selection, draft.orElseThrow(), place.line(), edit));
    }

    private static Optional<Draft> draft(InvoiceSelection selection, Place place) {
        List<Draft> candidates = place.draft()
                .map(number -> selection.drafts().stream()
                        .filter(draft -> draft.number() == number)
                        .toList())
                .orElseGet(selection::latestDrafts);
        return candidates.stream()
                .filter(draft ->
                        place.billTo().filter(to -> !draft.billTo().equals(to)).isEmpty())
                .findFirst();
    }

    private static boolean isInOtherCurrency(InvoiceSelection selection, LineEdit edit) {
        String own = selection.job().currency().getCurrencyCode();
        return edit.net()
                        .filter(net -> !net.currency().getCurrencyCode().equals(own))
                        .isPresent()
                || edit.tax()
                        .filter(tax -> !tax.currency().getCurrencyCode().equals(own))
                        .isPresent()
                || edit.unitPrice()
                        .filter(price -> !price.currency().getCurrencyCode().equals(own))
                        .isPresent();
    }

    /** Where drafts go through the approval hierarchy, an edited one has to be submitted again. */
    private static InvoiceSelection edited(InvoiceSelection selection, Draft draft, int line, LineEdit edit) {
        boolean again = selection.job().is(JobParameter.APPROVAL_OF_DRAFT_INVOICES)
                && draft.status() != Draft.Status.NOT_APPROVED;
        Draft after = again ? draft.edited(line, edit).in(Draft.Status.NOT_SUBMITTED) : draft.edited(line, edit);
        return selection.toBuilder()
                .drafts(selection.drafts().stream()
                        .map(one -> one.equals(draft) ? after : one)
                        .toList())
                .build();
    }
}
