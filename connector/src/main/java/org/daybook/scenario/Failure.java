package org.daybook.scenario;

import java.util.Optional;

/**
 * A sentence that did not come true.
 *
 * @param where file and line of the sentence
 * @param message what was expected and what came out, a whole sentence
 * @param difference both tables, where tables differ
 */
public record Failure(String where, String message, Optional<Difference> difference) {

    static Failure of(String where, String message) {
        return new Failure(where, message, Optional.empty());
    }

    static Failure of(String where, String message, Difference difference) {
        return new Failure(where, message, Optional.of(difference));
    }

    @Override
    public String toString() {
        return where + ": " + message;
    }
}
