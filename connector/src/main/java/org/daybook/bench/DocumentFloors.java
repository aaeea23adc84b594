package org.daybook.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The floors of invoicing and approving: the entries scanned in order of their jobs, a document a job and a line an entry inserted
 * by bare JDBC batches, and one column of each document updated.
 */
final class DocumentFloors {

    private static final int DOCUMENTS_A_COMMIT = 500;
    private static final int FETCH = 1000;

    private final BenchDatabase database;

    DocumentFloors(BenchDatabase database) {
        this.database = database;
    }

    /** The scan, the documents with their lines, and the approval, in this order; units are entries, documents, documents. */
    List<Floor> run() throws SQLException {
        Stopwatch all = new Stopwatch();
        Stopwatch writing = new Stopwatch();
        try (Connection reading = database.floor();
                Connection connection = database.floor();
                Writer writer = new Writer(connection, writing)) {
            all.start();
            long entries = scan(reading, writer);
            all.stop();
            Floor approval = approve(connection);
            return List.of(
                    new Floor("scan ordered by job", entries, all.seconds() - writing.seconds()),
                    new Floor("JDBC batches of documents and lines", writer.documents, writing.seconds()),
                    approval);
        }
    }

    private static long scan(Connection reading, Writer writer) throws SQLException {
        long entries = 0;
        String job = "";
        try (Statement statement = reading.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery("SELECT job, id, payload FROM floor_entry ORDER BY job, id")) {
                while (row.next()) {
                    if (!row.getString(1).equals(job)) {
                        job = row.getString(1);
                        writer.document();
                    }
                    writer.line(row.getString(2), row.getString(3));
                    entries++;
                }
            }
        }
        writer.flush();
        return entries;
    }

    private static Floor approve(Connection connection) throws SQLException {
        Stopwatch watch = new Stopwatch();
        watch.start();
        try (Statement statement = connection.createStatement()) {
            int approved = statement.executeUpdate("UPDATE floor_document SET state = 'APPROVED'");
            connection.commit();
            watch.stop();
            return new Floor("one UPDATE of all documents", approved, watch.seconds());
        }
    }

    /** Writes documents with their lines, five hundred documents a commit; only the JDBC calls count. */
    private static final class Writer implements AutoCloseable {
        private final Connection connection;
        private final Stopwatch watch;
        private final PreparedStatement document;
        private final PreparedStatement line;
        private long documents;

        private Writer(Connection connection, Stopwatch watch) throws SQLException {
            this.connection = connection;
            this.watch = watch;
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE floor_document (id BIGINT PRIMARY KEY, state VARCHAR(20) NOT NULL,"
                        + " total BIGINT NOT NULL)");
                statement.execute("CREATE TABLE floor_line (document BIGINT NOT NULL, entry VARCHAR(20) PRIMARY KEY,"
                        + " payload VARCHAR(400) NOT NULL)");
                connection.commit();
            }
            document = connection.prepareStatement("INSERT INTO floor_document (id, state, total) VALUES (?, ?, ?)");
            line = connection.prepareStatement("INSERT INTO floor_line (document, entry, payload) VALUES (?, ?, ?)");
        }

        private void document() throws SQLException {
            watch.start();
            if (documents > 0 && documents % DOCUMENTS_A_COMMIT == 0) {
                write();
            }
            documents++;
            document.setLong(1, documents);
            document.setString(2, "INVOICED");
            document.setLong(3, documents);
            document.addBatch();
            watch.stop();
        }

        private void line(String entry, String payload) throws SQLException {
            watch.start();
            line.setLong(1, documents);
            line.setString(2, entry);
            line.setString(3, payload);
            line.addBatch();
            watch.stop();
        }

        private void flush() throws SQLException {
            watch.start();
            write();
            watch.stop();
        }

        private void write() throws SQLException {
            document.executeBatch();
            line.executeBatch();
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            document.close();
            line.close();
        }
    }
}
