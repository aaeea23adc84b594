package org.daybook.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * One entry as bare parsing reads it: the eight needed fields, decimals as long minor units of two decimals.
 *
 * @param line the line as it came
 */
record LeanEntry(
        String id,
        String job,
        String customer,
        String date,
        String activity,
        long quantity,
        long price,
        String currency,
        String line) {

    private static final JsonFactory JSON = new JsonFactory();

    /** @throws IOException if the line is no JSON */
    static LeanEntry read(String line) throws IOException {
        String[] text = new String[6];
        long[] minor = new long[2];
        try (JsonParser parser = JSON.createParser(line)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    parser.nextToken();
                    switch (field) {
                        case "id" -> text[0] = parser.getText();
                        case "job" -> text[1] = parser.getText();
                        case "customer" -> text[2] = parser.getText();
                        case "date" -> text[3] = parser.getText();
                        case "activity" -> text[4] = parser.getText();
                        case "currency" -> text[5] = parser.getText();
                        case "quantity" -> minor[0] = hundredths(parser);
                        case "price" -> minor[1] = hundredths(parser);
                        default -> {}
                    }
                }
            }
        }
        return new LeanEntry(text[0], text[1], text[2], text[3], text[4], minor[0], minor[1], text[5], line);
    }

    private static long hundredths(JsonParser parser) throws IOException {
        char[] digits = parser.getTextCharacters();
        int from = parser.getTextOffset();
        long value = 0;
        int decimals = -1;
        boolean negative = false;
        for (int i = from; i < from + parser.getTextLength(); i++) {
            if (digits[i] == '-') {
                negative = true;
            } else if (digits[i] == '.') {
                decimals = 0;
            } else {
                value = value * 10 + digits[i] - '0';
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        for (int i = Math.max(decimals, 0); i < 2; i++) {
            value *= 10;
        }
        return negative ? -value : value;
    }
}
