package org.daybook.sync;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Knows whether anything still moves: every part of the house says when it moved something and when it found nothing to do. */
public final class Pulse {

    private final AtomicLong moves = new AtomicLong();
    private final Map<String, Integer> restsSinceLastMove = new ConcurrentHashMap<>();
    private volatile Listener listener = (part, count) -> {};

    /** Hears of every move, e.g. to draw progress. */
    @FunctionalInterface
    public interface Listener {
        void moved(String part, int count);
    }

    public void listen(Listener newListener) {
        listener = newListener;
    }

    /** A part moved {@code count} things; what it moves may give every other part work again. */
    public void moved(String part, int count) {
        restsSinceLastMove.clear();
        moves.addAndGet(count);
        listener.moved(part, count);
    }

    /** A part looked and found nothing to do. */
    public void rested(String part) {
        restsSinceLastMove.merge(part, 1, Integer::sum);
    }

    /** Reports what a part's turn came to. */
    public void turn(String part, int count) {
        if (count > 0) {
            moved(part, count);
        } else {
            rested(part);
        }
    }

    /** Every one of these parts has found nothing to do, twice, since anything last moved. */
    public boolean isQuiet(Set<String> parts) {
        return parts.stream().allMatch(part -> restsSinceLastMove.getOrDefault(part, 0) >= 2);
    }

    public long moves() {
        return moves.get();
    }
}
