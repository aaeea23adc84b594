package org.daybook.posting;

/** One thing the site has decided for all its postings, on or off (JI 1.2 SystemParameters). */
public enum PostingSwitch {
    /** Sales and cost-of-sales references come from the activity (JI 3.2). */
    POST_BY_ACTIVITY("Post by Activity"),
    /** The offset of time entries comes from the employee's department (JI 3.3). */
    DEPARTMENT_FROM_EMPLOYEE("Department from Employee"),
    /** Amount entries that are not capitalised are posted when they are registered (JI 3.4). */
    POST_AMOUNT_IN_JOB_JOURNAL("Post Amount in Job Journal"),
    /** Time entries that are not capitalised are posted when they are registered (JI 3.4). */
    POST_HOURS_IN_JOB_JOURNAL("Post Hours in Job Journal"),
    /** An invoice that is wholly paid on account is converted at the average rate of what it takes off (JI 4.7). */
    EXCHANGE_RATE_ON_ZERO_INVOICES_AS_ON_ACCOUNT("Exchange Rate on Zero Invoices as on Account"),
    /** The seven references follow the bill-to customer's department in unsplit billing, too (JI 7: a switch; default job). */
    SEVEN_FROM_CUSTOMER("Seven References from Customer");

    private final String written;

    PostingSwitch(String written) {
        this.written = written;
    }

    /** As scenarios write it. */
    public String written() {
        return written;
    }

    /** As {@code mappings/posting-settings.yaml} writes it: {@code post-by-activity}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
