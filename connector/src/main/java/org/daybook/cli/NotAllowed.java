package org.daybook.cli;

/** Somebody may not come in, or may not do this; nothing was changed. The message says why and what to do. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String message) {
        super(message);
    }
}
