package org.daybook.cli;

/** Ends a command with one line for the person who gave it and an exit code for the shell. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Stop(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** It was understood and cannot be done. */
    static Stop refused(String message) {
        return new Stop(ExitCodes.FOUND, message);
    }

    /** It cannot be understood. */
    static Stop usage(String message) {
        return new Stop(ExitCodes.USAGE, message);
    }

    int exitCode() {
        return exitCode;
    }
}
