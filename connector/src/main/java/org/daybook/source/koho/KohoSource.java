package org.daybook.source.koho;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Iterator;
import org.daybook.accounting.EntryId;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Entries;
import org.daybook.sync.RawPage;
import org.daybook.sync.SourceSystem;

/** Koho's work sessions: read by the route {@code koho} from the stored cursor with overlap, told their invoice numbers. */
public final class KohoSource implements SourceSystem {

    static final String STREAM = "work_sessions";

    private final String name;
    private final KohoSettings settings;
    private final Entries entries;
    private final KohoClient client;

    /** @param name the source's name in its route and entry mapping */
    public KohoSource(String name, KohoSettings settings, Entries entries) {
        this.name = name;
        this.settings = settings;
        this.entries = entries;
        this.client = new KohoClient(settings);
    }

    @Override
    public String name() {
        return name;
    }

    /** What changed since the cursor less the overlap; each page is fetched when it is asked for. */
    public Iterator<RawPage> pages() {
        Instant since = entries.cursor(name, STREAM).map(Instant::parse).orElse(Instant.EPOCH);
        Instant after = since.equals(Instant.EPOCH) ? since : since.minus(settings.overlap());
        return new KohoPages(client, settings.pageSize(), after);
    }

    /** Each session of the document gets the document's number and state, in Koho's words (SS 3.4). */
    @Override
    public void told(Notice notice) {
        notice.entries().stream().map(KohoSource::session).distinct().forEach(session -> {
            ObjectNode body = client.json().createObjectNode();
            body.putObject("work_session")
                    .put("invoice_id", notice.documentId())
                    .put("invoice_number", notice.number())
                    .put("invoice_status", status(notice.stage()));
            client.put("/work_sessions/" + session, body);
        });
    }

    /** Products are entries of their own with the session's id before a slash. */
    private static String session(EntryId entry) {
        int slash = entry.nativeId().indexOf('/');
        return KohoClient.encoded(
                slash < 0 ? entry.nativeId() : entry.nativeId().substring(0, slash));
    }

    private static String status(DocumentState.Stage stage) {
        return switch (stage) {
            case EXPORTED, POSTED -> "sent";
            case APPROVED -> "approved";
            default -> "unapproved";
        };
    }
}
