package org.daybook.cli;

import java.util.List;

/** How the scenarios of some files came out. */
public record ScenarioReport(List<ScenarioFile> files) {

    public ScenarioReport {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param mistakes what in it is not of the scenario language, or why it cannot be read; a file with mistakes is
     *     unusable
     * @param text all of it as a person reads it: a line a scenario, differing tables side by side
     */
    public record ScenarioFile(String file, List<Told> scenarios, List<Mistake> mistakes, String text) {
        public ScenarioFile {
            scenarios = List.copyOf(scenarios);
            mistakes = List.copyOf(mistakes);
        }
    }

    /** One scenario; {@code failures} are whole sentences with file and line. */
    public record Told(String title, String where, boolean passed, List<String> failures) {
        public Told {
            failures = List.copyOf(failures);
        }
    }

    /** What in a file is not of the language: where, what, and what to write instead. */
    public record Mistake(String where, String problem, String remedy) {}

    long passed() {
        return files.stream()
                .flatMap(file -> file.scenarios().stream())
                .filter(Told::passed)
                .count();
    }

    long failed() {
        return files.stream().flatMap(file -> file.scenarios().stream()).count() - passed();
    }

    long unusable() {
        return files.stream().filter(file -> !file.mistakes().isEmpty()).count();
    }
}
