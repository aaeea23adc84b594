package org.daybook.invoicing.finishedwork;

import java.time.LocalDate;
import org.daybook.accounting.Money;

/**
 * A customer's account as a billing run in statement form shows it: aging and total due (SS 2.3 R6).
 *
 * @param prior what was owed before this run's charges and the payments shown
 */
public record Statement(
        String customer, LocalDate date, Money prior, Money charges, Money payments, Aging aging, Money totalDue) {}
