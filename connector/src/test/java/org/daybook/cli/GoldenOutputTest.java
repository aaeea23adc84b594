package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code src/test/resources/cli/} is a session as a person sees it: commands after {@code $}, answers,
 * troubles after {@code !}, and the exit code. Where an output is changed on purpose, {@code -Ddaybook.golden=write}
 * writes the files anew; read the difference before it is committed.
 */
class GoldenOutputTest {

    private static final Path SESSIONS = Path.of("src", "test", "resources", "cli");

    @TempDir
    Path site;

    private Given given;

    @BeforeEach
    void aSiteWithTwoExamples() throws IOException {
        Path examples = Files.createDirectories(site.resolve("mappings").resolve("examples"));
        for (String name : List.of("right.md", "wrong.md", "README.md")) {
            Files.writeString(examples.resolve(name), "# A job\n");
        }
        Files.writeString(site.resolve("right.md"), "# A job\n");
        Files.writeString(site.resolve("unusable.md"), "Giveth\n");
        given = new Given(site);
        given.environment.put("DAYBOOK_PASSWORD", "secret of anna");
    }

    static Stream<Path> sessions() throws IOException {
        try (Stream<Path> files = Files.list(SESSIONS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void everyCommandAnswersAsItsSessionShows(Path session) throws IOException {
        String expected = Files.readString(session).replace("\r\n", "\n");
        String actual = expected.lines()
                .filter(line -> line.startsWith("$ daybook"))
                .map(this::held)
                .collect(Collectors.joining("\n"));
        if ("write".equals(System.getProperty("daybook.golden"))) {
            Files.writeString(session, actual);
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void everyCommandHasASession() throws IOException {
        String all = "";
        for (Path session : sessions().toList()) {
            all += Files.readString(session);
        }
        for (String command : Trees.names(given)) {
            assertThat(all).contains("$ " + command);
        }
    }

    private String held(String line) {
        String command = line.substring("$ daybook".length()).strip();
        int code = given.command(command.isEmpty() ? new String[0] : Trees.words(command));
        String trouble = given.err().lines().map(text -> "! " + text + "\n").collect(Collectors.joining());
        return (line + "\n" + given.out() + trouble + "exit " + code + "\n").replace(site.toString(), "SITE");
    }
}
