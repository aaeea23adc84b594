package org.daybook.route;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.daybook.mapping.EntryMapping;
import org.daybook.sync.AcceptEntries;
import org.daybook.sync.RawPage;

/**
 * Where every site route ends: a page is read by its source's entry mapping and stored, or the poll is reported as over. The body is
 * a file, a {@link RawPage}, or the page itself; the header {@code source} says whose it is.
 */
public final class HandOver {

    private static final int RECORDS_A_PAGE = 1000;

    private final AcceptEntries accept;
    private final Supplier<Map<String, EntryMapping>> mappings;

    public HandOver(AcceptEntries accept, Supplier<Map<String, EntryMapping>> mappings) {
        this.accept = accept;
        this.mappings = mappings;
    }

    /** Takes a page; an empty body is a poll that found nothing. */
    public void entries(
            @Header("source") String source,
            @Header("cursor") String cursor,
            @Header(Exchange.FILE_NAME_ONLY) String fileName,
            @Body Object body) {
        EntryMapping mapping = mapping(source);
        if (body == null) {
            accept.idle(source);
        } else if (body instanceof RawPage page) {
            read(mapping, page);
        } else if (body instanceof File file) {
            read(mapping, file);
        } else {
            read(mapping, new RawPage(name(source, fileName), bytes(body), Optional.ofNullable(cursor)));
        }
    }

    /** The poll is over: there is nothing more for now. */
    public void polled(@Header("source") String source) {
        accept.idle(mapping(source).source());
    }

    /** The source could not be reached; the next poll asks again. */
    public void unreachable(@Header("source") String source, @org.apache.camel.ExchangeException Exception why) {
        accept.unreachable(source, why.getMessage());
    }

    private EntryMapping mapping(String source) {
        EntryMapping mapping = source == null ? null : mappings.get().get(source);
        if (mapping == null) {
            throw new IllegalArgumentException("A route hands over pages of source '" + source
                    + "', but there is no mappings/entries/" + source
                    + ".yaml. Write that entry mapping, or correct the route's setHeader 'source'.");
        }
        return mapping;
    }

    private void read(EntryMapping mapping, RawPage page) {
        try (InputStream in = new ByteArrayInputStream(page.content())) {
            accept.accept(mapping.page(in, page.name(), page.cursor()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(EntryMapping mapping, File file) {
        try (InputStream in = Files.newInputStream(file.toPath())) {
            mapping.pages(in, file.getName(), RECORDS_A_PAGE, accept::accept);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static byte[] bytes(Object body) {
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        if (body instanceof InputStream in) {
            try (in) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String name(String source, String fileName) {
        return fileName == null ? source : fileName;
    }
}
