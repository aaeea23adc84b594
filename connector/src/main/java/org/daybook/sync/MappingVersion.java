package org.daybook.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of the site's mappings, as it was proposed and perhaps approved (RE D9).
 *
 * @param version SHA-256 of its content
 * @param proposedBy the person who proposed it, or whoever ran the server that found the files changed
 * @param approvedBy another person; empty also for versions that came in force without approval
 */
public record MappingVersion(
        String version,
        State state,
        String proposedBy,
        Instant proposedAt,
        Optional<String> approvedBy,
        Optional<Instant> approvedAt) {

    private static final int SHORT = 12;

    /** Where a version stands. */
    public enum State {
        /** Documents are made by it. */
        IN_FORCE,
        /** The site's files say it, and nobody has approved it yet. */
        WAITING,
        /** It is approved, and comes in force when the files are looked at next. */
        APPROVED,
        /** Another version has taken its place, in force or as the one proposed. */
        SUPERSEDED
    }

    /** Twelve characters tell the versions of one site apart. */
    public String shortened() {
        return version.length() <= SHORT ? version : version.substring(0, SHORT);
    }
}
