package org.daybook.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The floors of the pull: the same file parsed barely, and as many rows inserted by bare JDBC batches. */
final class EntryFloors {

    private static final int BATCH = 1000;

    private final Path file;
    private final BenchDatabase database;

    EntryFloors(Path file, BenchDatabase database) {
        this.file = file;
        this.database = database;
    }

    Floor parse() throws IOException {
        Stopwatch watch = new Stopwatch();
        long[] sum = new long[2];
        watch.start();
        forEachLine(entry -> {
            sum[0]++;
            sum[1] += entry.price();
        });
        watch.stop();
        return new Floor("Jackson streaming, 8 fields, long minor units", sum[0], watch.seconds());
    }

    /** Only the JDBC calls count; the rows are read outside of the time. */
    Floor insert() throws IOException, SQLException {
        database.setUpFloor();
        Stopwatch watch = new Stopwatch();
        try (Connection connection = database.floor()) {
            createTable(connection);
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO floor_entry (id, job, entry_day, customer, payload) VALUES (?, ?, ?, ?, ?)")) {
                Batches batches = new Batches(connection, insert, watch);
                forEachLine(batches::add);
                batches.flush();
                return new Floor("JDBC batches of " + BATCH + ", pk + 2 indexes", batches.rows, watch.seconds());
            }
        }
    }

    private static void createTable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE floor_entry (id VARCHAR(20) PRIMARY KEY, job VARCHAR(20) NOT NULL,"
                    + " entry_day DATE NOT NULL, customer VARCHAR(20) NOT NULL, payload VARCHAR(400) NOT NULL)");
            statement.execute("CREATE INDEX floor_entry_job ON floor_entry (job, id)");
            statement.execute("CREATE INDEX floor_entry_customer ON floor_entry (customer)");
            connection.commit();
        }
    }

    /** Gathers rows and writes them a batch a commit. */
    private static final class Batches {
        private final Connection connection;
        private final PreparedStatement insert;
        private final Stopwatch watch;
        private final List<LeanEntry> waiting = new ArrayList<>();
        private long rows;

        private Batches(Connection connection, PreparedStatement insert, Stopwatch watch) {
            this.connection = connection;
            this.insert = insert;
            this.watch = watch;
        }

        private void add(LeanEntry entry) {
            waiting.add(entry);
            if (waiting.size() == BATCH) {
                flush();
            }
        }

        private void flush() {
            try {
                write();
            } catch (SQLException e) {
                throw new IllegalStateException("the floor's insert failed", e);
            }
        }

        private void write() throws SQLException {
            watch.start();
            for (LeanEntry entry : waiting) {
                insert.setString(1, entry.id());
                insert.setString(2, entry.job());
                insert.setDate(3, Date.valueOf(LocalDate.parse(entry.date())));
                insert.setString(4, entry.customer());
                insert.setString(5, entry.line());
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
            watch.stop();
            rows += waiting.size();
            waiting.clear();
        }
    }

    /** The file's readable lines; what is no JSON is left out, as everywhere. */
    private void forEachLine(Consumer<LeanEntry> sink) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                LeanEntry entry;
                try {
                    entry = LeanEntry.read(line);
                } catch (JsonProcessingException garbage) {
                    continue;
                }
                sink.accept(entry);
            }
        }
    }
}
