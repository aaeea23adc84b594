package org.daybook.mapping;

import java.nio.file.Path;

/** Reads what the accountant decided: companies, chart of accounts, customers, posting references and the rest of {@code mappings/}. */
public final class MappingReader {

    private MappingReader() {}

    /**
     * Reads and checks the whole folder {@code mappings/} below the site, entry mappings and examples excepted.
     *
     * @throws java.io.UncheckedIOException if a file that is there cannot be read
     */
    public static MappingResult read(Path site) {
        throw new UnsupportedOperationException("not written yet: " + site);
    }
}
