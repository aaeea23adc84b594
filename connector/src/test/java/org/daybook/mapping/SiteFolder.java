package org.daybook.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Site folders for the tests: the repository's own, and copies of it with one file made wrong. */
final class SiteFolder {

    private final Path path;

    private SiteFolder(Path path) {
        this.path = path;
    }

    /** The repository, which is itself a site (DESIGN 1). */
    static Path own() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("mappings")) ? here : here.getParent();
    }

    static SiteFolder copiedTo(Path folder) {
        Path own = own();
        try (Stream<Path> files = Files.walk(own.resolve("mappings"))) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(own.resolve("mappings/examples")))
                    .forEach(file -> copy(file, folder.resolve(own.relativize(file))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new SiteFolder(folder);
    }

    Path path() {
        return path;
    }

    /** Replaces text that must be there. */
    SiteFolder with(String file, String old, String replacement) {
        String text = read(file);
        if (!text.contains(old)) {
            throw new AssertionError(file + " does not say: " + old);
        }
        return write(file, text.replace(old, replacement));
    }

    SiteFolder write(String file, String text) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.writeString(path.resolve(file), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    SiteFolder without(String file) {
        try {
            Files.delete(path.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    String read(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Number of the first line that contains the text, as findings count. */
    int lineOf(String file, String text) {
        return (int) read(file).lines().takeWhile(line -> !line.contains(text)).count() + 1;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
