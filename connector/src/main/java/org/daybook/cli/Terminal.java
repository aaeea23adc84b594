package org.daybook.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * Where a command writes: answers to standard output, troubles and progress to standard error. Nothing reaches either
 * raw.
 */
public final class Terminal {

    private final Surroundings around;
    private final Supplier<ObjectMapper> json;

    Terminal(Surroundings around, Supplier<ObjectMapper> json) {
        this.around = around;
        this.json = json;
    }

    /** How a line looks where there is colour; elsewhere all look the same. */
    public enum Look {
        PLAIN("0"),
        HEADING("1"),
        GOOD("32"),
        BAD("31"),
        FAINT("2");

        private final String code;

        Look(String code) {
            this.code = code;
        }
    }

    public void line(String text) {
        line(Look.PLAIN, text);
    }

    public void line() {
        around.out().println();
    }

    public void line(Look look, String text) {
        print(around.out(), look, text);
    }

    /** Text of several lines. */
    public void block(String text) {
        text.lines().forEach(this::line);
    }

    public void table(Table table) {
        line(Look.HEADING, table.heading());
        table.body().forEach(this::line);
    }

    /** One line to standard error. */
    public void trouble(String text) {
        print(around.err(), Look.BAD, text);
    }

    /** One line to standard error that is no trouble, so that standard output stays for the answer. */
    public void note(String text) {
        print(around.err(), Look.PLAIN, text);
    }

    /** The facts for machines, as one JSON value. */
    public void json(Object facts) {
        try {
            String text = json.get().writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(facts);
            around.out().println(Plain.json(text.replace(System.lineSeparator(), "\n")));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Shows how far long work has come, on standard error.
     *
     * @param expected how many steps there are; 0 if that is not known
     */
    public Progress progress(String task, long expected) {
        return around.terminal()
                ? new ProgressOnScreen(task, expected)
                : new ProgressInLines(task, expected, this::note);
    }

    private void print(PrintWriter to, Look look, String text) {
        String plain = Plain.text(text);
        boolean painted = around.colour() && look != Look.PLAIN && !plain.isEmpty();
        to.println(painted ? "\u001B[" + look.code + "m" + plain + "\u001B[0m" : plain);
    }
}
