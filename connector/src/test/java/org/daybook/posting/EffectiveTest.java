package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.accounting.PostingReference;
import org.junit.jupiter.api.Test;

/** Rows that answer for a time (features P3). */
class EffectiveTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);

    @Test
    void bothEndsAnswer() {
        assertThat(Effective.until(JUNE_30).on(JUNE_30)).isTrue();
        assertThat(Effective.until(JUNE_30).on(JULY_1)).isFalse();
        assertThat(Effective.from(JULY_1).on(JULY_1)).isTrue();
        assertThat(Effective.from(JULY_1).on(JUNE_30)).isFalse();
        assertThat(Effective.ALWAYS.on(JULY_1)).isTrue();
    }

    @Test
    void twoMeetOnOneCommonDayAndNotOnNeighbouringOnes() {
        assertThat(Effective.until(JUNE_30).meets(Effective.from(JULY_1))).isFalse();
        assertThat(Effective.from(JULY_1).meets(Effective.until(JUNE_30))).isFalse();
        assertThat(Effective.until(JULY_1).meets(Effective.from(JULY_1))).isTrue();
        assertThat(Effective.ALWAYS.meets(Effective.from(JULY_1))).isTrue();
        assertThat(Effective.between(JUNE_30, JULY_1)).hasToString("from 2026-06-30 to 2026-07-01");
        assertThat(Effective.ALWAYS).hasToString("");
    }

    /** A later row never wins over an earlier one, and a row never answers outside its dates. */
    @Property
    void theFirstRowInForceAnswers(
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(max = 30) int length,
            @ForAll @IntRange(max = 30) int otherFrom,
            @ForAll @IntRange(max = 30) int otherLength,
            @ForAll @IntRange(max = 60) int asked) {
        Effective first = days(from, length);
        Effective second = days(otherFrom, otherLength);
        Books books = Books.standard();
        books.rows.removeIf(row -> row.reference().equals(PostingReference.SALES_NONTAXABLE));
        row(books, "S4000C", first);
        row(books, "S4100C", second);

        Resolution resolution = new Resolution(books.mappings(), "10", day(asked));
        Optional<String> account = resolution
                                .ofDepartment(
                                        "CENTRAL",
                                        PostingReference.SALES_NONTAXABLE,
                                        org.daybook.accounting.Dimensions.NONE)
                                .then(resolved -> org.daybook.accounting.Outcome.done(Optional.of(resolved.account())))
                        instanceof org.daybook.accounting.Outcome.Done<Optional<String>> done
                ? done.value()
                : Optional.empty();

        Optional<String> expected = first.on(day(asked))
                ? Optional.of("4000C")
                : second.on(day(asked)) ? Optional.of("4100C") : Optional.empty();
        assertThat(account).isEqualTo(expected);
    }

    private static void row(Books books, String combination, Effective effective) {
        books.rows.add(new PostingReferences.Row(
                "CENTRAL",
                PostingReference.SALES_NONTAXABLE,
                combination,
                effective,
                Books.row("posting-references.csv", combination)));
    }

    private static Effective days(int from, int length) {
        return Effective.between(day(from), day(from + length));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 6, 1).plusDays(number);
    }

    @Test
    void aDatedCustomerStandsInThePlaceOfTheOther() {
        Books books = Books.standard();
        Mappings mappings = books.mappings()
                .with(Mappings.DatedRows.of(
                        List.of(new Dated<>("C1", Effective.from(JULY_1), books.customers.get("C2"))), List.of()));

        assertThat(mappings.customer("C1", JUNE_30).orElseThrow().number()).isEqualTo("C1");
        assertThat(mappings.customer("C1", JULY_1).orElseThrow().number()).isEqualTo("C2");
        assertThat(mappings.on(JUNE_30).customers().get("C1").number()).isEqualTo("C1");
        assertThat(mappings.on(JULY_1).customers().get("C1").number()).isEqualTo("C2");
        assertThat(books.mappings().on(JULY_1)).isEqualTo(books.mappings());
    }

    @Test
    void aDatedActivityStandsInThePlaceOfTheOtherAndLeavesTheCustomersAlone() {
        Books books = Books.standard();
        Dated<Activity> parts = new Dated<>("LABOUR", Effective.until(JUNE_30), books.activities.get("PARTS"));
        Mappings mappings = books.mappings().with(Mappings.DatedRows.of(List.of(), List.of(parts)));

        assertThat(mappings.on(JUNE_30).activities().get("LABOUR").code()).isEqualTo("PARTS");
        assertThat(mappings.on(JULY_1).activities().get("LABOUR").code()).isEqualTo("LABOUR");
        assertThat(mappings.on(JUNE_30).customers()).isEqualTo(books.customers);
    }

    /** From each of these days on something may be booked elsewhere; the first open day is no change. */
    @Test
    void changesAreTheFirstDaysAndTheDaysAfterTheLastInTheOpenInterval() {
        Books books = Books.standard();
        row(books, "S4000C", Effective.ALWAYS);
        row(books, "S4000C", Effective.between(LocalDate.of(2026, 1, 1), JUNE_30));
        row(books, "S4000C", Effective.between(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)));
        row(books, "S4000C", Effective.between(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 12, 30)));
        Dated<Activity> dated =
                new Dated<>("LABOUR", Effective.until(LocalDate.of(2026, 3, 31)), books.activities.get("LABOUR"));
        Mappings mappings = books.mappings().with(Mappings.DatedRows.of(List.of(), List.of(dated)));

        assertThat(Changes.within(mappings, books.companies.get("10")))
                .containsExactly(
                        LocalDate.of(2026, 1, 2), LocalDate.of(2026, 4, 1), JULY_1, LocalDate.of(2026, 12, 31));
    }
}
