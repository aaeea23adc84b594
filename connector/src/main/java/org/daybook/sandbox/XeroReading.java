package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds documents in the Xero sandbox: by list parameters and by {@code where=Field=="value"}, joined by AND. */
final class XeroReading {
    private static final Pattern CONDITION = Pattern.compile("\\s*(\\w+(?:\\.\\w+)?)\\s*==\\s*\"([^\"]*)\"\\s*");
    private static final Pattern GUID_CONDITION =
            Pattern.compile("\\s*(\\w+)\\s*==\\s*(?i:guid)\\(\"([^\"]*)\"\\)\\s*");

    private final List<JsonNode> found;
    private final int page;
    private final int pageSize;

    private XeroReading(List<JsonNode> found, int page, int pageSize) {
        this.found = found;
        this.page = page;
        this.pageSize = pageSize;
    }

    /** Fails with IllegalArgumentException where a filter cannot be read: none is ever skipped in silence. */
    static XeroReading of(XeroKind kind, XeroBooks books, Call call) {
        Predicate<JsonNode> wanted = document -> true;
        if (kind == XeroKind.INVOICES) {
            wanted = wanted.and(in(call, "InvoiceNumbers", kind.number)).and(in(call, "IDs", kind.id));
            wanted = wanted.and(in(call, "Statuses", "Status"));
        }
        wanted = wanted.and(call.parameter("where").map(XeroReading::where).orElse(document -> true));
        List<JsonNode> found = books.all(kind).stream().filter(wanted).toList();
        return new XeroReading(found, number(call, "page", 1), number(call, "pageSize", 100));
    }

    List<JsonNode> documents() {
        return found.stream().skip((page - 1L) * pageSize).limit(pageSize).toList();
    }

    ObjectNode pagination() {
        return Json.object()
                .put("page", page)
                .put("pageSize", pageSize)
                .put("pageCount", (found.size() + pageSize - 1) / pageSize)
                .put("itemCount", found.size());
    }

    private static Predicate<JsonNode> in(Call call, String parameter, String field) {
        Optional<Set<String>> wanted = call.parameter(parameter)
                .map(list -> Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toSet()));
        return document -> wanted.map(
                        values -> values.contains(document.path(field).asText()))
                .orElse(true);
    }

    private static Predicate<JsonNode> where(String filter) {
        return Arrays.stream(filter.split("(?i)\\s+AND\\s+|&&"))
                .map(XeroReading::condition)
                .reduce(document -> true, Predicate::and);
    }

    private static Predicate<JsonNode> condition(String text) {
        Matcher plain = CONDITION.matcher(text);
        Matcher guid = GUID_CONDITION.matcher(text);
        if (plain.matches()) {
            return equal(plain.group(1), plain.group(2));
        }
        if (guid.matches()) {
            return equal(guid.group(1), guid.group(2));
        }
        throw new IllegalArgumentException("This sandbox reads where=Field==\"value\" [AND ...], not: " + text);
    }

    private static Predicate<JsonNode> equal(String field, String value) {
        String pointer = "/" + field.replace('.', '/');
        return document -> document.at(pointer).asText().equals(value);
    }

    private static int number(Call call, String parameter, int assumed) {
        int value = call.parameter(parameter).map(Integer::parseInt).orElse(assumed);
        if (value < 1) {
            throw new IllegalArgumentException(parameter + " must be 1 or more, not " + value);
        }
        return value;
    }
}
