package org.daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {

    private static final Workload LOAD = Workload.of(20_000, 1_100);

    @TempDir
    Path folder;

    @Test
    void theSameSeedMakesTheSameBytes() throws IOException {
        new Generator(LOAD).write(folder.resolve("a"));
        new Generator(LOAD).write(folder.resolve("b"));
        new Generator(new Workload(LOAD.entries(), LOAD.jobs(), 7)).write(folder.resolve("c"));

        assertThat(Files.mismatch(folder.resolve("a"), folder.resolve("b"))).isEqualTo(-1);
        assertThat(Files.mismatch(folder.resolve("a"), folder.resolve("c"))).isNotEqualTo(-1);
    }

    @Test
    void everyLineHasThreeHundredAndEightySevenBytes() throws IOException {
        new Generator(LOAD).write(folder.resolve("a"));

        List<String> lines = Files.readAllLines(folder.resolve("a"), StandardCharsets.US_ASCII);
        assertThat(lines).hasSize(20_000).allSatisfy(line -> assertThat(line).hasSize(386));
        assertThat(Files.size(folder.resolve("a"))).isEqualTo(20_000 * 387L);
    }

    @Test
    void everyJobHasAnEntryAndNoEntryComesTwice() {
        Set<Long> jobs = new HashSet<>();
        Set<Long> entries = new HashSet<>();
        new Generator(LOAD).forEach(entry -> {
            jobs.add(entry.job());
            assertThat(entries.add(entry.no())).isTrue();
        });

        assertThat(jobs).hasSize(1_100).allSatisfy(job -> assertThat(job).isBetween(0L, 1_099L));
        assertThat(entries).hasSize(20_000);
    }

    @Test
    void bareParsingReadsFromTheLinesWhatTheGeneratorKnows() throws IOException {
        Expected expected = new Generator(LOAD).write(folder.resolve("a"));
        Map<String, Long> charged = new HashMap<>();
        new Generator(LOAD).forEach(entry -> {
            if (entry.entryClass().isCharged()) {
                LeanEntry read = lean(entry.line());
                assertThat(read.job()).isEqualTo(entry.jobNumber());
                assertThat(read.quantity()).isEqualTo(entry.quarters() * 25L);
                long minor = read.currency().equals("JPY") ? read.price() / 100 : read.price();
                charged.merge(read.currency(), minor, Long::sum);
            }
        });

        assertThat(charged).isEqualTo(expected.chargedMinor()).containsOnlyKeys("EUR", "USD", "JPY");
    }

    @Test
    void twoInAHundredEntriesHaveAFault() {
        Expected expected = new Expected();
        new Generator(LOAD).forEach(expected::add);

        long faults = expected.count(EntryClass.GARBAGE)
                + expected.count(EntryClass.NOT_DONE)
                + expected.count(EntryClass.NON_BILLABLE)
                + expected.count(EntryClass.INTERNAL)
                + expected.count(EntryClass.UNMAPPED);
        assertThat(faults).isBetween(300L, 500L);
        assertThat(expected.all()).isEqualTo(20_000);
        assertThat(EntryClass.values())
                .allSatisfy(one -> assertThat(expected.count(one)).isPositive());
    }

    private static LeanEntry lean(String line) {
        try {
            return LeanEntry.read(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
