package org.daybook.scenario;

import java.util.List;

/**
 * The table under a sentence, as written: headings and cells, trimmed, nothing read yet.
 *
 * @param line line of the headings in the file, from 1
 */
record Table(int line, List<String> headings, List<Row> rows) {

    Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** One row; it has as many cells as there are headings. */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }
}
