package org.daybook.scenario;

import java.util.ArrayList;
import java.util.List;

/** Prints how scenarios came out, in plain text for a terminal of 120 columns. */
public final class ScenarioPrinter {

    private ScenarioPrinter() {}

    /** A line for each scenario, and below it every failure with both tables, and every mistake; ends with a line end. */
    public static String print(ScenarioResult result) {
        List<String> lines = new ArrayList<>();
        result.findings().forEach(mistake -> addMistake(lines, mistake));
        for (Verdict verdict : result.scenarios()) {
            lines.add((verdict.passed() ? "passed  " : "FAILED  ") + verdict.where() + "  " + verdict.title());
            verdict.mistakes().forEach(mistake -> addMistake(lines, mistake));
            verdict.failures().forEach(failure -> addFailure(lines, failure));
        }
        return String.join("\n", lines) + "\n";
    }

    /** {@code 41 scenarios in 12 files: 40 passed, 1 failed.} */
    public static String summary(List<ScenarioResult> results) {
        List<Verdict> all =
                results.stream().flatMap(result -> result.scenarios().stream()).toList();
        long passed = all.stream().filter(Verdict::passed).count();
        long unreadable =
                results.stream().filter(result -> !result.findings().isEmpty()).count();
        return counted(all.size(), "scenario") + " in " + counted(results.size(), "file") + ": " + passed + " passed, "
                + (all.size() - passed) + " failed"
                + (unreadable == 0 ? "." : ", and " + counted((int) unreadable, "file") + " with findings.");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static void addMistake(List<String> lines, Mistake mistake) {
        lines.add("  " + mistake);
    }

    private static void addFailure(List<String> lines, Failure failure) {
        lines.add("  " + failure);
        failure.difference().ifPresent(difference -> {
            lines.add("");
            SideBySide.lines(difference).forEach(line -> lines.add(line.stripTrailing()));
            lines.add("");
        });
    }
}
