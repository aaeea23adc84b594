package org.daybook.demo.data;

/** Which kind of work record stands at which place: a fixed pattern, so that the counts are promised and not drawn. */
enum ClipKind {
    FINALIZED("Y", "Y"),
    DONE_NOT_FINALIZED("Y", "N"),
    IN_PROGRESS("I", "N"),
    NOT_DONE("N", "N"),
    MISSING_MAPPING("Y", "Y"),
    CLOSED_PERIOD("Y", "Y"),
    ADDITIONAL_CHARGE("Y", "Y"),
    INSTALLMENT_CHARGE("Y", "Y"),
    GARBAGE("Y", "Y");

    private final String done;
    private final String finalized;

    ClipKind(String done, String finalized) {
        this.done = done;
        this.finalized = finalized;
    }

    static ClipKind at(int place) {
        if (place % 100 == 12) {
            return MISSING_MAPPING;
        }
        return switch (place % 30) {
            case 7 -> NOT_DONE;
            case 17 -> IN_PROGRESS;
            case 27 -> DONE_NOT_FINALIZED;
            default -> FINALIZED;
        };
    }

    String done() {
        return done;
    }

    String finalized() {
        return finalized;
    }

    boolean isStarted() {
        return this != NOT_DONE;
    }

    boolean isDone() {
        return done.equals("Y");
    }
}
