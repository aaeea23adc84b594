package org.daybook.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.InvoiceType;

/**
 * An invoice selection as a person sees it: its lines, its drafts, what can be done with it, and what was done.
 *
 * @param name source:company:job, which names it without doubt
 * @param at how many events this shows: {@code events} when it is as it is now
 * @param crediting the invoice being credited
 * @param actions what can be done; nothing with a selection as it was
 * @param undo number of the event that an undo would take back now
 */
public record SelectionView(
        String name,
        String source,
        String company,
        String job,
        String jobName,
        String customer,
        int events,
        int at,
        InvoiceSelection.State state,
        InvoiceSelection.Approval approval,
        InvoiceType invoiceType,
        boolean endInvoice,
        Money total,
        Money desiredPrice,
        Money onAccountReduction,
        Optional<String> crediting,
        List<Line> lines,
        List<Draft> drafts,
        List<Printed> printed,
        List<Offered> actions,
        List<Happened> history,
        Optional<Integer> undo) {

    /** One entry, what of it is open, and what of it goes on the next draft. */
    public record Line(
            EntryId entry,
            LocalDate date,
            String activity,
            Optional<String> employee,
            String text,
            Quantity openQuantity,
            Money openPrice,
            Money invoiced,
            Quantity quantity,
            Money price,
            boolean selected,
            boolean close,
            boolean finished,
            Optional<Integer> draft) {}

    /** A draft not printed yet. */
    public record Draft(
            int number,
            Invoice.Kind kind,
            String billTo,
            Money total,
            boolean approvedForInvoicing,
            Optional<String> credits) {}

    /** An invoice or credit memo printed from here; an invoice counts its credit memos. */
    public record Printed(
            String reference, Optional<String> number, Optional<DocumentState> state, Money total, int creditMemos) {}

    /** An action by its product name, with what it asks for. */
    public record Offered(String name, String meaning, boolean undoable, List<Argument> arguments) {}

    /**
     * One event of the history.
     *
     * @param arrived how many entries came or changed by it
     * @param takenBack an undo has taken it back
     */
    public record Happened(
            int no,
            String action,
            Map<String, String> given,
            String actor,
            Instant at,
            LocalDate day,
            String mappingVersion,
            int arrived,
            List<String> documents,
            boolean takenBack) {}
}
