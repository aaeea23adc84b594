package org.daybook.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.work.SourcePage;

/** How the records of one source become entries and jobs: {@code mappings/entries/<source>.yaml}. */
public final class EntryMapping {

    EntryMapping() {}

    /** The source's name, e.g. {@code koho}; its route has the same. */
    public String source() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Which of the source's streams it reads, e.g. {@code work_sessions}. */
    public String stream() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** The invoicing policy's name. */
    public String policy() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** The policy's settings. */
    public Map<String, String> settings() {
        throw new UnsupportedOperationException("not written yet");
    }

    /**
     * Reads one page whole: a bad record becomes unreadable with its place, its neighbours are not harmed.
     *
     * @param name what findings call the page, e.g. {@code drop/clipitc-2026-01.csv}
     * @param cursorHint where the stream stands by the route's own knowledge; the highest of it and the records' is kept
     * @throws IOException if the stream breaks
     */
    public SourcePage page(InputStream in, String name, Optional<String> cursorHint) throws IOException {
        throw new UnsupportedOperationException("not written yet");
    }

    /**
     * Reads a file of any length in pages of at most {@code pageSize} records; only the last page carries the file's
     * content hash, for only then has the file been taken in whole.
     *
     * @throws IOException if the stream breaks
     */
    public void pages(InputStream in, String name, int pageSize, Consumer<SourcePage> sink) throws IOException {
        throw new UnsupportedOperationException("not written yet");
    }
}
