package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Account;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.PostingReference;
import org.daybook.posting.PostingReferences.Combination;
import org.daybook.posting.PostingReferences.CompanyLine;
import org.junit.jupiter.api.Test;

/** From reference to account and dimensions (JI 3.3). */
class CombinationTest {
    private final Books books = Books.standard()
            .account("1010", Account.Kind.INCOME)
            .account("1020", Account.Kind.INCOME)
            .account("1030", Account.Kind.INCOME);

    /** GT83 and the example of JI 3.3. */
    @Test
    void theTopmostCompanyLineWinsOverTheHeader() {
        sells(Dimensions.of("LOCATION", "LON"), List.of(), line("20", "29", "1020"), line("21", "21", "1030"));

        assertThat(sales("10", Dimensions.NONE)).isEqualTo("1010 Sales Nontaxable Cr 10.00 LOCATION=LON");
        assertThat(sales("21", Dimensions.NONE)).isEqualTo("1020 Sales Nontaxable Cr 10.00 LOCATION=LON");
    }

    @Test
    void anEntrysLocationStaysUnlessTheCombinationOverwritesIt() {
        Dimensions paris = Dimensions.of("LOCATION", "PAR");
        sells(Dimensions.of("LOCATION", "LON"), List.of());
        assertThat(sales("10", paris)).endsWith("LOCATION=PAR");

        sells(Dimensions.of("LOCATION", "LON"), List.of("LOCATION"));
        assertThat(sales("10", paris)).endsWith("LOCATION=LON");
    }

    @Test
    void eachValueComesFromItsOwnPlaceWithThatPlacesOverwriteFlag() {
        CompanyLine purposeOnly = new CompanyLine(
                "20",
                "29",
                Optional.empty(),
                Dimensions.of("PURPOSE", "OPS"),
                List.of("PURPOSE"),
                Books.row("c.csv", "p"));
        sells(new Dimensions(Map.of("LOCATION", "LON", "PURPOSE", "ADM")), List.of("LOCATION"), purposeOnly);
        Dimensions entry = new Dimensions(Map.of("LOCATION", "PAR", "PURPOSE", "SALES"));

        assertThat(sales("21", entry)).isEqualTo("1010 Sales Nontaxable Cr 10.00 LOCATION=LON PURPOSE=OPS");
        assertThat(sales("10", entry)).isEqualTo("1010 Sales Nontaxable Cr 10.00 LOCATION=LON PURPOSE=SALES");
    }

    @Test
    void companyRangesAreInTheOrderOfNumbersNotOfLetters() {
        sells(Dimensions.NONE, List.of(), line("9", "20", "1020"));

        assertThat(sales("10", Dimensions.NONE)).startsWith("1020");
        assertThat(sales("21", Dimensions.NONE)).startsWith("1010");
    }

    @Test
    void theFallbackDepartmentAnswersVisibly() {
        sells(Dimensions.NONE, List.of());
        JournalLine line = line("10", "UNHEARD-OF", Dimensions.NONE);

        assertThat(line.account()).isEqualTo("1010");
        assertThat(line.why().fallback()).isTrue();
        assertThat(line("10", "CENTRAL", Dimensions.NONE).why().fallback()).isFalse();
    }

    private void sells(Dimensions dimensions, List<String> overwrite, CompanyLine... lines) {
        books.rows.clear();
        books.combination(new Combination(
                "S100",
                "1010",
                dimensions,
                overwrite,
                List.of(lines),
                Books.row("dimension-combinations.csv", "S100")));
        books.mapsTo("CENTRAL", PostingReference.SALES_NONTAXABLE, "S100");
        books.mapsTo("*", PostingReference.SALES_NONTAXABLE, "S100");
    }

    private static CompanyLine line(String from, String to, String account) {
        return new CompanyLine(
                from,
                to,
                Optional.of(account),
                Dimensions.NONE,
                List.of(),
                Books.row("dimension-combinations.csv", from));
    }

    private String sales(String company, Dimensions dimensions) {
        String text = JournalText.of(InvoiceJournal.of(
                Bill.invoice()
                        .company(company)
                        .line(LineKind.ITEM, "LABOUR", "10.00", null, "0.00", dimensions)
                        .made(),
                books.mappings()));
        return text.lines().skip(1).findFirst().orElseThrow();
    }

    private JournalLine line(String company, String department, Dimensions dimensions) {
        return JournalText.journal(InvoiceJournal.of(
                        Bill.invoice()
                                .company(company)
                                .department(department)
                                .line(LineKind.ITEM, "LABOUR", "10.00", null, "0.00", dimensions)
                                .made(),
                        books.mappings()))
                .lines()
                .get(1);
    }
}
