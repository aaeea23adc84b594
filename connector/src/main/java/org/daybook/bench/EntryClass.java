package org.daybook.bench;

/** What becomes of a generated entry: 88 % are billed, 10 % shown at no charge, 2 % have a fault. */
enum EntryClass {
    /** Not JSON: put into quarantine. */
    GARBAGE(5, "BILLABLE", "FINALIZED"),
    NOT_DONE(5, "BILLABLE", "NOT_DONE"),
    NON_BILLABLE(4, "NON_BILLABLE", "FINALIZED"),
    INTERNAL(4, "INTERNAL", "FINALIZED"),
    /** Its activity is in no table, so its document is held. */
    UNMAPPED(2, "BILLABLE", "FINALIZED"),
    CONTRACTUAL(100, "CONTRACTUAL", "FINALIZED"),
    BILLED(880, "BILLABLE", "FINALIZED");

    private final int inAThousand;
    final String billability;
    final String status;

    EntryClass(int inAThousand, String billability, String status) {
        this.inAThousand = inAThousand;
        this.billability = billability;
        this.status = status;
    }

    /** @param draw 0 to 999 */
    static EntryClass of(int draw) {
        int left = draw;
        for (EntryClass one : values()) {
            left -= one.inAThousand;
            if (left < 0) {
                return one;
            }
        }
        throw new IllegalArgumentException("beyond 999: " + draw);
    }

    /** Whether its price stands on a document, be it a held one. */
    boolean isCharged() {
        return this == BILLED || this == UNMAPPED;
    }

    /** Whether it stands on a document. */
    boolean isOnADocument() {
        return isCharged() || this == CONTRACTUAL;
    }
}
