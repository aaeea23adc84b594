package org.daybook.sync;

/**
 * What became of a page.
 *
 * @param added entries never seen before
 * @param changed entries known with other content; stored as their next version
 * @param seen entries known with the same content; nothing happened
 * @param quarantined entries that could not be read
 * @param repeated the whole content was delivered before, and nothing was stored
 */
public record Accepted(int added, int changed, int seen, int quarantined, boolean repeated) {

    public static final Accepted NOTHING = new Accepted(0, 0, 0, 0, false);

    public Accepted plus(Accepted other) {
        return new Accepted(
                added + other.added,
                changed + other.changed,
                seen + other.seen,
                quarantined + other.quarantined,
                repeated || other.repeated);
    }

    /** Whether anything new was stored. */
    public boolean movedAnything() {
        return added + changed + quarantined > 0;
    }
}
