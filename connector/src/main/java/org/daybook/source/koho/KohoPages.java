package org.daybook.source.koho;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.daybook.sync.RawPage;
import org.daybook.sync.Unavailable;

/**
 * The work sessions changed since a moment, page by page, fetched only as they are taken.
 *
 * <p>By keyset, never by offset: each page begins at the last session's change of the page before, so sessions that move to the end
 * while we read are not skipped (RE F02). Koho's {@code updated_after} is inclusive; what comes twice is counted once.
 */
final class KohoPages implements Iterator<RawPage> {

    private final KohoClient client;
    private final int pageSize;
    private String after;
    private int page = 1;
    private boolean last;

    KohoPages(KohoClient client, int pageSize, Instant after) {
        this.client = client;
        this.pageSize = pageSize;
        this.after = after.toString();
    }

    @Override
    public boolean hasNext() {
        return !last;
    }

    @Override
    public RawPage next() {
        if (last) {
            throw new NoSuchElementException("no more work sessions");
        }
        KohoClient.Answer answer = client.get(
                "/work_sessions",
                "&updated_after=" + KohoClient.encoded(after) + "&page=" + page + "&per_page=" + pageSize);
        if (!answer.json().isArray()) {
            throw new Unavailable("Koho answered /work_sessions with something that is not a list");
        }
        String name = "koho/work_sessions updated after " + after + " page " + page;
        return new RawPage(name, answer.content(), advance(answer.json()));
    }

    /** The change of the page's last session is the stream's new cursor. */
    private Optional<String> advance(JsonNode sessions) {
        last = sessions.size() < pageSize;
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        String newest = sessions.get(sessions.size() - 1).path("updated_at").asText("");
        if (newest.isBlank() || newest.equals(after)) {
            page++;
            return Optional.empty();
        } else {
            after = newest;
            page = 1;
            return Optional.of(newest);
        }
    }
}
