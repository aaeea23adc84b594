package org.daybook.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.daybook.invoicing.selection.BatchPrinting.Totals;
import org.daybook.sync.BillingDesk.Batch;

/**
 * Which approved drafts a request asks for, as it came in: blanks mean every one, and invoices. One for the page and the REST API.
 *
 * @param creditMemos true: credit memos
 * @param totals ALL, ZERO or NON_ZERO; absent: ALL
 * @param date the documents' date, as 2026-01-31, where the company's books are open on it; today elsewhere
 */
record AskedBatch(Boolean creditMemos, String totals, String customer, String date, String source, String company) {

    /** @throws Trouble.BadRequest if the totals or the date are none */
    Batch batch() {
        return new Batch(
                Boolean.TRUE.equals(creditMemos),
                Asked.filled(totals).map(AskedBatch::totalsNamed).orElse(Totals.ALL),
                Asked.filled(customer),
                Asked.filled(date).map(AskedBatch::dateOf),
                Asked.filled(source),
                Asked.filled(company));
    }

    private static Totals totalsNamed(String name) {
        try {
            return Totals.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException none) {
            throw new Trouble.BadRequest("totals is none of ALL, ZERO and NON_ZERO.");
        }
    }

    private static LocalDate dateOf(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException none) {
            throw new Trouble.BadRequest("date is no date. Write it as 2026-01-31.");
        }
    }
}
