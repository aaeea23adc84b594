package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Account;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Finding;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.junit.jupiter.api.Test;

/** What is missing between a reference and its account, told with the place to mend and what to do (JI 3.3). */
class ResolutionTest {
    private static final MappingRow GROUP = new MappingRow("mappings/job-groups.csv", 4, "COST");

    private final Books books = Books.standard();

    @Test
    void anActivityWithoutAMatchingLineNamesDepartmentAndJobGroup() {
        assertThat(byActivity(Optional.empty()))
                .containsExactly(
                        "mappings/activity-references.csv: Activity LABOUR has no line for 'Sales Taxable' that"
                                + " matches department CENTRAL. Add the line to mappings/activity-references.csv, then retry.");
        assertThat(byActivity(Optional.of("COST")))
                .containsExactly(
                        "mappings/activity-references.csv: Activity LABOUR has no line for 'Sales Taxable' that"
                                + " matches department CENTRAL and job group COST. Add the line to"
                                + " mappings/activity-references.csv, then retry.");
    }

    @Test
    void aJobGroupWithoutACombinationIsFoundWhereItStands() {
        assertThat(ofJobGroup("COST", group(Optional.empty())))
                .containsExactly("mappings/job-groups.csv:4: Job group COST has no combination for 'Work in Progress,"
                        + " Time'. Give one in mappings/job-groups.csv, then retry.");
    }

    @Test
    void aJobGroupWhoseCombinationIsNotDefinedIsFoundWhereItStands() {
        assertThat(ofJobGroup("COST", group(Optional.of("W-1"))))
                .containsExactly(
                        "mappings/job-groups.csv:4: Job group COST maps 'Work in Progress, Time' to combination"
                                + " W-1, which is not defined. Add it to mappings/dimension-combinations.csv, or correct the"
                                + " number.");
    }

    @Test
    void anUnknownJobGroupNamesTheFileToMend() {
        assertThat(ofJobGroup("NONE", group(Optional.empty())))
                .containsExactly("mappings/job-groups.csv: Job group NONE is not defined. Add it to"
                        + " mappings/job-groups.csv, or correct the job.");
    }

    @Test
    void anAccountOutsideTheChartIsFoundAtTheRowThatNamesIt() {
        books.accounts.remove("1100");
        books.accounts.remove("2200");
        Bill bill = Bill.invoice().item("LABOUR", "10.00", "V25", "2.50");

        assertThat(InvoiceJournal.of(bill.made(), traced()).reasons())
                .extracting(Finding::where)
                .containsExactly("mappings/customers.csv:7", "mappings/tax-codes.csv:3");
        assertThat(InvoiceJournal.of(bill.made(), books.mappings()).reasons())
                .extracting(Finding::where)
                .containsExactly("mappings/customers.csv", "mappings/tax-codes.csv");

        books.account("1100", Account.Kind.RECEIVABLE).account("2200", Account.Kind.TAX);
        assertThat(JournalText.journal(InvoiceJournal.of(bill.made(), traced())).lines())
                .extracting(line -> line.why().rows().get(0).toString())
                .containsExactly(
                        "mappings/customers.csv:7 (C1)",
                        "mappings/dimension-combinations.csv:2 (4000C)",
                        "mappings/tax-codes.csv:3 (V25)");
    }

    /** The standard books, with the lines that define customer and tax code. */
    private Mappings traced() {
        Mappings mappings = books.mappings();
        return new Mappings(
                mappings.version(),
                mappings.accounts(),
                mappings.taxCodes(),
                mappings.customers(),
                mappings.companies(),
                mappings.activities(),
                mappings.references(),
                new Mappings.DefinedAt(
                        Map.of("C1", new MappingRow("mappings/customers.csv", 7, "C1")),
                        Map.of("V25", new MappingRow("mappings/tax-codes.csv", 3, "V25"))),
                mappings.rules(),
                mappings.dated());
    }

    private List<String> byActivity(Optional<String> group) {
        Mappings mappings = books.mappings();
        ActivityReference.Asked asked = new ActivityReference.Asked("LABOUR", "CENTRAL", group, Dimensions.NONE);
        Outcome<Resolved> answer = new Resolution(mappings, "10", Books.DATE)
                .byActivity(
                        mappings.activities().get("LABOUR"), asked, PostingReference.SALES_TAXABLE, Dimensions.NONE);
        return answer.reasons().stream().map(Finding::toString).toList();
    }

    private List<String> ofJobGroup(String name, JobGroup group) {
        Mappings mappings = books.mappings().with(PostingRules.DEFAULT.jobGroups(Map.of("COST", group)));
        return new Resolution(mappings, "10", Books.DATE)
                .ofJobGroup(name, true, PostingReference.WORK_IN_PROGRESS_TIME, Dimensions.NONE).reasons().stream()
                        .map(Finding::toString)
                        .toList();
    }

    private static JobGroup group(Optional<String> timeCombination) {
        return new JobGroup("COST", Capitalization.COST, timeCombination, Optional.empty(), GROUP);
    }
}
