package org.daybook.invoicing.settlement;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.daybook.work.JobEntry;

/** In which order transactions stand on an invoice: the profile's {@code sortMethod} (SS 4.1). */
public enum SortMethod {
    /** By the debtor's name, then as they came. */
    BY_NAME,
    /** As they were posted. */
    BY_TRANSACTION;

    private static final Comparator<JobEntry> AS_POSTED =
            Comparator.comparing(SortMethod::posted).thenComparing(JobEntry::id);

    /** The order is total, so that the same transactions always make the same document. */
    Comparator<JobEntry> order(Map<String, DebtorAccount> accounts) {
        return switch (this) {
            case BY_NAME ->
                Comparator.comparing((JobEntry entry) -> name(entry, accounts)).thenComparing(AS_POSTED);
            case BY_TRANSACTION -> AS_POSTED;
        };
    }

    private static String name(JobEntry entry, Map<String, DebtorAccount> accounts) {
        return entry.group()
                .map(number ->
                        accounts.containsKey(number) ? accounts.get(number).name() : number)
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static java.time.LocalDate posted(JobEntry entry) {
        return entry.postedOn().orElse(entry.date());
    }
}
