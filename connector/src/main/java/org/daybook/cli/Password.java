package org.daybook.cli;

import java.util.Optional;

/** Gets a password without ever showing it, and never from the command line, which others on the machine can read. */
final class Password {

    private static final String VARIABLE = "DAYBOOK_PASSWORD";

    private Password() {}

    static String of(Surroundings around, String prompt) {
        return around.variable(VARIABLE)
                .or(() -> Optional.ofNullable(around.password().apply(prompt)))
                .filter(password -> !password.isEmpty())
                .orElseThrow(() -> Stop.usage(
                        "No password was given. Type it when asked at a terminal, or set " + VARIABLE + "."));
    }

    /** A password somebody shall have from now on: typed twice alike, unless it comes from the environment. */
    static String ofNew(Surroundings around, String name) {
        String first = of(around, "Password for " + Plain.text(name) + ": ");
        String again = of(around, "The same again: ");
        if (!first.equals(again)) {
            throw Stop.usage("The two passwords differ, so nothing was changed. Try again.");
        }
        return first;
    }
}
