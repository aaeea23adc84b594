package org.daybook.work;

import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;

/** What somebody proposed to invoice of an entry in all, less what is invoiced already when it is applied (JI 2.3). */
public record Proposal(Quantity quantity, Money price) {}
