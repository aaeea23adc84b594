package org.daybook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which site a command works on. */
final class SiteOption {

    private final Surroundings around;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description =
                    "The site's folder. Default: DAYBOOK_SITE, else the current folder if it has mappings/, else the "
                            + "product's own folder.")
    Optional<Path> site = Optional.empty();

    SiteOption(Shell shell) {
        around = shell.around();
    }

    /** The site's folder, which exists. */
    Path existing() {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            throw Stop.usage("There is no site at " + folder
                    + ". Give its folder with --site, or make one with 'daybook init " + folder + "'.");
        }
        return folder;
    }

    /** The site's folder, which may have to be made yet. */
    Path folder() {
        return site.or(() -> around.variable("DAYBOOK_SITE").map(Path::of))
                .or(() -> Optional.of(around.here()).filter(SiteOption::hasMappings))
                .or(around::home)
                .map(path -> around.here().resolve(path).normalize())
                .orElseThrow(() -> Stop.usage(
                        "It is not clear which site is meant. Give its folder with --site, set DAYBOOK_SITE, "
                                + "or change to a folder that has mappings/."));
    }

    /** A folder of the demo's own, so that no real site is ever played upon. */
    Path demoFolder() {
        return site.or(() -> around.home().map(home -> home.resolve("demo-site")))
                .map(path -> around.here().resolve(path).normalize())
                .orElse(around.here().resolve("demo-site"));
    }

    private static boolean hasMappings(Path folder) {
        return Files.isDirectory(folder.resolve("mappings"));
    }
}
