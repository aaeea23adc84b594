package org.daybook.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresRegisterTest extends RegisterContract {
    private static EmbeddedPostgres postgres;
    private static int databases;
    private String database;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Override
    JdbcRegister open() throws Exception {
        if (database == null) {
            database = "register" + databases++;
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + database);
            }
        }
        String url = postgres.getJdbcUrl("postgres", database);
        return (JdbcRegister) Registers.open(new RegisterSettings(url, "postgres", "postgres", clock));
    }
}
