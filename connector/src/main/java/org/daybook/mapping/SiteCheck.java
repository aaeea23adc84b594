package org.daybook.mapping;

import java.nio.file.Path;
import java.util.List;
import org.daybook.accounting.Finding;

/** Everything that is wrong with a site's own files, at once: what {@code daybook check} without arguments says. */
public final class SiteCheck {

    private SiteCheck() {}

    /** @throws java.io.UncheckedIOException if a file that is there cannot be read */
    public static List<Finding> of(Path site) {
        throw new UnsupportedOperationException("not written yet: " + site);
    }
}
