package org.daybook.invoicing.finishedwork;

import java.util.Optional;

/**
 * What CLIPitc keeps of a customer beside the customer table (SS 2.1 Customer).
 *
 * @param active an inactive customer's services and billing are on hold
 * @param quickBooksId the customer in QuickBooks; empty: not there yet
 */
public record Account(
        String number, boolean active, boolean emailInvoice, boolean doNotPrint, Optional<String> quickBooksId) {

    /** Active, printed, not in QuickBooks: so is a customer of whom nothing else is said. */
    static Account of(String number) {
        return new Account(number, true, false, false, Optional.empty());
    }

    Account active(boolean is) {
        return new Account(number, is, emailInvoice, doNotPrint, quickBooksId);
    }

    Account delivered(boolean byMail, boolean notOnPaper) {
        return new Account(number, active, byMail, notOnPaper, quickBooksId);
    }

    Account inQuickBooks(String id) {
        return new Account(number, active, emailInvoice, doNotPrint, Optional.of(id));
    }

    /** The flag that QuickBooks mails the invoice by (SS 2.3 R14). */
    public boolean emailLater() {
        return emailInvoice;
    }

    /** The flag that QuickBooks prints the invoice by (SS 2.3 R14). */
    public boolean printLater() {
        return !doNotPrint;
    }
}
