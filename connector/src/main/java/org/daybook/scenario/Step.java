package org.daybook.scenario;

import java.util.Optional;

/**
 * One sentence of a scenario with the table under it.
 *
 * @param text the sentence without its first word
 * @param line its line in the file, from 1
 */
record Step(Word word, String text, int line, Optional<Table> table) {

    Step with(Table under) {
        return new Step(word, text, line, Optional.of(under));
    }

    /** As it was written: {@code When Close All on J-1042}. */
    @Override
    public String toString() {
        return word.written() + " " + text;
    }
}
