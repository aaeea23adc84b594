package org.daybook.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.work.SourcePage;
import org.daybook.work.SourcePage.Content;

/** How the records of one source become entries and jobs: {@code mappings/entries/<source>.yaml}. */
public final class EntryMapping {

    private final EntryForm form;
    private final EntryMaker maker;

    EntryMapping(EntryForm form) {
        this.form = form;
        this.maker = new EntryMaker(form);
    }

    /** The source's name, e.g. {@code koho}; its route has the same. */
    public String source() {
        return form.source();
    }

    /** Which of the source's streams it reads, e.g. {@code work_sessions}. */
    public String stream() {
        return form.stream();
    }

    /** The invoicing policy's name. */
    public String policy() {
        return form.policy();
    }

    /** The policy's settings. */
    public Map<String, String> settings() {
        return form.settings();
    }

    /**
     * Reads one page whole: a bad record becomes unreadable with its place, its neighbours are not harmed.
     *
     * @param name what findings call the page, e.g. {@code drop/clipitc-2026-01.csv}
     * @param cursorHint where the stream stands by the route's own knowledge; without it, the highest value of the mapping's
     *     cursor field. A page that breaks off moves no cursor
     * @throws IOException if the stream breaks
     */
    public SourcePage page(InputStream in, String name, Optional<String> cursorHint) throws IOException {
        List<SourcePage> pages = new ArrayList<>();
        read(in, name, cursorHint, Integer.MAX_VALUE, form.files(), pages::add);
        return pages.get(0);
    }

    /**
     * Reads a file of any length in pages of at most {@code pageSize} records; only the last page carries the file's
     * content hash, for only then has the file been taken in whole.
     *
     * @throws IOException if the stream breaks
     */
    public void pages(InputStream in, String name, int pageSize, Consumer<SourcePage> sink) throws IOException {
        read(in, name, Optional.empty(), pageSize, true, sink);
    }

    private void read(
            InputStream in, String name, Optional<String> hint, int size, boolean file, Consumer<SourcePage> sink)
            throws IOException {
        MessageDigest digest = Sha256.digest();
        DigestInputStream digested = new DigestInputStream(in, digest);
        RawRecords records = records(digested, name);
        PageDraft draft = new PageDraft(form, hint);
        RawRecords.Next following = records.next();
        while (following != null) {
            if (draft.size() == size) {
                sink.accept(draft.page(Optional.empty()));
                draft = draft.following();
            }
            draft.add(following, maker);
            following = records.next();
        }
        digested.transferTo(OutputStream.nullOutputStream());
        if (records instanceof JsonRawRecords json && json.brokeOff()) {
            draft.forgetCursor();
        }
        String sha256 = Sha256.hex(digest.digest());
        sink.accept(draft.page(file ? Optional.of(new Content(name, sha256)) : Optional.empty()));
    }

    private RawRecords records(InputStream in, String name) throws IOException {
        return switch (form.format()) {
            case CSV -> new CsvRawRecords(name, reader(in), form.delimiter(), form.columns());
            case JSONL -> new JsonLineRecords(name, reader(in));
            case JSON -> new JsonRawRecords(name, in, form.items());
        };
    }

    private Reader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, form.charset()), 1 << 16);
    }
}
