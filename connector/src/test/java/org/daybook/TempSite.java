package org.daybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A site's folder that a test may do with as it likes; what it is copied from stays as it is. */
final class TempSite {

    private final Path folder;

    private TempSite(Path folder) {
        this.folder = folder;
    }

    /** The repository's own site. */
    static TempSite ofRepository(Path folder) {
        TempSite site = new TempSite(folder);
        for (String part : List.of("site.yaml", "mappings", "routes")) {
            site.copy(repository().resolve(part), repository());
        }
        return site;
    }

    /** A site of {@code config-examples/}. */
    static TempSite ofExample(String name, Path folder) {
        TempSite site = new TempSite(folder);
        site.copy(
                repository().resolve("config-examples").resolve(name),
                repository().resolve("config-examples/" + name));
        return site;
    }

    static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("mappings")) ? here : here.getParent();
    }

    Path folder() {
        return folder;
    }

    DaybookServer.Running start() {
        return DaybookServer.start(folder, Map.of());
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a whole file in its place at once, as a careful editor or a source's own export does. */
    TempSite write(String file, String text) {
        try {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Path written = Files.writeString(folder.resolve("being-written"), text);
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces text that must be there. */
    TempSite replace(String file, String old, String replacement) {
        String text = read(file);
        if (!text.contains(old)) {
            throw new AssertionError(file + " does not say: " + old);
        }
        return write(file, text.replace(old, replacement));
    }

    TempSite delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Number of the first line that contains the text, as findings count. */
    long lineOf(String file, String text) {
        return read(file).lines().takeWhile(line -> !line.contains(text)).count() + 1;
    }

    /** Everything that stands in the plain-text journals below a folder of the site. */
    String journals(String books) {
        if (!Files.isDirectory(folder.resolve(books))) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder.resolve(books))) {
            return files.filter(file -> file.toString().endsWith(".journal"))
                    .sorted()
                    .map(file -> read(folder.relativize(file).toString()))
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path from, Path root) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(root.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
