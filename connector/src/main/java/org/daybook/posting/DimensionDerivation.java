package org.daybook.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.MappingRow;
import org.daybook.posting.PostingReferences.Combination;

/**
 * How an entry's dimensions are derived from what it is about, by priority (JI 3.3).
 *
 * @param priorities 1 before 2; what is not here, or has priority 0, is not used
 * @param values by source and key
 * @param combinations those of type Dimension Derivation, by number, for values that name one
 * @param standard the system's standard values for what nothing derives
 */
public record DimensionDerivation(
        Map<DerivationSource, Integer> priorities,
        Map<Key, Values> values,
        Map<String, Combination> combinations,
        Dimensions standard) {

    /** Nothing is derived. */
    public static final DimensionDerivation NONE =
            new DimensionDerivation(Map.of(), Map.of(), Map.of(), Dimensions.NONE);

    /** E.g. customer C-100, or dimension {@code LOCATION=LON}. */
    public record Key(DerivationSource source, String key) {}

    /**
     * What a source derives.
     *
     * @param own its own values, before those of the combination
     * @param overwrite names of own dimensions that go in even over a typed value
     * @param combination number of a dimension combination for the rest
     */
    public record Values(Dimensions own, Set<String> overwrite, Optional<String> combination, MappingRow row) {
        public Values {
            overwrite = Set.copyOf(overwrite);
        }
    }

    public DimensionDerivation {
        priorities = Map.copyOf(priorities);
        values = Map.copyOf(values);
        combinations = Map.copyOf(combinations);
    }

    /**
     * What an entry is about, by source.
     *
     * @param company number of the company, for the company lines of combinations
     * @param date of the entry, for lines that are in force for a time
     */
    public record Facts(String company, LocalDate date, Map<DerivationSource, String> keys) {
        public Facts {
            keys = Map.copyOf(keys);
        }
    }

    /** One value with its flag, wherever it was found. */
    private record Flagged(String value, boolean overwrite) {}

    public boolean derivesNothing() {
        return values.isEmpty() && standard.isEmpty();
    }

    /**
     * The dimensions of a new entry: 1. by priority, what overwrites; 2. by priority, what fills blanks; 3. the header's values; 4. the
     * standard's. A higher priority is never replaced by a lower one.
     *
     * @param typed what the entry says itself
     * @param header of what the entry belongs to, e.g. its job's
     */
    public Dimensions onEntry(Dimensions typed, Facts facts, Dimensions header) {
        List<Map<String, Flagged>> derived = byPriority(typed, facts);
        Map<String, String> overwriting = new HashMap<>();
        Map<String, String> filling = new HashMap<>();
        for (Map<String, Flagged> source : derived) {
            source.forEach(
                    (name, value) -> (value.overwrite() ? overwriting : filling).putIfAbsent(name, value.value()));
        }
        return typed.overwrittenBy(new Dimensions(overwriting))
                .filledFrom(new Dimensions(filling))
                .filledFrom(header)
                .filledFrom(standard);
    }

    /** The dimensions after one thing of an existing entry has changed: only that derives, and only what overwrites. */
    public Dimensions onUpdate(Dimensions now, Facts facts, DerivationSource changed, String key) {
        if (priorities.getOrDefault(changed, 0) <= 0) {
            return now;
        }
        Map<String, String> overwriting = new HashMap<>();
        of(new Key(changed, key), facts).forEach((name, value) -> {
            if (value.overwrite()) {
                overwriting.put(name, value.value());
            }
        });
        return now.overwrittenBy(new Dimensions(overwriting));
    }

    /**
     * The dimensions after the posting reference brought its own: each value that differs from the entry's, and the account, derives
     * as on update.
     */
    public Dimensions atPosting(Dimensions entry, Dimensions brought, Facts facts, String account) {
        Dimensions result = onUpdate(brought, facts, DerivationSource.ACCOUNT, account);
        for (Map.Entry<String, String> one : brought.values().entrySet()) {
            if (!entry.value(one.getKey()).equals(Optional.of(one.getValue()))) {
                String key = one.getKey() + "=" + one.getValue();
                result = onUpdate(result, facts, DerivationSource.DIMENSION, key);
            }
        }
        return result;
    }

    private List<Map<String, Flagged>> byPriority(Dimensions typed, Facts facts) {
        List<Map<String, Flagged>> derived = new ArrayList<>();
        priorities.entrySet().stream()
                .filter(priority -> priority.getValue() > 0)
                .sorted(Map.Entry.<DerivationSource, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .forEach(priority -> derived.addAll(ofSource(priority.getKey(), typed, facts)));
        return derived;
    }

    private List<Map<String, Flagged>> ofSource(DerivationSource source, Dimensions typed, Facts facts) {
        if (source == DerivationSource.DIMENSION) {
            return typed.values().entrySet().stream()
                    .map(one -> of(new Key(source, one.getKey() + "=" + one.getValue()), facts))
                    .toList();
        }
        return Optional.ofNullable(facts.keys().get(source))
                .map(key -> List.of(of(new Key(source, key), facts)))
                .orElse(List.of());
    }

    /** Each value from the source's own, else the topmost company line, else the combination's header, with that place's flag. */
    private Map<String, Flagged> of(Key key, Facts facts) {
        Values found = values.get(key);
        if (found == null) {
            return Map.of();
        }
        Map<String, Flagged> derived = new LinkedHashMap<>();
        new TreeMap<>(found.own().values())
                .forEach((name, value) ->
                        derived.put(name, new Flagged(value, found.overwrite().contains(name))));
        found.combination().map(combinations::get).ifPresent(combination -> {
            combination.lines().stream()
                    .filter(line -> line.covers(facts.company(), facts.date()))
                    .forEach(line -> line.dimensions()
                            .values()
                            .forEach((name, value) -> derived.putIfAbsent(
                                    name, new Flagged(value, line.overwrite().contains(name)))));
            combination
                    .dimensions()
                    .values()
                    .forEach((name, value) -> derived.putIfAbsent(
                            name, new Flagged(value, combination.overwrite().contains(name))));
        });
        return derived;
    }
}
