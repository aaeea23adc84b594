package org.daybook.scenario;

import java.util.List;

/**
 * One story of a file: its title and its sentences in order; the prose between them is for the reader alone.
 *
 * @param file as messages name it
 * @param line line of the title, from 1
 */
record Scenario(String file, int line, String title, List<Step> steps) {

    Scenario {
        steps = List.copyOf(steps);
    }

    String where(int atLine) {
        return file + ":" + atLine;
    }
}
