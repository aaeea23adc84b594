package org.daybook.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a YAML file of a site into a {@link Yaml} tree, by Jackson's own locations. */
final class YamlReader {

    private static final YAMLFactory FACTORY = factory();

    private final SiteFile file;
    private final Findings findings;

    YamlReader(SiteFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The table at the root; an empty file is an empty table; no table, with a finding, if it cannot be read. */
    Optional<Yaml.Table> root() {
        return file.text(findings).flatMap(this::parsed);
    }

    private Optional<Yaml.Table> parsed(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Optional.of(Yaml.Table.empty(1));
            }
            Yaml root = node(parser);
            if (parser.nextToken() != null) {
                findings.add(file.name(), line(parser), "A second document begins here.", "Keep one document a file.");
            }
            return asTable(root);
        } catch (JsonProcessingException malformed) {
            int line = malformed.getLocation() == null
                    ? 1
                    : malformed.getLocation().getLineNr();
            String why = reason(malformed.getOriginalMessage());
            findings.add(file.name(), line, "The file is not well-formed YAML: " + why + ".", "Correct the line.");
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed.", impossible);
        }
    }

    /** The parser's message without its excerpt of the file and its own way of telling the place. */
    private static String reason(String message) {
        return message.lines().filter(line -> !line.startsWith(" ")).collect(Collectors.joining(", "));
    }

    private Optional<Yaml.Table> asTable(Yaml root) {
        if (root instanceof Yaml.Table table) {
            return Optional.of(table);
        }
        findings.add(
                file.name(), root.line(), "The file holds " + root.kind() + ", not keys.", "Write 'key: value' lines.");
        return Optional.empty();
    }

    private Yaml node(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> table(parser);
            case START_ARRAY -> listing(parser);
            case VALUE_NULL -> new Yaml.Scalar(line(parser), "");
            default -> new Yaml.Scalar(line(parser), parser.getText());
        };
    }

    private Yaml.Table table(JsonParser parser) throws IOException {
        int line = line(parser);
        Map<String, Yaml> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line(parser);
            parser.nextToken();
            Yaml value = node(parser);
            if (values.putIfAbsent(key, value) != null) {
                findings.add(
                        file.name(),
                        keyLine,
                        "Key '" + key + "' stands there a second time; the first is on line " + lines.get(key) + ".",
                        "Keep one of them.");
            }
            lines.putIfAbsent(key, keyLine);
        }
        return new Yaml.Table(line, values, lines);
    }

    private Yaml.Listing listing(JsonParser parser) throws IOException {
        int line = line(parser);
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Yaml.Listing(line, items);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static YAMLFactory factory() {
        YAMLFactory factory = new YAMLFactory();
        factory.setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(64)
                .maxStringLength(1 << 16)
                .maxNumberLength(40)
                .build());
        return factory;
    }
}
