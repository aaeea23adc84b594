package org.daybook.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;

/**
 * Builds one JSON value under the limits of RE 3.6: depth 64, texts 64 kB, no key twice, numbers as they are written. Jackson's own
 * limits end the whole page; these put one record aside and read on.
 */
final class JsonTree {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_TEXT = 1 << 16;

    private final JsonParser parser;
    private String trouble = "";

    JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** Why the value cannot be used; blank if it can. */
    String trouble() {
        return trouble;
    }

    /** The value the parser stands on; its last token is read. */
    JsonNode value() throws IOException {
        return value(1);
    }

    private JsonNode value(int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            trouble = "it is nested deeper than " + MAX_DEPTH;
            parser.skipChildren();
            return JsonNodeFactory.instance.nullNode();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                JsonNodeFactory.instance.rawValueNode(new RawValue(parser.getText()));
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            default -> JsonNodeFactory.instance.nullNode();
        };
    }

    private ObjectNode object(int depth) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            if (object.replace(key, value(depth + 1)) != null) {
                trouble = "key '" + key + "' stands there twice";
            }
        }
        return object;
    }

    private ArrayNode array(int depth) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(depth + 1));
        }
        return array;
    }

    private JsonNode text() throws IOException {
        if (parser.getTextLength() > MAX_TEXT) {
            trouble = "a text is longer than 64 kB";
            return JsonNodeFactory.instance.textNode("");
        }
        return JsonNodeFactory.instance.textNode(parser.getText());
    }
}
