package org.daybook.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs a site. */
@Command(
        name = "run",
        header = "Run a site: poll its sources, invoice, push and confirm, until stopped.",
        description = {
            "Starts the site's routes, the console and the REST API, and goes on until the process is told to stop"
                    + " (Ctrl-C or SIGTERM). Stopping at any moment is safe: the next start goes on where this one was."
        },
        footer = {"  daybook run --site /srv/books", "  daybook run --port 8080"})
final class RunCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    SiteOption site;

    @Mixin
    PortOption port;

    RunCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.house().run(site.existing(), new RunOptions(port.asked()), shell.terminal());
    }
}
