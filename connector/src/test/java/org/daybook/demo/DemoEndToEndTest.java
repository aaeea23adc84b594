package org.daybook.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.Await;
import org.daybook.DaybookServer;
import org.daybook.SiteTemplate;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.demo.data.DemoData;
import org.daybook.demo.data.DemoEntry;
import org.daybook.demo.data.Trouble;
import org.daybook.mapping.MappingReader;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Register;
import org.daybook.sync.Reports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole main job: three sources, three ledgers, every trouble of a month-end, and nothing twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoEndToEndTest {

    private static final Set<Trouble> NEVER_BILLED = EnumSet.of(
            Trouble.NOT_DONE,
            Trouble.IN_PROGRESS,
            Trouble.DONE_NOT_FINALIZED,
            Trouble.UNCONFIRMED,
            Trouble.INTERNAL,
            Trouble.JOINT_PART,
            Trouble.GARBAGE);

    private final DemoData data = DemoData.of(DemoRun.SEED, YearMonth.of(2026, 1));

    @TempDir
    static Path site;

    @TempDir
    static Path interrupted;

    private DemoRun run;
    private Map<EntryId, Money> billed;

    @BeforeAll
    void runOnce() throws Exception {
        run = DemoRun.on(site);
        billed = run.billed();
    }

    @Test
    void everyDocumentIsPostedOrHeldWithAReason() {
        assertThat(run.documents()).isNotEmpty().allMatch(line -> line.contains(" POSTED ") || line.contains(" HELD "));
        int heldDocuments = run.documents(total -> total.path("stage").asText().equals("HELD")).stream()
                .mapToInt(line -> Integer.parseInt(line.split(" ")[4]))
                .sum();
        assertThat(run.held().stream()
                        .filter(code -> !code.equals("QUARANTINED") && !code.equals("CHANGED_AFTER_EXPORT")))
                .hasSize(heldDocuments);
    }

    @Test
    void everyEntryOfKohoIsAccountedFor() {
        Map<Trouble, Integer> troubles = data.troubles(10);
        int products = data.koho().sessions().stream()
                .mapToInt(session -> session.path("products").size())
                .sum();
        int leftOut = troubles.get(Trouble.INTERNAL)
                + troubles.get(Trouble.UNCONFIRMED)
                + troubles.get(Trouble.JOINT_PART)
                + troubles.get(Trouble.GARBAGE);
        assertThat(run.entries("koho"))
                .containsEntry("INTERNAL_WORK", troubles.get(Trouble.INTERNAL))
                .containsEntry("NOT_CONFIRMED", troubles.get(Trouble.UNCONFIRMED))
                .containsEntry("PART_OF_JOINT_SESSION", troubles.get(Trouble.JOINT_PART))
                .containsEntry("quarantined", troubles.get(Trouble.GARBAGE))
                .containsEntry("billed", count(10) + products - leftOut)
                .hasSize(5);
    }

    @Test
    void everyRowOfClipitcIsAccountedForOnceHoweverOftenItWasDelivered() {
        Map<Trouble, Integer> troubles = data.troubles(20);
        int leftOut = troubles.get(Trouble.NOT_DONE)
                + troubles.get(Trouble.IN_PROGRESS)
                + troubles.get(Trouble.DONE_NOT_FINALIZED)
                + troubles.get(Trouble.GARBAGE);
        assertThat(troubles.get(Trouble.DELIVERED_TWICE) + troubles.get(Trouble.OVERLAP_ROW))
                .isPositive();
        assertThat(run.entries("clipitc"))
                .containsEntry("NOT_DONE", troubles.get(Trouble.NOT_DONE))
                .containsEntry("IN_PROGRESS", troubles.get(Trouble.IN_PROGRESS))
                .containsEntry("NOT_FINALIZED", troubles.get(Trouble.DONE_NOT_FINALIZED))
                .containsEntry("quarantined", troubles.get(Trouble.GARBAGE))
                .containsEntry("billed", count(20) - leftOut)
                .hasSize(5);
    }

    @Test
    void everyTransactionOfAceIsSettled() {
        assertThat(run.entries("ace")).containsExactlyEntriesOf(Map.of("billed", count(30)));
        assertThat(run.ledgers().references("books")).hasSize(12); // four clients, three months
    }

    @Test
    void whatCannotBeBookedIsHeldForItsOwnReason() {
        try (Register register = run.register()) {
            assertHeld(register, Trouble.MISSING_MAPPING, RefusalCode.UNMAPPED_ITEM);
            assertHeld(register, Trouble.CLOSED_PERIOD, RefusalCode.PERIOD_CLOSED);
            assertHeld(register, Trouble.UNKNOWN_CUSTOMER, RefusalCode.UNKNOWN_CUSTOMER);
        }
    }

    @Test
    void theCorrectionAfterBillingIsAFindingOnItsEntry() {
        assertThat(run.held()).containsOnlyOnce("CHANGED_AFTER_EXPORT");
        DemoEntry edited = with(Trouble.EDITED_AFTER_PULL).get(0);
        try (Register register = run.register()) {
            assertThat(register.entries().story(id(edited)).orElseThrow().findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding).contains("credit memo"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xero", "sap", "books"})
    void theLedgerHoldsExactlyWhatIsPosted(String ledger) {
        assertHoldsExactlyWhatIsPosted(run, ledger);
    }

    @Test
    void aSecondRunFindsNothingNew() throws Exception {
        List<String> before = ledgerReferences(run);
        DemoRun second = DemoRun.on(site);
        assertThat(second.documents()).containsExactlyInAnyOrderElementsOf(run.documents());
        assertThat(second.held()).containsExactlyInAnyOrderElementsOf(run.held());
        assertThat(ledgerReferences(second)).isEqualTo(before);
    }

    @Test
    void stoppedInTheMiddleAndStartedAgainItComesToTheSameEnd() throws Exception {
        runUntilSomethingIsExported(interrupted);
        DemoRun resumed = DemoRun.on(interrupted);
        assertThat(resumed.billed()).isEqualTo(billed);
        assertThat(resumed.documents()).allMatch(line -> line.contains(" POSTED ") || line.contains(" HELD "));
        for (String source : List.of("koho", "clipitc", "ace")) {
            assertThat(resumed.entries(source)).isEqualTo(run.entries(source));
        }
        for (String ledger : List.of("xero", "sap", "books")) {
            assertHoldsExactlyWhatIsPosted(resumed, ledger);
        }
    }

    private static void runUntilSomethingIsExported(Path site) throws IOException {
        SiteTemplate.copyTo(site);
        try (DemoParts parts = DemoParts.start(
                site, DemoRun.SEED, MappingReader.read(site).mappings().orElseThrow())) {
            DemoSite.write(site, parts.addresses(), 0);
            try (DaybookServer.Running server = DaybookServer.start(site, Map.of())) {
                Await.that(() -> assertThat(server.desk().overview().totals())
                        .extracting(Reports.Total::stage)
                        .containsAnyOf(DocumentState.Stage.EXPORTED, DocumentState.Stage.POSTED));
            }
        }
    }

    private static void assertHoldsExactlyWhatIsPosted(DemoRun run, String ledger) {
        assertThat(run.ledgers().references(ledger)).hasSize(run.posted(ledger)).doesNotHaveDuplicates();
        assertThat(run.ledgers().sums(ledger)).containsExactlyInAnyOrderElementsOf(run.postedSums(ledger));
    }

    private static List<String> ledgerReferences(DemoRun run) {
        return java.util.stream.Stream.of("xero", "sap", "books")
                .flatMap(ledger -> run.ledgers().references(ledger).stream())
                .toList();
    }

    /** Every entry with the trouble that could be billed stands on a held document that says so. */
    private void assertHeld(Register register, Trouble trouble, RefusalCode code) {
        assertThat(with(trouble)).isNotEmpty().allSatisfy(entry -> {
            Document document = documentOf(register, entry);
            assertThat(document.state()).isEqualTo(DocumentState.HELD);
            assertThat(document.hold().orElseThrow().findings()).anyMatch(finding -> finding.code() == code);
        });
    }

    private List<DemoEntry> with(Trouble trouble) {
        return data.entries().stream()
                .filter(entry -> entry.has(trouble))
                .filter(entry -> entry.troubles().stream().noneMatch(NEVER_BILLED::contains))
                .toList();
    }

    private static Document documentOf(Register register, DemoEntry entry) {
        var documents = register.entries().story(id(entry)).orElseThrow().documents();
        return register.documents().find(documents.get(documents.size() - 1)).orElseThrow();
    }

    private static EntryId id(DemoEntry entry) {
        return new EntryId(entry.source(), entry.nativeId());
    }

    private int count(int company) {
        return (int) data.entries().stream()
                .filter(entry -> entry.company() == company)
                .count();
    }
}
