package org.daybook.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the demo data promises as a whole: its size, that it is the same again, and that no trouble is missing. */
class DemoDataTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @TempDir
    Path folder;

    @Test
    void theSameSeedMakesTheSameBytes() throws IOException {
        assertThat(everything(DemoData.of(7, JANUARY), "a")).isEqualTo(everything(DemoData.of(7, JANUARY), "b"));
    }

    @Test
    void anotherSeedMakesOtherBytesInEveryFile() throws IOException {
        Map<String, String> seven = everything(DemoData.of(7, JANUARY), "a");
        Map<String, String> eight = everything(DemoData.of(8, JANUARY), "b");

        assertThat(eight).hasSameSizeAs(seven);
        seven.forEach((name, text) -> assertThat(eight).containsKey(name).doesNotContainEntry(name, text));
    }

    @Test
    void threeFirmsHaveEnoughCustomersJobsAndEntriesForAMonthEnd() {
        DemoData data = DemoData.of(7, JANUARY);

        assertThat(data.customers()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(data.jobs()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(data.entries()).hasSizeGreaterThanOrEqualTo(1500);
    }

    @Test
    void noIdIsUsedTwiceInOneSource() {
        var ids = DemoData.of(7, JANUARY).entries().stream().map(entry -> entry.source() + entry.nativeId());

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everyJobHasEntriesAndEveryEntryAJobOfItsCustomer() {
        DemoData data = DemoData.of(7, JANUARY);
        var jobs = data.jobs().stream().map(job -> job.company() + job.number() + job.customer());
        var worked = data.entries().stream().map(entry -> entry.company() + entry.job() + entry.customer());

        assertThat(worked.distinct()).containsExactlyInAnyOrderElementsOf(jobs.toList());
    }

    @Test
    void noTroubleIsMissingWhateverTheSeedMonthsAndSize() {
        assertThat(DemoData.of(1, JANUARY).troubles()).containsOnlyKeys(Trouble.values());
        assertThat(DemoData.of(99, YearMonth.of(2024, 2), 3, 0.5).troubles()).containsOnlyKeys(Trouble.values());
    }

    @Test
    void theCountsOfTheFixedTroublesArePromised() {
        assertThat(DemoData.of(7, JANUARY).troubles())
                .containsEntry(Trouble.GARBAGE, 2)
                .containsEntry(Trouble.EDITED_AFTER_PULL, 1)
                .containsEntry(Trouble.CLOSED_PERIOD, 10)
                .containsEntry(Trouble.UNKNOWN_CUSTOMER, 12)
                .containsEntry(Trouble.MISSING_MAPPING, 11)
                .containsEntry(Trouble.OVERLAP_ROW, 20)
                .containsEntry(Trouble.NSF, 12);
    }

    @Test
    void onlyTheClosedPeriodAndNothingElseLiesBeforeTheFirstMonth() {
        DemoData data = DemoData.of(7, JANUARY);

        assertThat(data.entries())
                .allSatisfy(entry -> assertThat(YearMonth.from(entry.date()).equals(data.closedMonth()))
                        .isEqualTo(entry.has(Trouble.CLOSED_PERIOD)));
    }

    @Test
    void theMappedCustomersAreAllButOne() throws IOException {
        DemoData data = DemoData.of(7, JANUARY);

        assertThat(CustomersCsv.of(data.expectedCustomers()).lines())
                .hasSize(data.customers().size())
                .startsWith("number,name,company,country,currency,tax", "10001,Kaamos Design Oy,10,FI,EUR,TAXED")
                .noneMatch(line -> line.startsWith("10999"));
    }

    @Test
    void amountsInYenHaveNoDecimalsAndAllOthersTwo() {
        assertThat(DemoData.of(7, JANUARY).entries())
                .allSatisfy(entry -> assertThat(entry.amount().value().scale())
                        .isEqualTo(entry.amount().currency().equals("JPY") ? 0 : 2));
    }

    @Test
    void dataTooSmallForEveryTroubleIsRefused() {
        assertThatThrownBy(() -> DemoData.of(7, JANUARY, 3, 0.1)).hasMessageContaining("size 0.5");
        assertThatThrownBy(() -> DemoData.of(7, JANUARY, 0, 1)).hasMessageContaining("at least 1 month");
    }

    @Test
    void aMonthTheDataDoesNotHaveIsRefused() {
        DemoData data = DemoData.of(7, JANUARY);

        assertThatThrownBy(() -> data.writeClipitc(folder, YearMonth.of(2026, 4)))
                .hasMessageContaining("2026-04");
        assertThatThrownBy(() -> data.writeAce(folder, YearMonth.of(2026, 4))).hasMessageContaining("2026-04");
    }

    private Map<String, String> everything(DemoData data, String name) throws IOException {
        Path drop = folder.resolve(name);
        data.months().forEach(month -> data.writeClipitc(drop, month));
        data.months().forEach(month -> data.writeAce(drop, month));
        Map<String, String> all =
                new TreeMap<>(Map.of("koho", data.koho().sessions().toString()));
        for (String file : Arrays.asList(drop.toFile().list())) {
            all.put(file, Files.readString(drop.resolve(file)));
        }
        return all;
    }
}
