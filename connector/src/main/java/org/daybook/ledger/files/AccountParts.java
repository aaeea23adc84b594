package org.daybook.ledger.files;

/** The two halves of a tax account that packages want apart, written {@code left::right} (SS 1.3 R8). */
record AccountParts(String first, String last) {

    /** What is not written in halves is both. */
    static AccountParts of(String written) {
        int at = written.indexOf("::");
        return at < 0
                ? new AccountParts(written, written)
                : new AccountParts(written.substring(0, at), written.substring(at + 2));
    }
}
