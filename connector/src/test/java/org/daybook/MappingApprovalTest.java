package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.console.ApiJson;
import org.daybook.console.Passwords;
import org.daybook.mapping.MappingReader;
import org.daybook.mapping.SiteSettings;
import org.daybook.mapping.SiteSettingsReader;
import org.daybook.register.RegisterSettings;
import org.daybook.register.Registers;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState;
import org.daybook.sync.MappingVersion;
import org.daybook.sync.MappingVersion.State;
import org.daybook.sync.Register;
import org.daybook.sync.Reports;
import org.daybook.sync.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the site asks for it, a changed version of the mappings is in force only after another person has approved it (RE D9). */
class MappingApprovalTest {

    private static final String ACTIVITIES = "mappings/activities.csv";
    private static final String CONSULT = "CONSULT,Consulting,time,\n";
    private static final Person ANNA = new Person("anna", List.of("APPROVER"));
    private static final Person PAUL = new Person("paul", List.of("PREPARER", "APPROVER"));
    private static final Person RUNNER = new Person(System.getProperty("user.name"), List.of("APPROVER"));

    @TempDir
    Path folder;

    private TempSite site;

    @BeforeEach
    void aSiteThatAsksForApproval() {
        site = TimesheetSite.in(folder).replace(ACTIVITIES, CONSULT, "");
        site.write("site.yaml", site.read("site.yaml") + "mappings: {approval: required}\n");
    }

    @Test
    void theOldVersionStaysUntilAnotherPersonApprovesAndThenDocumentsPinTheNewOne() {
        try (DaybookServer.Running server = site.start()) {
            String first = inForce(server);
            assertThat(waiting(server)).as("the first version needs nobody").isEmpty();
            drop("march", "1;A-7;10001;2026-03-02;Advice;2,0;100,00\n");
            Await.that(() -> assertThat(held(server)).containsExactly(RefusalCode.UNMAPPED_ITEM));

            String second = change();
            Await.that(() -> assertThat(waiting(server)).hasValueSatisfying(version -> {
                assertThat(version.version()).isEqualTo(second);
                assertThat(version.state()).isEqualTo(State.WAITING);
                assertThat(version.proposedBy()).isEqualTo(RUNNER.name());
            }));
            Await.that(() -> assertThat(mappings(server))
                    .contains(first.substring(0, 12) + " in force", second.substring(0, 12) + " waits"));
            assertThat(held(server))
                    .containsExactlyInAnyOrder(RefusalCode.MAPPING_NOT_APPROVED, RefusalCode.UNMAPPED_ITEM);
            assertThat(codes(server.desk().mappings().approve(second, RUNNER)))
                    .containsExactly(RefusalCode.SAME_PERSON);
            assertThat(codes(server.desk().mappings().approve(first.substring(0, 12), ANNA)))
                    .containsExactly(RefusalCode.MAPPING_NOT_WAITING);
            drop("april", "2;A-8;10001;2026-03-09;Advice;1,0;100,00\n");
            Await.that(() -> assertThat(documents(server))
                    .hasSize(2)
                    .allMatch(one -> one.mappingVersion().equals(first)));

            assertThat(server.desk()
                            .mappings()
                            .approve(second.substring(0, 12), ANNA)
                            .done())
                    .isTrue();
            Await.that(() -> assertThat(posted(server))
                    .hasSize(2)
                    .allMatch(one -> one.mappingVersion().equals(second)));
            assertThat(inForce(server)).isEqualTo(second);
            assertThat(waiting(server)).isEmpty();
            assertThat(held(server)).isEmpty();
            assertThat(server.desk().mappings().versions())
                    .extracting(MappingVersion::state)
                    .containsExactlyInAnyOrder(State.IN_FORCE, State.SUPERSEDED);
        }
    }

    @Test
    void aRestartKeepsTheOldVersionThoughTheFilesSayAnother() {
        String first;
        try (DaybookServer.Running server = site.start()) {
            first = inForce(server);
        }
        String second = change();
        try (DaybookServer.Running server = site.start()) {
            assertThat(inForce(server)).isEqualTo(first);
            drop("march", "1;A-7;10001;2026-03-02;Advice;2,0;100,00\n");
            Await.that(() -> assertThat(held(server)).contains(RefusalCode.UNMAPPED_ITEM));
            assertThat(documents(server)).extracting(Document::mappingVersion).containsExactly(first);
            assertThat(server.desk().mappings().propose(PAUL).done()).isTrue();
        }
        try (DaybookServer.Running server = site.start()) {
            assertThat(waiting(server).orElseThrow().proposedBy()).isEqualTo("paul");
            assertThat(codes(server.desk().mappings().approve(second, PAUL))).containsExactly(RefusalCode.SAME_PERSON);
            assertThat(server.desk().mappings().approve(second, ANNA).done()).isTrue();
            Await.that(() -> assertThat(posted(server)).hasSize(1));
        }
        try (DaybookServer.Running server = site.start()) {
            assertThat(inForce(server)).isEqualTo(second);
        }
    }

    @Test
    void filesThatGoBackWithdrawTheProposalAndAnApprovedVersionNeedsNobodyAgain() {
        try (DaybookServer.Running server = site.start()) {
            String first = inForce(server);
            String second = change();
            Await.that(() -> assertThat(waiting(server)).isPresent());
            site.replace(ACTIVITIES, CONSULT, "");
            Await.that(() -> assertThat(waiting(server)).isEmpty());
            assertThat(inForce(server)).isEqualTo(first);
            assertThat(codes(server.desk().mappings().approve(second, ANNA)))
                    .containsExactly(RefusalCode.MAPPING_NOT_WAITING);

            change();
            Await.that(() -> assertThat(waiting(server)).isPresent());
            assertThat(server.desk().mappings().approve(second, ANNA).done()).isTrue();
            Await.that(() -> assertThat(inForce(server)).isEqualTo(second));

            site.replace(ACTIVITIES, CONSULT, "");
            Await.that(() -> assertThat(waiting(server))
                    .as("nobody ever approved the first")
                    .isPresent());
            change();
            Await.that(() -> assertThat(waiting(server)).isEmpty());
            assertThat(inForce(server)).isEqualTo(second);
        }
    }

    /** As after an update of Daybook that reads the tables more strictly. */
    @Test
    void aVersionInForceThatCannotBeReadAnyMoreIsSaidAndTheChangedOneCanBeApproved() {
        SiteSettings settings = SiteSettingsReader.read(folder).settings().orElseThrow();
        try (Register register = Registers.open(RegisterSettings.inFolder(folder.resolve("data")))) {
            register.site().mappingVersion("0".repeat(64), "=== mappings/tax-codes.csv\nnonsense\n", "test");
            UnusableSite unusable =
                    catchThrowableOfType(UnusableSite.class, () -> new CurrentRules(folder, settings, register));
            assertThat(unusable.findings()).extracting(Finding::code).containsExactly(RefusalCode.MAPPING_NOT_APPROVED);

            String changed = register.mappingVersions().waiting().orElseThrow().version();
            assertThat(register.mappingVersions().approve(changed, "anna").isDone())
                    .isTrue();
            assertThat(new CurrentRules(folder, settings, register)
                            .get()
                            .mappings()
                            .version())
                    .isEqualTo(changed);
        }
    }

    @Test
    void aSiteThatAsksForNoApprovalRefusesAProposal() {
        site.replace("site.yaml", "mappings: {approval: required}", "mappings: {approval: none}");
        try (DaybookServer.Running server = site.start()) {
            Desk.Decision decision = server.desk().mappings().propose(PAUL);
            assertThat(decision.text()).isEqualTo("On this site changed mappings come in force without approval.");
            String second = change();
            Await.that(() -> assertThat(inForce(server)).isEqualTo(second));
        }
    }

    @Test
    void aProposalWithFindingsIsRefusedWithAllOfThem() {
        try (DaybookServer.Running server = site.start()) {
            site.replace("mappings/dimension-combinations.csv", "ST-TAX,,,4000", "ST-TAX,,,4711");
            assertThat(codes(server.desk().mappings().propose(PAUL))).containsExactly(RefusalCode.UNKNOWN_ACCOUNT);
            assertThat(waiting(server)).isEmpty();
        }
    }

    @Test
    void paulProposesAndClaraApprovesOverRest() throws Exception {
        try (DaybookServer.Running server = site.start()) {
            addPeople(server);
            String second = change();
            assertThat(post(server, "paul", "propose", Map.of()).at("/done").asBoolean())
                    .isTrue();
            Map<String, String> named = Map.of("version", second.substring(0, 12));
            assertThat(post(server, "paul", "approve", named)
                            .at("/decision/reasons/0/code")
                            .asText())
                    .isEqualTo("SAME_PERSON");
            assertThat(post(server, "clara", "approve", named).at("/done").asBoolean())
                    .isTrue();
            Await.that(() -> assertThat(inForce(server)).isEqualTo(second));
            MappingVersion now = server.desk().mappings().versions().get(0);
            assertThat(now.proposedBy()).isEqualTo("paul");
            assertThat(now.approvedBy()).contains("clara");
        }
    }

    private static void addPeople(DaybookServer.Running server) {
        String hash = Passwords.encoder().encode("correct horse battery");
        for (String name : List.of("paul", "clara")) {
            server.register().site().saveUser(new Site.User(name, hash, List.of("PREPARER", "APPROVER"), true), "test");
        }
    }

    private static JsonNode post(DaybookServer.Running server, String person, String what, Object body)
            throws Exception {
        ObjectMapper json = ApiJson.mapper();
        String pair = Base64.getEncoder()
                .encodeToString((person + ":correct horse battery").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/mappings/" + what))
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        return json.readTree(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }

    /** A new version of the files; its name. */
    private String change() {
        site.replace(ACTIVITIES, "DESIGN,Design", CONSULT + "DESIGN,Design");
        return MappingReader.read(folder).mappings().orElseThrow().version();
    }

    private void drop(String name, String rows) {
        site.write(TimesheetSite.DROP + name + ".csv", TimesheetSite.HEADER + rows);
    }

    private static String inForce(DaybookServer.Running server) {
        return server.desk().overview().mappingVersion().orElseThrow();
    }

    private static Optional<MappingVersion> waiting(DaybookServer.Running server) {
        return server.desk().overview().mappingWaiting();
    }

    private static String mappings(DaybookServer.Running server) {
        return server.desk().overview().contacts().stream()
                .filter(contact -> contact.kind().equals("mappings"))
                .map(Reports.Contact::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<RefusalCode> held(DaybookServer.Running server) {
        return server.desk().held(10).stream().map(Reports.HeldItem::code).toList();
    }

    private static List<RefusalCode> codes(Desk.Decision decision) {
        return decision.reasons().stream().map(Finding::code).toList();
    }

    private static List<Document> documents(DaybookServer.Running server) {
        DocumentQuery all = new DocumentQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                50);
        return server.desk().documents(all).rows().stream()
                .map(row ->
                        server.desk().document(row.externalRef()).orElseThrow().document())
                .toList();
    }

    private static List<Document> posted(DaybookServer.Running server) {
        return documents(server).stream()
                .filter(document -> document.state() == DocumentState.POSTED)
                .toList();
    }
}
