package org.daybook.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Money;

/**
 * An invoice, credit memo or settlement with its journal, on its way from Invoiced to Posted.
 *
 * @param id ours
 * @param externalRef at most 20 characters, one per document for ever; goes into the ledger's reference field (RE 2.2)
 * @param number the invoice number from the company's series; given when the document is approved, and never changed
 * @param source name of the source its entries come from
 * @param ledger name of the ledger it goes to
 * @param journal absent only while held for want of a mapping
 * @param hold present exactly in the states of stage HELD
 * @param version raised by every change; a change names the version it saw
 * @param epoch raised by every claim of a sender or resolver; a write of an older epoch is fenced off (RE D10)
 * @param mappingVersion the version of the site's mappings its journal was made by
 * @param payloadHash SHA-256 of the stored content; what approval signs and sending verifies (RE D9)
 * @param createdBy who or what made it; may never approve it
 * @param receipt the ledger's own id and number, from Exported on
 */
public record Document(
        UUID id,
        String externalRef,
        Optional<String> number,
        String source,
        String ledger,
        Invoice invoice,
        Optional<Journal> journal,
        DocumentState state,
        Optional<Hold> hold,
        long version,
        long epoch,
        String mappingVersion,
        String payloadHash,
        String createdBy,
        Optional<String> approvedBy,
        Optional<Receipt> receipt,
        Instant createdAt,
        Instant changedAt) {

    /** What the ledger calls the document. */
    public record Receipt(String ledgerDocumentId, String ledgerNumber) {}

    public Money total() {
        return invoice.total();
    }
}
