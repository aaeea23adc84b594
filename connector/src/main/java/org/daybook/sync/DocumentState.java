package org.daybook.sync;

import java.util.Set;

/** Where a document stands (RE 2.4). The stage is what people see; the state is what the once-only protocol needs to know. */
public enum DocumentState {
    /** Built from entries, with a journal; waits for approval (READY of RE 2.4). */
    INVOICED(Stage.INVOICED),
    /** Stands still for a reason that a person can remove; always carries a refusal code. */
    HELD(Stage.HELD),
    /** Approved by rule or person over the exact payload; waits for its turn to be sent. */
    APPROVED(Stage.APPROVED),
    /** Claimed by a sender: the intent is committed, a request may be on the wire. */
    SENDING(Stage.APPROVED),
    /** A request may or may not have been taken; looked up before anything is sent again. */
    IN_DOUBT(Stage.APPROVED),
    /** The ledger has acknowledged it and given an id. */
    EXPORTED(Stage.EXPORTED),
    /** Read back from the ledger, compared, and equal. Terminal. */
    POSTED(Stage.POSTED),
    /** The ledger refused it, definitely. */
    REJECTED(Stage.HELD),
    /** The ledger holds something else, or more than one, under our reference. */
    CONFLICT(Stage.HELD),
    /** Nothing but people can tell whether it was taken. */
    MANUAL(Stage.HELD),
    /** Withdrawn before it was ever sent; its entries are free again. Terminal. */
    CANCELLED(Stage.CANCELLED);

    /** The four stations of a document, and the two beside them. */
    public enum Stage {
        INVOICED,
        APPROVED,
        EXPORTED,
        POSTED,
        HELD,
        CANCELLED
    }

    private final Stage stage;

    DocumentState(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }

    /** The states a document may pass to from here: the arrows of RE 2.4, and no others. */
    public Set<DocumentState> next() {
        return switch (this) {
            case INVOICED -> Set.of(APPROVED, HELD, CANCELLED);
            case HELD -> Set.of(INVOICED, CANCELLED);
            case APPROVED -> Set.of(SENDING, INVOICED, HELD);
            case SENDING -> Set.of(EXPORTED, REJECTED, APPROVED, IN_DOUBT);
            case IN_DOUBT -> Set.of(EXPORTED, SENDING, APPROVED, CONFLICT, MANUAL);
            case EXPORTED -> Set.of(POSTED, CONFLICT);
            case REJECTED -> Set.of(INVOICED, CANCELLED);
            case CONFLICT, MANUAL -> Set.of(EXPORTED, APPROVED, CANCELLED);
            case POSTED, CANCELLED -> Set.of();
        };
    }

    public boolean mayBecome(DocumentState state) {
        return next().contains(state);
    }

    /** Nothing moves it any more. */
    public boolean isTerminal() {
        return next().isEmpty();
    }
}
