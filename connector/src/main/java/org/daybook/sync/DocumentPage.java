package org.daybook.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;

/** A page of a list of documents, and the cursor of the next one, if there is one. */
public record DocumentPage(List<Row> rows, Optional<String> next) {

    /** One document in a list. */
    public record Row(
            UUID id,
            Optional<String> number,
            String externalRef,
            Invoice.Kind kind,
            String company,
            String customer,
            String job,
            String source,
            String ledger,
            LocalDate date,
            Money total,
            DocumentState state,
            Optional<RefusalCode> hold,
            Instant changedAt) {}
}
