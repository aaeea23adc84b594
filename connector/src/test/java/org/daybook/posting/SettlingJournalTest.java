package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;
import org.junit.jupiter.api.Test;

/** The other half of an invoice whose customer settles with another company (JI 3.1). */
class SettlingJournalTest {
    private final Books books = Books.standard()
            .maps("*", PostingReference.INTERCOMPANY_RECEIVABLE, "1190")
            .maps("*", PostingReference.INTERCOMPANY_PAYABLE, "2190");
    private final Invoice invoice = Bill.invoice().untaxed("LABOUR", "100.00").made();

    @Test
    void theSettlingCompanyClaimsTheAmountAndOwesItToTheOneThatBilled() {
        settlesWith("20");

        assertThat(JournalText.of(settled())).isEqualTo("""
                        1100 A/R control Dr 100.00
                        2190 Intercompany payable Cr 100.00""");
        assertThat(JournalText.journal(settled()).company()).isEqualTo("20");
        assertThat(JournalText.of(InvoiceJournal.of(invoice, books.mappings()))).startsWith("1190 Intercompany");
    }

    @Test
    void theCompanyThatBillsOwesItselfNothing() {
        settlesWith("10");

        assertThat(SettlingJournal.of(invoice, books.mappings())).isEqualTo(Outcome.done(Optional.empty()));
        assertThat(JournalText.of(InvoiceJournal.of(invoice, books.mappings()))).startsWith("1100 A/R control");
    }

    @Test
    void whereNothingIsOwedTheOtherCompanyBooksNothing() {
        settlesWith("99");
        Invoice nothing = Bill.invoice()
                .untaxed("LABOUR", "100.00")
                .untaxed("LABOUR", "-100.00")
                .made();

        assertThat(SettlingJournal.of(nothing, books.mappings())).isEqualTo(Outcome.done(Optional.empty()));
    }

    @Test
    void aSettlementIsOwedByTheClientToTheAgencyAlone() {
        settlesWith("20");
        Invoice settlement = Bill.settlement()
                .of(org.daybook.accounting.LineKind.COMMISSION, "100.00")
                .made();

        assertThat(SettlingJournal.of(settlement, books.mappings())).isEqualTo(Outcome.done(Optional.empty()));
    }

    @Test
    void anUnknownSettlingCompanyNamesTheCustomerAndTheFileToMend() {
        settlesWith("99");

        assertThat(SettlingJournal.of(invoice, books.mappings()).reasons())
                .extracting(Finding::toString)
                .containsExactly("mappings/companies.yaml: Company 99, with which customer C1 Customer C1 settles, is"
                        + " not in the company table. " + RefusalCode.UNKNOWN_COMPANY.remedy());
    }

    @Test
    void aMissingReferenceIsRefused() {
        settlesWith("20");
        books.rows.removeIf(row -> row.reference().equals(PostingReference.INTERCOMPANY_PAYABLE));

        assertThat(SettlingJournal.of(invoice, books.mappings()).reasons())
                .extracting(Finding::code)
                .containsExactly(RefusalCode.MISSING_POSTING_REFERENCE);
    }

    private void settlesWith(String company) {
        books.customers.computeIfPresent("C1", (number, customer) -> customer.settledBy(Optional.of(company)));
    }

    private Outcome<Journal> settled() {
        return SettlingJournal.of(invoice, books.mappings()).then(made -> Outcome.done(made.orElseThrow()));
    }
}
