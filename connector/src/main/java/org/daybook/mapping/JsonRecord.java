package org.daybook.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One JSON object of a page; paths are keys joined by points. */
record JsonRecord(String place, JsonNode node) implements RawRecord {

    @Override
    public String text(String path) {
        JsonNode found = at(path);
        return found.isContainerNode() || found.isNull() || found.isMissingNode()
                ? ""
                : scalar(found).strip();
    }

    @Override
    public List<RawRecord> list(String path) {
        List<RawRecord> records = new ArrayList<>();
        for (JsonNode item : at(path)) {
            records.add(new JsonRecord(place + "/" + path.replace('.', '/') + "/" + records.size(), item));
        }
        return records;
    }

    @Override
    public String canonical(Set<String> ignored) {
        StringBuilder text = new StringBuilder();
        write(node, "", ignored, text);
        return text.toString();
    }

    @Override
    public String raw() {
        return node.toString();
    }

    private JsonNode at(String path) {
        JsonNode found = node;
        for (String key : path.split("\\.")) {
            found = found.path(key);
        }
        return found;
    }

    private static String scalar(JsonNode node) {
        return node instanceof POJONode number
                ? ((RawValue) number.getPojo()).rawValue().toString()
                : node.asText();
    }

    /** Keys in order, absent and null alike, 2.50 as 2.5: none of these is an edit. */
    private static void write(JsonNode node, String path, Set<String> ignored, StringBuilder text) {
        if (ignored.contains(path)) {
            return;
        }
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
            sorted.forEach((key, value) -> write(value, path.isEmpty() ? key : path + "." + key, ignored, text));
        } else if (node.isArray()) {
            int index = 0;
            for (JsonNode item : node) {
                text.append(path).append('[').append(index++).append("]\0");
                write(item, path, ignored, text);
            }
        } else if (!node.isNull()) {
            text.append(path).append('\0').append(number(node)).append('\0');
        }
    }

    private static String number(JsonNode node) {
        String text = scalar(node);
        return Numbers.of(text)
                .map(value ->
                        value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString())
                .orElse(text);
    }
}
