package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Exchange;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.junit.jupiter.api.Test;

/** Whether a document needs rates and has them, and which totals are rounded externally. */
class ExchangesTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    private final Books books = Books.standard();
    private final Invoice inEuros = Bill.invoice().untaxed("LABOUR", "100.40").made();

    @Test
    void aDocumentInTheCompanysOnlyCurrencyNeedsNoRate() {
        Mappings mappings = books.mappings();

        assertThat(Exchanges.needed(inEuros, mappings)).isFalse();
        assertThat(Exchanges.missing(inEuros, keeping(mappings))).isEmpty();
    }

    @Test
    void aDocumentOfAnUnknownCompanyNeedsNone() {
        Invoice unknown =
                Bill.invoice().company("99").untaxed("LABOUR", "100.40").made();

        assertThat(Exchanges.needed(unknown, books.mappings())).isFalse();
        assertThat(Exchanges.missing(unknown, keeping(books.mappings()))).isEmpty();
    }

    @Test
    void aCompanyOfAGroupNeedsTheGroupsRateForEveryDocument() {
        books.companies.computeIfPresent("10", (number, company) -> company.alsoIn(USD));

        assertThat(Exchanges.needed(inEuros, books.mappings())).isTrue();
        assertThat(Exchanges.missing(inEuros, keeping(books.mappings()))).isEmpty();
    }

    @Test
    void anotherCurrencyWithoutARateIsMissingWhereRatesAreKept() {
        Mappings mappings = inDollars();

        assertThat(Exchanges.needed(inEuros, mappings)).isTrue();
        assertThat(Exchanges.missing(inEuros, mappings)).isEmpty();
        assertThat(Exchanges.missing(inEuros, keeping(mappings)))
                .map(Finding::toString)
                .hasValue("mappings/exchange-rates.csv: There is no rate from EUR to USD on " + inEuros.date()
                        + ". Add it to mappings/exchange-rates.csv, then retry.");
    }

    @Test
    void aRateOfTheDocumentsDateIsNotMissing() {
        Mappings mappings = with(inDollars(), EUR, USD);

        assertThat(Exchanges.missing(inEuros, mappings)).isEmpty();
    }

    @Test
    void anInvoiceIsRoundedOnceAndASettlementNever() {
        Mappings mappings = books.mappings();
        CurrencyRounding whole =
                new CurrencyRounding(EUR, Money.smallestUnit(EUR), Optional.of(Money.of("1.00", "EUR")));
        Mappings rounding = mappings.with(mappings.rules().rounding(Map.of(EUR, whole)));
        Invoice settlement = Bill.settlement().of(LineKind.COMMISSION, "100.40").made();

        Invoice rounded = ExternalRounding.on(inEuros, rounding);

        assertThat(rounded.total().amount().stripTrailingZeros().scale()).isLessThanOrEqualTo(0);
        assertThat(rounded.rounding().isZero()).isFalse();
        assertThat(ExternalRounding.on(rounded, rounding)).isEqualTo(rounded);
        assertThat(ExternalRounding.on(inEuros, mappings)).isEqualTo(inEuros);
        assertThat(ExternalRounding.on(settlement, rounding)).isEqualTo(settlement);
    }

    /** JI 4.7: each invoice on account at the rate it was made at; one that is not found stands at the document's own. */
    @Test
    void whatIsTakenOffStandsAtTheRatesOfTheInvoiceOnAccountItNames() {
        Invoice made = inEuros.exchanged(
                Exchange.of(USD, new BigDecimal("1.05")).alsoIn(Currency.getInstance("JPY"), new BigDecimal("160")));
        Invoice invoice = Bill.invoice()
                .untaxed("LABOUR", "300.00")
                .reduction("Invoice on account 1001", "-100.00")
                .reduction("1001", "-50.00")
                .reduction("Invoice on account 1002", "-20.00")
                .made();

        Exchange exchange = Exchanges.on(
                        invoice,
                        with(inDollars(), EUR, USD),
                        reference -> reference.equals("1001") ? Optional.of(made) : Optional.empty())
                .exchange()
                .orElseThrow();

        assertThat(exchange.baseRate()).isEqualByComparingTo("1.1");
        Exchange.Rates then = new Exchange.Rates(new BigDecimal("1.05"), Optional.of(new BigDecimal("160")));
        assertThat(exchange.onAccount()).containsOnly(Map.entry(2, then), Map.entry(3, then));
    }

    @Test
    void aCreditMemoKnowsTheRatesOfWhatItCreditsAndADocumentKeepsItsOwn() {
        Invoice made = inEuros.exchanged(Exchange.of(USD, new BigDecimal("1.05")));
        Mappings mappings = with(inDollars(), EUR, USD);
        Invoice memo = Bill.creditMemo().untaxed("LABOUR", "-100.40").made().crediting("1001");

        assertThat(Exchanges.on(memo, mappings, reference -> Optional.of(made))
                        .exchange()
                        .orElseThrow()
                        .creditedBaseRate())
                .contains(new BigDecimal("1.05"));
        assertThat(Exchanges.on(made, mappings, reference -> Optional.empty())).isEqualTo(made);
        assertThat(Exchanges.on(inEuros, inDollars(), reference -> Optional.empty()))
                .isEqualTo(inEuros);
    }

    /** Sources number lines as they like. */
    @Test
    void reductionsOfOneNumberAreConvertedAtOneRate() {
        books.maps("CENTRAL", PostingReference.CUSTOMER_EXCHANGE_RATE_VARIANCE, "4910");
        Invoice numbered = Bill.invoice()
                .untaxed("LABOUR", "300.00")
                .reduction("1001", "-100.00")
                .reduction("1001", "-50.00")
                .made();
        List<InvoiceLine> lines = numbered.lines().stream()
                .map(line -> line.numbered(Math.min(line.no(), 2)))
                .toList();
        Invoice invoice = new Invoice(
                        numbered.kind(),
                        numbered.company(),
                        numbered.customer(),
                        numbered.job(),
                        numbered.department(),
                        numbered.date(),
                        numbered.dueDate(),
                        numbered.currency(),
                        lines,
                        numbered.discount(),
                        Optional.empty())
                .exchanged(Exchange.of(USD, new BigDecimal("1.1"))
                        .reducing(Map.of(2, new Exchange.Rates(new BigDecimal("2"), Optional.empty()))));

        assertThat(JournalText.of(CurrencyLayers.of(invoice, inDollars()).then(made -> Outcome.done(made.base()))))
                .isEqualTo("""
                        1100 A/R control Dr 165.00
                        4100C Sales Nontaxable Cr 330.00
                        2400C Invoiced on Account Dr 300.00
                        4910 Customer Exchange Rate Variance Cr 135.00""");
    }

    private Mappings inDollars() {
        books.companies.computeIfPresent(
                "10",
                (number, company) -> new org.daybook.accounting.Company(
                        number,
                        company.name(),
                        USD,
                        company.zone(),
                        company.ledger(),
                        company.openFrom(),
                        company.openTo()));
        return books.mappings();
    }

    /** Some rate is kept, but none of these two currencies. */
    private static Mappings keeping(Mappings mappings) {
        return with(mappings, Currency.getInstance("JPY"), Currency.getInstance("CHF"));
    }

    private static Mappings with(Mappings mappings, Currency from, Currency to) {
        ExchangeRates.Rate rate = new ExchangeRates.Rate(
                from, to, LocalDate.of(2020, 1, 1), new BigDecimal("1.1"), new MappingRow("", 1, ""));
        return mappings.with(mappings.rules().rates(new ExchangeRates(List.of(rate))));
    }
}
