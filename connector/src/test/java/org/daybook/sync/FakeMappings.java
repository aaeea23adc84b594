package org.daybook.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.MappingVersion.State;

/** Two versions of mappings, the newer one proposed by paul: others approve it, and nobody proposes without changes. */
public final class FakeMappings implements MappingDesk {

    public static final MappingVersion WAITING = new MappingVersion(
            "8c1be0a94f6d33f0c2b7aa1e5d6c7b8a990011223344556677889900aabbccdd",
            State.WAITING,
            "paul",
            Instant.parse("2026-03-30T16:20:00Z"),
            Optional.empty(),
            Optional.empty());

    private static final MappingVersion IN_FORCE = new MappingVersion(
            "3f9a0c77d2b14e5c9a8e11aa22bb33cc44dd55ee66ff77889900aabbccddeeff",
            State.IN_FORCE,
            "anna",
            Instant.parse("2026-03-05T08:00:00Z"),
            Optional.of("clara"),
            Optional.of(Instant.parse("2026-03-05T09:30:00Z")));

    public final List<String> done = new ArrayList<>();

    @Override
    public List<MappingVersion> versions() {
        return List.of(WAITING, IN_FORCE);
    }

    @Override
    public synchronized Decision propose(Person person) {
        if (done.contains("propose as " + person.name())) {
            return Decision.refused("mappings", List.of(Finding.of(RefusalCode.MAPPING_NOT_WAITING, "mappings")));
        }
        done.add("propose as " + person.name());
        return Decision.done(WAITING.shortened(), "It waits until another person approves it.");
    }

    @Override
    public synchronized Decision approve(String version, Person person) {
        if (!WAITING.version().startsWith(version)) {
            return Decision.refused(version, List.of(Finding.of(RefusalCode.MAPPING_NOT_WAITING, version)));
        }
        if (person.name().equals(WAITING.proposedBy())) {
            return Decision.refused(
                    WAITING.shortened(), List.of(Finding.of(RefusalCode.SAME_PERSON, WAITING.shortened())));
        }
        done.add("approve " + version + " as " + person.name());
        return Decision.done(WAITING.shortened(), "It is approved, and in force at the next look at the files.");
    }
}
