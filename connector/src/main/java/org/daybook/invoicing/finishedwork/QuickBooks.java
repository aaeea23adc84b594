package org.daybook.invoicing.finishedwork;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.accounting.RefusalCode;

/**
 * Which of CLIPitc's records are which of QuickBooks', for one company file (SS 2.3 R11).
 *
 * @param connected the company file that is connected
 * @param mappedFor the company file that the mapping was made for
 * @param finished whether somebody has finished the mapping
 * @param names name in QuickBooks by record
 */
public record QuickBooks(
        Optional<String> connected, Optional<String> mappedFor, boolean finished, Map<Mapped, String> names) {

    public static final QuickBooks NOT_CONNECTED = new QuickBooks(Optional.empty(), Optional.empty(), false, Map.of());

    /** What has to be mapped. */
    public enum Kind {
        ITEM,
        CLASS,
        PAYMENT_METHOD,
        SALES_TAX
    }

    /** A record of CLIPitc. */
    public record Mapped(Kind kind, String name) implements Comparable<Mapped> {
        @Override
        public int compareTo(Mapped other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }
    }

    public QuickBooks {
        names = Map.copyOf(names);
    }

    public QuickBooks connectedTo(String file) {
        return new QuickBooks(Optional.of(file), mappedFor, finished, names);
    }

    /** The first record mapped for another company file begins a new mapping. */
    public QuickBooks mapping(Mapped record, String name) {
        boolean same = mappedFor.equals(connected);
        Map<Mapped, String> more = new TreeMap<>(same ? names : Map.of());
        more.put(record, name);
        return new QuickBooks(connected, connected, same && finished, more);
    }

    public QuickBooks finish() {
        return new QuickBooks(connected, mappedFor, true, names);
    }

    /** Whether the mapping is finished, and of the company file that is connected. */
    boolean isMapped() {
        return connected.isPresent() && connected.equals(mappedFor) && finished;
    }

    /** A record that is new is unusable until it is mapped. */
    Optional<RefusalCode> missing(Mapped record) {
        return names.containsKey(record) ? Optional.empty() : Optional.of(RefusalCode.UNMAPPED_ITEM);
    }
}
