package org.daybook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.daybook.console.ApiJson;

/** A terminal that nobody sits at; what is written to it can be read. */
public final class TestTerminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    public Terminal terminal() {
        Surroundings nobody = new Surroundings(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Map.of(),
                Path.of(""),
                Optional.empty(),
                false,
                prompt -> null);
        return new Terminal(nobody, ApiJson::mapper);
    }

    /** Standard output. */
    public String out() {
        return out.toString();
    }

    /** Standard error. */
    public String err() {
        return err.toString();
    }
}
