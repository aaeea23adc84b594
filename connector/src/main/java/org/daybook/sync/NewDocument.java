package org.daybook.sync;

import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;

/**
 * A document about to be recorded: Invoiced when it has a journal and no hold, Held otherwise.
 *
 * @param createdBy the run, rule or person that made it
 */
public record NewDocument(
        String externalRef,
        String source,
        String ledger,
        Invoice invoice,
        Optional<Journal> journal,
        Optional<Hold> hold,
        String mappingVersion,
        String createdBy) {}
