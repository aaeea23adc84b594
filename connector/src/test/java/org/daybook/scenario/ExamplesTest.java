package org.daybook.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every worked example of the repository comes true. */
class ExamplesTest {

    /** The files are read once, however often a single scenario is asked for. */
    private static final Map<Path, ScenarioReader.Read> READ = new ConcurrentHashMap<>();

    /** Each file is a folder of tests and each scenario a test, so that one that fails is named, and one can be run alone. */
    @TestFactory
    Stream<DynamicContainer> everyExampleComesTrue() throws IOException {
        return examples().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getFileName().toString(), Stream.of(file).flatMap(ExamplesTest::tests)));
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        long scenarios = examples().stream()
                .mapToLong(file -> read(file).scenarios().size())
                .sum();
        assertTrue(scenarios >= 500, scenarios + " scenarios");
    }

    private static Stream<DynamicTest> tests(Path file) {
        ScenarioReader.Read read = read(file);
        Stream<DynamicTest> readable = Stream.of(DynamicTest.dynamicTest(
                "the file can be read",
                () -> assertTrue(read.mistakes().isEmpty(), read.mistakes().toString())));
        Stream<DynamicTest> scenarios = read.scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.title(), () -> comesTrue(file, scenario)));
        return Stream.concat(readable, scenarios);
    }

    private static void comesTrue(Path file, Scenario scenario) {
        Verdict verdict = Scenarios.run(scenario);
        assertTrue(
                verdict.passed(),
                () -> ScenarioPrinter.print(new ScenarioResult(file.toString(), List.of(verdict), List.of())));
    }

    private static ScenarioReader.Read read(Path file) {
        return READ.computeIfAbsent(file, ExamplesTest::readAnew);
    }

    private static ScenarioReader.Read readAnew(Path file) {
        try {
            return ScenarioReader.read(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
