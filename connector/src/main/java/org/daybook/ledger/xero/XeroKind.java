package org.daybook.ledger.xero;

import java.util.Set;
import org.daybook.accounting.Invoice;

/** What a document is in Xero: the path it is put to, and the names of its fields (LE 2.1). */
enum XeroKind {
    INVOICES("Invoices", "InvoiceID", "InvoiceNumber", "ACCREC", Set.of("AUTHORISED", "PAID")),
    CREDIT_NOTES("CreditNotes", "CreditNoteID", "CreditNoteNumber", "ACCRECCREDIT", Set.of("AUTHORISED", "PAID")),
    MANUAL_JOURNALS("ManualJournals", "ManualJournalID", "Narration", "", Set.of("POSTED"));

    final String path;
    final String id;
    final String number;
    final String type;
    private final Set<String> posted;

    XeroKind(String path, String id, String number, String type, Set<String> posted) {
        this.path = path;
        this.id = id;
        this.number = number;
        this.type = type;
        this.posted = posted;
    }

    static XeroKind of(Invoice.Kind kind) {
        return switch (kind) {
            case INVOICE -> INVOICES;
            case CREDIT_MEMO -> CREDIT_NOTES;
            case SETTLEMENT, ALLOCATION -> MANUAL_JOURNALS;
        };
    }

    /** Whether the ledger counts a document in this status as posted. */
    boolean isPosted(String status) {
        return posted.contains(status);
    }
}
