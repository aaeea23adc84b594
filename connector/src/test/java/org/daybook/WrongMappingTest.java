package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mapping that is wrong is said with file and line; it never comes in force, and mending it bills what waited for it. */
class WrongMappingTest {

    private static final String COMBINATIONS = "mappings/dimension-combinations.csv";
    private static final String REFERENCES = "mappings/posting-references.csv";
    private static final String ACTIVITIES = "mappings/activities.csv";
    private static final String CONSULT = "CONSULT,Consulting,time,\n";

    @TempDir
    Path folder;

    private TempSite site;

    @BeforeEach
    void copy() {
        site = TimesheetSite.in(folder);
    }

    @Test
    void aWrongAccountIsSaidWithItsLineAndWhatToDo() {
        long line = site.lineOf(COMBINATIONS, "ST-TAX,");
        site.replace(COMBINATIONS, "ST-TAX,,,4000", "ST-TAX,,,4711");
        assertThat(findings())
                .containsExactly(COMBINATIONS + ":" + line + ": Account 4711 is not in mappings/chart-of-accounts.csv."
                        + " Add it there, or correct the number.");
    }

    @Test
    void aWrongCombinationOfAReferenceIsSaidWithItsLineAndWhatToDo() {
        long line = site.lineOf(REFERENCES, "STUDIO,Sales Taxable");
        site.replace(REFERENCES, "STUDIO,Sales Taxable,ST-TAX", "STUDIO,Sales Taxable,ST-TXA");
        assertThat(findings())
                .contains(
                        REFERENCES + ":" + line + ": Combination ST-TXA is not in mappings/dimension-combinations.csv."
                                + " Add it there, or correct the number.");
    }

    @Test
    void theServerDoesNotStartOnAWrongMapping() {
        site.replace(COMBINATIONS, "ST-TAX,,,4000", "ST-TAX,,,4711")
                .replace(REFERENCES, "Trust cash,TR-CASH", "Trust cash,NO");
        UnusableSite unusable = catchThrowableOfType(UnusableSite.class, site::start);
        assertThat(unusable.findings()).extracting(Finding::where).anyMatch(where -> where.startsWith(COMBINATIONS));
        assertThat(unusable.findings()).extracting(Finding::where).anyMatch(where -> where.startsWith(REFERENCES));
        assertThat(folder.resolve("data")).as("nothing was begun").doesNotExist();
    }

    @Test
    void aRunningServerKeepsTheOldVersionUntilTheFileIsMendedAndThenBillsWhatWasHeld() {
        site.replace(ACTIVITIES, CONSULT, "");
        try (DaybookServer.Running server = site.start()) {
            String first = version(server);
            drop("march", "1;A-7;10001;2026-03-02;Advice;2,0;100,00\n");
            Await.that(() -> assertThat(held(server)).containsExactly(RefusalCode.UNMAPPED_ITEM));

            site.replace(COMBINATIONS, "ST-TAX,,,4000", "ST-TAX,,,4711")
                    .replace(ACTIVITIES, "DESIGN,Design", CONSULT + "DESIGN,Design");
            Await.that(() -> assertThat(mappings(server)).satisfies(contact -> {
                assertThat(contact.reached()).isFalse();
                assertThat(contact.text()).contains(first.substring(0, 12), COMBINATIONS, "4711");
            }));
            assertThat(version(server)).isEqualTo(first);
            assertThat(held(server)).as("by the old version still").containsExactly(RefusalCode.UNMAPPED_ITEM);

            site.replace(COMBINATIONS, "ST-TAX,,,4711", "ST-TAX,,,4000");
            Await.that(() -> assertThat(stages(server)).containsEntry(DocumentState.Stage.POSTED, 1L));
            assertThat(version(server)).isNotEqualTo(first);
            assertThat(mappings(server).reached()).isTrue();
            assertThat(held(server)).isEmpty();
            assertThat(site.journals("books")).containsOnlyOnce("-200.00 EUR");
        }
    }

    private List<String> findings() {
        return TheHouse.findings(folder).stream().map(Finding::toString).toList();
    }

    private void drop(String name, String rows) {
        site.write(TimesheetSite.DROP + name + ".csv", TimesheetSite.HEADER + rows);
    }

    private static String version(DaybookServer.Running server) {
        return server.desk().overview().mappingVersion().orElseThrow();
    }

    private static Reports.Contact mappings(DaybookServer.Running server) {
        return server.desk().overview().contacts().stream()
                .filter(contact -> contact.kind().equals("mappings"))
                .findFirst()
                .orElseThrow();
    }

    private static List<RefusalCode> held(DaybookServer.Running server) {
        return server.desk().held(10).stream().map(Reports.HeldItem::code).toList();
    }

    private static Map<DocumentState.Stage, Long> stages(DaybookServer.Running server) {
        return server.desk().overview().totals().stream()
                .collect(java.util.stream.Collectors.toMap(Reports.Total::stage, Reports.Total::documents, Long::sum));
    }
}
