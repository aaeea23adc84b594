package org.daybook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which scenario files are meant. */
final class ScenarioFiles {

    private ScenarioFiles() {}

    /** The worked examples of a site; it need not have any. */
    static List<Path> ofSite(Path site) {
        Path examples = site.resolve("mappings").resolve("examples");
        return Files.isDirectory(examples) ? within(examples) : List.of();
    }

    static List<Path> of(Path here, List<Path> named) {
        return named.stream()
                .flatMap(path -> {
                    Path found = here.resolve(path);
                    return Files.isDirectory(found) ? within(found).stream() : Stream.of(existing(path, found));
                })
                .toList();
    }

    private static Path existing(Path named, Path found) {
        if (!Files.isReadable(found)) {
            throw Stop.usage(
                    "There is no readable file " + named + ". Give the path of a scenario, which is a Markdown file.");
        }
        return found;
    }

    /** Every Markdown file but the page that explains the vocabulary, in order. */
    private static List<Path> within(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
