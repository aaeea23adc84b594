package org.daybook.demo.data;

/** Which kind of session stands at which place: a fixed pattern, so that the counts are promised and not drawn. */
enum SessionKind {
    BILLABLE,
    WITH_PRODUCTS,
    UNCONFIRMED,
    INTERNAL,
    CONTRACTUAL,
    CONTRACTUAL_WITH_PRODUCTS,
    ZERO_PRICE,
    MISSING_MAPPING,
    UNKNOWN_CUSTOMER,
    JOINT,
    GARBAGE;

    private static final int GARBAGE_PLACE = 46;

    static SessionKind at(int place) {
        if (place == GARBAGE_PLACE) {
            return GARBAGE;
        }
        if (place % 150 == 37) {
            return JOINT;
        }
        if (place % 160 == 20) {
            return MISSING_MAPPING;
        }
        return place % 80 == 2 ? UNKNOWN_CUSTOMER : everyday(place % 40);
    }

    private static SessionKind everyday(int place) {
        return switch (place) {
            case 5, 25 -> UNCONFIRMED;
            case 8, 18, 33 -> INTERNAL;
            case 11, 31 -> CONTRACTUAL;
            case 21 -> CONTRACTUAL_WITH_PRODUCTS;
            case 14 -> ZERO_PRICE;
            case 3, 16, 28 -> WITH_PRODUCTS;
            default -> BILLABLE;
        };
    }
}
