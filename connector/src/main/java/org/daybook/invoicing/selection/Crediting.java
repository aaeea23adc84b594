package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Percent;

/**
 * The invoice that a selection is crediting (JI 2.20).
 *
 * @param invoice the invoice to credit
 * @param restore yes: the original entries are opened again; no: new direct entries take the amounts back
 * @param restorePreInvoices yes: pre-invoices that the invoice cancelled wait for payment again
 * @param percent how much of the invoice is credited
 * @param onAccountLines what is taken back of an invoice on account; negative
 */
public record Crediting(
        PrintedInvoice invoice,
        boolean restore,
        boolean restorePreInvoices,
        Percent percent,
        List<OnAccountLine> onAccountLines) {

    /** All of it. */
    public static final Percent WHOLE = Percent.of("100");

    public Crediting {
        onAccountLines = List.copyOf(onAccountLines);
    }

    /** The reductions that open again the invoices on account which the invoice took off, as far as it is credited. */
    List<Reduction> reductionsGivenBack() {
        return invoice.reductions().stream()
                .map(Reduction::negated)
                .map(reduction -> percent.equals(WHOLE) ? reduction : reduction.of(percent))
                .toList();
    }
}
