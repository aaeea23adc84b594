package org.daybook.invoicing.settlement;

import java.time.LocalDate;

/** As of which day the balance of a debtor's account is shown beside its transactions: the profile's {@code balanceCalculation} (SS 4.1). */
public enum BalanceCalculation {
    END_DATE_OF_INVOICE,
    TRANSACTION_DATE,
    NOW;

    LocalDate asOf(LocalDate transaction, LocalDate end, LocalDate today) {
        return switch (this) {
            case END_DATE_OF_INVOICE -> end;
            case TRANSACTION_DATE -> transaction;
            case NOW -> today;
        };
    }
}
