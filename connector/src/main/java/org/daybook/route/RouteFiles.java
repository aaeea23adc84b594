package org.daybook.route;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;

/**
 * Checks a site's route files without starting Camel: a route fetches and hands over; it ends at {@code direct:daybook-entries} or
 * {@code direct:daybook-polled}, and touches nothing outside the schemes a source may need (DESIGN 1).
 */
public final class RouteFiles {

    /** Where pages may come from and how; anything that computes or writes elsewhere is not a site route's business. */
    private static final Set<String> SCHEMES =
            Set.of("file", "ftp", "ftps", "sftp", "http", "https", "timer", "quartz", "direct", "log", "sql");

    private RouteFiles() {}

    /** Every finding in {@code routes/*.camel.yaml} below the site. */
    public static List<Finding> check(Path site) {
        List<Finding> findings = new ArrayList<>();
        for (Path file : files(site)) {
            findings.addAll(new Reader(site.relativize(file).toString()).read(file));
        }
        return findings;
    }

    /** The site's route files in order of name. */
    public static List<Path> files(Path site) {
        Path routes = site.resolve("routes");
        if (!Files.isDirectory(routes)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(routes)) {
            return list.filter(path -> path.toString().endsWith(".camel.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one file token by token, so that each finding knows its line. */
    private static final class Reader {
        private final String name;
        private final List<Finding> findings = new ArrayList<>();
        private boolean handsOver;
        private boolean saysWhenOver;
        private boolean anyRoute;

        private Reader(String name) {
            this.name = name;
        }

        private List<Finding> read(Path file) {
            try (JsonParser parser = new YAMLFactory().createParser(Files.newBufferedReader(file))) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.FIELD_NAME) {
                        field(parser);
                    }
                }
            } catch (IOException e) {
                find(
                        e instanceof com.fasterxml.jackson.core.JsonProcessingException json
                                        && json.getLocation() != null
                                ? json.getLocation().getLineNr()
                                : 1,
                        "This is not YAML: " + firstLine(e.getMessage()),
                        "Correct the indentation or quoting there.");
            }
            end();
            return findings;
        }

        private void field(JsonParser parser) throws IOException {
            String key = parser.currentName();
            int line = parser.currentLocation().getLineNr();
            if (key.equals("route") || key.equals("from")) {
                anyRoute = true;
            }
            if (key.equals("sendEmptyMessageWhenIdle")) {
                parser.nextToken();
                saysWhenOver |= parser.getText().equals("true");
            }
            if (Set.of("uri", "to", "toD", "wireTap", "enrich", "pollEnrich").contains(key)) {
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING) {
                    uri(parser.getText(), line);
                }
            }
            if (key.equals("toD") || key.equals("recipientList") || key.equals("script")) {
                find(
                        line,
                        "A site route may not use " + key + ": where it goes must stand in the file.",
                        "Write a fixed 'to' instead.");
            }
        }

        private void uri(String uri, int line) {
            handsOver |= uri.startsWith(EntranceRoutes.ENTRIES);
            saysWhenOver |= uri.startsWith(EntranceRoutes.POLLED) || uri.contains("sendEmptyMessageWhenIdle=true");
            String scheme = uri.contains(":") ? uri.substring(0, uri.indexOf(':')) : uri;
            if (!SCHEMES.contains(scheme)) {
                find(
                        line,
                        "A site route may not use '" + scheme + ":'.",
                        "Use one of " + SCHEMES.stream().sorted().toList() + ", or ask for a connector in Java.");
            } else if (scheme.equals("direct")
                    && !uri.equals(EntranceRoutes.ENTRIES)
                    && !uri.equals(EntranceRoutes.POLLED)) {
                find(
                        line,
                        "The route ends at " + uri + ", where nobody takes its pages.",
                        "Hand pages over to " + EntranceRoutes.ENTRIES + ".");
            }
        }

        private void end() {
            if (anyRoute && !handsOver) {
                find(
                        1,
                        "No step hands pages over to " + EntranceRoutes.ENTRIES + ".",
                        "Add the step '- to: direct:daybook-entries'.");
            }
            if (handsOver && !saysWhenOver) {
                find(
                        1,
                        "Nothing says when a poll is over, and a source is billed only when it has nothing more for now.",
                        "Give a file endpoint 'sendEmptyMessageWhenIdle: true', or end the route with '- to: "
                                + EntranceRoutes.POLLED + "'.");
            }
            if (!anyRoute && findings.isEmpty()) {
                find(1, "There is no route in this file.", "Begin it with '- route:'; see routes/README.md.");
            }
        }

        private void find(int line, String problem, String remedy) {
            findings.add(new Finding(RefusalCode.MAPPING_REQUIRED, name + ":" + line, problem, remedy));
        }

        private static String firstLine(String text) {
            return text.lines().findFirst().orElse("");
        }
    }
}
