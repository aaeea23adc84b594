package org.daybook.sandbox.koho;

import java.time.Instant;
import java.util.Comparator;

/** Where a session stands in the order of a read: by time of its last change, then by id. */
record Position(Instant updatedAt, long id) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::updatedAt).thenComparingLong(Position::id);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
