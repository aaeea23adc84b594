package org.daybook.sandbox;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of documents the Xero sandbox keeps, with the contract's names for their identity. */
enum XeroKind {
    INVOICES("Invoices", "InvoiceID", "InvoiceNumber", "ACCREC", "INV-"),
    CREDIT_NOTES("CreditNotes", "CreditNoteID", "CreditNoteNumber", "ACCRECCREDIT", "CN-"),
    MANUAL_JOURNALS("ManualJournals", "ManualJournalID", "ManualJournalID", "", "");

    final String path;
    final String id;
    /** A manual journal has no number: its identity stands in, so that no two can collide. */
    final String number;

    final String type;
    final String prefix;

    XeroKind(String path, String id, String number, String type, String prefix) {
        this.path = path;
        this.id = id;
        this.number = number;
        this.type = type;
        this.prefix = prefix;
    }

    static Optional<XeroKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
