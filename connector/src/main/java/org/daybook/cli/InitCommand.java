package org.daybook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a new site. */
@Command(
        name = "init",
        header = "Write a new site to begin from.",
        description = {
            "Writes settings, mappings, routes and worked examples into a folder, which must be empty or absent;"
                    + " nothing is ever overwritten. Every file says in its comments what it decides."
        },
        footer = {"  daybook init /srv/books", "  daybook check --site /srv/books"})
final class InitCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "DIR", description = "The folder of the new site.")
    Path target;

    InitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = shell.around().here().resolve(target).normalize();
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw Stop.refused(
                    folder + " is there already and not an empty folder, so nothing was written. Choose another.");
        }
        for (Path file : shell.house().init(folder)) {
            shell.terminal().line("  " + file);
        }
        shell.terminal().line("A new site is at " + folder + ". Next: daybook check --site " + folder);
        return ExitCodes.DONE;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
