package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new source needs no Java: one route file, one entry mapping, and its keys in {@code site.yaml}. */
class AddASourceTest {

    private static final String SHEET = """
            Nr;Auftrag;Kunde;Tag;Text;Stunden;Satz
            1;A-7;10001;2026-03-02;Advice on the new site;2,5;100,00
            2;A-7;10001;2026-03-03;A rate that is none;1,0;hundred
            3;A-7;10001;2026-03-04;Advice by telephone;0,5;100,00
            """;

    @TempDir
    Path folder;

    @Test
    void aRouteFileAndAnEntryMappingAreEnough() {
        TempSite site = TimesheetSite.in(folder);
        assertThat(TheHouse.findings(site.folder())).isEmpty();
        try (DaybookServer.Running server = site.start()) {
            site.write("drop/timesheets/march.csv", SHEET);
            Await.that(() -> assertThat(stages(server)).containsExactly(DocumentState.Stage.POSTED));
            assertThat(site.journals("books"))
                    .contains("376.50 EUR") // 3 hours at 100.00, and 25.5 % of tax
                    .containsOnlyOnce("-300.00 EUR")
                    .contains("-76.50 EUR");
            assertThat(quarantined(server)).singleElement().satisfies(item -> {
                assertThat(item.subject()).isEqualTo("march.csv:3");
                assertThat(item.problem()).contains("hundred");
            });
        }
    }

    private static List<DocumentState.Stage> stages(DaybookServer.Running server) {
        return server.desk().overview().totals().stream()
                .map(Reports.Total::stage)
                .toList();
    }

    private static List<Reports.HeldItem> quarantined(DaybookServer.Running server) {
        return server.desk().held(10).stream()
                .filter(item -> item.code() == RefusalCode.QUARANTINED)
                .toList();
    }
}
