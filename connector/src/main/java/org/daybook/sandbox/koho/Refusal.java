package org.daybook.sandbox.koho;

/** A request Koho does not accept: told as {@code {"status":"error","message":...}} (SS 3.3 R14). */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
