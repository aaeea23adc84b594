package org.daybook.scenario;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the scenarios of one file came out.
 *
 * @param findings mistakes outside any scenario: no title, a table under no sentence, a file that cannot be read
 */
public record ScenarioResult(String file, List<Verdict> scenarios, List<Mistake> findings) {

    public ScenarioResult {
        scenarios = List.copyOf(scenarios);
        findings = List.copyOf(findings);
    }

    public boolean passed() {
        return findings.isEmpty() && scenarios.stream().allMatch(Verdict::passed);
    }

    public List<Failure> failures() {
        return scenarios.stream()
                .flatMap(verdict -> verdict.failures().stream())
                .toList();
    }

    /** Every mistake of the file, in and outside scenarios. */
    public List<Mistake> mistakes() {
        return Stream.concat(findings.stream(), scenarios.stream().flatMap(verdict -> verdict.mistakes().stream()))
                .toList();
    }
}
