package org.daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BenchOnPostgresTest {

    @Test
    void itRunsInAnEmptyDatabaseAndNeverInOneThatHoldsARegister() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            BenchTerminal first = new BenchTerminal();
            BenchTerminal second = new BenchTerminal();

            assertThat(bench(first, url)).as(first.err()).isZero();
            assertThat(bench(second, url)).isEqualTo(2);

            assertThat(first.out()).contains("PostgreSQL", "The books add up.").doesNotContain("WRONG");
            assertThat(second.err()).contains("there is a register in this database already");
        }
    }

    private static int bench(BenchTerminal terminal, String url) {
        return terminal.bench("--entries", "200", "--jobs", "10", "--db", "POSTGRES", "--url", url);
    }
}
