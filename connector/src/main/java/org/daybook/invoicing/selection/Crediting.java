package org.daybook.invoicing.selection;

/**
 * The invoice that a selection is crediting (JI 2.20).
 *
 * @param invoice the invoice to credit
 * @param restore yes: the original entries are opened again; no: new direct entries take the amounts back
 */
public record Crediting(PrintedInvoice invoice, boolean restore) {}
