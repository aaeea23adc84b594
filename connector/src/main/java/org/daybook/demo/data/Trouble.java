package org.daybook.demo.data;

/** What is special about an entry of the demo data, under the name the end table and the tests count it by. */
public enum Trouble {
    /** CLIPitc {@code done = N}: not started, never to be pulled (SS 2.4). */
    NOT_DONE,
    /** CLIPitc {@code done = I}: started, never to be pulled (SS 2.4). */
    IN_PROGRESS,
    /** CLIPitc {@code done = Y}, not yet finalized: waits for a person or for auto-finalize (SS 2.3 R1, R2). */
    DONE_NOT_FINALIZED,
    /** Koho session that the employee has not confirmed (KOHO-01). */
    UNCONFIRMED,
    /** Koho session of type internal: never billed. */
    INTERNAL,
    /** Koho session of type included_to_contract: price 0 an hour (SS 3.3 R4, R5). */
    CONTRACTUAL,
    /** A contractual session whose products are billed nevertheless (KOHO-04); also counted as CONTRACTUAL. */
    CONTRACTUAL_WITH_PRODUCTS,
    /**
     * A billable entry at price or charge 0.00: Koho Invoicable at 0 an hour, CLIPitc visit of an installment package
     * (SS 2.3 R7).
     */
    ZERO_PRICE,
    /** A billable Koho session with products. */
    WITH_PRODUCTS,
    /** The joint row that stands for its parts (KOHO-20). */
    JOINT_SESSION,
    /** A part of a joint session: taking it too doubles the time (KOHO-20). */
    JOINT_PART,
    /** The activity or item code is {@code UNMAPPED-9}. */
    MISSING_MAPPING,
    /** The customer is 10999, which accounting does not know. */
    UNKNOWN_CUSTOMER,
    /** Dated in the month before the first one, which accounting has closed. */
    CLOSED_PERIOD,
    /** The Koho session that changes after the first complete read. */
    EDITED_AFTER_PULL,
    /** A row of the CLIPitc file that is delivered again, whole, under another name. */
    DELIVERED_TWICE,
    /** A row of a CLIPitc file that is repeated in the next file. */
    OVERLAP_ROW,
    /**
     * A row or session whose amount is not a number: one in CLIPitc, one in Koho. Counted under nothing else but
     * DELIVERED_TWICE.
     */
    GARBAGE,
    /** CLIPitc charge typed by hand (SS 2.1). */
    ADDITIONAL_CHARGE,
    /** CLIPitc monthly charge of a package (SS 2.3 R7). */
    INSTALLMENT_CHARGE,
    /** ACE money the debtor paid straight to the client (SS 4.3 R4). */
    DIRECT_PAYMENT,
    /** ACE payment that bounced; amount and commission are negative (SS 4.3 R7). */
    NSF,
    /**
     * ACE payment dated in the month before the one it was posted in: belongs to the posting month's run (SS 4.3 R1).
     */
    POSTED_LATE,
    EUR,
    USD,
    JPY,
    /** Entry of a customer, or a CLIPitc row, that bears tax. ACE entries carry no tax and none of these three. */
    TAXED,
    /** Entry without tax: a customer elsewhere in the EU, or tax exempt. */
    UNTAXED,
    /** Entry for a customer outside the EU. */
    EXPORT
}
