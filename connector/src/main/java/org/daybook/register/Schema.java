package org.daybook.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** The register's tables: made and updated by Flyway, forward only. */
final class Schema {
    /** The highest migration in {@code db/migration}; raised with each new one. */
    private static final int CURRENT = 3;

    private Schema() {}

    /** Asks the history first, for Flyway takes longer to look than a command line may take to answer. */
    static void bringUpToDate(Connection connection, RegisterSettings settings) throws SQLException {
        int version = version(connection);
        if (version > CURRENT) {
            throw new RegisterRefused("register " + settings + ": its tables are of version " + version
                    + ", made by a newer Daybook; this one knows " + CURRENT + ". Use the newer Daybook.");
        }
        if (version < CURRENT) {
            migrate(settings);
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        try (var ask = connection.prepareStatement(
                        "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\" WHERE \"success\"");
                ResultSet answer = ask.executeQuery()) {
            return answer.next() ? answer.getInt(1) : 0;
        }
    }

    private static void migrate(RegisterSettings settings) {
        Flyway.configure()
                .dataSource(settings.fullUrl(), settings.user(), settings.password())
                .locations("classpath:db/migration")
                .placeholders(settings.isH2() ? H2_WORDS : POSTGRES_WORDS)
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    private static final Map<String, String> H2_WORDS = Map.of("key", "VARCHAR(400)", "long", "CHARACTER LARGE OBJECT");
    private static final Map<String, String> POSTGRES_WORDS =
            Map.of("key", "VARCHAR(400) COLLATE \"C\"", "long", "TEXT");
}
