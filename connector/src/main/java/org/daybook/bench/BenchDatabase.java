package org.daybook.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.daybook.register.RegisterSettings;

/**
 * Where the register is kept while it is measured, and beside it, in a database of the same kind and with the same durability, the
 * bare tables of the floors.
 *
 * @param name as the table names it
 * @param auditUrl the register's own database, for the audit at the end
 */
record BenchDatabase(String name, RegisterSettings register, String auditUrl, String floorUrl, String... floorSetup) {

    private static final String SCHEMA = "daybook_bench_floor";

    /** H2 in files of this folder, {@code WRITE_DELAY=0} as the register has it. */
    static BenchDatabase h2(Path folder) {
        RegisterSettings register = RegisterSettings.inFolder(folder);
        return new BenchDatabase(
                "H2",
                register.withClock(Clock.systemUTC()),
                register.url() + ";IFEXISTS=TRUE",
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("floor")
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LAZY_QUERY_EXECUTION=TRUE");
    }

    /** An empty PostgreSQL database; the floors get a schema of their own in it, which is dropped first. */
    static BenchDatabase postgres(String url) {
        String separator = url.contains("?") ? "&" : "?";
        return new BenchDatabase(
                "PostgreSQL",
                new RegisterSettings(url, parameter(url, "user"), parameter(url, "password"), Clock.systemUTC()),
                url,
                url + separator + "reWriteBatchedInserts=true&currentSchema=" + SCHEMA,
                "DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE",
                "CREATE SCHEMA " + SCHEMA);
    }

    boolean isH2() {
        return name.equals("H2");
    }

    /** Whether a register stands in it already, be it a site's own: the bench must never write into one. */
    boolean isTaken() throws SQLException {
        try (Connection connection = DriverManager.getConnection(register.url(), register.user(), register.password());
                ResultSet tables = connection.getMetaData().getTables(null, null, "source_entry", null)) {
            return tables.next();
        }
    }

    /** The register's database, opened bare; the register itself has to be closed on H2. */
    Connection audit() throws SQLException {
        return DriverManager.getConnection(auditUrl, register.user(), register.password());
    }

    /** The floors' database, with auto-commit off. */
    Connection floor() throws SQLException {
        Connection connection = DriverManager.getConnection(floorUrl, register.user(), register.password());
        connection.setAutoCommit(false);
        return connection;
    }

    void setUpFloor() throws SQLException {
        try (Connection connection = floor();
                Statement statement = connection.createStatement()) {
            for (String sql : floorSetup) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    private static String parameter(String url, String name) {
        String query = url.contains("?") ? url.substring(url.indexOf('?') + 1) : "";
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return "";
    }
}
