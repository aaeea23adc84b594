package org.daybook.register;

/** The register may not be opened as it stands; the message says why and what to do. */
public final class RegisterRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegisterRefused(String message) {
        super(message);
    }

    RegisterRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
