package org.daybook.sandbox.koho;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened to the sessions since the data was made, one JSON line an event, appended before the caller is
 * answered. A last line without its line end was cut off by a kill, was never answered, and is dropped.
 */
final class Memory {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Optional<Path> file;

    Memory(Optional<Path> file) {
        this.file = file;
    }

    List<ObjectNode> recall() {
        if (file.isEmpty() || !Files.exists(file.get())) {
            return List.of();
        }
        try {
            return eventsOf(wholeLines(file.get()));
        } catch (IOException broken) {
            throw new UncheckedIOException(file.get() + " cannot be read. Mend or delete it.", broken);
        }
    }

    void keep(ObjectNode event) {
        if (file.isEmpty()) {
            return;
        }
        try {
            String line = JSON.writeValueAsString(event) + "\n";
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            Files.writeString(file.get(), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(file.get() + " cannot be written.", full);
        }
    }

    private static String wholeLines(Path file) throws IOException {
        String text = Files.readString(file);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (whole.length() < text.length()) {
            Files.write(file, whole.getBytes(StandardCharsets.UTF_8));
        }
        return whole;
    }

    private static List<ObjectNode> eventsOf(String lines) throws JsonProcessingException {
        List<ObjectNode> events = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            events.add((ObjectNode) JSON.readTree(line));
        }
        return events;
    }
}
