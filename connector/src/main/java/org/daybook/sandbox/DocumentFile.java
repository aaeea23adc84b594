package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a sandbox ledger has committed, one JSON line a commit, so that a restarted demo finds its ledger again. */
final class DocumentFile implements AutoCloseable {
    private final Optional<Path> file;
    private final OutputStream out;

    /** Without a directory nothing is kept. */
    DocumentFile(Optional<Path> directory, String name) {
        this.file = directory.map(path -> path.resolve(name));
        try {
            if (directory.isPresent()) {
                Files.createDirectories(directory.get());
            }
            out = file.isPresent()
                    ? Files.newOutputStream(file.get(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    : OutputStream.nullOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot keep its ledger in " + directory.orElseThrow(), e);
        }
    }

    List<JsonNode> load() {
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            return lines(file.get());
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot read its ledger " + file.get(), e);
        }
    }

    /** Returns when the line is with the operating system: it outlives this process, not a power cut. */
    synchronized void append(JsonNode commit) {
        try {
            out.write((Json.text(commit) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot write its ledger " + file.orElse(null), e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot close its ledger " + file.orElse(null), e);
        }
    }

    /** A last line without its end was never answered for: the process died while it wrote. It is cut off. */
    private static List<JsonNode> lines(Path file) throws IOException {
        String text = Files.readString(file);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (whole.length() < text.length()) {
            Files.writeString(file, whole);
        }
        return Arrays.stream(whole.split("\n"))
                .filter(line -> !line.isBlank())
                .map(line -> parse(file, line))
                .toList();
    }

    private static JsonNode parse(Path file, String line) {
        try {
            return Json.read(line);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " holds a line that is not JSON. Delete the file to begin anew", e);
        }
    }
}
