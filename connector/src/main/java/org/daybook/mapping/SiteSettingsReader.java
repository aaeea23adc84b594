package org.daybook.mapping;

import java.nio.file.Path;

/** Reads the root {@code site.yaml}; a site without one has the defaults. */
public final class SiteSettingsReader {

    private SiteSettingsReader() {}

    /** Reads with the process's environment for {@code ${NAME}} in values. */
    public static SiteSettingsResult read(Path site) {
        throw new UnsupportedOperationException("not written yet: " + site);
    }
}
