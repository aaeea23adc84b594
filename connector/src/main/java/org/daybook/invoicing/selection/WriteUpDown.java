package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.Dimensions;

/** What the entry that takes up a transferred price's difference is registered on (JI 2.4 step 2). */
public record WriteUpDown(String activity, Optional<String> task, Dimensions dimensions) {}
