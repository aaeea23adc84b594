package org.daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.cli.DaybookCommand;
import org.daybook.cli.Surroundings;
import org.junit.jupiter.api.Test;

class BenchTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theTableShowsEveryStageBesideItsFloorAndThatTheBooksAddUp() {
        assertThat(bench("--entries", "200", "--jobs", "10")).as(err.toString()).isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).anySatisfy(line -> assertThat(line)
                .contains("stage", "seconds", "units/s", "floor units/s", "of floor", "CPU s", "peak heap MiB"));
        for (String stage : List.of("pull", "invoice + journal + store", "approve", "push", "confirm")) {
            assertThat(lines).anySatisfy(line -> assertThat(line).startsWith(stage).contains(" %"));
        }
        assertThat(out.toString()).contains("end to end", "entries/s", "The books add up.").doesNotContain("WRONG");
    }

    @Test
    void theSameIsToldToMachines() throws Exception {
        assertThat(bench("--entries", "200", "--jobs", "10", "--json")).as(err.toString()).isZero();

        JsonNode facts = new ObjectMapper().readTree(out.toString());
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
        assertThat(bench("--db", "POSTGRES")).isEqualTo(2);

        assertThat(err.toString()).contains("--url", "jdbc:postgresql://");
    }

    private int bench(String... options) {
        String[] arguments = java.util.stream.Stream.concat(java.util.stream.Stream.of("bench"), List.of(options).stream())
                .toArray(String[]::new);
        Surroundings around = new Surroundings(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Map.of(),
                Path.of("").toAbsolutePath(),
                Optional.empty(),
                false,
                question -> null);
        return DaybookCommand.execute(new BenchHouse(), around, arguments);
    }
}
