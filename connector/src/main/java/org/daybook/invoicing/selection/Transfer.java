package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.Map;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;

/**
 * A job transfer that was made: from its date on the job's work stands under other dimensions (JI 2.23).
 *
 * @param moved from the old entry to the one that stands for it under the new dimensions
 */
public record Transfer(LocalDate date, Dimensions dimensions, Map<EntryId, EntryId> moved) {
    public Transfer {
        moved = Map.copyOf(moved);
    }
}
