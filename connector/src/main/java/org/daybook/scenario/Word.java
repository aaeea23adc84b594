package org.daybook.scenario;

import java.util.Locale;

/** The word a sentence begins with: what is given, what is done, what is then expected. */
enum Word {
    GIVEN,
    WHEN,
    THEN;

    /** As it is written: {@code Given}. */
    String written() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
