package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/**
 * Something ordered on a job, as a person enters it: predefined, free-form, or copied from an estimate (SS 1.1).
 *
 * @param total quantity times unit price
 * @param department of its default task; empty: that of the task of its own code, if there is one
 */
public record OrderItem(
        EntryId id,
        String code,
        String description,
        Quantity quantity,
        String unit,
        Price unitPrice,
        Money total,
        boolean taxable,
        LocalDate date,
        Optional<String> department) {

    /** Longest code and description (SS 1.1). */
    static final int LONGEST_CODE = 16;

    static final int LONGEST_DESCRIPTION = 80;
}
