package org.daybook.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.daybook.sync.Unavailable;

/** The database under the register: its pool, and the few things in which H2 and PostgreSQL are not alike. */
final class Database implements AutoCloseable {
    private static final String IN_USE = "90020";
    private static final String PATIENCE =
            "SET lock_timeout = '5s'; SET statement_timeout = '60s'; SET idle_in_transaction_session_timeout = '30s'";

    private final HikariDataSource pool;
    private final boolean h2;

    private Database(HikariDataSource pool, boolean h2) {
        this.pool = pool;
        this.h2 = h2;
    }

    static Database open(RegisterSettings settings) {
        refuseNetwork(settings);
        try (Connection first = first(settings)) {
            if (settings.isH2()) {
                refuseUnlessDurable(first, settings);
            }
            Schema.bringUpToDate(first, settings);
            return new Database(new HikariDataSource(pool(settings)), settings.isH2());
        } catch (SQLException trouble) {
            throw new Unavailable("register " + settings + ": " + trouble.getMessage(), trouble);
        }
    }

    private static void refuseNetwork(RegisterSettings settings) {
        if (settings.isH2() && settings.url().toUpperCase(Locale.ROOT).contains("AUTO_SERVER")) {
            throw new RegisterRefused(
                    "register " + settings + ": AUTO_SERVER opens a network port. Take it out of the URL.");
        }
    }

    /** Opened before the pool, so that a refusal is told at once and in its own words; H2 stays open while it is. */
    private static Connection first(RegisterSettings settings) throws SQLException {
        try {
            return DriverManager.getConnection(settings.fullUrl(), settings.user(), settings.password());
        } catch (SQLException trouble) {
            if (settings.isH2() && IN_USE.equals(trouble.getSQLState())) {
                throw new RegisterRefused(
                        "register " + settings
                                + ": another Daybook has this file open, and an H2 register serves one process"
                                + " only. Stop the other one, ask it instead, or use PostgreSQL for several (RE F38).",
                        trouble);
            }
            throw trouble;
        }
    }

    private static void refuseUnlessDurable(Connection connection, RegisterSettings settings) throws SQLException {
        String delay = setting(connection, "WRITE_DELAY");
        if (!"0".equals(delay)) {
            throw new RegisterRefused("register " + settings + ": WRITE_DELAY is " + delay
                    + ", so a killed process loses what it was told is committed. Set WRITE_DELAY=0 (RE D1).");
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var ask = connection.prepareStatement(
                "SELECT setting_value FROM information_schema.settings WHERE setting_name = ?")) {
            ask.setString(1, name);
            try (ResultSet answer = ask.executeQuery()) {
                return answer.next() ? answer.getString(1) : "unknown";
            }
        }
    }

    private static HikariConfig pool(RegisterSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("register");
        config.setJdbcUrl(settings.fullUrl());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setAutoCommit(false);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(3_000);
        if (settings.isH2()) {
            // H2 closes the file with its last connection; the pool's one idle connection must not be renewed under it.
            config.setMaxLifetime(0);
        } else {
            config.setConnectionInitSql(PATIENCE);
        }
        return config;
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    boolean isH2() {
        return h2;
    }

    /** After the commits that sending stands on: H2 does not force its file by itself (RE D2); PostgreSQL does. */
    void force() throws SQLException {
        if (h2) {
            try (Connection connection = connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
