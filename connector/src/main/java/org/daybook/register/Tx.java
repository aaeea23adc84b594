package org.daybook.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One transaction: its connection, its one instant, and what it has to tell the audit chain and the overview when it
 * commits.
 */
final class Tx {
    private final Connection connection;
    private final Instant now;
    private final boolean h2;
    private final List<AuditChain.Entry> audit = new ArrayList<>();
    private final StageMoves moves = new StageMoves();

    Tx(Connection connection, Instant now, boolean h2) {
        this.connection = connection;
        this.now = now;
        this.h2 = h2;
    }

    boolean isH2() {
        return h2;
    }

    /** The same for everything in this transaction, in microseconds, as both databases keep it. */
    Instant now() {
        return now;
    }

    Connection connection() {
        return connection;
    }

    List<AuditChain.Entry> audit() {
        return audit;
    }

    StageMoves moves() {
        return moves;
    }

    void audit(String actor, String action, UUID document, String canonical) {
        audit.add(new AuditChain.Entry(actor, action, document, canonical));
    }

    /** Reads one row of an answer. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * A column looked up by a list stands first in its index; what else is asked beside the list is wrapped in
     * COALESCE, for H2 would otherwise walk the whole index instead of looking each one up.
     */
    <T> List<T> list(String sql, Reader<T> reader, Object... arguments) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, arguments);
                ResultSet answer = statement.executeQuery()) {
            while (answer.next()) {
                rows.add(reader.read(answer));
            }
        }
        return rows;
    }

    <T> Optional<T> first(String sql, Reader<T> reader, Object... arguments) throws SQLException {
        return list(sql, reader, arguments).stream().findFirst();
    }

    /** How many rows it changed. */
    int update(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    /**
     * Many rows by one statement; on PostgreSQL the driver makes multi-row inserts of it. How many rows each one
     * changed.
     */
    int[] batch(String sql, Collection<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                Columns.bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            Columns.bind(statement, arguments);
            return statement;
        } catch (SQLException | RuntimeException trouble) {
            statement.close();
            throw trouble;
        }
    }
}
