package org.daybook.invoicing.selection;

import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.JobEntry;

/**
 * What a draft bills of one entry: all that was selected of it, or in split billing this customer's share.
 *
 * @param quantity for display; in split billing rounded half up to six decimals
 * @param cost registered cost of what is billed
 * @param close the invoice finishes the entry
 */
public record DraftLine(JobEntry entry, Quantity quantity, Money price, Money cost, boolean close) {}
