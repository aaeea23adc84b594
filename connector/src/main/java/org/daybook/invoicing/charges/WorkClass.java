package org.daybook.invoicing.charges;

import org.daybook.work.Billability;

/** The class a charge is recorded under (SS 1.1 JobCharge). */
public enum WorkClass {
    B(Billability.BILLABLE),
    NB(Billability.NON_BILLABLE),
    /** House error, done again at our cost. */
    HE(Billability.HOUSE_ERROR),
    /** Customer alteration: charged on every job (R2). */
    CA(Billability.CUSTOMER_ALTERATION);

    private final Billability billability;

    WorkClass(Billability billability) {
        this.billability = billability;
    }

    public Billability billability() {
        return billability;
    }
}
