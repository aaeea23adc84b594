package org.daybook.console;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.SortedMap;
import java.util.function.Function;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.sync.Document;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;

/**
 * The one way the house's words are written as JSON, for the REST API and whoever reads it: money as {@code {"amount":"12.50",
 * "currency":"EUR"}}, an entry as {@code "koho:4711"}, days and instants as ISO 8601, what is absent left out.
 */
public final class ApiJson {

    private ApiJson() {}

    /** Reads strictly: an unknown or doubled key, or text after the end, is an error (RE 3.6 JSON). */
    public static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), words())
                .addMixIn(Money.class, Amount.class)
                .addMixIn(Price.class, Amount.class)
                .addMixIn(Dimensions.class, Values.class)
                .addMixIn(Document.class, WithTotal.class)
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .serializationInclusion(JsonInclude.Include.NON_ABSENT)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(64)
                        .maxNumberLength(40)
                        .build());
        return mapper;
    }

    private static SimpleModule words() {
        SimpleModule words = new SimpleModule("daybook");
        asText(words, Quantity.class, Quantity::of);
        asText(words, EntryId.class, ApiJson::entryId);
        words.addSerializer(PostingReference.class, ToStringSerializer.instance);
        words.addDeserializer(PostingReference.class, read(PostingReference::new));
        return words;
    }

    private static <T> void asText(SimpleModule module, Class<T> type, Function<String, T> reader) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, read(reader));
    }

    private static <T> JsonDeserializer<T> read(Function<String, T> reader) {
        return new TextDeserializer<>(reader);
    }

    /** {@code source:nativeId}; the native id may hold colons of its own. */
    private static EntryId entryId(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("an entry is written source:id; this is " + text);
        }
        return new EntryId(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Money and prices: the amount as text, for no reader may make a binary fraction of it. */
    private abstract static class Amount {
        @JsonCreator
        Amount(@JsonProperty("amount") BigDecimal amount, @JsonProperty("currency") Currency currency) {}

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonProperty("amount")
        abstract BigDecimal amount();
    }

    /** Dimensions are a plain object, name to value. */
    private abstract static class Values {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Values(SortedMap<String, String> values) {}

        @JsonValue
        abstract SortedMap<String, String> values();
    }

    /** A document's total is told, though it follows from its lines. */
    private abstract static class WithTotal {
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        abstract Money total();
    }
}
