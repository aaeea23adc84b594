package org.daybook.invoicing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;

/** Entries as people write them, with commas or "and" between: {@code koho:4711}, or {@code 4711} where the source goes without saying. */
public final class WrittenIds {

    private final Map<String, EntryId> known = new LinkedHashMap<>();

    private WrittenIds() {}

    public static WrittenIds among(Collection<EntryId> ids) {
        WrittenIds written = new WrittenIds();
        for (EntryId id : ids) {
            written.known.putIfAbsent(id.nativeId(), id);
            written.known.put(id.toString(), id);
        }
        return written;
    }

    /** What is not known stays as it is written, for the rule to refuse. */
    public EntryId one(String written) {
        String id = written.strip();
        return known.getOrDefault(id, new EntryId("", id));
    }

    /** In the order written. */
    public Set<EntryId> all(String written) {
        Set<EntryId> ids = new LinkedHashSet<>();
        for (String one : written.split(",")) {
            String[] each = known.containsKey(one.strip()) ? new String[] {one} : one.split("\\s+and\\s+");
            Stream.of(each).filter(id -> !id.isBlank()).map(this::one).forEach(ids::add);
        }
        return ids;
    }
}
