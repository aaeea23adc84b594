package org.daybook.invoicing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.work.JobEntry;

/**
 * Which entries share a document: all of the job, or those of one calendar month (setting {@code period}), and never two
 * currencies.
 */
final class BillingPeriods {

    private BillingPeriods() {}

    /** The entries of one document, and its date. */
    record Period(Currency currency, LocalDate invoiceDate, List<JobEntry> entries) {}

    static List<Period> of(List<JobEntry> entries, BillingTerms terms) {
        Map<Key, List<JobEntry>> grouped = new LinkedHashMap<>();
        boolean byMonth = isByMonth(terms);
        for (JobEntry entry : entries) {
            YearMonth month = byMonth ? YearMonth.from(entry.date()) : null;
            grouped.computeIfAbsent(new Key(entry.currency(), month), none -> new ArrayList<>())
                    .add(entry);
        }
        return grouped.entrySet().stream()
                .map(group -> new Period(
                        group.getKey().currency(), invoiceDate(group.getValue(), terms), List.copyOf(group.getValue())))
                .toList();
    }

    private record Key(Currency currency, YearMonth month) {}

    private static boolean isByMonth(BillingTerms terms) {
        String period = terms.setting("period", "none");
        return switch (period) {
            case "month" -> true;
            case "none" -> false;
            default -> throw new IllegalArgumentException("period: " + period + " is not known; say month or none");
        };
    }

    /** The date given, or the last day of the month of the latest work billed. */
    private static LocalDate invoiceDate(List<JobEntry> entries, BillingTerms terms) {
        return terms.invoiceDate()
                .orElseGet(() -> entries.stream()
                        .map(JobEntry::date)
                        .max(LocalDate::compareTo)
                        .map(latest -> YearMonth.from(latest).atEndOfMonth())
                        .orElseThrow());
    }
}
