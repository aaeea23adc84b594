package org.daybook.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a command is given: its streams, environment and folders.
 *
 * @param terminal whether a person sees the output as it comes
 * @param home the folder of the product, itself a site
 * @param password asks a person for a password without echo; answers null when nobody can be asked
 */
public record Surroundings(
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        Path here,
        Optional<Path> home,
        boolean terminal,
        UnaryOperator<String> password) {

    /** Of this process. A file or pipe gets UTF-8, a terminal its own encoding. */
    static Surroundings ofThisProcess() {
        Console console = console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new Surroundings(
                writer(FileDescriptor.out, charset),
                writer(FileDescriptor.err, charset),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Optional.ofNullable(System.getProperty("daybook.home")).map(Path::of),
                console != null,
                Surroundings::askAtConsole);
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Colour is for people, and only for those who do not object (no-color.org). */
    boolean colour() {
        return terminal && variable("NO_COLOR").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /**
     * Null unless a person sits there. From JDK 22 on a pipe has a console, too, which says itself that it is no
     * terminal.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static Console console() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console) ? console : null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrintWriter writer(FileDescriptor stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), true);
    }

    private static String askAtConsole(String prompt) {
        Console console = console();
        char[] answer = console == null ? null : console.readPassword("%s", prompt);
        return answer == null ? null : new String(answer);
    }
}
