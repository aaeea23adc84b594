package org.daybook.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.daybook.sync.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a register in a file has to care for. */
class H2FileTest {
    @TempDir
    Path folder;

    @Test
    void aSecondProcessIsRefusedAndAKilledOneHasLostNothing() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        RegisterHolder.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try {
            awaitHolding(holder);
            assertThatThrownBy(() -> Registers.open(RegisterSettings.inFolder(folder)))
                    .isInstanceOf(RegisterRefused.class)
                    .hasMessageContaining("another Daybook has this file open")
                    .hasMessageContaining("PostgreSQL");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        try (Register register = Registers.open(RegisterSettings.inFolder(folder))) {
            assertThat(register.entries().cursor("koho", "sessions")).contains("held");
            assertThat(register.entries().story(Samples.id("J-1/2"))).isPresent();
        }
    }

    private static void awaitHolding(Process holder) throws Exception {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); !"HOLDING".equals(line); line = said.readLine()) {
            if (line == null) {
                throw new AssertionError("the other process ended before it held the register:\n" + all);
            }
            all.append(line).append('\n');
        }
    }

    @Test
    void aRegisterThatMayLoseCommitsIsRefused() {
        assertThatThrownBy(() -> Registers.open(with(";WRITE_DELAY=500")))
                .isInstanceOf(RegisterRefused.class)
                .hasMessageContaining("WRITE_DELAY is 500")
                .hasMessageContaining("Set WRITE_DELAY=0");
    }

    @Test
    void aRegisterThatOpensAPortIsRefused() {
        assertThatThrownBy(() -> Registers.open(with(";AUTO_SERVER=TRUE")))
                .isInstanceOf(RegisterRefused.class)
                .hasMessageContaining("AUTO_SERVER");
    }

    private RegisterSettings with(String option) {
        return new RegisterSettings(RegisterSettings.inFolder(folder).url() + option, "daybook", "", Clock.systemUTC());
    }

    @Test
    void aRegisterOfANewerDaybookIsRefused() {
        try (JdbcRegister register = (JdbcRegister) Registers.open(RegisterSettings.inFolder(folder))) {
            register.transactions()
                    .run(tx -> tx.update(
                            "UPDATE \"flyway_schema_history\" SET \"version\" = '99' WHERE \"version\" = '3'"));
        }
        assertThatThrownBy(() -> Registers.open(RegisterSettings.inFolder(folder)))
                .isInstanceOf(RegisterRefused.class)
                .hasMessageContaining("newer Daybook");
    }

    @Test
    void aPasswordIsNeverShown() {
        RegisterSettings settings =
                new RegisterSettings("jdbc:postgresql://db/daybook?password=secret", "u", "secret2", Clock.systemUTC());

        assertThat(settings.toString()).doesNotContain("secret");
    }
}
