package org.daybook.register;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.function.Function;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/**
 * Records as canonical JSON: the same record always gives the same bytes (sorted names, plain numbers, nothing absent
 * written), so that their SHA-256 can be signed (RE D9), and reading them gives an equal record.
 */
final class Payloads {
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(words())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .build();

    private Payloads() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName() + " as JSON", bug);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("what is stored is not a " + type.getSimpleName(), bug);
        }
    }

    /** The small words of accounting are written as people write them: {@code "165.50 EUR"}. */
    private static SimpleModule words() {
        SimpleModule words = new SimpleModule("words of the house");
        word(words, Money.class, Money::toString, text -> Money.of(number(text), currency(text)));
        word(words, Price.class, Price::toString, text -> Price.of(number(text), currency(text)));
        word(words, Quantity.class, Quantity::toString, Quantity::of);
        word(words, Percent.class, percent -> percent.value().toPlainString(), Percent::of);
        word(words, PostingReference.class, PostingReference::name, PostingReference::new);
        return words;
    }

    private static String number(String text) {
        return text.substring(0, text.indexOf(' '));
    }

    private static String currency(String text) {
        return text.substring(text.indexOf(' ') + 1);
    }

    private static <T> void word(SimpleModule words, Class<T> type, Function<T, String> say, Function<String, T> hear) {
        words.addSerializer(type, new StdSerializer<T>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(say.apply(value));
            }
        });
        words.addDeserializer(type, new StdDeserializer<T>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return hear.apply(in.getText());
            }
        });
    }
}
