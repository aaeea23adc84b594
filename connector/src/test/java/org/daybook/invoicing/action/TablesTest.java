package org.daybook.invoicing.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Percent;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.Tables.DatedCustomer;
import org.junit.jupiter.api.Test;

/** Which of the tables' rows an action of a day finds. */
class TablesTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);

    @Test
    void aDatedRowAnswersFromItsFirstDayToItsLast() {
        Tables tables = tables(dated(Optional.of(MARCH_1), Optional.of(MARCH_31), "in March"));

        assertThat(nameOn(tables, MARCH_1.minusDays(1))).isEqualTo("always");
        assertThat(nameOn(tables, MARCH_1)).isEqualTo("in March");
        assertThat(nameOn(tables, MARCH_31)).isEqualTo("in March");
        assertThat(nameOn(tables, MARCH_31.plusDays(1))).isEqualTo("always");
    }

    @Test
    void ofTwoDatedRowsTheFirstAnswers() {
        Tables tables = tables(
                dated(Optional.empty(), Optional.of(MARCH_31), "first"),
                dated(Optional.of(MARCH_1), Optional.empty(), "second"));

        assertThat(nameOn(tables, MARCH_31)).isEqualTo("first");
        assertThat(nameOn(tables, MARCH_31.plusDays(1))).isEqualTo("second");
    }

    @Test
    void otherCustomersStayBesideTheDatedOnes() {
        Tables tables = tables(dated(Optional.empty(), Optional.empty(), "for good"));

        assertThat(tables.on(MARCH_1, "paul", true).customers()).containsOnlyKeys("C1", "C2");
    }

    @Test
    void roundingsAndTheTaxTableGoAlong() {
        Map<String, CurrencyRounding> roundings = Map.of("EUR", CurrencyRounding.toMinorUnit(EUR));
        TaxTable taxes = new TaxTable(List.of(), Map.of("LABOUR", "SERVICE"));
        Setting setting =
                new Tables(Map.of(), Map.of(), List.of(), Map.of(), taxes, roundings).on(MARCH_1, "paul", true);

        assertThat(setting.roundings()).isEqualTo(roundings);
        assertThat(setting.taxTable().itemTaxCode("LABOUR")).contains("SERVICE");
    }

    /** As tables were kept before they knew of dated rows and roundings. */
    @Test
    void whatAnEarlierRecordDoesNotKnowIsEmpty() {
        Tables tables = new Tables(Map.of(), Map.of(), null, Map.of(), TaxTable.NONE, null);

        assertThat(tables.dated()).isEmpty();
        assertThat(tables.roundings()).isEmpty();
    }

    private static String nameOn(Tables tables, LocalDate day) {
        return tables.on(day, "paul", true).customer("C1").orElseThrow().name();
    }

    private static Tables tables(DatedCustomer... dated) {
        return new Tables(
                Map.of(),
                Map.of("C1", customer("C1", "always"), "C2", customer("C2", "another")),
                List.of(dated),
                Map.of(),
                TaxTable.NONE,
                Map.of());
    }

    private static DatedCustomer dated(Optional<LocalDate> from, Optional<LocalDate> to, String name) {
        return new DatedCustomer(from, to, customer("C1", name));
    }

    private static Customer customer(String number, String name) {
        return new Customer(number, name, "CENTRAL", "1100", EUR, "DE", false, Optional.empty(), Percent.ZERO, 14);
    }
}
