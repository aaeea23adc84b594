package org.daybook.invoicing.worksessions;

import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;

/** Delete Session: on the session's own form only; deleting its invoice gives it back instead (SS 3.2, 3.3 R8). */
public final class DeleteSession {

    private DeleteSession() {}

    public static Outcome<SessionBook> on(SessionBook book, EntryId id) {
        return SessionGuard.editable(book, id)
                .then(() -> book.toBuilder().without(id).build());
    }
}
