package org.daybook.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybook.cli.BenchOptions.Database;
import org.daybook.cli.BenchOptions.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the stages. */
@Command(
        name = "bench",
        header = "Measure the stages beside the floor of each on this machine.",
        description = {
            "Generates a workload, lets it run through pull, invoice, journal, store, push and confirm, and prints for"
                    + " each stage its time, the floor measured in the same run (raw parsing, raw JDBC, raw HTTP), their"
                    + " ratio, and the peak heap. Uses a register of its own: no site is touched."
        },
        footer = {
            "  daybook bench",
            "  daybook bench --size M --db postgres",
            "  daybook bench --entries 100000 --jobs 5000 --json"
        })
final class BenchCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--size", description = "S is 10,000 entries on 500 jobs, M is 1,000,000 on 50,000. Default: S.")
    Size size = Size.S;

    @Option(names = "--entries", paramLabel = "N", description = "So many entries instead.")
    Optional<Long> entries = Optional.empty();

    @Option(names = "--jobs", paramLabel = "N", description = "On so many jobs instead.")
    Optional<Integer> jobs = Optional.empty();

    @Option(
            names = "--db",
            paramLabel = "DATABASE",
            description = "Where the register is kept: ${COMPLETION-CANDIDATES}. Default: H2.")
    Database database = Database.H2;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "With --db postgres, where it is required: JDBC address of an empty database.")
    Optional<String> url = Optional.empty();

    @Mixin
    JsonOption json;

    BenchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        long wantedEntries = entries.orElse(size.entries());
        int wantedJobs = jobs.orElse(size.jobs());
        if (wantedEntries < 1 || wantedJobs < 1 || wantedJobs > wantedEntries) {
            throw Stop.usage("There must be at least one job and no more jobs than entries; asked are " + wantedEntries
                    + " entries on " + wantedJobs + " jobs.");
        }
        if (url.isPresent() && database != Database.POSTGRES) {
            throw Stop.usage("--url needs --db postgres.");
        }
        return shell.house()
                .bench(new BenchOptions(wantedEntries, wantedJobs, database, url, json.asked), shell.terminal());
    }
}
