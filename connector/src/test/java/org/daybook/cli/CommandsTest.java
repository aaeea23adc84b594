package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.cli.BenchOptions.Database;
import org.daybook.cli.NewUser.Role;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    @TempDir
    Path here;

    private Given given;

    @BeforeEach
    void aSiteHere() throws IOException {
        Files.createDirectories(here.resolve("mappings"));
        given = new Given(here);
    }

    @Test
    void theSiteIsTheOneNamedThenTheOneOfTheEnvironmentThenTheFolderOneIsIn() throws IOException {
        Path named = Files.createDirectory(here.resolve("named"));
        Path ofEnvironment = Files.createDirectory(here.resolve("environment"));
        given.command("status");
        given.environment.put("DAYBOOK_SITE", ofEnvironment.toString());
        given.command("status");
        given.command("status", "--site", "named");
        assertThat(given.asked()).containsExactly(here, "closed", ofEnvironment, "closed", named, "closed");
    }

    @Test
    void withoutAnySiteTheProductsOwnFolderIsTaken() throws IOException {
        Path empty = Files.createDirectory(here.resolve("empty"));
        Surroundings elsewhere = new Surroundings(
                given.around().out(),
                given.around().err(),
                given.environment,
                empty,
                Optional.of(here),
                false,
                prompt -> null);
        DaybookCommand.execute(given.house, elsewhere, "status");
        assertThat(given.asked()).startsWith(here);
    }

    @Test
    void demoAndRunAndBenchHandOverWhatWasAsked() {
        assertThat(given.command("demo", "--once", "--seed", "7", "--port", "0", "--json", "--site", "new"))
                .isEqualTo(1);
        assertThat(given.command("run", "--port", "8080")).isZero();
        assertThat(given.command("run")).isZero();
        assertThat(given.command("bench", "--size", "m", "--db", "postgres", "--json"))
                .isZero();
        assertThat(given.command("bench", "--entries", "100", "--jobs", "10")).isZero();
        assertThat(given.asked())
                .containsExactly(
                        new DemoOptions(here.resolve("new"), true, true, 7, OptionalInt.of(0)),
                        new RunOptions(OptionalInt.of(8080)),
                        new RunOptions(OptionalInt.empty()),
                        new BenchOptions(1_000_000, 50_000, Database.POSTGRES, Optional.empty(), true),
                        new BenchOptions(100, 10, Database.H2, Optional.empty(), false));
    }

    @Test
    void documentsAreFetchedPageAfterPageUntilThereAreEnough() {
        assertThat(given.command("documents", "--limit", "1100", "--state", "held", "--company", "100"))
                .isZero();
        assertThat(given.out().lines()).hasSize(1101);
        assertThat(given.err()).contains("There are more.");
        assertThat(given.house.desk.queries).extracting(DocumentQuery::size).containsExactly(500, 500, 100);
        assertThat(given.house.desk.queries.get(2))
                .isEqualTo(new DocumentQuery(
                        Optional.of(Stage.HELD),
                        Optional.of("100"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("1001"),
                        100));
        assertThat(given.command("documents", "--limit", "5000")).isZero();
        assertThat(given.out().lines()).hasSize(FakeDesk.DOCUMENTS + 1);
        assertThat(given.err()).isEmpty();
    }

    @Test
    void approvingGoesOnAfterARefusalAndSaysSoInTheExitCode() {
        given.typed.add("secret of anna");
        assertThat(given.command("approve", "2026-00001", "2026-00003", "2026-00004", "--as", "anna"))
                .isEqualTo(1);
        assertThat(given.house.desk.done).containsExactly("approve 2026-00001 as anna", "approve 2026-00004 as anna");
    }

    @Test
    void creditingMayRestoreTheEntries() {
        given.typed.add("secret of anna");
        assertThat(given.command("credit", "2026-00001", "--restore", "--as", "anna"))
                .isZero();
        assertThat(given.house.desk.done).containsExactly("credit and restore 2026-00001 as anna");
    }

    @Test
    void aUserIsAddedWithEachRoleOnce() {
        given.typed.addAll(List.of("long enough", "long enough"));
        assertThat(given.command("user", "add", "anna", "--roles", "Approver,preparer,APPROVER"))
                .isZero();
        assertThat(given.asked())
                .containsExactly(new NewUser("anna", "long enough", List.of(Role.APPROVER, Role.PREPARER)));
        assertThat(given.asked().toString()).doesNotContain("long enough");
    }

    @Test
    void aFolderStandsForItsScenariosButNotForItsReadme() throws IOException {
        Path folder = Files.createDirectory(here.resolve("scenarios"));
        for (String name : List.of("b.md", "a.md", "README.md", "notes.txt")) {
            Files.writeString(folder.resolve(name), "");
        }
        assertThat(given.command("check", "scenarios")).isZero();
        assertThat(given.out())
                .isEqualTo(
                        "passed  a.md:1  A job\npassed  b.md:1  A job\nScenarios: 2 passed, 0 failed, in 2 files.\n");
    }

    @Test
    void findingsInTheSitesFilesAreAllToldAndEndWithOne() {
        given.house.findings = List.of(
                Finding.of(RefusalCode.MAPPING_REQUIRED, "mappings/accounts.csv:3", "Account 11OO is no number."),
                Finding.of(RefusalCode.MAPPING_REQUIRED, "routes/koho.camel.yaml", "It ends nowhere."));
        assertThat(given.command("check")).isEqualTo(ExitCodes.FOUND);
        assertThat(given.out().lines())
                .element(0)
                .asString()
                .isEqualTo(
                        "mappings/accounts.csv:3: Account 11OO is no number. " + RefusalCode.MAPPING_REQUIRED.remedy());
        assertThat(given.out()).contains("routes/koho.camel.yaml: It ends nowhere.", "The site's files: 2 found.");
    }
}
