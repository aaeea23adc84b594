package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code $filter} of OData 2: equalities joined by and, or and brackets; anything else is refused, never skipped. */
final class ODataFilter {
    private static final Pattern TOKEN = Pattern.compile("\\s*(\\(|\\)|datetime'[^']*'|'(?:[^']|'')*'|\\w+)");

    private final List<String> tokens;
    private final Set<String> properties;
    private int at;

    private ODataFilter(List<String> tokens, Set<String> properties) {
        this.tokens = tokens;
        this.properties = properties;
    }

    /** Fails with IllegalArgumentException where the filter cannot be read or names an unknown property. */
    static Predicate<JsonNode> of(String text, Set<String> properties) {
        ODataFilter filter = new ODataFilter(tokens(text), properties);
        Predicate<JsonNode> predicate = filter.any();
        if (filter.at < filter.tokens.size()) {
            throw new IllegalArgumentException("Invalid token '" + filter.tokens.get(filter.at) + "' in $filter");
        }
        return predicate;
    }

    private Predicate<JsonNode> any() {
        Predicate<JsonNode> left = all();
        while (take("or")) {
            left = left.or(all());
        }
        return left;
    }

    private Predicate<JsonNode> all() {
        Predicate<JsonNode> left = one();
        while (take("and")) {
            left = left.and(one());
        }
        return left;
    }

    private Predicate<JsonNode> one() {
        if (take("(")) {
            Predicate<JsonNode> inner = any();
            expect(")");
            return inner;
        }
        String property = next();
        if (!properties.contains(property)) {
            throw new IllegalArgumentException("Property " + property + " not found in type");
        }
        expect("eq");
        String value = literal(next());
        return row -> row.path(property).asText().equals(value);
    }

    /** A date is compared by its day: the ledger's dates have no time. */
    private static String literal(String token) {
        if (token.startsWith("datetime'") && token.length() >= 20) {
            return token.substring(9, 19);
        }
        if (!token.startsWith("'")) {
            throw new IllegalArgumentException("Invalid literal " + token + " in $filter");
        }
        return token.substring(1, token.length() - 1).replace("''", "'");
    }

    private boolean take(String token) {
        boolean found = at < tokens.size() && tokens.get(at).equals(token);
        at += found ? 1 : 0;
        return found;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new IllegalArgumentException(
                    "'" + token + "' expected in $filter, the sandbox reads eq, and, or, ()");
        }
    }

    private String next() {
        if (at == tokens.size()) {
            throw new IllegalArgumentException("$filter ends too early");
        }
        return tokens.get(at++);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
            matcher.region(end, text.length());
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("Invalid token at position " + end + " of $filter");
        }
        return tokens;
    }
}
