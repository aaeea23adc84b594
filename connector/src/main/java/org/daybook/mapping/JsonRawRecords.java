package org.daybook.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;

/**
 * The objects of one list in a JSON document, one at a time. Where the document itself is broken everything read before stands, and
 * one finding tells where it broke off.
 */
final class JsonRawRecords implements RawRecords {

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(64L << 20)
                    .maxStringLength(64 << 20)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private final String name;
    private final String items;
    private final JsonParser parser;
    private int index = -1;
    private boolean over;

    /** @param items path of the list, keys joined by slashes; blank where the list is the document */
    JsonRawRecords(String name, InputStream in, String items) throws IOException {
        this.name = name;
        this.items = items;
        this.parser = FACTORY.createParser(in);
    }

    /** Whether the document broke off, so that nobody knows how far the stream has been read. */
    private boolean brokeOff;

    boolean brokeOff() {
        return brokeOff;
    }

    @Override
    public Next next() throws IOException {
        if (over) {
            return null;
        }
        try {
            return index < 0 ? first() : following();
        } catch (JsonProcessingException broken) {
            return end("The JSON breaks off: "
                    + broken.getOriginalMessage().lines().findFirst().orElse("") + ".");
        }
    }

    private Next first() throws IOException {
        if (parser.nextToken() == null) {
            return end("The page is empty, not JSON.");
        }
        for (String key :
                items.isBlank() ? new String[0] : items.replaceFirst("^/", "").split("/")) {
            if (!enter(key)) {
                return end("There is no list at '" + items + "'.");
            }
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return end("There is no list at " + (items.isBlank() ? "the root" : "'" + items + "'") + ".");
        }
        index = 0;
        return following();
    }

    private boolean enter(String key) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = parser.currentName().equals(key);
            parser.nextToken();
            if (found) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private Next following() throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return trailing();
        }
        String where = name + " " + (items.isBlank() || items.startsWith("/") ? items : "/" + items) + "/" + index++;
        JsonTree tree = new JsonTree(parser);
        JsonNode node = tree.value();
        if (!tree.trouble().isEmpty()) {
            return Next.unreadable(where, "The record cannot be read: " + tree.trouble() + ".", node.toString());
        }
        if (!node.isObject()) {
            return Next.unreadable(where, "The record is not an object.", node.toString());
        }
        return Next.of(new JsonRecord(where, node));
    }

    /** What is around the list must be sound too, and nothing may follow the document. */
    private Next trailing() throws IOException {
        while (!parser.getParsingContext().inRoot()) {
            parser.nextToken();
        }
        if (parser.nextToken() != null) {
            return end("Something follows the end of the JSON document.");
        }
        over = true;
        return null;
    }

    private Next end(String problem) {
        over = true;
        brokeOff = true;
        return Next.unreadable(name + ":" + parser.currentLocation().getLineNr(), problem, "");
    }
}
