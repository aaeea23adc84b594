package org.daybook.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;

/** One JSON object a line (JSON Lines); a broken line does not touch the next. */
final class JsonLineRecords implements RawRecords {

    private final String name;
    private final Lines lines;

    JsonLineRecords(String name, Reader reader) {
        this.name = name;
        this.lines = new Lines(reader);
    }

    @Override
    public Next next() throws IOException {
        Lines.Line line = lines.next();
        while (line != null && line.text().isBlank() && !line.tooLong()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        String where = name + ":" + line.number();
        return line.tooLong()
                ? Next.unreadable(where, "The line is longer than 1 MB.", line.text())
                : read(where, line.text());
    }

    private static Next read(String where, String text) throws IOException {
        try (JsonParser parser = JsonRawRecords.FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Next.unreadable(where, "The line is not a JSON object.", text);
            }
            JsonTree tree = new JsonTree(parser);
            JsonNode node = tree.value();
            if (!tree.trouble().isEmpty()) {
                return Next.unreadable(where, "The record cannot be read: " + tree.trouble() + ".", text);
            }
            return parser.nextToken() == null
                    ? Next.of(new JsonRecord(where, node))
                    : Next.unreadable(where, "Something follows the JSON object.", text);
        } catch (JsonProcessingException broken) {
            return Next.unreadable(where, "The line is not well-formed JSON.", text);
        }
    }
}
