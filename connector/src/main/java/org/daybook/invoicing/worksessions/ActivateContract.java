package org.daybook.invoicing.worksessions;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** Activates the invoicing of a contract; nothing is generated before (SS 3.1 Contract). */
public final class ActivateContract {

    private ActivateContract() {}

    public static Outcome<SessionBook> on(SessionBook book, String id) {
        Contract contract = book.contracts().get(id);
        return Reasons.none()
                .refuseIf(contract == null, RefusalCode.NO_CONTRACT, "contract " + id)
                .then(() -> book.toBuilder().contract(contract.activated()).build());
    }
}
