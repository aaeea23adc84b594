package org.daybook.posting;

/** What an entry's dimensions may be derived from (JI 3.3). */
public enum DerivationSource {
    USER_ROLE,
    ACCOUNT,
    LOCAL_ACCOUNT,
    COMPANY,
    CUSTOMER,
    VENDOR,
    JOB,
    ACTIVITY,
    EMPLOYEE,
    ITEM,
    /** A dimension's own value: the key is {@code LOCATION=LON}. */
    DIMENSION
}
