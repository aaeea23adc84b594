package org.daybook.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobEntry;

/** Where did it go? One entry from its first delivery to the document it stands on (features C3, T4). */
public record EntryStory(
        JobEntry entry,
        List<Version> versions,
        Optional<RefusalCode> leftOut,
        List<UUID> documents,
        List<String> findings) {

    /** One content the source has told for this entry. */
    public record Version(int number, String hash, Instant receivedAt) {}
}
