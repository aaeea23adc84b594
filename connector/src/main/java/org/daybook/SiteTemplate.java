package org.daybook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The site that comes with the product, {@code site.yaml}, {@code mappings/} and {@code routes/}: what a new site begins as. */
public final class SiteTemplate {

    private static final String ROOT = "site-template/";

    private SiteTemplate() {}

    /**
     * Writes the template's files that are not there yet; what is there is the site's own and stays.
     *
     * @return the files written, below the folder
     */
    public static List<Path> copyTo(Path folder) {
        List<Path> written = new ArrayList<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + "**/*.*")) {
                String url = resource.getURL().toString();
                Path below = Path.of(url.substring(url.lastIndexOf(ROOT) + ROOT.length()));
                if (copy(resource, folder.resolve(below))) {
                    written.add(below);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the site cannot be written to " + folder, e);
        }
        return written.stream().sorted().toList();
    }

    private static boolean copy(Resource resource, Path target) throws IOException {
        if (Files.exists(target)) {
            return false;
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = resource.getInputStream()) {
            Files.copy(in, target);
        }
        return true;
    }
}
