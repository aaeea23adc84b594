package org.daybook.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole main job on embedded parts. */
@Command(
        name = "demo",
        header = "Show the whole main job on embedded sources and ledgers.",
        description = {
            "Starts three source systems and three accounting packages inside this process, lets three months of"
                    + " finished work run through, and opens the console on a free port of this machine, whose address it"
                    + " prints.",
            "",
            "Everything lives under one folder, --site, by default demo-site; a second start goes on from there. Ends with counts and money"
                    + " by company, source, ledger and stage, and with what is held, why, and what to do."
        },
        footer = {"  daybook demo", "  daybook demo --once --json", "  daybook demo --site /tmp/try --seed 7"})
final class DemoCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    SiteOption site;

    @Option(
            names = "--once",
            description = "Run until nothing moves any more, then stop. Ends with 1 if a document is neither Posted nor"
                    + " Held.")
    boolean once;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draws the work; the same seed draws the same. Default: ${DEFAULT-VALUE}.")
    long seed = 1;

    @Mixin
    PortOption port;

    @Mixin
    JsonOption json;

    DemoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.house()
                .demo(new DemoOptions(site.demoFolder(), once, json.asked, seed, port.asked()), shell.terminal());
    }
}
