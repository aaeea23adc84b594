package org.daybook.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.sync.DocumentState;

/**
 * Takes documents of one ledger and state that are due, in their order: what nobody else is taking, and waits for
 * nobody.
 */
final class DueRows {
    private static final String IN_ORDER = "SELECT id FROM document WHERE ledger = ? AND state = ? AND due_at <= ?"
            + " ORDER BY ledger, state, due_at, id LIMIT ?";

    private DueRows() {}

    /** The rows stay locked until the transaction ends. */
    static List<UUID> lock(Tx tx, String ledger, DocumentState state, int most) throws SQLException {
        return tx.isH2() ? lockOnH2(tx, ledger, state, most) : ids(tx, " FOR UPDATE SKIP LOCKED", ledger, state, most);
    }

    private static List<UUID> ids(Tx tx, String lock, String ledger, DocumentState state, int most)
            throws SQLException {
        return tx.list(IN_ORDER + lock, row -> Columns.uuid(row, "id"), ledger, state, tx.now(), most);
    }

    /**
     * H2 would lock, and read, everything that is due before it counts to the limit; so it looks first and locks then.
     */
    private static List<UUID> lockOnH2(Tx tx, String ledger, DocumentState state, int most) throws SQLException {
        List<UUID> due = new ArrayList<>(ids(tx, "", ledger, state, most));
        if (!due.isEmpty()) {
            Set<UUID> locked = new HashSet<>(tx.list(
                    "SELECT id FROM document WHERE id = ANY(?) AND COALESCE(state, '') = ? FOR UPDATE SKIP LOCKED",
                    row -> Columns.uuid(row, "id"),
                    due,
                    state));
            due.retainAll(locked);
        }
        return due;
    }
}
