package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.LineKind;
import org.junit.jupiter.api.Test;

class InvoiceJournalTest {
    private final Books books = Books.standard();

    /** JI 4.1, lines 1 to 4; time and amount are one line, for they are booked alike. */
    @Test
    void aPlainInvoiceDebitsTheCustomerAndCreditsSalesAndTax() {
        Bill bill = Bill.invoice().item("LABOUR", "1000.00", "V25", "250.00").item("PARTS", "200.00", "V25", "50.00");

        assertThat(journal(bill)).isEqualTo("""
                        1100 A/R control Dr 1500.00
                        4000C Sales Taxable Cr 1200.00
                        2200 Tax payable Cr 300.00""");
    }

    @Test
    void linesBookedOnDifferentAccountsStayApartAndRememberTheirInvoiceLines() {
        books.account("4010", org.daybook.accounting.Account.Kind.INCOME).combination(combination("S4010", "4010"));
        books.activity("PARTS", "S4010");
        Bill bill = Bill.invoice()
                .item("LABOUR", "600.00", "V25", "150.00")
                .item("PARTS", "200.00", "V25", "50.00")
                .item("LABOUR", "400.00", "V25", "100.00");

        assertThat(journal(bill)).isEqualTo("""
                        1100 A/R control Dr 1500.00
                        4000C Sales Taxable Cr 1000.00
                        4010 Sales Taxable Cr 200.00
                        2200 Tax payable Cr 300.00""");
        assertThat(lines(bill))
                .extracting(JournalLine::invoiceLines)
                .containsExactly(List.of(), List.of(1, 3), List.of(2), List.of(1, 2, 3));
    }

    /** GT80 and JI 4.1 "with invoice discount 5 %". */
    @Test
    void aDiscountIsDebitedAndTheTaxIsThatOfTheDiscountedBase() {
        Bill bill = Bill.invoice()
                .item("LABOUR", "1000.00", "V25", "237.50")
                .item("PARTS", "200.00", "V25", "47.50")
                .discount("60.00");

        assertThat(journal(bill)).isEqualTo("""
                        1100 A/R control Dr 1425.00
                        4900C Invoice Discount Dr 60.00
                        4000C Sales Taxable Cr 1200.00
                        2200 Tax payable Cr 285.00""");
        assertThat(lines(bill).get(1).taxCode()).contains("V25");
    }

    /** JI 4.4, restore = no, or not capitalised. */
    @Test
    void aCreditMemoTurnsTheSides() {
        Bill bill = Bill.creditMemo()
                .item("LABOUR", "-1000.00", "V25", "-250.00")
                .item("PARTS", "-200.00", "V25", "-50.00");

        assertThat(journal(bill)).isEqualTo("""
                        1100 A/R control Cr 1500.00
                        4000C Sales Taxable Dr 1200.00
                        2200 Tax payable Dr 300.00""");
    }

    /** JI 4.3 with reduction 7,000: each invoice on account for itself, its tax apart from the invoice's own. */
    @Test
    void invoicesOnAccountAreTakenBackOneByOne() {
        Bill bill = Bill.invoice()
                .item("LABOUR", "10000.00", "V25", "2500.00")
                .line(LineKind.ON_ACCOUNT_REDUCTION, "", "-4000.00", "V25", "-1000.00", Dimensions.NONE)
                .line(LineKind.ON_ACCOUNT_REDUCTION, "", "-3000.00", "V25", "-750.00", Dimensions.NONE);

        assertThat(journal(bill)).isEqualTo("""
                        1100 A/R control Dr 3750.00
                        4000C Sales Taxable Cr 10000.00
                        2400C Invoiced on Account Dr 4000.00
                        2400C Invoiced on Account Dr 3000.00
                        2200 Tax payable Dr 1750.00
                        2200 Tax payable Cr 2500.00""");
        assertThat(JournalText.journal(InvoiceJournal.of(bill.made(), books.mappings()))
                        .totalDebit())
                .isEqualTo(Bill.eur("12500.00"));
    }

    /** JI 4.3, zero-balance case: nothing is owed, but the whole is booked. */
    @Test
    void anInvoiceThatIsPaidOnAccountBooksNoReceivable() {
        Bill bill = Bill.invoice()
                .item("LABOUR", "10000.00", "V25", "2500.00")
                .line(LineKind.ON_ACCOUNT_REDUCTION, "", "-10000.00", "V25", "-2500.00", Dimensions.NONE);

        assertThat(journal(bill)).doesNotContain("A/R control").contains("2400C Invoiced on Account Dr 10000.00");
    }

    @Test
    void anInvoiceOnAccountIsNotASale() {
        Bill bill = Bill.invoice().line(LineKind.ON_ACCOUNT, "", "4000.00", "V25", "1000.00", Dimensions.NONE);

        assertThat(journal(bill)).isEqualTo("""
                        1100 A/R control Dr 5000.00
                        2400C Invoiced on Account Cr 4000.00
                        2200 Tax payable Cr 1000.00""");
    }

    @Test
    void eachTaxCodeHasItsOwnLine() {
        Bill bill = Bill.invoice().item("LABOUR", "100.00", "V25", "25.00").item("PARTS", "100.00", "V10", "10.00");

        assertThat(journal(bill)).endsWith("2210 Tax payable Cr 10.00\n2200 Tax payable Cr 25.00");
    }

    @Test
    void linesWithoutTaxCodeAreNontaxableAndExportCustomersGoToExportSales() {
        assertThat(journal(Bill.invoice().untaxed("LABOUR", "10.00"))).contains("4100C Sales Nontaxable Cr 10.00");
        assertThat(journal(Bill.invoice().customer("C2").untaxed("LABOUR", "10.00")))
                .contains("4200C Export Sales Cr 10.00");
    }

    @Test
    void workAtNoChargeMakesNoJournalLine() {
        Bill bill = Bill.invoice()
                .line(LineKind.CONTRACT_ZERO, "LABOUR", "0.00", "V25", "0.00", Dimensions.NONE)
                .item("PARTS", "64.00", "V25", "16.00");

        assertThat(lines(bill))
                .hasSize(3)
                .noneMatch(line -> line.reference().name().contains("LABOUR"));
    }

    @Test
    void aDocumentThatNetsToNothingHasAnEmptyJournal() {
        Bill bill = Bill.invoice().untaxed("LABOUR", "50.00").untaxed("LABOUR", "-50.00");

        assertThat(lines(bill)).isEmpty();
    }

    /** JI 4.5: invoice B. */
    @Test
    void inSplitBillingTheSevenFollowTheBillToCustomersDepartment() {
        Invoice invoice =
                Bill.invoice().customer("C2").untaxed("LABOUR", "480.00").made();

        assertThat(JournalText.of(InvoiceJournal.of(invoice, books.mappings(), DimensionOwner.BILL_TO_CUSTOMER)))
                .isEqualTo("1100 A/R control Dr 480.00\n4200S Export Sales Cr 480.00");
        assertThat(JournalText.of(InvoiceJournal.of(invoice, books.mappings(), DimensionOwner.JOB)))
                .contains("4200C Export Sales");
    }

    @Test
    void everyLineSaysWhy() {
        List<JournalLine> lines = lines(Bill.invoice().item("LABOUR", "100.00", "V25", "25.00"));

        assertThat(lines.get(0).why().rule())
                .isEqualTo("what the customer owes: the customer's control account (JI 3.1)");
        assertThat(lines.get(0).party()).contains("C1");
        assertThat(lines.get(1).why().rule()).isEqualTo("line with tax code: Sales Taxable (JI 3.2)");
        assertThat(lines.get(1).why().rows())
                .hasToString("[mappings/dimension-combinations.csv:2 (4000C), "
                        + "mappings/posting-references.csv:2 (CENTRAL / Sales Taxable -> S4000C)]");
        assertThat(lines.get(2).why().rule()).isEqualTo("tax of the invoice (JI 3.1): the account of tax code V25");
    }

    /** JI 4.1: what is at no charge, or on account, has no part in what the discount is taken off. */
    @Test
    void theDiscountFallsUnderTheTaxCodeOfAllThatItIsTakenOff() {
        Bill bill = Bill.invoice()
                .item("LABOUR", "1000.00", "V25", "237.50")
                .untaxed("PARTS", "0.00")
                .reduction("Invoice on account 1001", "-100.00")
                .discount("50.00");
        Bill mixed = Bill.invoice().item("LABOUR", "1000.00", "V25", "237.50").untaxed("PARTS", "1.00");

        assertThat(lines(bill).get(1).taxCode()).contains("V25");
        assertThat(lines(mixed.discount("50.00")).get(1).taxCode()).isEmpty();
    }

    @Test
    void whatOnlyChoosesAmongAnActivitysLinesIsNoDimensionOfTheBooks() {
        Dimensions typed =
                Dimensions.of("PURPOSE", "CLIENT").filledFrom(Dimensions.of(ActivityReference.EMPLOYEE_TYPE, "Senior"));
        Bill bill = Bill.invoice().line(LineKind.ITEM, "LABOUR", "10.00", null, "0.00", typed);

        assertThat(journal(bill)).endsWith("4100C Sales Nontaxable Cr 10.00 PURPOSE=CLIENT");
    }

    @Test
    void aLinesEmployeeDerivesDimensions() {
        DimensionDerivation derivation = new DimensionDerivation(
                Map.of(DerivationSource.EMPLOYEE, 1),
                Map.of(
                        new DimensionDerivation.Key(DerivationSource.EMPLOYEE, "anna"),
                        new DimensionDerivation.Values(
                                Dimensions.of("PURPOSE", "SENIOR"),
                                Set.of(),
                                Optional.empty(),
                                Books.row("derived-dimensions.csv", "anna"))),
                Map.of(),
                Dimensions.NONE);
        Bill bill =
                Bill.invoice().line(LineKind.ITEM, "LABOUR", "10.00", null, "0.00", Dimensions.of("EMPLOYEE", "anna"));

        assertThat(JournalText.of(InvoiceJournal.of(
                        bill.made(), books.mappings().with(PostingRules.DEFAULT.derivation(derivation)))))
                .endsWith("4100C Sales Nontaxable Cr 10.00 EMPLOYEE=anna PURPOSE=SENIOR");
    }

    /** What is summed has the reference's name; what stands alone keeps its own text. */
    @Test
    void aSummedLineIsCalledByItsReference() {
        Bill bill = Bill.invoice()
                .untaxed("LABOUR", "10.00")
                .untaxed("LABOUR", "20.00")
                .item("PARTS", "1.00", "V25", "0.25");

        assertThat(lines(bill)).extracting(JournalLine::text).startsWith("Customer C1", "Sales Nontaxable", "line 3");
    }

    private String journal(Bill bill) {
        return JournalText.of(InvoiceJournal.of(bill.made(), books.mappings()));
    }

    private List<JournalLine> lines(Bill bill) {
        return JournalText.journal(InvoiceJournal.of(bill.made(), books.mappings()))
                .lines();
    }

    private static PostingReferences.Combination combination(String number, String account) {
        return new PostingReferences.Combination(
                number,
                account,
                Dimensions.NONE,
                List.of(),
                List.of(),
                Books.row("dimension-combinations.csv", number));
    }
}
