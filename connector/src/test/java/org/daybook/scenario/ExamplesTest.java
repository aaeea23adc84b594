package org.daybook.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every worked example of the repository comes true. */
class ExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyExampleComesTrue() throws IOException {
        return examples().stream().map(Scenarios::run).flatMap(ExamplesTest::tests);
    }

    @Test
    void thereAreAtLeastTwentyFive() throws IOException {
        long scenarios = examples().stream()
                .mapToLong(file -> Scenarios.run(file).scenarios().size())
                .sum();
        assertTrue(scenarios >= 25, scenarios + " scenarios");
    }

    private static Stream<DynamicTest> tests(ScenarioResult result) {
        String printed = ScenarioPrinter.print(result);
        Stream<DynamicTest> readable = Stream.of(DynamicTest.dynamicTest(
                result.file() + " can be read",
                () -> assertTrue(result.findings().isEmpty(), printed)));
        Stream<DynamicTest> scenarios = result.scenarios().stream()
                .map(verdict -> DynamicTest.dynamicTest(verdict.title(), () -> assertTrue(verdict.passed(), printed)));
        return Stream.concat(readable, scenarios);
    }

    /** The folder stands at the repository's root, one above the module. */
    static Path folder() {
        Path here = Path.of("mappings", "examples");
        return Files.isDirectory(here) ? here : Path.of("..", "mappings", "examples");
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
