package org.daybook.invoicing.charges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.charges.Shop.act;
import static org.daybook.invoicing.charges.Shop.codes;
import static org.daybook.invoicing.charges.Shop.done;
import static org.daybook.invoicing.charges.Shop.eur;
import static org.daybook.invoicing.charges.Shop.invoiced;
import static org.daybook.invoicing.charges.Shop.j1;
import static org.daybook.invoicing.charges.Shop.warnings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.junit.jupiter.api.Test;

/** Limits and details of the invoices of job charges that the examples do not go into (SS 1). */
class ChargeRulesTest {

    @Test
    void anInvoiceIsADocumentOfTheSharedModel() {
        JobInvoices job = done(act(j1(), "Generate Invoice", "Policy", "Deposit", "Amount", "400"));
        job = done(act(job, "Save Invoice", "Number", "1"));
        job = done(act(job, "Close Job"));
        job = invoiced(job, ChargePolicy.COMPLETE_CHARGES_GROUPED, "2");

        Invoice document = job.invoice("2").orElseThrow().document(job.job()).orElseThrow();

        assertThat(document.kind()).isEqualTo(Invoice.Kind.INVOICE);
        assertThat(document.lines())
                .extracting(InvoiceLine::kind)
                .containsExactly(LineKind.ITEM, LineKind.ITEM, LineKind.ITEM, LineKind.ITEM, LineKind.DEPOSIT_BALANCE);
        assertThat(document.lines()).extracting(InvoiceLine::no).containsExactly(1, 2, 3, 4, 5);
        assertThat(document.total()).isEqualTo(eur("678.00"));
        assertThat(document.tax()).isEqualTo(eur("28.00"));
        assertThat(document.lines().get(3).billed()).hasSize(2);
    }

    @Test
    void aSummaryOfASharedDocumentIsASummary() {
        JobInvoices job = invoiced(j1(), ChargePolicy.PROGRESS_SUMMARY, "1");

        InvoiceLine line = job.invoice("1")
                .orElseThrow()
                .document(job.job())
                .orElseThrow()
                .lines()
                .get(0);

        assertThat(line.kind()).isEqualTo(LineKind.SUMMARY);
        assertThat(line.net()).isEqualTo(eur("1050"));
    }

    @Test
    void eachOfSeveralTaxesStandsOnItsLine() {
        JobInvoices job =
                j1().toBuilder().taxStructure(List.of("STATE", "CITY")).build();
        job = invoiced(job, ChargePolicy.PROGRESS_ITEMIZED, "1");

        InvoiceLine line = job.invoice("1")
                .orElseThrow()
                .document(job.job())
                .orElseThrow()
                .lines()
                .get(1);

        assertThat(line.tax()).isEqualTo(eur("24.00"));
        assertThat(line.furtherTaxes()).extracting(tax -> tax.amount()).containsExactly(eur("3.75"));
        assertThat(line.allTax()).isEqualTo(eur("27.75"));
    }

    @Test
    void theHashLooksAtContentsAlone() {
        JobInvoices job = invoiced(j1(), ChargePolicy.PROGRESS_ITEMIZED, "1");
        ChargeInvoice invoice = job.invoice("1").orElseThrow();
        String hash = ContentHash.of(invoice);

        assertThat(hash).hasSize(64).matches("[0-9a-f]+");
        assertThat(ContentHash.of(invoice.with(invoice.transfer().approvedAs(hash))))
                .isEqualTo(hash);
        assertThat(ContentHash.of(invoice.numbered("2"))).isNotEqualTo(hash);
        assertThat(ContentHash.of(invoice.withItems(List.of()))).isNotEqualTo(hash);
        assertThat(ContentHash.of(invoice.distributed(List.of(DistributionLine.of("AR", eur("1"), "")))))
                .isNotEqualTo(hash);
    }

    @Test
    void peachtreeTakes154DistributionsAndNotOneMore() {
        assertThat(ExportTarget.PEACHTREE_2003.refusals(distributedTo(154, "1", "4000")))
                .isEmpty();
        assertThat(ExportTarget.PEACHTREE_2003.refusals(distributedTo(155, "1", "4000")))
                .extracting(Finding::code)
                .containsExactly(RefusalCode.TOO_MANY_DISTRIBUTIONS);
        assertThat(ExportTarget.QUICKBOOKS_PRO_2001.refusals(distributedTo(155, "1", "4000")))
                .isEmpty();
    }

    @Test
    void peachtreeTakesNumbersOf20AndAccountsOf15Characters() {
        String twenty = "12345678901234567890";
        String fifteen = "123456789012345";
        assertThat(ExportTarget.PEACHTREE_2003.refusals(distributedTo(1, twenty, fifteen + "::AUTHORITY-OF-STATE")))
                .isEmpty();
        assertThat(ExportTarget.PEACHTREE_2003.refusals(distributedTo(1, twenty + "1", "4000")))
                .extracting(Finding::code)
                .containsExactly(RefusalCode.FIELD_TOO_LONG);
        assertThat(ExportTarget.PEACHTREE_2003.refusals(distributedTo(1, "1", fifteen + "6")))
                .hasSize(1);
        assertThat(ExportTarget.MYOB_ACCOUNTING_PLUS_10.refusals(distributedTo(1, twenty + "1", fifteen + "6")))
                .isEmpty();
    }

    /** The receivable, which is no distribution, and so many lines beside it. */
    private static ChargeInvoice distributedTo(int lines, String number, String account) {
        ChargeInvoice invoice =
                invoiced(j1(), ChargePolicy.PROGRESS_ITEMIZED, "1").invoice("1").orElseThrow();
        List<DistributionLine> all = new ArrayList<>(List.of(DistributionLine.of("AR", eur("1"), "")));
        IntStream.range(0, lines).forEach(i -> all.add(DistributionLine.of(account, eur("-1"), "")));
        return invoice.numbered(number).distributed(all);
    }

    @Test
    void aTaxStructureHasAtMostThreeCodes() {
        assertThat(act(j1(), "Edit Job", "Tax structure", "A, B, C").isDone()).isTrue();
        assertThat(codes(act(j1(), "Edit Job", "Tax structure", "A, B, C, D")))
                .containsExactly(RefusalCode.INVALID_CODE);
        JobInvoices drafted = done(act(j1(), "Generate Invoice", "Policy", "Progress, Itemized"));
        assertThat(codes(act(drafted, "Save Invoice", "Tax structure", "A, B, C, D")))
                .containsExactly(RefusalCode.INVALID_CODE);
    }

    @Test
    void aJobIsEditedFieldByField() {
        JobInvoices edited = done(act(
                j1(), "Edit Job", "Name", "Flyer", "Customer", "C-2", "Price structure", "Rush", "Terms", "Net 10"));

        assertThat(edited.job().name()).isEqualTo("Flyer");
        assertThat(edited.job().customer()).isEqualTo("C-2");
        assertThat(edited.priceStructure()).isEqualTo("Rush");
        assertThat(edited.terms()).isEqualTo("Net 10");
        assertThat(edited.taxStructure()).containsExactly("STATE");
        assertThat(edited.billing()).isEqualTo(BillingType.ORDER_ITEMS);
        assertThat(done(act(edited, "Edit Job", "Tax structure", "none")).taxStructure())
                .isEmpty();
    }

    @Test
    void dueDatesFollowTheTermsUnlessTyped() {
        JobInvoices drafted = done(act(j1(), "Generate Invoice", "Policy", "Progress, Itemized"));

        assertThat(dueDate(drafted)).isEqualTo(LocalDate.of(2025, 8, 14));
        assertThat(dueDate(drafted, "Terms", "Net 10")).isEqualTo(LocalDate.of(2025, 7, 25));
        assertThat(dueDate(drafted, "Date", "2025-07-01")).isEqualTo(LocalDate.of(2025, 7, 31));
        assertThat(dueDate(drafted, "Due date", "2025-12-01")).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(dueDate(drafted, "Customer", "unknown")).isEqualTo(Shop.TODAY);
    }

    private static LocalDate dueDate(JobInvoices drafted, String... heading) {
        return done(act(drafted, "Save Invoice", heading)).invoices().get(0).dueDate();
    }

    @Test
    void termsGiveDiscountAndItsLastDay() {
        PaymentTerms terms = Shop.SETTINGS.terms().get("Net 10");

        assertThat(terms.discountOf(eur("78.00"))).isEqualTo(eur("1.56"));
        assertThat(terms.discountDate(Shop.TODAY)).isEqualTo(LocalDate.of(2025, 7, 20));
        assertThat(terms.dueDate(Shop.TODAY)).isEqualTo(LocalDate.of(2025, 7, 25));
    }

    @Test
    void aCompleteInvoiceMayBeGeneratedOnAJobClosedOnTheSameDay() {
        JobInvoices closed = done(act(j1(), "Close Job"));

        assertThat(closed.closedOn()).contains(Shop.TODAY);
        assertThat(invoiced(closed, ChargePolicy.COMPLETE, "1").status()).isEqualTo(JobStatus.BILLED);
    }

    @Test
    void aDateTodayIsNeverBackdatedNorInTheFuture() {
        JobInvoices strict = j1().with(Shop.SETTINGS.backdating(false));
        JobInvoices drafted = done(act(strict, "Generate Invoice", "Policy", "Progress, Itemized"));

        assertThat(act(drafted, "Save Invoice", "Date", "2025-07-15").isDone()).isTrue();
        assertThat(codes(act(drafted, "Save Invoice", "Date", "2025-07-14")))
                .containsExactly(RefusalCode.BACKDATING_NOT_ALLOWED);
        assertThat(codes(act(drafted, "Save Invoice", "Date", "2025-07-16")))
                .containsExactly(RefusalCode.DATE_IN_FUTURE);
    }

    @Test
    void everyReasonIsGivenAtOnce() {
        JobInvoices drafted = done(act(j1(), "Generate Invoice", "Policy", "Progress, Itemized"));

        assertThat(codes(act(drafted, "Save Invoice", "Date", "2026-01-01", "Terms", "Never")))
                .containsExactlyInAnyOrder(
                        RefusalCode.DATE_IN_FUTURE, RefusalCode.PERIOD_CLOSED, RefusalCode.UNKNOWN_TERMS);
    }

    @Test
    void aJobOfAnUnknownCompanyIsNotInvoiced() {
        JobInvoices abroad =
                j1().toBuilder().job(Shop.J1.toBuilder().company("99").build()).build();
        JobInvoices drafted = done(act(abroad, "Generate Invoice", "Policy", "Progress, Itemized"));

        assertThat(codes(act(drafted, "Save Invoice"))).containsExactly(RefusalCode.UNKNOWN_COMPANY);
    }

    @Test
    void anItemIsMeantByCodeByChargeOrByLine() {
        JobInvoices drafted = done(act(j1(), "Generate Invoice", "Policy", "Progress, Itemized"));
        List<InvoiceItem> items = drafted.draft().orElseThrow().items();

        assertThat(ItemFinder.find(items, "b")).contains(1);
        assertThat(ItemFinder.find(items, "ca2")).contains(4);
        assertThat(ItemFinder.find(items, "5")).contains(4);
        assertThat(ItemFinder.find(items, "T7")).contains(3);
        assertThat(ItemFinder.find(items, "6")).isEmpty();
        assertThat(ItemFinder.find(items, "0")).isEmpty();
    }

    @Test
    void aCreditMayBeLoweredTowardsNothingOnly() {
        JobInvoices job =
                done(act(invoiced(j1(), ChargePolicy.PROGRESS_ITEMIZED, "1"), "Remove Charge", "Charge", "A"));
        JobInvoices drafted = done(act(job, "Generate Invoice", "Policy", "Progress, Itemized"));

        assertThat(drafted.draft().orElseThrow().net()).isEqualTo(eur("-600"));
        assertThat(act(drafted, "Change Item", "Item", "A", "Total", "-600").isDone())
                .isTrue();
        assertThat(act(drafted, "Change Item", "Item", "A", "Total", "0").isDone())
                .isTrue();
        assertThat(codes(act(drafted, "Change Item", "Item", "A", "Total", "-600.01")))
                .containsExactly(RefusalCode.AMOUNT_TOO_HIGH);
        assertThat(codes(act(drafted, "Change Item", "Item", "A", "Total", "0.01")))
                .containsExactly(RefusalCode.AMOUNT_TOO_HIGH);
    }

    @Test
    void aSavedItemMayBeRaisedBackToWhatIsLeft() {
        JobInvoices drafted = done(act(j1(), "Generate Invoice", "Policy", "Progress, Itemized"));
        JobInvoices lowered = done(act(drafted, "Change Item", "Item", "B", "Total", "280"));
        JobInvoices saved = done(act(lowered, "Save Invoice", "Number", "1"));

        assertThat(done(act(saved, "Change Item", "Invoice", "1", "Item", "B", "Total", "300"))
                        .remainingToInvoice())
                .isEqualTo(eur("0"));
        assertThat(codes(act(saved, "Change Item", "Invoice", "1", "Item", "B", "Total", "300.01")))
                .containsExactly(RefusalCode.AMOUNT_TOO_HIGH);
    }

    @Test
    void aDepositCodeOnAnInvoiceTakesAnotherDeposit() {
        JobInvoices drafted = done(act(j1(), "Generate Invoice", "Policy", "Progress, Itemized"));
        JobInvoices more = done(act(drafted, "Add Item", "Code", "ONLINE", "Total", "50", "TX", "yes"));
        InvoiceItem item = more.draft().orElseThrow().items().get(5);

        assertThat(item.kind()).isEqualTo(ItemKind.DEPOSIT);
        assertThat(item.taxable()).isFalse();
        assertThat(done(act(more, "Save Invoice")).depositsOutstanding()).isEqualTo(eur("50"));
        assertThat(codes(act(drafted, "Add Item", "Code", "ONLINE", "Total", "-0.01")))
                .containsExactly(RefusalCode.AMOUNT_TOO_HIGH);
    }

    @Test
    void approvalIsWithdrawnByWhateverIsChanged() {
        JobInvoices approved = approved();

        Outcome<JobInvoices> edited = act(approved, "Edit Invoice", "Invoice", "1", "Terms", "Net 10");

        assertThat(warnings(edited)).containsExactly(RefusalCode.APPROVAL_WITHDRAWN);
        assertThat(status(done(edited))).isEqualTo(InvoiceStatus.INVOICED);
        assertThat(codes(act(done(edited), "Export Invoice", "Invoice", "1"))).contains(RefusalCode.NOT_APPROVED);
    }

    private static JobInvoices approved() {
        JobInvoices job = invoiced(j1(), ChargePolicy.PROGRESS_ITEMIZED, "1");
        return done(act(done(act(job, "Distribute Invoice", "Invoice", "1")), "Approve Invoice", "Invoice", "1"));
    }

    private static InvoiceStatus status(JobInvoices job) {
        return job.invoice("1").orElseThrow().status();
    }

    @Test
    void withoutIntegrationOnlyWhatIsInvoicedOrExportedIsPosted() {
        JobInvoices approved = approved().with(Shop.SETTINGS.integration(false));
        JobInvoices exported =
                done(act(approved(), "Export Invoice", "Invoice", "1")).with(Shop.SETTINGS.integration(false));

        assertThat(codes(act(approved, "Post Invoice", "Invoice", "1"))).containsExactly(RefusalCode.NOT_EXPORTED);
        assertThat(status(done(act(exported, "Post Invoice", "Invoice", "1")))).isEqualTo(InvoiceStatus.POSTED);
    }

    @Test
    void exportingTheSameContentsAgainHappensOnlyWhenAsked() {
        JobInvoices exported = done(act(approved(), "Export Invoice", "Invoice", "1", "Batch", "B1"));

        assertThat(done(act(exported, "Export Invoice", "Invoice", "1", "Batch", "B2")))
                .isEqualTo(exported);
        assertThat(done(act(exported, "Export Invoice", "Invoice", "1", "Batch", "B2", "Again", "yes"))
                        .invoice("1")
                        .orElseThrow()
                        .transfer()
                        .batch())
                .contains("B2");
    }

    @Test
    void anUnknownInvoiceIsRefusedByEveryAction() {
        for (String action : List.of(
                "Edit Invoice",
                "Distribute Invoice",
                "Clear Distribution",
                "Approve Invoice",
                "Withdraw Approval",
                "Export Invoice",
                "Package Took Invoice",
                "Post Invoice")) {
            assertThat(codes(act(j1(), action, "Invoice", "9")))
                    .as(action)
                    .containsExactly(RefusalCode.INVOICE_NOT_FOUND);
        }
    }

    @Test
    void aDistributionIsAJournal() {
        JobInvoices approved = approved();
        var journal =
                done(DistributionJournal.of(approved, approved.invoice("1").orElseThrow(), Shop.SETTING));

        assertThat(journal.totalDebit()).isEqualTo(eur("1078.00"));
        assertThat(journal.lines().get(0).party()).contains("C-1");
        assertThat(journal.lines().get(1).party()).isEmpty();
        assertThat(journal.lines())
                .extracting(line -> line.reference().name())
                .contains("A/R control", "Sales Taxable", "Tax payable");
        JobInvoices undistributed = done(act(approved, "Clear Distribution", "Invoice", "1"));
        assertThat(codes(DistributionJournal.of(
                        undistributed, undistributed.invoice("1").orElseThrow(), Shop.SETTING)))
                .containsExactly(RefusalCode.NOT_FULLY_DISTRIBUTED);
    }

    @Test
    void rangesOfNumbersAreComparedAsNumbersWhereBothAre() {
        ChargeInvoice nine =
                invoiced(j1(), ChargePolicy.PROGRESS_ITEMIZED, "9").invoices().get(0);

        assertThat(numbers("8", "10").test(nine)).isTrue();
        assertThat(numbers("9", "9").test(nine)).isTrue();
        assertThat(numbers("10", "20").test(nine)).isFalse();
        assertThat(numbers("1", "8").test(nine)).isFalse();
        assertThat(numbers("A", "Z").test(nine)).isFalse();
    }

    private static InvoiceFilter numbers(String from, String to) {
        return new InvoiceFilter(
                Optional.of(from),
                Optional.of(to),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void anAmountBeyondAllInvoicesIsRefused() {
        assertThat(codes(act(j1(), "Add Charge", "Code", "T1", "Quantity", "10000", "Unit price", "99999999999999")))
                .containsExactly(RefusalCode.ARGUMENT_UNREADABLE);
        assertThat(codes(act(j1(), "Add Charge", "Code", "T1", "Price", "1000000000000")))
                .containsExactly(RefusalCode.AMOUNT_TOO_HIGH);
        assertThat(act(j1(), "Add Charge", "Code", "T1", "Price", "-999999999999.99")
                        .isDone())
                .isTrue();
        assertThat(codes(act(j1(), "Add Order Item", "Code", "D", "Total", "1000000000000")))
                .containsExactly(RefusalCode.AMOUNT_TOO_HIGH);
        assertThat(codes(act(j1(), "Change Price", "Code", "ca2", "Unit price", "500000000000")))
                .containsExactly(RefusalCode.AMOUNT_TOO_HIGH);
        assertThat(act(j1(), "Change Price", "Code", "ca2", "Unit price", "499999999999")
                        .isDone())
                .isTrue();
        JobInvoices drafted = done(act(j1(), "Generate Invoice", "Policy", "Progress, Itemized"));
        assertThat(codes(act(drafted, "Add Item", "Code", "X", "Total", "-1000000000000")))
                .containsExactly(RefusalCode.AMOUNT_TOO_HIGH);
        assertThat(codes(act(j1(), "Generate Invoice", "Policy", "Deposit", "Amount", "1000000000000")))
                .containsExactly(RefusalCode.AMOUNT_TOO_HIGH);
    }
}
