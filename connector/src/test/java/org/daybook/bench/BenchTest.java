package org.daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {

    private final BenchTerminal terminal = new BenchTerminal();

    @Test
    void theTableShowsEveryStageBesideItsFloorAndThatTheBooksAddUp() {
        assertThat(terminal.bench("--entries", "200", "--jobs", "10"))
                .as(terminal.err())
                .isZero();

        List<String> lines = terminal.out().lines().toList();
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "stage", "seconds", "units/s", "floor units/s", "of floor", "CPU s", "peak heap MiB"));
        for (String stage : List.of("pull", "invoice + journal + store", "approve", "push", "confirm")) {
            assertThat(lines)
                    .anySatisfy(line -> assertThat(line).startsWith(stage).contains(" %"));
        }
        assertThat(terminal.out())
                .contains("end to end", "entries/s", "The books add up.")
                .doesNotContain("WRONG");
    }

    @Test
    void theSameIsToldToMachines() throws Exception {
        assertThat(terminal.bench("--entries", "200", "--jobs", "10", "--json"))
                .as(terminal.err())
                .isZero();

        JsonNode facts = new ObjectMapper().readTree(terminal.out());
        assertThat(facts.path("entries").asLong()).isEqualTo(200);
        assertThat(facts.path("stages").findValuesAsText("stage"))
                .containsExactly("pull", "invoice + journal + store", "approve", "push", "confirm");
        assertThat(facts.path("stages")).allSatisfy(stage -> {
            assertThat(stage.path("units").asLong()).isPositive();
            assertThat(stage.path("seconds").asDouble()).isPositive();
            assertThat(stage.path("peakHeapAfterGcBytes").asLong()).isPositive();
            assertThat(stage.path("floors")).isNotEmpty();
        });
        assertThat(facts.path("booksAddUp").asBoolean()).isTrue();
    }

    @Test
    void postgresWithoutAnAddressIsRefusedWithAnExample() {
        assertThat(terminal.bench("--db", "POSTGRES")).isEqualTo(2);

        assertThat(terminal.err()).contains("--url", "jdbc:postgresql://");
    }
}
