package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.ClosedPeriods;
import org.daybook.accounting.ClosedPeriods.AdjustmentPeriod;
import org.daybook.accounting.ClosedPeriods.Rule;
import org.daybook.accounting.Company;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxTable;
import org.junit.jupiter.api.Test;

/** First and last days, units and rates that just apply and just do not. */
class BoundariesTest {

    private static final LocalDate OPEN_FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate OPEN_TO = LocalDate.of(2026, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private final Books books = Books.standard();

    @Test
    void anOpenDayIsTheDocumentsOwn() {
        assertThat(booked(Rule.NEXT_OPEN_DAY, OPEN_FROM)).isEqualTo(Outcome.done(OPEN_FROM));
        assertThat(booked(Rule.HOLD, OPEN_TO)).isEqualTo(Outcome.done(OPEN_TO));
    }

    @Test
    void theDayBeforeIsMovedAndTheDayAfterIsHeld() {
        Outcome<LocalDate> before = booked(Rule.NEXT_OPEN_DAY, DAY);

        assertThat(((Outcome.Done<LocalDate>) before).value()).isEqualTo(OPEN_FROM);
        assertThat(((Outcome.Done<LocalDate>) before).warnings())
                .extracting(Finding::problem)
                .containsExactly(
                        "The date 2025-12-31 is in a closed period; the document is booked on the next open day,"
                                + " 2026-01-01.");
        assertThat(booked(Rule.NEXT_OPEN_DAY, OPEN_TO.plusDays(1)).reasons())
                .extracting(Finding::code)
                .containsExactly(RefusalCode.PERIOD_CLOSED);
        assertThat(booked(Rule.HOLD, DAY).reasons()).hasSize(1);
    }

    @Test
    void theNearestDayOfTheAdjustmentPeriod() {
        AdjustmentPeriod period = new AdjustmentPeriod("2025-13", DAY.minusDays(2), DAY.minusDays(1));

        assertThat(period.nearest(DAY.minusDays(3))).isEqualTo(DAY.minusDays(2));
        assertThat(period.nearest(DAY.minusDays(2))).isEqualTo(DAY.minusDays(2));
        assertThat(period.nearest(DAY.minusDays(1))).isEqualTo(DAY.minusDays(1));
        assertThat(period.nearest(DAY)).isEqualTo(DAY.minusDays(1));
        assertThatThrownBy(() -> new AdjustmentPeriod("x", DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClosedPeriods.all(Rule.ADJUSTMENT_PERIOD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ClosedPeriods(Map.of(), Rule.ADJUSTMENT_PERIOD, Optional.of(period)).adjustment())
                .contains(period);
    }

    @Test
    void aVoidIsDatedOnTheNearestOpenDay() {
        Invoice invoice = Bill.invoice().untaxed("LABOUR", "10.00").made();
        books.companies.compute("10", (number, old) -> open(old, Books.DATE.plusDays(1), OPEN_TO));

        assertThat(voided(invoice, Books.DATE).mirror().date()).isEqualTo(Books.DATE.plusDays(1));
        assertThat(voided(invoice, Books.DATE.plusDays(9)).mirror().date()).isEqualTo(Books.DATE.plusDays(9));
        assertThat(voided(invoice, OPEN_TO.plusDays(9)).mirror().date()).isEqualTo(OPEN_TO);
        assertThat(voided(invoice, OPEN_TO).way()).isEqualTo(Voiding.Way.CREDIT);
        assertThat(voided(invoice, OPEN_TO).mirror().total()).isEqualTo(Bill.eur("-10.00"));
    }

    /** GT77. */
    @Test
    void creditMemosOnAccountAreLeftOutOfTheAverage() {
        assertThat(ZeroInvoiceRate.of(List.of(reconciled("2100", "0.74414"), reconciled("-100", "0.74053"))))
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.74414"));
        assertThat(ZeroInvoiceRate.of(List.of(reconciled("300", "0.80"), reconciled("100", "0.90"))))
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.825"));
        assertThat(ZeroInvoiceRate.of(List.of(reconciled("-100", "0.74053")))).isEmpty();
        assertThat(ZeroInvoiceRate.of(List.of())).isEmpty();
    }

    @Test
    void sharesAreWholeRoundingUnitsButTheLargest() {
        CurrencyRounding fiveRappen =
                new CurrencyRounding(Currency.getInstance("CHF"), Money.of("0.05", "CHF"), Optional.empty());

        assertThat(Distribution.of(chf("10.02"), List.of(chf("1"), chf("1"), chf("1")), fiveRappen))
                .containsExactly(chf("3.32"), chf("3.35"), chf("3.35"));
        assertThat(fiveRappen.computed(new BigDecimal("0.024"))).isEqualTo(chf("0.00"));
        assertThat(fiveRappen.computed(new BigDecimal("0.025"))).isEqualTo(chf("0.05"));
        assertThatThrownBy(() -> new CurrencyRounding(Currency.getInstance("CHF"), chf("0"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** GT82. */
    @Test
    void onlyDocumentsInTheCompanysOwnCurrencyAreRoundedAndOnlyOnce() {
        CurrencyRounding whole = new CurrencyRounding(Books.EUR, Bill.eur("0.01"), Optional.of(Bill.eur("1.00")));
        Mappings mappings = books.mappings().with(PostingRules.DEFAULT.rounding(Map.of(Books.EUR, whole)));
        Invoice invoice = Bill.invoice().untaxed("LABOUR", "1543.20").made();

        Invoice rounded = ExternalRounding.on(invoice, mappings);

        assertThat(rounded.total()).isEqualTo(Bill.eur("1543.00"));
        assertThat(rounded.rounding()).isEqualTo(Bill.eur("-0.20"));
        assertThat(ExternalRounding.on(rounded, mappings)).isSameAs(rounded);
        assertThat(ExternalRounding.on(invoice, books.mappings())).isSameAs(invoice);
        assertThat(ExternalRounding.on(
                                Bill.invoice()
                                        .company("99")
                                        .untaxed("LABOUR", "1.10")
                                        .made(),
                                mappings)
                        .rounding())
                .isEqualTo(Bill.eur("0.00"));
    }

    @Test
    void theLatestRateOnOrBeforeTheDateIsInForceAndTheFirstOfTwo() {
        Currency usd = Currency.getInstance("USD");
        ExchangeRates rates = new ExchangeRates(
                List.of(rate(usd, DAY, "0.90"), rate(usd, DAY, "0.91"), rate(usd, DAY.plusDays(2), "0.92")));

        assertThat(rates.rate(usd, Books.EUR, DAY.minusDays(1))).isEmpty();
        assertThat(rates.rate(usd, Books.EUR, DAY)).contains(new BigDecimal("0.90"));
        assertThat(rates.rate(usd, Books.EUR, DAY.plusDays(1))).contains(new BigDecimal("0.90"));
        assertThat(rates.rate(usd, Books.EUR, DAY.plusDays(2))).contains(new BigDecimal("0.92"));
        assertThat(rates.rate(Books.EUR, usd, DAY)).isEmpty();
        assertThat(rates.rate(usd, usd, DAY)).contains(BigDecimal.ONE);
        assertThatThrownBy(() -> rate(usd, DAY, "0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTableKnowsWhoSuppliesEachReference() {
        assertThat(PostingReference.OF_THE_BILL_TO_CUSTOMER).allMatch(ReferenceTable::isBillTo);
        assertThat(ReferenceTable.isBillTo(PostingReference.COST_OF_SALES)).isFalse();
        assertThat(ReferenceTable.of(new PostingReference("Our own"))).isEmpty();
        assertThat(ReferenceTable.of(PostingReference.OFFSET).orElseThrow().owner())
                .isEqualTo(ReferenceTable.Owner.EMPLOYEE);
    }

    @Test
    void anInvoiceOfAnUnknownCompanyIsNotVoided() {
        Invoice invoice =
                Bill.invoice().company("99").untaxed("LABOUR", "10.00").made();

        assertThat(Voiding.of(invoice, "1001", false, books.mappings(), DAY).reasons())
                .containsExactly(Finding.of(RefusalCode.UNKNOWN_COMPANY, "company 99"));
    }

    @Test
    void aSwitchIsWrittenInLowerCaseWithHyphens() {
        assertThat(PostingSwitch.POST_BY_ACTIVITY.key()).isEqualTo("post-by-activity");
    }

    @Test
    void roundingsAreKnownByTheCurrencysCode() {
        CurrencyRounding whole = new CurrencyRounding(Books.EUR, Bill.eur("1.00"), Optional.empty());
        PostingRules rules = PostingRules.DEFAULT.rounding(Map.of(Books.EUR, whole));

        assertThat(rules.roundingByCode()).containsOnly(Map.entry("EUR", whole));
    }

    @Test
    void theMappingsTaxTableIsThatOfTheirRules() {
        TaxTable table = new TaxTable(List.of(new TaxTable.Line(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("V25"),
                Books.row("tax-table.csv", "V25"))));

        assertThat(books.mappings().with(PostingRules.DEFAULT.taxTable(table)).taxTable())
                .isEqualTo(table);
    }

    private Outcome<LocalDate> booked(Rule rule, LocalDate date) {
        Company company = books.companies.get("10").with(ClosedPeriods.all(rule));
        return PostingDate.of(company, Invoice.Kind.INVOICE, date);
    }

    private Voiding.Voided voided(Invoice invoice, LocalDate today) {
        return ((Outcome.Done<Voiding.Voided>) Voiding.of(invoice, "1001", false, books.mappings(), today)).value();
    }

    private static Company open(Company old, LocalDate from, LocalDate to) {
        return new Company(old.number(), old.name(), old.baseCurrency(), old.zone(), old.ledger(), from, to);
    }

    private static ZeroInvoiceRate.Reconciled reconciled(String amount, String rate) {
        return new ZeroInvoiceRate.Reconciled(Money.of(amount, "CAD"), new BigDecimal(rate));
    }

    private static ExchangeRates.Rate rate(Currency from, LocalDate date, String rate) {
        return new ExchangeRates.Rate(
                from, Books.EUR, date, new BigDecimal(rate), Books.row("exchange-rates.csv", rate));
    }

    private static Money chf(String amount) {
        return Money.of(amount, "CHF");
    }
}
