package org.daybook.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.daybook.sync.Unavailable;

/**
 * Runs work in transactions: all or nothing, its audit events in it (RE F48), tried again when another transaction was
 * in its way. The work may therefore run more than once and does nothing but read and write through its {@link Tx}.
 */
final class Transactions {
    private static final int TRIES = 4;
    /** Serialization, deadlock, a key that somebody else wrote first, and H2's concurrent update. */
    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01", "23505", "90131");

    private final Database database;
    private final Clock clock;
    private final StageFolding folding;

    Transactions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.folding = new StageFolding(database.isH2());
    }

    /** What is done in one transaction. */
    interface Work<T> {
        T in(Tx tx) throws SQLException;
    }

    /** The same, where nothing is answered. */
    interface Task {
        void in(Tx tx) throws SQLException;
    }

    <T> T read(Work<T> work) {
        return asked(() -> once(work));
    }

    <T> T write(Work<T> work) {
        T answer = asked(() -> retried(work));
        if (folding.isDue()) {
            asked(() -> once(folding::fold));
        }
        return answer;
    }

    void run(Task task) {
        write(tx -> {
            task.in(tx);
            return null;
        });
    }

    /** Like {@link #write}, and on the disk when it returns (RE D2). */
    <T> T writeForced(Work<T> work) {
        T answer = write(work);
        asked(() -> {
            database.force();
            return null;
        });
        return answer;
    }

    private <T> T retried(Work<T> work) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                return once(work);
            } catch (SQLException trouble) {
                if (tries == TRIES || !IN_THE_WAY.contains(String.valueOf(trouble.getSQLState()))) {
                    throw trouble;
                }
            }
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = database.connection()) {
            try {
                Tx tx = new Tx(connection, clock.instant().truncatedTo(ChronoUnit.MICROS), database.isH2());
                T answer = work.in(tx);
                folding.count(tx.moves().write(tx, clock.getZone()));
                AuditChain.append(tx);
                connection.commit();
                return answer;
            } catch (SQLException | RuntimeException | Error trouble) {
                connection.rollback();
                throw trouble;
            }
        }
    }

    private interface Asking<T> {
        T ask() throws SQLException;
    }

    private static <T> T asked(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (SQLException trouble) {
            if (isPassing(trouble)) {
                throw new Unavailable("the register cannot be reached: " + trouble.getMessage(), trouble);
            }
            throw new IllegalStateException("the register refused: " + trouble.getMessage(), trouble);
        }
    }

    /** No free connection, a lock waited for too long, a database that is away: time mends these. */
    private static boolean isPassing(SQLException trouble) {
        String state = String.valueOf(trouble.getSQLState());
        return trouble instanceof SQLTransientException
                || state.startsWith("08")
                || state.startsWith("57")
                || state.equals("55P03")
                || state.equals("HYT00")
                || IN_THE_WAY.contains(state) && !state.equals("23505");
    }
}
