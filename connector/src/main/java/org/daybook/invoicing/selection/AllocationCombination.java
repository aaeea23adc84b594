package org.daybook.invoicing.selection;

import org.daybook.accounting.Dimensions;

/** Which entries may be registered on a job, and whether they belong to its fixed price (JI 1.2 JobAllocationCombination). */
public record AllocationCombination(
        Range<String> activities, Range<String> tasks, Dimensions dimensions, boolean inFixedPrice) {}
