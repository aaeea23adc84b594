package org.daybook.invoicing.finishedwork;

import java.util.Currency;
import java.util.Map;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.Arrival;

/**
 * A company's billing book when the first work arrives. The source's settings say how it begins: {@code currency}, the only one that
 * bills are made in, and {@code number-prefix} and {@code number-start}, by which they are numbered; afterwards people set the numbering.
 */
final class Opening {

    private Opening() {}

    /** What a setting does not say, or says in a way that cannot be read, is as usual: the first job's currency, CLIP, 1001. */
    static BillingBook of(Arrival arrival) {
        Map<String, String> settings = arrival.settings();
        String code = settings.getOrDefault("currency", "").strip();
        Currency currency = Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst()
                .orElse(arrival.job().currency());
        return numbered(BillingBook.empty(arrival.job().company(), currency), settings);
    }

    private static BillingBook numbered(BillingBook book, Map<String, String> settings) {
        String prefix = settings.getOrDefault("number-prefix", book.numbering().prefix())
                .strip();
        String start = settings.getOrDefault("number-start", "").strip();
        long next = start.matches("\\d{1,9}")
                ? Long.parseLong(start)
                : book.numbering().next();
        return SetNumbering.on(book, prefix, next) instanceof Outcome.Done<BillingBook> done ? done.value() : book;
    }
}
