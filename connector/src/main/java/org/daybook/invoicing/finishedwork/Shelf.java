package org.daybook.invoicing.finishedwork;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a book keeps by its key, in the order it came. A shelf never changes: another is made of it, and the two share what they have in
 * common, for the book of years is changed a little by every event.
 */
final class Shelf<K, V> extends AbstractMap<K, V> {

    /** So many changes are carried along before all is written anew. */
    private static final int FEW = 256;

    private final Map<K, V> written;
    private final Map<K, Change<V>> changes;
    private final int size;

    /**
     * @param value null: it is taken off
     * @param inPlace it stands where the key stood as it was written; otherwise behind all that was
     */
    private record Change<V>(V value, boolean inPlace) {}

    private Shelf(Map<K, V> written, Map<K, Change<V>> changes) {
        this.written = written;
        this.changes = changes;
        this.size = written.size()
                + changes.entrySet().stream().mapToInt(this::further).sum();
    }

    /** A shelf of its own, whatever becomes of the map. */
    static <K, V> Shelf<K, V> of(Map<K, V> map) {
        return map instanceof Shelf<K, V> shelf ? shelf : new Shelf<>(new LinkedHashMap<>(map), new LinkedHashMap<>());
    }

    private int further(Entry<K, Change<V>> change) {
        int before = written.containsKey(change.getKey()) ? 1 : 0;
        return (change.getValue().value() == null ? 0 : 1) - before;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public V get(Object key) {
        Change<V> change = changes.get(key);
        return change == null ? written.get(key) : change.value();
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return entries().iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private Stream<Entry<K, V>> entries() {
        Stream<Entry<K, V>> inPlace =
                written.entrySet().stream().map(this::inPlace).filter(Objects::nonNull);
        Stream<Entry<K, V>> behind = changes.entrySet().stream()
                .filter(change ->
                        !change.getValue().inPlace() && change.getValue().value() != null)
                .map(change -> Map.entry(change.getKey(), change.getValue().value()));
        return Stream.concat(inPlace, behind);
    }

    private Entry<K, V> inPlace(Entry<K, V> entry) {
        Change<V> change = changes.get(entry.getKey());
        if (change == null) {
            return Map.entry(entry.getKey(), entry.getValue());
        }
        return change.inPlace() ? Map.entry(entry.getKey(), change.value()) : null;
    }

    /** A shelf being made of another. */
    static final class Changing<K, V> {
        private Shelf<K, V> from;
        private Map<K, Change<V>> changes;

        Changing(Map<K, V> from) {
            this.from = Shelf.of(from);
        }

        V get(K key) {
            return done().get(key);
        }

        void put(K key, V value) {
            Change<V> change = changes().get(key);
            boolean inPlace = from.written.containsKey(key) && (change == null || change.inPlace());
            if (change != null && change.value() == null) {
                changes.remove(key);
            }
            changes.put(key, new Change<>(value, inPlace));
        }

        void remove(K key) {
            if (from.written.containsKey(key)) {
                changes().put(key, new Change<>(null, false));
            } else if (changes != null || from.changes.containsKey(key)) {
                changes().remove(key);
            }
        }

        private Map<K, Change<V>> changes() {
            if (changes == null) {
                changes = new LinkedHashMap<>(from.changes);
            }
            return changes;
        }

        /** The shelf as it is now; what is changed afterwards is on the next. */
        Shelf<K, V> done() {
            if (changes != null) {
                Shelf<K, V> changed = new Shelf<>(from.written, changes);
                from = changes.size() > FEW ? Shelf.of(new LinkedHashMap<>(changed)) : changed;
                changes = null;
            }
            return from;
        }
    }
}
