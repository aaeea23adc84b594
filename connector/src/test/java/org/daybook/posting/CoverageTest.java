package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
}
