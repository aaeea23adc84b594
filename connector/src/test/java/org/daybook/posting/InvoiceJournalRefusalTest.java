package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;
import org.junit.jupiter.api.Test;

class InvoiceJournalRefusalTest {
    private final Books books = Books.standard();

    @Test
    void allReasonsAreToldTogether() {
        books.companies.remove("10");
        books.customers.remove("C1");
        Bill bill = Bill.invoice().item("UNMAPPED-9", "10.00", "V99", "1.00");

        assertThat(reasons(bill))
                .extracting(Finding::code)
                .containsExactly(
                        RefusalCode.UNKNOWN_COMPANY,
                        RefusalCode.UNKNOWN_CUSTOMER,
                        RefusalCode.UNMAPPED_ITEM,
                        RefusalCode.UNKNOWN_TAX_CODE);
    }

    @Test
    void anUnmappedItemNamesTheFileToMend() {
        assertThat(reasons(Bill.invoice().untaxed("UNMAPPED-9", "10.00")))
                .extracting(Finding::toString)
                .containsExactly("mappings/activities.csv: Activity 'UNMAPPED-9' of job J-1042 is not in the activity"
                        + " table. Add the activity to mappings/activities.csv, then retry.");
    }

    @Test
    void anUnknownCustomerNamesTheFileToMend() {
        assertThat(reasons(Bill.invoice().customer("10999").untaxed("LABOUR", "10.00")))
                .extracting(Finding::toString)
                .containsExactly(
                        "mappings/customers.csv: Customer 10999 of job J-1042 is not in the customer table. Add"
                                + " the customer to mappings/customers.csv.");
    }

    @Test
    void aMissingPostingReferenceNamesDepartmentAndReference() {
        books.rows.removeIf(row -> row.reference().equals(PostingReference.SALES_NONTAXABLE));

        assertThat(reasons(Bill.invoice().untaxed("LABOUR", "10.00")))
                .extracting(Finding::toString)
                .containsExactly("mappings/posting-references.csv: Department CENTRAL has no posting reference 'Sales"
                        + " Nontaxable', and there is no fallback for it. Add the row to"
                        + " mappings/posting-references.csv, then retry.");
    }

    @Test
    void aClosedPeriodNamesTheOpenOne() {
        books.companies.compute(
                "10",
                (number, company) -> new org.daybook.accounting.Company(
                        number,
                        company.name(),
                        company.baseCurrency(),
                        company.zone(),
                        company.ledger(),
                        Books.DATE.plusDays(1),
                        Books.DATE.plusDays(30)));

        assertThat(reasons(Bill.invoice().untaxed("LABOUR", "10.00")))
                .extracting(Finding::problem)
                .containsExactly("The date 2026-01-31 is outside the open posting interval of company 10 Company 10,"
                        + " 2026-02-01 to 2026-03-02.");
    }

    @Test
    void anAccountOutsideTheChartIsRefusedForEveryPlaceThatNamesIt() {
        books.accounts.clear();

        assertThat(reasons(Bill.invoice().item("LABOUR", "10.00", "V25", "2.50")))
                .extracting(Finding::problem)
                .containsExactly(
                        "The control account of customer C1 Customer C1, 1100, is not in the chart of accounts.",
                        "The account of combination S4000C for company 10, 4000C, is not in the chart of accounts.",
                        "The account of tax code V25, 2200, is not in the chart of accounts.");
    }

    @Test
    void taxWithoutATaxCodeIsRefused() {
        assertThat(reasons(Bill.invoice().item("LABOUR", "10.00", null, "2.50")))
                .extracting(Finding::code)
                .containsExactly(RefusalCode.UNKNOWN_TAX_CODE);
    }

    private List<Finding> reasons(Bill bill) {
        Outcome<Journal> outcome = InvoiceJournal.of(bill.made(), books.mappings());
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Journal>) outcome).reasons();
    }
}
