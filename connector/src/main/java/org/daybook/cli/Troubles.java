package org.daybook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.daybook.sync.Unavailable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells a trouble in one line, which says where, what, why and what to do, and answers the exit code that goes with
 * it.
 */
final class Troubles implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;
    private final BooleanSupplier debug;

    Troubles(Terminal terminal, BooleanSupplier debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.trouble(
                command + ": " + sentence(wrong.getMessage()) + meant(wrong) + " Try '" + command + " --help'.");
        return ExitCodes.USAGE;
    }

    @Override
    public int handleExecutionException(Exception trouble, CommandLine line, ParseResult parsed) {
        String command = line.getCommandSpec().qualifiedName();
        if (debug.getAsBoolean()) {
            StringWriter trace = new StringWriter();
            trouble.printStackTrace(new PrintWriter(trace));
            trace.toString().replace("\t", "    ").lines().forEach(terminal::note);
        }
        if (trouble instanceof Stop stop) {
            terminal.trouble(command + ": " + stop.getMessage());
            return stop.exitCode();
        }
        if (trouble instanceof NotAllowed) {
            terminal.trouble(command + ": " + trouble.getMessage());
            return ExitCodes.FOUND;
        }
        if (trouble instanceof WithFindings unusable) {
            unusable.findings().forEach(finding -> terminal.trouble(command + ": " + finding));
            return ExitCodes.FOUND;
        }
        return isOutside(trouble) ? unavailable(command, trouble) : bug(command, trouble);
    }

    private static boolean isOutside(Exception trouble) {
        return trouble instanceof Unavailable
                || trouble instanceof IOException
                || trouble instanceof UncheckedIOException;
    }

    private int unavailable(String command, Exception trouble) {
        Throwable told = trouble instanceof UncheckedIOException ? trouble.getCause() : trouble;
        String text = told instanceof Unavailable
                ? told.getMessage()
                : "A file or connection cannot be used: " + sentence(said(told))
                        + " See that it is there and readable, and try again.";
        terminal.trouble(command + ": " + text);
        return ExitCodes.UNAVAILABLE;
    }

    private int bug(String command, Exception trouble) {
        terminal.trouble(command + ": This is a mistake in Daybook itself, not yours: " + sentence(said(trouble))
                + " Run it again with --debug and send the output to its makers.");
        return ExitCodes.BUG;
    }

    private static String said(Throwable trouble) {
        String name = trouble.getClass().getSimpleName();
        return trouble.getMessage() == null ? name : name + ": " + trouble.getMessage();
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static String meant(ParameterException wrong) {
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return near.isEmpty() ? "" : " Did you mean " + near.get(0) + "?";
    }
}
