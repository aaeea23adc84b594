package org.daybook.scenario;

import java.util.List;

/**
 * How one scenario came out.
 *
 * @param where file and line of its title
 * @param mistakes what is not of the language; such a scenario is not run
 */
public record Verdict(String title, String where, List<Failure> failures, List<Mistake> mistakes) {

    public Verdict {
        failures = List.copyOf(failures);
        mistakes = List.copyOf(mistakes);
    }

    public boolean passed() {
        return failures.isEmpty() && mistakes.isEmpty();
    }
}
