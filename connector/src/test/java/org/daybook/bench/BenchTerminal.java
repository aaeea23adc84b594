package org.daybook.bench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.cli.DaybookCommand;
import org.daybook.cli.Surroundings;

/** Gives the bench command and keeps what it says. */
final class BenchTerminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** The exit code. */
    int bench(String... options) {
        Surroundings around = new Surroundings(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Map.of(),
                Path.of("").toAbsolutePath(),
                Optional.empty(),
                false,
                question -> null);
        String[] arguments =
                Stream.concat(Stream.of("bench"), List.of(options).stream()).toArray(String[]::new);
        return DaybookCommand.execute(new BenchHouse(), around, arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
