package org.daybook.posting;

import java.util.List;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.MappingRow;

/**
 * Where an amount is booked, and by which rows.
 *
 * @param rows most specific first
 * @param fallback whether the department {@code *} answered, because the department itself has no row
 */
record Resolved(String account, Dimensions dimensions, List<MappingRow> rows, boolean fallback) {
    Resolved {
        rows = List.copyOf(rows);
    }
}
