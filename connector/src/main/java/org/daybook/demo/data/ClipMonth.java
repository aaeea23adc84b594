package org.daybook.demo.data;

import java.time.YearMonth;
import java.util.List;

/** What the office exports from CLIPitc for one month, before it goes into files. */
record ClipMonth(YearMonth month, List<ClipRow> rows) {
    ClipMonth {
        rows = List.copyOf(rows);
    }
}
