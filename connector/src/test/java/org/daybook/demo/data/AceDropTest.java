package org.daybook.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ACE reports as a reader finds them, counted against the promised troubles. */
class AceDropTest {
    private final DemoData data = DemoData.of(7, YearMonth.of(2026, 1));
    private final List<CSVRecord> transactions = new ArrayList<>();

    @TempDir
    Path drop;

    @BeforeEach
    void deliverAllMonths() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (YearMonth month : data.months()) {
            for (Path file : data.writeAce(drop, month)) {
                try (var parser = format.parse(Files.newBufferedReader(file))) {
                    transactions.addAll(parser.getRecords());
                }
            }
        }
    }

    @Test
    void thereIsOneFileForEachProfileAndMonth() {
        assertThat(drop.toFile().list()).hasSize(6).contains("ace-STANDARD_GROSS-2026-03.csv");
    }

    @Test
    void theRowsAreTheEntriesOfTheCompany() {
        assertThat(transactions.stream().map(row -> row.get("transaction_id")))
                .containsExactlyInAnyOrderElementsOf(data.entries().stream()
                        .filter(entry -> entry.company() == 30)
                        .map(DemoEntry::nativeId)
                        .toList());
    }

    @Test
    void directAndReturnedPaymentsAreAsManyAsPromised() {
        var promised = data.troubles(30);

        assertThat(ofType("DIRECT_PAYMENT")).hasSize(promised.get(Trouble.DIRECT_PAYMENT));
        assertThat(ofType("NSF")).hasSize(promised.get(Trouble.NSF));
        assertThat(transactions.stream()
                        .filter(row -> !month(row, "transaction_date").equals(month(row, "posted_date"))))
                .hasSize(promised.get(Trouble.POSTED_LATE));
    }

    @Test
    void theCommissionIsItsPercentOfTheAmountRoundedHalfUp() {
        assertThat(transactions)
                .allSatisfy(row -> assertThat(number(row, "commission"))
                        .isEqualTo(number(row, "amount")
                                .multiply(number(row, "commission_percent"))
                                .divide(new BigDecimal(100), 2, RoundingMode.HALF_UP)));
    }

    @Test
    void aReturnedPaymentTakesBackOneEarlierPaymentOfTheSameClientOnce() {
        assertThat(ofType("NSF").stream().map(row -> row.get("reverses"))).doesNotHaveDuplicates();
        assertThat(ofType("NSF")).allSatisfy(returned -> {
            CSVRecord paid = payment(returned.get("reverses"));
            assertThat(number(paid, "amount"))
                    .isEqualTo(number(returned, "amount").negate());
            assertThat(paid.get("client_no")).isEqualTo(returned.get("client_no"));
        });
    }

    private List<CSVRecord> ofType(String type) {
        return transactions.stream().filter(row -> row.get("type").equals(type)).toList();
    }

    private CSVRecord payment(String id) {
        return ofType("PAYMENT").stream()
                .filter(row -> row.get("transaction_id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String month(CSVRecord row, String column) {
        return row.get(column).substring(0, 7);
    }

    private static BigDecimal number(CSVRecord row, String column) {
        return new BigDecimal(row.get(column));
    }
}
