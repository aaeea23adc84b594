package org.daybook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person at a terminal, or a script, who gives commands and reads what comes. */
final class Given {

    final FakeHouse house = new FakeHouse();
    final Map<String, String> environment = new HashMap<>();
    final Deque<String> typed = new ArrayDeque<>();
    boolean terminal;
    private final Path here;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    Given(Path here) {
        this.here = here;
    }

    int command(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return DaybookCommand.execute(house, around(), args);
    }

    Surroundings around() {
        return new Surroundings(
                new PrintWriter(out),
                new PrintWriter(err),
                environment,
                here,
                Optional.of(here),
                terminal,
                prompt -> typed.poll());
    }

    String out() {
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    String err() {
        return err.toString().replace(System.lineSeparator(), "\n");
    }

    List<Object> asked() {
        return house.asked;
    }
}
