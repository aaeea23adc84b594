package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Exchange;
import org.daybook.accounting.Finding;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.Price;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.selection.SelectionCatalogue;
import org.daybook.posting.Dated;
import org.daybook.posting.Effective;
import org.daybook.posting.ExchangeRates;
import org.daybook.posting.Mappings;
import org.daybook.sync.BillingDesk.Act;
import org.daybook.sync.Desk.Decision;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever makes a document - the billing run, a credit, a person - it is rounded, has its rates, and is journalized alike. */
class JournalizingTest {

    private static final String RUN = "finalized-work";
    private static final String JOB = "J-1";
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    @TempDir
    Path folder;

    private final FakeLedger ledger = new FakeLedger(TestSite.LEDGER, FakeLedger.refusesDuplicates());
    private TestSite site;

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theRunRoundsTotalsExternally() {
        site = new TestSite(folder, RUN, JournalizingTest::wholeEuros);
        site.deliver(site.hour("e1", JOB));
        site.invoice();

        assertWholeEuros(site.only(), "126.00", "0.50");
    }

    @Test
    void aCreditMemoIsRoundedAsItsInvoice() {
        site = new TestSite(folder, RUN, JournalizingTest::wholeEuros);
        Document posted = posted(site.hour("e1", JOB));

        assertWholeEuros(credited(posted), "-126.00", "-0.50");
    }

    @Test
    void whatIsPrintedByHandIsRoundedAndItsCreditMemoToo() {
        site = new TestSite(folder, SelectionCatalogue.NAME, JournalizingTest::wholeEuros);
        site.deliver(site.hour("e1", JOB));
        Document printed = printed();
        assertWholeEuros(printed, "126.00", "0.50");
        assertThat(desk().look(JOB).orElseThrow().documents().get(0).total()).isEqualTo(printed.total());
        site.post(ledger, printed, "clara");

        done("Invoice to Credit Memo", Map.of("Invoice", printed.externalRef()));
        done("Approve Credit Memo Selection", Map.of());
        done("Print Credit Memo", Map.of());

        assertWholeEuros(
                site.document(site.register
                        .documents()
                        .creditsOf(printed.externalRef())
                        .get(0)
                        .externalRef()),
                "-126.00",
                "-0.50");
    }

    @Test
    void aDocumentInAnotherCurrencyKeepsTheRateOfItsDate() {
        site = new TestSite(folder, RUN, rates(rate("2025-12-01", "0.86")));
        site.deliver(inDollars("e1"));
        site.invoice();

        assertThat(site.only().invoice().exchange()).contains(Exchange.of(EUR, new BigDecimal("0.86")));
        assertThat(site.only().state()).isEqualTo(DocumentState.INVOICED);
    }

    @Test
    void aDocumentInTheCompanysCurrencyHasNoRateToKeep() {
        site = new TestSite(folder, RUN, rates(rate("2025-12-01", "0.86")));
        site.deliver(site.hour("e1", JOB));
        site.invoice();

        assertThat(site.only().invoice().exchange()).isEmpty();
        assertThat(site.only().state()).isEqualTo(DocumentState.INVOICED);
    }

    @Test
    void aGroupsCurrencyIsKeptBesideTheCompanysOwn() {
        site = new TestSite(
                folder,
                RUN,
                mappings -> rates(new ExchangeRates.Rate(
                                EUR, USD, LocalDate.of(2025, 12, 1), new BigDecimal("1.15"), row()))
                        .apply(alsoInDollars(mappings)));
        site.deliver(site.hour("e1", JOB));
        site.invoice();

        assertThat(site.only().invoice().exchange())
                .contains(Exchange.of(EUR, BigDecimal.ONE).alsoIn(USD, new BigDecimal("1.15")));
    }

    @Test
    void aCreditMemoRemembersTheRateOfItsInvoice() {
        site = new TestSite(folder, RUN, rates(rate("2025-12-01", "0.86"), rate("2026-02-03", "0.90")));
        Document posted = posted(inDollars("e1"));
        site.pass(Duration.ofDays(2));

        Exchange exchange = credited(posted).invoice().exchange().orElseThrow();

        assertThat(exchange.baseRate()).isEqualByComparingTo("0.90");
        assertThat(exchange.creditedBaseRate()).contains(new BigDecimal("0.86"));
    }

    @Test
    void aMissingRateHoldsWhereTheSiteKeepsRates() {
        site = new TestSite(folder, RUN, rates(rate("2026-12-01", "0.86")));
        site.deliver(inDollars("e1"));
        site.invoice();

        Hold hold = site.only().hold().orElseThrow();
        assertThat(hold.code()).isEqualTo(RefusalCode.NO_EXCHANGE_RATE);
        assertThat(hold.findings())
                .extracting(Finding::problem)
                .containsExactly("There is no rate from USD to EUR on 2026-01-31.");
        assertThat(site.only().journal()).isEmpty();
    }

    @Test
    void aSiteThatKeepsNoRatesGoesOnWithoutThem() {
        site = new TestSite(folder, RUN, rates());
        site.deliver(inDollars("e1"));
        site.invoice();

        assertThat(site.only().state()).isEqualTo(DocumentState.INVOICED);
        assertThat(site.only().invoice().exchange()).isEmpty();
    }

    @Test
    void aMissingRateRefusesAPrintByHand() {
        site = new TestSite(folder, SelectionCatalogue.NAME, rates(rate("2026-12-01", "0.86")));
        site.deliver(inDollars("e1"));
        site.invoice();
        done("Approve Invoice Selection", Map.of());

        Decision decision = act("Print Invoice", Map.of());

        assertThat(decision.reasons()).extracting(Finding::code).containsExactly(RefusalCode.NO_EXCHANGE_RATE);
        assertThat(site.register.documents().page(DocumentQuery.ALL).rows()).isEmpty();
    }

    @Test
    void aCustomersRowForATimeIsAskedByWhatIsPrintedInIt() {
        site = new TestSite(folder, SelectionCatalogue.NAME, taxFreeFrom(LocalDate.of(2026, 2, 2)));
        site.deliver(site.hour("e1", JOB));
        Document printed = printed();

        assertThat(printed.total()).isEqualTo(Money.of("100.00", "EUR"));
        site.pass(Duration.ofDays(400));
        assertThat(desk().look(JOB).orElseThrow().documents().get(0).total()).isEqualTo(printed.total());
    }

    @Test
    void aCustomersRowForAnotherTimeIsNotAsked() {
        site = new TestSite(folder, SelectionCatalogue.NAME, taxFreeFrom(LocalDate.of(2026, 2, 3)));
        site.deliver(site.hour("e1", JOB));

        assertThat(printed().total()).isEqualTo(Money.of("125.50", "EUR"));
    }

    @Test
    void theRunAsksTheCustomersInForceOnItsDay() {
        site = new TestSite(folder, RUN, taxFreeFrom(LocalDate.of(2026, 2, 2)));
        site.deliver(site.hour("e1", JOB));
        site.invoice();

        assertThat(site.only().total()).isEqualTo(Money.of("100.00", "EUR"));
    }

    @Test
    void aCustomerWhoStandsInDatedRowsAloneIsSentToTheLedger() {
        site = new TestSite(folder, RUN, mappings -> onlyDated(mappings));
        Document posted = posted(site.hour("e1", JOB));

        assertThat(posted.state()).isEqualTo(DocumentState.POSTED);
    }

    @Test
    void splitBillingFollowsTheDepartmentsOfTheCustomers() {
        site = new TestSite(folder, SelectionCatalogue.NAME, UnaryOperator.identity());
        JobEntry entry = site.hour("e1", JOB);
        site.deliver("GROUNDS", entry);
        site.invoice();
        done("Set Bill-to Distribution", Map.of("Customer", "10001", "Setup percentage", "50", "Amount", "50.00"));
        done("Set Bill-to Distribution", Map.of("Customer", "10002", "Setup percentage", "50", "Amount", "50.00"));
        done("Approve Invoice Selection", Map.of());
        done("Print Invoice", Map.of());

        assertThat(desk().look(JOB).orElseThrow().documents())
                .hasSize(2)
                .allSatisfy(one -> assertThat(site.document(one.reference())
                                .journal()
                                .orElseThrow()
                                .lines())
                        .filteredOn(line -> line.reference().equals(PostingReference.SALES_TAXABLE))
                        .extracting(JournalLine::account)
                        .containsExactly("4000"));
    }

    private void assertWholeEuros(Document document, String total, String rounding) {
        assertThat(document.total()).isEqualTo(Money.of(total, "EUR"));
        assertThat(document.invoice().rounding()).isEqualTo(Money.of(rounding, "EUR"));
        assertThat(document.journal().orElseThrow().lines())
                .filteredOn(line -> line.reference().equals(PostingReference.AMOUNT_ROUNDING))
                .singleElement()
                .satisfies(line -> assertThat(line.signed())
                        .isEqualTo(Money.of(rounding, "EUR").negated()));
    }

    private Document posted(JobEntry entry) {
        site.deliver(entry);
        site.invoice();
        site.post(ledger, site.only(), "clara");
        return site.only();
    }

    private Document credited(Document posted) {
        Decision decision = site.desk().credit(posted.externalRef(), false, TestSite.person("paul"));
        assertThat(decision.done()).as(decision.toString()).isTrue();
        return site.register.documents().creditsOf(posted.externalRef()).get(0);
    }

    private Document printed() {
        site.invoice();
        done("Approve Invoice Selection", Map.of());
        done("Print Invoice", Map.of());
        return site.document(desk().look(JOB).orElseThrow().documents().get(0).reference());
    }

    private BillingDesk desk() {
        return site.desk().billing();
    }

    private Decision act(String action, Map<String, String> given) {
        return desk().act(JOB, new Act(action, given, Optional.empty()), TestSite.person("paul"));
    }

    private void done(String action, Map<String, String> given) {
        Decision decision = act(action, given);
        assertThat(decision.done()).as(decision.toString()).isTrue();
    }

    private JobEntry inDollars(String id) {
        return JobEntry.of(new org.daybook.accounting.EntryId(TestSite.SOURCE, id), USD)
                .company("10")
                .job(JOB)
                .customer("10008")
                .date(LocalDate.of(2026, 1, 15))
                .activity("CONSULT")
                .text("An hour abroad")
                .quantity(org.daybook.accounting.Quantity.ONE)
                .unitPrice(Price.of("100.00", "USD"))
                .build();
    }

    private static Mappings wholeEuros(Mappings mappings) {
        CurrencyRounding whole =
                new CurrencyRounding(EUR, Money.smallestUnit(EUR), Optional.of(Money.of("1.00", "EUR")));
        return mappings.with(mappings.rules().rounding(Map.of(EUR, whole)));
    }

    private static UnaryOperator<Mappings> rates(ExchangeRates.Rate... rates) {
        return mappings -> mappings.with(mappings.rules().rates(new ExchangeRates(List.of(rates))));
    }

    private static ExchangeRates.Rate rate(String from, String rate) {
        return new ExchangeRates.Rate(USD, EUR, LocalDate.parse(from), new BigDecimal(rate), row());
    }

    private static MappingRow row() {
        return new MappingRow("mappings/exchange-rates.csv", 2, "");
    }

    private static Mappings alsoInDollars(Mappings mappings) {
        Map<String, org.daybook.accounting.Company> companies = new HashMap<>(mappings.companies());
        companies.computeIfPresent("10", (number, company) -> company.alsoIn(USD));
        return copied(mappings, mappings.customers(), companies);
    }

    /** The customer is not taxed from that day on. */
    private static UnaryOperator<Mappings> taxFreeFrom(LocalDate day) {
        return mappings -> mappings.with(Mappings.DatedRows.of(
                List.of(new Dated<>(
                        TestSite.CUSTOMER,
                        Effective.from(day),
                        withoutTax(mappings.customers().get(TestSite.CUSTOMER)))),
                List.of()));
    }

    private static Mappings onlyDated(Mappings mappings) {
        Map<String, Customer> others = new HashMap<>(mappings.customers());
        Customer customer = others.remove(TestSite.CUSTOMER);
        return copied(mappings, others, mappings.companies())
                .with(Mappings.DatedRows.of(
                        List.of(new Dated<>(TestSite.CUSTOMER, Effective.from(LocalDate.of(2026, 1, 1)), customer)),
                        List.of()));
    }

    private static Mappings copied(
            Mappings from, Map<String, Customer> customers, Map<String, org.daybook.accounting.Company> companies) {
        return new Mappings(
                from.version(),
                from.accounts(),
                from.taxCodes(),
                customers,
                companies,
                from.activities(),
                from.references(),
                from.definedAt(),
                from.rules(),
                from.dated());
    }

    private static Customer withoutTax(Customer customer) {
        return new Customer(
                customer.number(),
                customer.name(),
                customer.department(),
                customer.controlAccount(),
                customer.currency(),
                customer.country(),
                customer.export(),
                Optional.empty(),
                customer.invoiceDiscount(),
                customer.paymentDays());
    }
}
