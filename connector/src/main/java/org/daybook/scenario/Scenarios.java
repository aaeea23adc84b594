package org.daybook.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs scenario files: tests an accountant can sign (DESIGN 5). The same runner serves {@code daybook check}, the project's own
 * tests and a site's files. Everything a file does not say comes from the default site.
 */
public final class Scenarios {

    private Scenarios() {}

    /**
     * Runs every scenario of a file, each on a fresh default site.
     *
     * @return one verdict a scenario; a file that cannot be read is a finding. A README.md is a page about scenarios and has none,
     *     so that a whole folder can be given
     */
    public static ScenarioResult run(Path file) {
        String name = file.toString();
        if (file.getFileName() != null && file.getFileName().toString().equalsIgnoreCase("README.md")) {
            return new ScenarioResult(name, List.of(), List.of());
        }
        try {
            return run(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            Mistake mistake = new Mistake(
                    name + ":1",
                    "The file cannot be read: " + unreadable + ".",
                    "Give the path of a Markdown file in UTF-8.");
            return new ScenarioResult(name, List.of(), List.of(mistake));
        }
    }

    /** Runs scenarios that are not in a file; {@code name} stands for it in messages. */
    public static ScenarioResult run(String name, String markdown) {
        ScenarioReader.Read read = ScenarioReader.read(name, markdown);
        return new ScenarioResult(
                name, read.scenarios().stream().map(Scenarios::run).toList(), read.mistakes());
    }

    /** Runs one scenario on a fresh default site. */
    static Verdict run(Scenario scenario) {
        String where = scenario.where(scenario.line());
        Grammar.Understood understood = Grammar.OF_THE_LANGUAGE.understand(scenario);
        if (!understood.mistakes().isEmpty()) {
            return new Verdict(scenario.title(), where, List.of(), understood.mistakes());
        }
        World world = DefaultSite.world();
        try {
            understood.said().forEach(world::carryOut);
            world.expectNothingMore();
        } catch (Mistake.Found found) {
            return new Verdict(scenario.title(), where, world.failures(), List.of(found.mistake()));
        }
        return new Verdict(scenario.title(), where, world.failures(), List.of());
    }

    /** The markdown of a resource of this package. */
    static String resource(String name) {
        try (var in = Scenarios.class.getResourceAsStream("/scenario/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
