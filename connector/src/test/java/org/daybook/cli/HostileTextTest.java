package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from sources may try to steer the terminal of whoever reads it (RE 3.6); none of it arrives raw. */
class HostileTextTest {

    private static final String HOSTILE =
            "A\u001B[2J\u001B]0;owned\u0007\r\nB\u202Egro\u2066\u200F\u200B\u0000\u009Bm\u2028\uD800Ж日😀";

    @TempDir
    Path site;

    private Given given;

    @BeforeEach
    void anEntryWithAHostileText() throws IOException {
        Files.createDirectories(site.resolve("mappings"));
        given = new Given(site);
        given.terminal = true;
        given.environment.put("NO_COLOR", "1");
        given.house.desk.entryText = HOSTILE;
    }

    @Test
    void aHostileEntryIsShownEscapedAndWholeWritingStays() {
        assertThat(given.command("explain", "koho:4711")).isZero();
        assertHarmless(given.out());
        assertThat(given.out())
                .contains("A\\u001B[2J\\u001B]0;owned\\u0007\\u000D\\u000AB"
                        + "\\u202Egro\\u2066\\u200F\\u200B\\u0000\\u009Bm\\u2028\\uD800Ж日😀");
    }

    @Test
    void machinesReadTheVeryTextAndTerminalsStillSeeNothingRaw() throws IOException {
        assertThat(given.command("explain", "koho:4711", "--json")).isZero();
        assertHarmless(given.out());
        JsonNode story = given.house.json().readTree(given.out());
        assertThat(story.at("/entry/text").asText()).isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "status", "check"})
    void aHostileArgumentIsNotThrownBackRaw(String command) {
        assertThat(given.command(command, "x\u001B[31m\u202E")).isNotZero();
        assertHarmless(given.out());
        assertHarmless(given.err());
        assertThat(given.err()).contains("x\\u001B[31m\\u202E");
    }

    @Test
    void colourIsPaintedOnlyAroundHarmlessTextAndOnlyForPeople() {
        given.environment.remove("NO_COLOR");
        given.command("explain", "koho:4711");
        assertThat(given.out()).startsWith("\u001B[1mEntry").contains("\\u001B[2J");
        given.terminal = false;
        given.command("explain", "koho:4711");
        assertHarmless(given.out());
    }

    private static void assertHarmless(String output) {
        output.codePoints()
                .filter(point -> point != '\n')
                .forEach(point -> assertThat(Character.getType(point))
                        .as("U+%04X in %s", point, output)
                        .isNotIn((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE, (int)
                                Character.LINE_SEPARATOR));
    }
}
