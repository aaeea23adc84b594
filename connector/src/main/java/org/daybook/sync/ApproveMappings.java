package org.daybook.sync;

import java.util.List;
import java.util.function.Supplier;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;

/** Proposing and approving versions of the mappings, on the register. */
public final class ApproveMappings implements MappingDesk {

    private static final int SHORTEST_NAME = 6;

    private final MappingVersions versions;
    private final Supplier<Outcome<Written>> files;

    /**
     * What the site's files say.
     *
     * @param version SHA-256 of the content
     */
    public record Written(String version, String content) {}

    /** @param files reads the site's files; refuses with their findings, or where the site asks for no approval */
    public ApproveMappings(MappingVersions versions, Supplier<Outcome<Written>> files) {
        this.versions = versions;
        this.files = files;
    }

    @Override
    public List<MappingVersion> versions() {
        return versions.all();
    }

    @Override
    public Decision propose(Person person) {
        Outcome<MappingVersion> proposed =
                files.get().then(said -> versions.propose(said.version(), said.content(), person.name()));
        return proposed instanceof Outcome.Done<MappingVersion> done
                ? Decision.done(done.value().shortened(), "It waits until another person approves it.")
                : Decision.refused("mappings", proposed.reasons());
    }

    @Override
    public Decision approve(String version, Person person) {
        List<MappingVersion> meant = versions.all().stream()
                .filter(one ->
                        version.length() >= SHORTEST_NAME && one.version().startsWith(version))
                .toList();
        if (meant.size() != 1) {
            return Decision.refused(
                    version,
                    List.of(Finding.of(
                            RefusalCode.MAPPING_NOT_WAITING,
                            version,
                            "There is no one version of the mappings whose name begins with " + version + ".")));
        }
        Outcome<MappingVersion> approved = versions.approve(meant.get(0).version(), person.name());
        return approved.isDone()
                ? Decision.done(meant.get(0).shortened(), "It is approved, and in force at the next look at the files.")
                : Decision.refused(meant.get(0).shortened(), approved.reasons());
    }
}
