package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Unavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {

    @TempDir
    Path site;

    private Given given;

    @BeforeEach
    void aSite() throws IOException {
        Files.createDirectories(site.resolve("mappings"));
        given = new Given(site);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "status --nonsense",
                "status extra",
                "explain",
                "approve 2026-00001",
                "approve --as anna",
                "documents --state lost",
                "documents --limit 0",
                "documents --limit many",
                "documents --state held --state posted",
                "held --limit -1",
                "mapping",
                "user",
                "user add anna",
                "user add anna --roles king",
                "run --port 65536",
                "demo --port -1",
                "bench --size XL",
                "bench --entries 10 --jobs 11",
                "bench --url jdbc:postgresql://x/y",
                "status --site absent",
                "check absent.md",
                "retry x --as anna"
            })
    void wrongUsageIsToldInOneLineAndEndsWithTwo(String command) {
        assertThat(given.command(command.split(" ", -1))).as(command).isEqualTo(ExitCodes.USAGE);
        assertThat(given.err().lines()).hasSize(1);
        assertThat(given.err()).startsWith("daybook").contains(": ");
        assertThat(given.out()).isEmpty();
        assertThat(given.house.desk.done).isEmpty();
    }

    @Test
    void aMisspeltCommandIsGuessed() {
        given.command("stauts");
        assertThat(given.err()).contains("Did you mean").contains("status").contains("Try 'daybook --help'.");
    }

    @Test
    void whatIsUnavailableEndsWithThree() {
        given.house.trouble = new Unavailable("The register is locked by another process. Stop it, or wait.");
        assertThat(given.command("status")).isEqualTo(ExitCodes.UNAVAILABLE);
        assertThat(given.err())
                .isEqualTo("daybook status: The register is locked by another process. Stop it, or wait.\n");
    }

    @Test
    void aSiteThatCannotBeUsedIsToldFindingByFinding() {
        given.house.trouble = new Unusable();
        assertThat(given.command("status")).isEqualTo(ExitCodes.FOUND);
        assertThat(given.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("daybook status: site.yaml:"))
                .allMatch(line -> line.endsWith(RefusalCode.MAPPING_REQUIRED.remedy()));
    }

    /** As the root says that a site's files have to be mended first. */
    private static final class Unusable extends RuntimeException implements WithFindings {
        private static final long serialVersionUID = 1L;

        @Override
        public List<Finding> findings() {
            return List.of(
                    Finding.of(RefusalCode.MAPPING_REQUIRED, "site.yaml:3", "There is no key 'databse'."),
                    Finding.of(RefusalCode.MAPPING_REQUIRED, "site.yaml:9", "Port 99999 does not exist."));
        }
    }

    @Test
    void aFileThatCannotBeReadEndsWithThreeAndIsNamed() {
        given.house.trouble = new UncheckedIOException(new NoSuchFileException("/srv/books/data/x"));
        assertThat(given.command("held")).isEqualTo(ExitCodes.UNAVAILABLE);
        assertThat(given.err())
                .contains("NoSuchFileException: /srv/books/data/x.")
                .doesNotContain("\tat ");
    }

    @Test
    void aBugEndsWithSeventyAndShowsItsTraceOnlyWhenAsked() {
        given.house.trouble = new IllegalStateException("two heads");
        assertThat(given.command("status")).isEqualTo(ExitCodes.BUG);
        assertThat(given.err().lines()).hasSize(1);
        assertThat(given.err()).contains("IllegalStateException: two heads").contains("--debug");
        assertThat(given.command("--debug", "status")).isEqualTo(ExitCodes.BUG);
        assertThat(given.err()).contains("    at org.daybook.cli");
    }

    @Test
    void aWrongPasswordIsRefusedAndNothingIsDone() {
        given.environment.put("DAYBOOK_PASSWORD", "guessed");
        assertThat(given.command("approve", "2026-00001", "--as", "anna")).isEqualTo(ExitCodes.FOUND);
        assertThat(given.err()).contains("do not belong together");
        assertThat(given.house.desk.done).isEmpty();
        assertThat(given.asked()).endsWith("closed");
    }

    @Test
    void aPasswordIsAskedForWhereTheEnvironmentHasNone() {
        given.typed.add("secret of bob");
        assertThat(given.command("credit", "2026-00001", "--as", "bob")).isZero();
        assertThat(given.house.desk.done).containsExactly("credit 2026-00001 as bob");
    }

    @Test
    void twoDifferentNewPasswordsAddNobody() {
        given.typed.add("first password");
        given.typed.add("second password");
        assertThat(given.command("user", "add", "anna", "--roles", "viewer")).isEqualTo(ExitCodes.USAGE);
        assertThat(given.err()).contains("The two passwords differ");
        assertThat(given.asked()).isEmpty();
    }

    @Test
    void whoAdministersIsNeverAlsoAnApprover() {
        assertThat(given.command("user", "add", "anna", "--roles", "admin,approver"))
                .isEqualTo(ExitCodes.FOUND);
        assertThat(given.asked()).isEmpty();
    }

    @Test
    void aNewSiteNeverOverwritesAnOldOne() {
        assertThat(given.command("init", ".")).isEqualTo(ExitCodes.FOUND);
        assertThat(given.err()).contains("nothing was written");
        assertThat(given.asked()).isEmpty();
    }
}
