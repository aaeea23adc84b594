package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.Finding;
import org.daybook.accounting.PostingReference;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final Books books = Books.standard();

    @Test
    void completeMappingsHaveNoHoles() {
        assertThat(Coverage.of(books.mappings())).isEmpty();
    }

    @Test
    void aReferenceThatADepartmentCanBeAskedForAndDoesNotMapIsAHole() {
        books.rows.removeIf(
                row -> row.department().equals("SOUTH") && row.reference().equals(PostingReference.EXPORT_SALES));

        assertThat(Coverage.of(books.mappings()))
                .extracting(Finding::problem)
                .containsExactly(
                        "Department SOUTH has no posting reference 'Export Sales', and there is no fallback for it.");
    }

    @Test
    void aReferenceThatNoCustomerBringsUpIsNoHole() {
        books.customers.values().removeIf(customer -> customer.export());
        books.rows.removeIf(row -> row.reference().equals(PostingReference.EXPORT_SALES));

        assertThat(Coverage.of(books.mappings())).isEmpty();
    }

    @Test
    void aDepartmentThatSettlesNeedsAllReferencesOfSettlements() {
        books.rows.removeIf(row -> row.reference().equals(PostingReference.TRUST_CASH));

        assertThat(Coverage.of(books.mappings()))
                .extracting(Finding::problem)
                .containsExactly(
                        "Department COLLECT has no posting reference 'Trust cash', and there is no fallback for it.");
    }

    @Test
    void adjustmentsComeInWhereClientsAreSettled() {
        books.rows.removeIf(row -> row.reference().equals(PostingReference.CLIENT_ADJUSTMENT));

        assertThat(Coverage.of(books.mappings()))
                .extracting(Finding::problem)
                .containsExactly("Department COLLECT has no posting reference 'Client adjustment', and there is no"
                        + " fallback for it.");
    }

    @Test
    void aQuestionWithTwoAnswersIsFound() {
        books.mapsTo("CENTRAL", PostingReference.SALES_TAXABLE, "S4100C");

        assertThat(Coverage.of(books.mappings()))
                .extracting(Finding::toString)
                .containsExactly("mappings/posting-references.csv:2: Department CENTRAL maps 'Sales Taxable' a second"
                        + " time; the first is on line 2. Keep one of the two rows.");
    }

    @Test
    void anActivityThatSellsByAnUndefinedCombinationIsAHole() {
        books.activity("PARTS", "S-NOWHERE");

        assertThat(Coverage.of(books.mappings()))
                .extracting(Finding::problem)
                .containsExactly("Activity PARTS sells by combination S-NOWHERE, which is not defined.");
    }

    @Test
    void theListingSaysWhereEachCombinationIsBookedAndWhereAFallbackAnswers() {
        books.customer("C3", "WEST", false);
        books.mapsTo("*", PostingReference.SALES_TAXABLE, "S4000N");
        var west = Coverage.listing(books.mappings()).stream()
                .filter(covered -> covered.department().equals(Optional.of("WEST")))
                .toList();

        assertThat(west).hasSize(3).allMatch(Coverage.Covered::fallback);
        assertThat(west).extracting(Coverage.Covered::company).containsExactly("10", "20", "21");
        assertThat(west).extracting(Coverage.Covered::account).containsOnly("4000N");
    }

    @Test
    void whatIsMissingFromADateOnIsToldWithTheDateAndWhatIsMissingAllAlongOnce() {
        LocalDate july = LocalDate.of(2026, 7, 1);
        books.rows.removeIf(row -> row.reference().equals(PostingReference.SALES_TAXABLE));
        for (String department : List.of("CENTRAL", "NORTH")) {
            books.rows.add(new PostingReferences.Row(
                    department,
                    PostingReference.SALES_TAXABLE,
                    "S4000C",
                    Effective.until(july.minusDays(1)),
                    Books.row("posting-references.csv", department)));
        }

        assertThat(Coverage.of(books.mappings()))
                .extracting(Finding::problem)
                .containsExactly(
                        hole("SOUTH"),
                        hole("CENTRAL") + " So it is from 2026-07-01 on.",
                        hole("NORTH") + " So it is from 2026-07-01 on.");
    }

    @Test
    void theListingShowsAnActivitysOwnCombinationTaxCodesAndWorkInProgress() {
        books.combination(new PostingReferences.Combination(
                "W-1",
                "1400",
                org.daybook.accounting.Dimensions.NONE,
                List.of(),
                List.of(),
                Books.row("dimension-combinations.csv", "W-1")));
        books.account("1400", org.daybook.accounting.Account.Kind.ASSET).activity("PARTS", "S4100C");
        JobGroup group = new JobGroup(
                "COST",
                Capitalization.COST,
                Optional.of("W-1"),
                Optional.of("W-1"),
                Books.row("job-groups.csv", "COST"));
        Mappings mappings = books.mappings().with(PostingRules.DEFAULT.jobGroups(Map.of("COST", group)));
        List<String> shown = Coverage.listing(mappings).stream()
                .filter(covered ->
                        covered.company().equals("10") && covered.department().isEmpty())
                .map(covered -> covered.reference() + " of "
                        + covered.activity()
                                .or(covered::taxCode)
                                .or(covered::jobGroup)
                                .orElse("") + " on "
                        + covered.account())
                .toList();

        assertThat(shown)
                .containsExactly(
                        "Sales Taxable of PARTS on 4100C",
                        "Sales Nontaxable of PARTS on 4100C",
                        "Export Sales of PARTS on 4100C",
                        "Work in Progress, Time of COST on 1400",
                        "Work in Progress, Amount of COST on 1400",
                        "Tax payable of V10 on 2210",
                        "Tax payable of V25 on 2200");
    }

    @Test
    void aTaxCodeWhoseAccountIsNotInTheChartIsAHole() {
        books.accounts.remove("2210");

        assertThat(Coverage.of(books.mappings()))
                .extracting(Finding::toString)
                .containsExactly("mappings/tax-codes.csv: The account of tax code V10, 2210, is not in the chart of"
                        + " accounts. Add it to mappings/chart-of-accounts.csv, or correct the code.");
    }

    private static String hole(String department) {
        return "Department " + department
                + " has no posting reference 'Sales Taxable', and there is no fallback for it.";
    }
}
