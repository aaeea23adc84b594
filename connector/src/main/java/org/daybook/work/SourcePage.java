package org.daybook.work;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;

/**
 * What one page of a source says, read by its entry mapping: the unit that is stored in one transaction with the cursor.
 *
 * @param stream which of the source's streams, e.g. {@code work_sessions}; each has its own cursor
 * @param cursor where the stream stands after this page; empty leaves the stored cursor alone
 * @param content name and SHA-256 of the whole file, for sources that deliver files; the same content twice is counted once
 */
public record SourcePage(
        String source,
        String stream,
        List<Item> items,
        List<Unreadable> unreadable,
        Optional<String> cursor,
        Optional<Content> content) {

    public SourcePage {
        items = List.copyOf(items);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * One entry with the job it says it belongs to.
     *
     * @param hash SHA-256 (hex) of the entry's canonical content; a known id with a new hash is an edit (RE 2.2)
     */
    public record Item(JobEntry entry, Job job, String hash) {}

    /** One entry that could not be read: kept as it came, with the finding; its neighbours are not harmed. */
    public record Unreadable(Finding finding, String raw) {}

    /** A delivered file. */
    public record Content(String name, String sha256) {}
}
