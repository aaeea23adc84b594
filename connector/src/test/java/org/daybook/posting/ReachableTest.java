package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Finding;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.accounting.PostingReference;
import org.junit.jupiter.api.Test;

/** What the accountant's decisions bring within reach: only that is asked for when coverage looks for holes (features P4). */
class ReachableTest {
    private static final Currency USD = Currency.getInstance("USD");
    private static final MappingRow ROW = new MappingRow("mappings/x.csv", 1, "x");

    private final Books books = Books.standard();

    @Test
    void aSiteThatDecidedNothingIsAskedForNothingMore() {
        assertThat(missing(PostingRules.DEFAULT)).isEmpty();
    }

    @Test
    void onlyTotalsThatAreRoundedAskForAmountRounding() {
        assertThat(missing(rounding(Optional.of(Money.of("1.00", "EUR"))))).containsExactly("Amount Rounding");
        assertThat(missing(rounding(Optional.empty()))).isEmpty();
    }

    @Test
    void eachCapitalisationPrincipleAsksForItsOwnCounterAccount() {
        assertThat(missing(group(Capitalization.COST)))
                .contains("Cost Of Sales")
                .doesNotContain("Open billing price");
        assertThat(missing(group(Capitalization.BILLING_PRICE)))
                .contains("Open billing price")
                .doesNotContain("Cost Of Sales");
        assertThat(missing(group(Capitalization.NONE))).isEmpty();
    }

    @Test
    void onlyGroupsThatCapitaliseNeedAccountsOfWorkInProgress() {
        assertThat(findings(group(Capitalization.NONE))).isEmpty();
        assertThat(findings(group(Capitalization.COST)))
                .anySatisfy(finding -> assertThat(finding.problem()).contains("Job group G"));
    }

    @Test
    void whatIsPostedWhenItIsRegisteredAsksForProfitAndLossAndOffset() {
        PostingRules hours = PostingRules.DEFAULT.with(PostingSwitch.POST_HOURS_IN_JOB_JOURNAL, true);
        PostingRules amounts = PostingRules.DEFAULT.with(PostingSwitch.POST_AMOUNT_IN_JOB_JOURNAL, true);

        assertThat(missing(hours)).containsExactlyInAnyOrder("P&L Account, Time", "Offset");
        assertThat(missing(amounts)).containsExactlyInAnyOrder("P&L Account, Amount", "Offset");
    }

    @Test
    void onlyACustomerInACurrencyWithARateAsksForTheVariance() {
        PostingRules usd = rates(USD);
        assertThat(missing(usd)).isEmpty();

        books.customers.put("C9", inDollars());
        assertThat(missing(usd)).containsExactly("Customer Exchange Rate Variance");
        assertThat(missing(rates(Currency.getInstance("JPY")))).isEmpty();
    }

    @Test
    void salesReferencesFollowTheCustomersThereAre() {
        assertThat(sales()).containsExactly("Sales Taxable", "Sales Nontaxable", "Export Sales");

        books.customers.values().removeIf(Customer::export);
        assertThat(sales()).containsExactly("Sales Taxable", "Sales Nontaxable");

        books.customers.clear();
        books.customer("E1", "CENTRAL", true);
        assertThat(sales()).containsExactly("Export Sales");

        books.customers.clear();
        books.customers.put("U1", untaxed());
        assertThat(sales()).containsExactly("Sales Nontaxable");
    }

    @Test
    void anActivityIsAskedForByEveryInvoicedDepartmentWithAndWithoutAGroup() {
        List<ActivityReference.Asked> asked =
                new Reachable(books.mappings().with(group(Capitalization.COST))).asked("LABOUR");

        assertThat(asked).extracting(ActivityReference.Asked::activity).containsOnly("LABOUR");
        assertThat(asked).extracting(ActivityReference.Asked::department).doesNotContain("COLLECT");
        Set<String> departments =
                asked.stream().map(ActivityReference.Asked::department).collect(Collectors.toSet());
        assertThat(asked).hasSize(2 * departments.size());
        assertThat(asked).extracting(ActivityReference.Asked::jobGroup).contains(Optional.of("G"), Optional.empty());
    }

    @Test
    void onlyACustomerWithADiscountAsksForInvoiceDiscount() {
        books.rows.removeIf(row -> row.reference().equals(PostingReference.INVOICE_DISCOUNT));
        assertThat(missing(PostingRules.DEFAULT)).isEmpty();

        books.customers.put("D1", discounted());
        assertThat(missing(PostingRules.DEFAULT)).containsExactly("Invoice Discount");
    }

    private List<String> sales() {
        return new Reachable(books.mappings())
                .salesReferences().stream().map(Object::toString).toList();
    }

    /** The references that departments are asked for and do not have. */
    private Set<String> missing(PostingRules rules) {
        return findings(rules).stream()
                .map(Finding::problem)
                .filter(problem -> problem.startsWith("Department "))
                .map(problem -> problem.replaceFirst(".*posting reference '([^']*)'.*", "$1"))
                .collect(Collectors.toSet());
    }

    private List<Finding> findings(PostingRules rules) {
        return Coverage.of(books.mappings().with(rules));
    }

    private static PostingRules rounding(Optional<Money> unit) {
        Money cent = Money.smallestUnit(Books.EUR);
        return PostingRules.DEFAULT.rounding(Map.of(Books.EUR, new CurrencyRounding(Books.EUR, cent, unit)));
    }

    private static PostingRules group(Capitalization principle) {
        return PostingRules.DEFAULT.jobGroups(
                Map.of("G", new JobGroup("G", principle, Optional.empty(), Optional.empty(), ROW)));
    }

    private static PostingRules rates(Currency from) {
        return PostingRules.DEFAULT.rates(new ExchangeRates(
                List.of(new ExchangeRates.Rate(from, Books.EUR, LocalDate.of(2020, 1, 1), BigDecimal.ONE, ROW))));
    }

    private static Customer inDollars() {
        return new Customer("C9", "Nine", "CENTRAL", "1100", USD, "US", false, Optional.of("V25"), Percent.ZERO, 14);
    }

    private static Customer untaxed() {
        return new Customer(
                "U1", "Untaxed", "CENTRAL", "1100", Books.EUR, "DE", false, Optional.empty(), Percent.ZERO, 14);
    }

    private static Customer discounted() {
        return new Customer(
                "D1", "Five off", "CENTRAL", "1100", Books.EUR, "DE", false, Optional.empty(), Percent.of("5"), 14);
    }
}
