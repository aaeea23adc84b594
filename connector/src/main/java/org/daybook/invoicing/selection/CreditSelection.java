package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;

/** The selection that credits an invoice: its entries negated, everything else stepped back (JI 2.20). */
final class CreditSelection {

    private final InvoiceSelection selection;
    private final PrintedInvoice invoice;
    private final CreditTerms terms;

    private CreditSelection(InvoiceSelection selection, PrintedInvoice invoice, CreditTerms terms) {
        this.selection = selection;
        this.invoice = invoice;
        this.terms = terms;
    }

    static InvoiceSelection of(InvoiceSelection selection, PrintedInvoice invoice, CreditTerms terms) {
        return new CreditSelection(selection, invoice, terms).credited();
    }

    private InvoiceSelection credited() {
        boolean sameCurrency =
                invoice.invoice().currency().equals(selection.job().currency());
        Crediting crediting = new Crediting(
                invoice,
                terms.restore(),
                terms.restorePreInvoices(),
                terms.percent(),
                sameCurrency ? OnAccountCredit.lines(selection, invoice, terms) : List.of());
        return selection.toBuilder()
                .crediting(Optional.of(crediting))
                .preInvoices(preInvoices())
                .lines(terms.restore() ? restoring() : replacing())
                .build();
    }

    /** Cancelled by this invoice, and asked for again. */
    private List<PreInvoice> preInvoices() {
        return selection.preInvoices().stream()
                .map(one -> terms.restorePreInvoices() && isCancelledByIt(one) ? one.restored() : one)
                .toList();
    }

    private boolean isCancelledByIt(PreInvoice one) {
        return one.state() == PreInvoice.State.CANCELLED && one.becauseOf().equals(Optional.of(invoice.number()));
    }

    private List<SelectionLine> restoring() {
        Map<EntryId, Billed> billed = taken();
        MovedEntries moved = MovedEntries.of(selection, billed.keySet());
        Map<EntryId, Billed> onThose = new HashMap<>();
        billed.forEach((entry, part) -> onThose.merge(moved.standsFor(entry), part, Billed::plus));
        return moved.lines().stream()
                .map(SelectionLine::unselected)
                .map(line -> Optional.ofNullable(onThose.get(line.id()))
                        .map(part -> line.selecting(
                                part.quantity().negated(), part.amount().negated()))
                        .orElse(line))
                .toList();
    }

    private List<SelectionLine> replacing() {
        Map<EntryId, Billed> billed = taken();
        List<SelectionLine> lines = new ArrayList<>();
        selection.lines().forEach(line -> lines.add(line.unselected()));
        for (SelectionLine line : selection.lines()) {
            Optional.ofNullable(billed.get(line.id()))
                    .map(amounts -> DirectLine.takingBack(line.entry(), amounts, invoice))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    /** What is credited of each entry; in part, amounts may have to be left alone (GT79). */
    private Map<EntryId, Billed> taken() {
        Map<EntryId, Billed> billed = Billed.byEntry(invoice.invoice());
        if (terms.isWhole()) {
            return billed;
        }
        boolean timeOnly = selection.parameters().is(SystemParameter.DO_NOT_ADJUST_AMOUNT_ACTIVITIES);
        Map<EntryId, Billed> part = new HashMap<>();
        for (SelectionLine line : selection.lines()) {
            if (billed.containsKey(line.id())
                    && !(timeOnly && line.entry().kind().isAmount())) {
                part.put(line.id(), billed.get(line.id()).of(terms.percent()));
            }
        }
        return part;
    }
}
