package org.daybook.sandbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The ledgers' published contracts, which lie beside the repository; a test without them is skipped and says so. */
final class Contracts {
    private Contracts() {}

    static Path file(String name) {
        Path file = folder().resolve(name);
        assumeTrue(
                Files.exists(file),
                () -> "skipped: no contract at " + file.toAbsolutePath().normalize());
        return file;
    }

    static String text(String name) throws IOException {
        return Files.readString(file(name));
    }

    private static Path folder() {
        return Optional.ofNullable(System.getProperty("daybook.contracts"))
                .or(() -> Optional.ofNullable(System.getenv("DAYBOOK_CONTRACTS")))
                .map(Path::of)
                .orElseGet(() -> root().resolve("../shared/contracts"));
    }

    /** Tests run in the module's folder or in the repository's root. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("../pom.xml")) && here.endsWith("connector") ? here.getParent() : here;
    }
}
