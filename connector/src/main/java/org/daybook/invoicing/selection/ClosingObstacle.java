package org.daybook.invoicing.selection;

import org.daybook.accounting.RefusalCode;

/** What a source may still have open on a job, each of which keeps it from being closed (JI 2.23 Job closing). */
public enum ClosingObstacle {
    REQUISITIONS(RefusalCode.OPEN_REQUISITIONS),
    ACCRUALS(RefusalCode.OPEN_ACCRUALS),
    UNAPPROVED_SHEETS(RefusalCode.UNAPPROVED_SHEETS),
    UNPOSTED_JOURNALS(RefusalCode.UNPOSTED_JOURNALS),
    UNDELIVERED_ORDERS(RefusalCode.UNDELIVERED_ORDERS);

    private final RefusalCode code;

    ClosingObstacle(RefusalCode code) {
        this.code = code;
    }

    RefusalCode code() {
        return code;
    }
}
