package org.daybook.console;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads a word of the house from its text. */
final class TextDeserializer<T> extends JsonDeserializer<T> {

    private final Function<String, T> reader;

    TextDeserializer(Function<String, T> reader) {
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(this, "a text is expected here");
        }
        String text = parser.getText();
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException wrong) {
            return context.reportInputMismatch(this, "%s", wrong.getMessage());
        }
    }
}
