package org.daybook.ledger.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.accounting.Money;
import org.daybook.invoicing.charges.CustomerCard;
import org.daybook.invoicing.charges.DistributionAccount;
import org.daybook.invoicing.charges.ExportTarget;
import org.junit.jupiter.api.Test;

/** The files that accounting packages import (SS 1.3 R8, R9, R12, R13). */
class AccountingFilesTest {

    private static final DistributionAccount RECEIVABLE =
            new DistributionAccount("1100", "Debtors", DistributionAccount.Type.RECEIVABLES);
    private static final DistributionAccount INCOME =
            new DistributionAccount("4000", "Sales:Posters", DistributionAccount.Type.INCOME);
    private static final DistributionAccount TAX =
            new DistributionAccount("2200::STATE", "Board::Tax payable", DistributionAccount.Type.TAXES);

    @Property
    void quickBooksAmountsSumToNothing(@ForAll("documents") FileDocument document) {
        assertThat(column(QuickBooksFiles.invoices(List.of(document)), "\t", 5, "TRNS", "SPL"))
                .isEqualByComparingTo("0");
    }

    @Property
    void peachtreeAmountsSumToMinusTheTotal(@ForAll("documents") FileDocument document) {
        assertThat(column(PeachtreeFiles.salesJournal(List.of(document)), ",", 13, "C-1"))
                .isEqualByComparingTo(document.total().negated().amount());
    }

    @Property
    void myobAmountsSumToTheTotal(@ForAll("documents") FileDocument document) {
        assertThat(column(MyobFiles.invoices(List.of(document)), "\t", 8, "C-1"))
                .isEqualByComparingTo(document.total().amount());
    }

    @Test
    void whatWouldBreakARowBecomesASpace() {
        FileDocument document = document(List.of(line(INCOME, "-10.00", "two\tlines\r\nof \"text\", really")));

        assertThat(QuickBooksFiles.invoices(List.of(document))).contains("\ttwo lines of \"text\", really\t");
        assertThat(PeachtreeFiles.salesJournal(List.of(document)))
                .contains(",\"two lines of \"\"text\"\", really\",4000,");
    }

    @Test
    void taxNamesItsVendorInQuickBooksAndItsAuthorityInPeachtree() {
        FileDocument document = document(List.of(line(INCOME, "-10.00", "work"), line(TAX, "-0.80", "Tax")));

        assertThat(QuickBooksFiles.invoices(List.of(document)))
                .contains("SPL\tINVOICE\t06/30/24\tTax payable\tBoard\t-0.80\t2003\tTax\t07/30/24\tNet 30\r\nENDTRNS");
        assertThat(PeachtreeFiles.salesJournal(List.of(document)))
                .endsWith("C-1,2003,06/30/24,07/30/24,0.22,07/10/24,Net 30,1100,STATE,2,Tax,2200,0,-0.80,STATE\r\n");
    }

    @Test
    void anInvoiceWithoutTaxNamesNoAuthority() {
        assertThat(PeachtreeFiles.salesJournal(List.of(document(List.of(line(INCOME, "-10.00", "work"))))))
                .endsWith("1100,,1,work,4000,1,-10.00,\r\n");
    }

    @Test
    void aTotalBelowZeroIsACreditMemo() {
        String text = QuickBooksFiles.invoices(List.of(document(List.of(line(INCOME, "25.00", "discount")))));

        assertThat(text).contains("TRNS\tCREDIT MEMO\t06/30/24\tDebtors\tC-1\t-25.00\t2003\t");
        assertThat(text).doesNotContain("\tINVOICE\t");
    }

    @Test
    void myobInvoicesAreApartByABlankRow() {
        FileDocument one = document(List.of(line(INCOME, "-10.00", "work")));

        List<String> rows = MyobFiles.invoices(List.of(one, one)).lines().toList();

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).startsWith("Co./Last Name\tCard ID\tInvoice #\t");
        assertThat(rows.get(1)).isEqualTo(rows.get(3));
        assertThat(rows.get(2)).isEmpty();
    }

    @Test
    void everyPackageHasItsCustomersFileApart() {
        CustomerCard card =
                CustomerCard.of("C-1", "Ahlgren, Inc", List.of("a", "b", "c", "d", "e", "f"), "Net 30", "STATE");

        for (ExportTarget target : ExportTarget.values()) {
            AccountingFiles files = AccountingFiles.of(target, List.of(card), List.of());
            assertThat(files.customers())
                    .contains("C-1")
                    .contains("Ahlgren, Inc")
                    .contains("Net 30");
            assertThat(files.invoices()).doesNotContain("C-1").isNotEmpty();
        }
        assertThat(QuickBooksFiles.customers(List.of(card)))
                .endsWith("CUST\tC-1\tAhlgren, Inc\ta\tb\tc\td\te\tNet 30\r\n");
        assertThat(MyobFiles.customers(List.of(card))).endsWith("Ahlgren, Inc\tC-1\tN\ta\tb\tc\td\tNet 30\r\n");
        assertThat(PeachtreeFiles.customers(List.of(card))).endsWith("C-1,\"Ahlgren, Inc\",a,b,Net 30,STATE\r\n");
    }

    /** Sum of a column, from 0, over the rows whose first cell is one of the keys. */
    private static BigDecimal column(String text, String delimiter, int at, String... keys) {
        return text.lines()
                .map(row -> row.split(delimiter, -1))
                .filter(row -> Arrays.asList(keys).contains(row[0]))
                .map(row -> new BigDecimal(row[at]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static FileDocument.Line line(DistributionAccount account, String amount, String text) {
        return new FileDocument.Line(account, Money.of(amount, "EUR"), text);
    }

    private static FileDocument document(List<FileDocument.Line> lines) {
        Money total = lines.stream().map(FileDocument.Line::amount).reduce(Money.of("0", "EUR"), Money::minus);
        return new FileDocument(
                "C-1",
                "2003",
                LocalDate.of(2024, 6, 30),
                LocalDate.of(2024, 7, 30),
                "Net 30",
                Money.rounded(total.amount().multiply(new BigDecimal("0.02")), total.currency()),
                LocalDate.of(2024, 7, 10),
                total,
                RECEIVABLE,
                lines);
    }

    @Provide
    Arbitrary<FileDocument> documents() {
        return Combinators.combine(
                        Arbitraries.of(INCOME, TAX), Arbitraries.longs().between(-99_999, 99_999))
                .as((account, cents) ->
                        line(account, BigDecimal.valueOf(cents, 2).toPlainString(), "text"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(AccountingFilesTest::document);
    }
}
