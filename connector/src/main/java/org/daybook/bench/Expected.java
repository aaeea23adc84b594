package org.daybook.bench;

import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What the generator knows and the books must show in the end; it grows by class and currency, not by entry. */
final class Expected {

    private final Map<EntryClass, Long> entries = new EnumMap<>(EntryClass.class);
    private final Map<String, Long> chargedMinor = new TreeMap<>();

    void add(GeneratedEntry entry) {
        entries.merge(entry.entryClass(), 1L, Long::sum);
        if (entry.entryClass().isCharged()) {
            Currency currency = entry.customer().currency();
            chargedMinor.merge(currency.getCurrencyCode(), entry.priceMinor(), Long::sum);
        }
    }

    long count(EntryClass entryClass) {
        return entries.getOrDefault(entryClass, 0L);
    }

    long all() {
        return entries.values().stream().mapToLong(Long::longValue).sum();
    }

    long readable() {
        return all() - count(EntryClass.GARBAGE);
    }

    /** Entries that must stand on a document. */
    long onDocuments() {
        return entries.entrySet().stream()
                .filter(one -> one.getKey().isOnADocument())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Net of everything that is charged, by currency, in minor units. */
    Map<String, Long> chargedMinor() {
        return Map.copyOf(chargedMinor);
    }
}
