package org.daybook.sync;

/** Trouble that time mends: a source or ledger that cannot be reached. The route tries again later; no state is changed. */
public class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public Unavailable(String message) {
        super(message);
    }
}
