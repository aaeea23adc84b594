package org.daybook.posting;

/** Whose department supplies the seven references of the bill-to customer; the job's supplies all others (JI 3.3, SS 5). */
public enum DimensionOwner {
    JOB,
    /** In split billing. */
    BILL_TO_CUSTOMER
}
