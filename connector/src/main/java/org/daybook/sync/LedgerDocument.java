package org.daybook.sync;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Money;

/**
 * A document as a ledger shows it, in words that can be compared: what is read back, and what an adapter says it expects to
 * read back.
 *
 * @param ledgerDocumentId the ledger's own id; blank in an expectation
 * @param number the invoice number it stands under
 * @param party the customer as the ledger names them
 * @param date on which it is booked; another than the document's own where that is in a closed period (features P9)
 * @param total signed as our document's total
 * @param posted whether the ledger counts it as posted, not as a draft or void
 */
public record LedgerDocument(
        String ledgerDocumentId,
        String externalRef,
        String number,
        String party,
        LocalDate date,
        Money total,
        boolean posted,
        List<Line> lines) {

    public LedgerDocument {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param amount signed: debits positive, credits negative
     * @param tax tax of the line where the ledger shows it by line
     */
    public record Line(
            String account, Dimensions dimensions, Optional<String> taxCode, Money amount, Optional<Money> tax) {}
}
