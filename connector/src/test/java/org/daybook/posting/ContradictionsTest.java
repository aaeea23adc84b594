package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Finding;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.PostingReference;
import org.junit.jupiter.api.Test;

/** Rows that answer a question twice for the same day; coverage lists them all (features P4). */
class ContradictionsTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Currency USD = Currency.getInstance("USD");

    private final Books books = Books.standard();

    @Test
    void twoRatesOfOneDayAreFoundWithTheirLines() {
        assertThat(problems(rates(rate(USD, JANUARY, 2), rate(USD, JANUARY, 3))))
                .containsExactly("The rate from USD to EUR on 2026-01-01 stands there a second time; the first is on"
                        + " line 2.");
        assertThat(problems(rates(rate(USD, JANUARY, 2), rate(USD, JULY, 3)))).isEmpty();
        assertThat(problems(rates(rate(USD, JANUARY, 2), rate(Currency.getInstance("JPY"), JANUARY, 3))))
                .isEmpty();
    }

    @Test
    void twoRowsOfOneReferenceOnlyContradictOnDaysTheyShare() {
        books.rows.add(row(Effective.until(JULY.minusDays(1)), 90));
        books.rows.add(row(Effective.from(JULY), 91));
        assertThat(problems(books.mappings())).isEmpty();

        books.rows.add(row(Effective.between(JULY, JULY), 92));
        assertThat(problems(books.mappings()))
                .containsExactly("Department CENTRAL maps 'Further' a second time; the first is on line 91.");
    }

    @Test
    void twoAnswersOfAnActivityForTheSameWorkAreFound() {
        ActivityReference first = activity("NORTH", 1);
        ActivityReference same = activity("NORTH", 2);
        ActivityReference other = activity("SOUTH", 3);

        assertThat(problems(books.mappings().with(byActivity(first, same))))
                .containsExactly("Activity LABOUR maps 'Sales Taxable' a second time for the same work; the first is"
                        + " on line 1.");
        assertThat(problems(books.mappings().with(byActivity(first, other)))).isEmpty();
    }

    @Test
    void aCustomerWhoStandsThereTwiceForOneDayIsFound() {
        Customer customer = books.customers.get("C1");
        Dated<Customer> untilJuly = new Dated<>("C1", Effective.until(JULY), customer);

        assertThat(problems(dated(untilJuly, new Dated<>("C1", Effective.from(JULY), customer))))
                .singleElement()
                .asString()
                .startsWith("Customer C1 stands there twice for the same dates: ");
        assertThat(problems(dated(untilJuly, new Dated<>("C1", Effective.from(JULY.plusDays(1)), customer))))
                .isEmpty();
    }

    @Test
    void anActivityThatStandsThereTwiceForOneDayIsFound() {
        Activity labour = books.activities.get("LABOUR");
        Dated<Activity> untilJuly = new Dated<>("LABOUR", Effective.until(JULY), labour);
        Dated<Activity> fromJuly = new Dated<>("LABOUR", Effective.from(JULY), labour);
        Mappings.DatedRows rows = Mappings.DatedRows.of(List.of(), List.of(untilJuly, fromJuly));

        assertThat(Contradictions.in(books.mappings().with(rows)))
                .extracting(Finding::toString)
                .containsExactly(
                        "Activity LABOUR: Activity LABOUR stands there twice for the same dates: to 2026-07-01,"
                                + " and from 2026-07-01. Keep one of the two rows.");
    }

    private static List<String> problems(Mappings mappings) {
        return Contradictions.in(mappings).stream().map(Finding::problem).toList();
    }

    private Mappings rates(ExchangeRates.Rate... rates) {
        return books.mappings().with(PostingRules.DEFAULT.rates(new ExchangeRates(List.of(rates))));
    }

    private static ExchangeRates.Rate rate(Currency from, LocalDate date, int line) {
        return new ExchangeRates.Rate(from, Books.EUR, date, BigDecimal.ONE, at("exchange-rates.csv", line));
    }

    private static PostingReferences.Row row(Effective effective, int line) {
        return new PostingReferences.Row(
                "CENTRAL", new PostingReference("Further"), "S4000C", effective, at("posting-references.csv", line));
    }

    private static ActivityReference activity(String department, int line) {
        return new ActivityReference(
                "LABOUR",
                line,
                Optional.of(department),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ActivityReference.Accrual.ALL,
                PostingReference.SALES_TAXABLE,
                "S4000C",
                Effective.ALWAYS,
                at("activity-references.csv", line));
    }

    private static PostingRules byActivity(ActivityReference... rows) {
        return PostingRules.DEFAULT.byActivity(List.of(rows));
    }

    @SafeVarargs
    private Mappings dated(Dated<Customer>... rows) {
        return books.mappings().with(new Mappings.DatedRows(Map.of("C1", List.of(rows)), Map.of()));
    }

    private static MappingRow at(String file, int line) {
        return new MappingRow("mappings/" + file, line, "");
    }
}
