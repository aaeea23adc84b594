package org.daybook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What a new site begins as: {@code site.yaml}, {@code mappings/} and {@code routes/} of the product's own folder, which is itself a
 * site; where only the jar is at hand, of the copy inside it.
 */
public final class SiteTemplate {

    private static final String ROOT = "site-template/";
    private static final List<String> PARTS = List.of("site.yaml", "mappings", "routes");

    private SiteTemplate() {}

    /**
     * Writes the template's files that are not there yet; what is there is the site's own and stays.
     *
     * @return the files written, below the folder
     */
    public static List<Path> copyTo(Path folder) {
        List<Path> written = new ArrayList<>();
        try {
            Path home = Path.of(System.getProperty("daybook.home", ""));
            if (Files.isDirectory(home.resolve("mappings")) && Files.isDirectory(home.resolve("routes"))) {
                copyFiles(home, folder, written);
            } else {
                copyResources(folder, written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the site cannot be written to " + folder, e);
        }
        return written.stream().sorted().toList();
    }

    private static void copyFiles(Path home, Path folder, List<Path> written) throws IOException {
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(home.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    try (InputStream in = Files.newInputStream(file)) {
                        copy(in, folder, home.relativize(file), written);
                    }
                }
            }
        }
    }

    private static void copyResources(Path folder, List<Path> written) throws IOException {
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + "**/*.*")) {
            String url = resource.getURL().toString();
            try (InputStream in = resource.getInputStream()) {
                copy(in, folder, Path.of(url.substring(url.lastIndexOf(ROOT) + ROOT.length())), written);
            }
        }
    }

    private static void copy(InputStream in, Path folder, Path below, List<Path> written) throws IOException {
        Path target = folder.resolve(below.toString());
        if (!Files.exists(target)) {
            Files.createDirectories(target.getParent());
            Files.copy(in, target);
            written.add(below);
        }
    }
}
