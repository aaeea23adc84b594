package org.daybook.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CLIPitc files as a reader finds them, counted against the promised troubles. */
class ClipitcDropTest {
    private final DemoData data = DemoData.of(7, YearMonth.of(2026, 1));
    private final Map<Trouble, Integer> promised = data.troubles(20);
    private final Map<String, CSVRecord> records = new LinkedHashMap<>();
    private final List<Path> files = new ArrayList<>();

    @TempDir
    Path drop;

    @BeforeEach
    void deliverAllMonths() throws IOException {
        data.months().forEach(month -> files.addAll(data.writeClipitc(drop, month)));
        for (Path file : files) {
            read(file).forEach(row -> records.put(row.get("record_id"), row));
        }
    }

    @Test
    void theFolderHoldsTheNamedFilesAndNothingHalfWritten() {
        assertThat(drop.toFile().list())
                .containsExactlyInAnyOrder(
                        "clipitc-2026-01.csv",
                        "clipitc-2026-01-copy.csv",
                        "clipitc-2026-02.csv",
                        "clipitc-2026-03.csv",
                        "clipitc-2026-03-next.csv");
    }

    @Test
    void theRowsAreTheEntriesOfTheCompany() {
        assertThat(records.keySet())
                .containsExactlyElementsOf(data.entries().stream()
                        .filter(entry -> entry.company() == 20)
                        .map(DemoEntry::nativeId)
                        .toList());
    }

    @Test
    void everyLabelIsFoundInTheRowsAsOftenAsPromised() {
        assertThat(readable(row -> row.get("done").equals("N"))).isEqualTo(promised.get(Trouble.NOT_DONE));
        assertThat(readable(row -> row.get("done").equals("I"))).isEqualTo(promised.get(Trouble.IN_PROGRESS));
        assertThat(readable(row -> (row.get("done") + row.get("finalized")).equals("YN")))
                .isEqualTo(promised.get(Trouble.DONE_NOT_FINALIZED));
        assertThat(readable(row -> row.get("charge").equals("0.00"))).isEqualTo(promised.get(Trouble.ZERO_PRICE));
        assertThat(readable(row -> row.get("item_code").equals("UNMAPPED-9")))
                .isEqualTo(promised.get(Trouble.MISSING_MAPPING));
        assertThat(readable(row -> row.get("due_date").startsWith("2025-12")))
                .isEqualTo(promised.get(Trouble.CLOSED_PERIOD));
        assertThat(readable(row -> row.get("taxable").equals("Y"))).isEqualTo(promised.get(Trouble.TAXED));
        assertThat(readable(row -> row.get("taxable").equals("N"))).isEqualTo(promised.get(Trouble.UNTAXED));
        assertThat(readable(row -> row.get("record_type").equals("ADDITIONAL")))
                .isEqualTo(promised.get(Trouble.ADDITIONAL_CHARGE));
        assertThat(readable(row -> row.get("record_type").equals("INSTALLMENT")))
                .isEqualTo(promised.get(Trouble.INSTALLMENT_CHARGE))
                .isEqualTo(6);
    }

    @Test
    void oneRowIsGarbageAndOnlyInItsCharge() {
        assertThat(records.values().stream().filter(row -> !isNumber(row.get("charge"))))
                .singleElement()
                .satisfies(row -> assertThat(isNumber(row.get("man_hours"))).isTrue())
                .satisfies(row -> assertThat(row.get("finalized")).isEqualTo("Y"));
    }

    @Test
    void theFirstMonthComesTwiceUnderAnotherName() throws IOException {
        assertThat(drop.resolve("clipitc-2026-01-copy.csv"))
                .hasSameBinaryContentAs(drop.resolve("clipitc-2026-01.csv"));
        assertThat(read(files.get(1))).hasSize(promised.get(Trouble.DELIVERED_TWICE));
    }

    @Test
    void theLastFileRepeatsRowsOfTheOneBeforeAndBringsNewOnes() throws IOException {
        List<String> before = Files.readAllLines(drop.resolve("clipitc-2026-03.csv"));
        List<String> next = Files.readAllLines(drop.resolve("clipitc-2026-03-next.csv"));
        String headings = next.remove(0);

        assertThat(headings).isEqualTo(before.get(0));
        assertThat(next.stream().filter(before::contains)).hasSize(promised.get(Trouble.OVERLAP_ROW));
        assertThat(next.stream().filter(row -> !before.contains(row))).hasSize(8);
    }

    @Test
    void hoursTimesRateAndMaterialsMakeTheCharge() {
        assertThat(works().filter(row -> row.get("charge_by").equals("HOUR")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(number(row, "man_hours")
                                .multiply(number(row, "rate"))
                                .add(number(row, "materials_count").multiply(number(row, "materials_price")))
                                .setScale(2, RoundingMode.HALF_UP))
                        .isEqualTo(number(row, "charge")));
    }

    @Test
    void theClockTimesTheWorkersMakeTheManHours() {
        assertThat(works().filter(row -> row.get("done").equals("Y")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(minutes(row) * Integer.parseInt(row.get("workers")))
                        .isEqualTo(number(row, "man_hours")
                                .multiply(new BigDecimal(60))
                                .intValueExact()));
    }

    private int readable(Predicate<CSVRecord> condition) {
        return (int) records.values().stream()
                .filter(row -> isNumber(row.get("charge")))
                .filter(condition)
                .count();
    }

    private Stream<CSVRecord> works() {
        return records.values().stream()
                .filter(row -> row.get("record_type").equals("WORK") && isNumber(row.get("charge")));
    }

    private static int minutes(CSVRecord row) {
        return (LocalTime.parse(row.get("stop_time")).toSecondOfDay()
                        - LocalTime.parse(row.get("start_time")).toSecondOfDay())
                / 60;
    }

    private static BigDecimal number(CSVRecord row, String column) {
        return new BigDecimal(row.get(column));
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static List<CSVRecord> read(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(Files.newBufferedReader(file))) {
            return parser.getRecords();
        }
    }
}
