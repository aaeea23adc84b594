package org.daybook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import org.daybook.cli.BenchOptions;
import org.daybook.cli.ExitCodes;
import org.daybook.cli.Progress;
import org.daybook.cli.Terminal;
import org.daybook.sync.Unavailable;

/** {@code daybook bench}: measures the stages, each beside its floor, and audits the books in the end. */
public final class Bench {

    private Bench() {}

    /**
     * Runs in a temporary folder that is removed again; a PostgreSQL database that is given has to be empty, and is left as it is at
     * the end. Nothing is asserted about time.
     *
     * @return 1 if the books do not add up, 2 if the options cannot be used, else 0
     */
    public static int run(BenchOptions options, Terminal terminal) {
        if (options.database() == BenchOptions.Database.POSTGRES
                && options.url().isEmpty()) {
            terminal.trouble("--db postgres needs --url: the JDBC address of an empty database, with user and password,"
                    + " e.g. jdbc:postgresql://localhost/bench?user=daybook&password=...");
            return ExitCodes.USAGE;
        }
        if (options.url().map(BenchDatabase::postgres).filter(Bench::isTaken).isPresent()) {
            terminal.trouble(
                    "--url: there is a register in this database already. Give the bench an empty one; it writes into it and"
                            + " leaves it as it is at the end.");
            return ExitCodes.USAGE;
        }
        Path folder = temporaryFolder();
        try {
            BenchResult result = measure(options, folder, terminal);
            tell(result, options, terminal);
            return result.booksAddUp() ? ExitCodes.DONE : ExitCodes.FOUND;
        } finally {
            remove(folder);
        }
    }

    /** @throws Unavailable if the database cannot be reached */
    private static boolean isTaken(BenchDatabase database) {
        try {
            return database.isTaken();
        } catch (SQLException e) {
            throw new Unavailable("the database of --url cannot be reached: " + e.getMessage(), e);
        }
    }

    private static BenchResult measure(BenchOptions options, Path folder, Terminal terminal) {
        Workload load = Workload.of(options.entries(), options.jobs());
        BenchDatabase database = options.url().map(BenchDatabase::postgres).orElseGet(() -> BenchDatabase.h2(folder));
        Progress progress = terminal.progress("bench", options.entries());
        try (BenchRun run = new BenchRun(load, database, folder, progress, terminal::note)) {
            return run.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the bench could not be run to its end: " + e.getMessage(), e);
        }
    }

    private static void tell(BenchResult result, BenchOptions options, Terminal terminal) {
        BenchReport report = new BenchReport(result);
        if (options.json()) {
            terminal.json(report.facts());
        } else {
            report.tell(terminal);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("daybook-bench");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    private static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException trouble) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the bench's folder " + folder + " cannot be removed", e);
        }
    }
}
