package org.daybook.invoicing.selection;

/**
 * How a customer pays, as far as printing asks (JI 1.2 CustomerPaymentMode).
 *
 * @param electronicCollection the amount is collected electronically; a credit is offset in the next collection
 * @param printInvoice a document is printed on paper all the same
 */
public record PaymentMode(boolean electronicCollection, boolean printInvoice) {
    /** The customer pays the invoice that it gets. */
    public static final PaymentMode BY_HAND = new PaymentMode(false, true);

    /** Without electronic collection everything is printed (JI 2.17 step 6, 2.18). */
    boolean printsOnPaper() {
        return !electronicCollection || printInvoice;
    }
}
