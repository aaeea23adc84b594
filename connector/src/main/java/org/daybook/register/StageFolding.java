package org.daybook.register;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Folds the moves between stages into one row a day, company, source, ledger, stage and currency, so that their sum
 * stays cheap.
 */
final class StageFolding {
    private static final int DUE = 2_000;
    private static final String GROUP = "on_day, company, source, ledger, stage, currency";
    private static final String FOLDED =
            "SELECT " + GROUP + ", SUM(documents) AS documents, SUM(amount) AS amount FROM ";

    private final AtomicInteger written = new AtomicInteger();
    private final String takeAll;

    /** What is taken away is what is summed, in one statement, so that a move committed meanwhile is not lost. */
    StageFolding(boolean h2) {
        takeAll = h2
                ? FOLDED + "OLD TABLE (DELETE FROM stage_move) GROUP BY " + GROUP
                : "WITH gone AS (DELETE FROM stage_move RETURNING *) " + FOLDED + "gone GROUP BY " + GROUP;
    }

    void count(int rows) {
        written.addAndGet(rows);
    }

    /** True for one caller each time enough has been written. */
    boolean isDue() {
        int now = written.get();
        return now >= DUE && written.compareAndSet(now, 0);
    }

    Void fold(Tx tx) throws SQLException {
        List<Object[]> folded = tx.list(takeAll, row -> {
            Object[] values = new Object[8];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getObject(i + 1);
            }
            return values;
        });
        tx.batch(StageMoves.INSERT, folded);
        return null;
    }
}
