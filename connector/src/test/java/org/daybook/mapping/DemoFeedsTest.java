package org.daybook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.demo.data.DemoData;
import org.daybook.work.EntryKind;
import org.daybook.work.SourcePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site's own entry mappings read every record of the demo's three sources, except the garbage in two of them. */
class DemoFeedsTest {
    private final DemoData data = DemoData.of(1, YearMonth.of(2026, 1));

    @TempDir
    Path drop;

    @Test
    void kohosSessions() throws IOException {
        String page = data.koho().sessions().toString();
        SourcePage read = own("koho")
                .page(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "koho", Optional.empty());

        long sessions = read.items().stream()
                .filter(item -> item.entry().kind() == EntryKind.TIME)
                .count();
        assertThat(read.unreadable()).hasSize(1);
        assertThat(sessions + 1).isEqualTo(data.koho().sessions().size());
        assertThat(read.items())
                .extracting(item -> item.entry().currency().getCurrencyCode())
                .contains("EUR", "USD", "JPY");
    }

    @Test
    void clipitcsRows() throws IOException {
        int unreadable = 0;
        Set<String> ids = new HashSet<>();
        for (YearMonth month : data.months()) {
            for (Path file : data.writeClipitc(drop, month)) {
                SourcePage page = read("clipitc", file);
                unreadable += page.unreadable().size();
                page.items().forEach(item -> ids.add(item.entry().id().nativeId()));
            }
        }

        assertThat(ids).hasSize(entriesOf(20) - 1);
        assertThat(unreadable).as("the line of garbage").isEqualTo(1);
    }

    @Test
    void acesRows() throws IOException {
        int items = 0;
        for (YearMonth month : data.months()) {
            for (Path file : data.writeAce(drop, month)) {
                SourcePage page = read("ace", file);
                assertThat(page.unreadable()).isEmpty();
                items += page.items().size();
            }
        }

        assertThat(items).isEqualTo(entriesOf(30));
    }

    @Test
    void everyKnownCustomerIsInTheCustomerTable() {
        List<String> expected = data.expectedCustomers().stream()
                .map(customer -> customer.number())
                .toList();

        assertThat(MappingReader.read(SiteFolder.own())
                        .mappings()
                        .orElseThrow()
                        .customers()
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private int entriesOf(int company) {
        return (int) data.entries().stream()
                .filter(entry -> entry.company() == company)
                .count();
    }

    private static SourcePage read(String source, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return own(source).page(in, file.getFileName().toString(), Optional.empty());
        }
    }

    private static EntryMapping own(String source) {
        return EntryMappings.read(SiteFolder.own()).bySource().get(source);
    }
}
