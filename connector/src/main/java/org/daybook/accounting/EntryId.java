package org.daybook.accounting;

/**
 * Which source said so, and under which id of its own: the far end of every audit trail. Lives here, not in {@code work},
 * because an invoice line remembers its entries.
 *
 * @param source name of the source, e.g. {@code koho}
 * @param nativeId the id the source gave it, never reused (RE 2.2 entry_key)
 */
public record EntryId(String source, String nativeId) implements Comparable<EntryId> {

    @Override
    public int compareTo(EntryId other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : nativeId.compareTo(other.nativeId);
    }

    /** E.g. {@code koho:4711}. */
    @Override
    public String toString() {
        return source + ":" + nativeId;
    }
}
