package org.daybook.invoicing.charges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.charges.Shop.act;
import static org.daybook.invoicing.charges.Shop.codes;
import static org.daybook.invoicing.charges.Shop.done;
import static org.daybook.invoicing.charges.Shop.eur;
import static org.daybook.invoicing.charges.Shop.invoiced;
import static org.daybook.invoicing.charges.Shop.j1;
import static org.daybook.invoicing.charges.Shop.warnings;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.charges.AccountingExport.Office;
import org.daybook.invoicing.charges.AccountingExport.Request;
import org.daybook.work.Job;
import org.junit.jupiter.api.Test;

/** The export over all jobs, the invoice journal, and copies of many invoices (SS 1.3 R9-R11). */
class AccountingExportTest {

    private static final CustomerCard ONE = CustomerCard.of("C-1", "One", List.of("Street"), "Net 10", "STATE");
    private static final CustomerCard TWO = CustomerCard.of("C-2", "Two", List.of(), "", "");

    private static JobInvoices approved(String number) {
        JobInvoices job = invoiced(j1(), ChargePolicy.PROGRESS_ITEMIZED, number);
        JobInvoices distributed = done(act(job, "Distribute Invoice", "Invoice", number));
        return done(act(distributed, "Approve Invoice", "Invoice", number));
    }

    private static Office office(JobInvoices... jobs) {
        return new Office(List.of(jobs), List.of(ONE, TWO), List.of());
    }

    private static Request request(ExportCriterion criterion, String batch) {
        return new Request(criterion, InvoiceFilter.ALL, ExportTarget.QUICKBOOKS_PRO_2001, batch);
    }

    @Test
    void onlyTheCustomersThatAreBilledGoAlong() {
        Office after = done(AccountingExport.on(
                office(approved("1")), request(ExportCriterion.APPROVED_OR_CHANGED, "B1"), Shop.SETTING));

        assertThat(after.batches()).hasSize(1);
        assertThat(after.batches().get(0).customers()).containsExactly("C-1");
        assertThat(after.batches().get(0).on()).isEqualTo(Shop.TODAY);
        assertThat(after.customers().get(0).isNewOrChanged()).isFalse();
        assertThat(after.customers().get(0).exported().orElseThrow().on()).isEqualTo(Shop.TODAY);
        assertThat(after.customers().get(1).isNewOrChanged()).isTrue();
        assertThat(after.customers().get(1).changedSinceExport()).isFalse();
    }

    @Test
    void aCustomerExportedBeforeStaysBehind() {
        Office first = done(AccountingExport.on(office(), request(ExportCriterion.ALL_CUSTOMERS, "B1"), Shop.SETTING));
        Office second = done(AccountingExport.on(
                new Office(List.of(approved("1")), first.customers(), first.batches()),
                request(ExportCriterion.APPROVED_OR_CHANGED, "B2"),
                Shop.SETTING));

        assertThat(first.batches().get(0).customers()).containsExactly("C-1", "C-2");
        assertThat(second.batches().get(1).customers()).isEmpty();
        assertThat(second.batches().get(1).invoices()).hasSize(1);
    }

    @Test
    void thereIsNoLastOperationBeforeTheFirst() {
        assertThat(AccountingExport.invoices(office(approved("1")), ExportCriterion.LAST_OPERATION, InvoiceFilter.ALL))
                .isEmpty();
        Outcome<Office> nothing =
                AccountingExport.on(office(approved("1")), request(ExportCriterion.LAST_OPERATION, "B1"), Shop.SETTING);
        assertThat(warnings(nothing)).containsExactly(RefusalCode.NOTHING_SELECTED);
        assertThat(done(nothing).batches()).isEmpty();
    }

    @Test
    void theFilterNarrowsCustomersToo() {
        InvoiceFilter two = new InvoiceFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("C-2"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(AccountingExport.customers(office(), ExportCriterion.NEW_OR_CHANGED_CUSTOMERS, two))
                .containsExactly(TWO);
        assertThat(AccountingExport.customers(office(), ExportCriterion.APPROVED_OR_CHANGED, InvoiceFilter.ALL))
                .isEmpty();
    }

    @Test
    void anInvoiceNobodyKnowsIsRefusedAndSoIsOneToAnUnknownCustomer() {
        assertThat(codes(AccountingExport.one(
                        office(approved("1")),
                        "9",
                        false,
                        request(ExportCriterion.APPROVED_OR_CHANGED, "B1"),
                        Shop.SETTING)))
                .containsExactly(RefusalCode.INVOICE_NOT_FOUND);
        JobInvoices abroad = done(act(approved("1"), "Edit Invoice", "Invoice", "1", "Customer", "C-9"));
        assertThat(codes(AccountingExport.one(
                        office(abroad), "1", false, request(ExportCriterion.APPROVED_OR_CHANGED, "B1"), Shop.SETTING)))
                .contains(RefusalCode.UNKNOWN_CUSTOMER, RefusalCode.NOT_APPROVED);
    }

    @Test
    void offeringTheSameContentsAgainMakesNoSecondBatch() {
        Request request = request(ExportCriterion.APPROVED_OR_CHANGED, "B1");
        Office once = done(AccountingExport.one(office(approved("1")), "1", false, request, Shop.SETTING));

        assertThat(done(AccountingExport.one(once, "1", false, request, Shop.SETTING)))
                .isEqualTo(once);
        assertThat(done(AccountingExport.one(once, "1", true, request, Shop.SETTING))
                        .batches())
                .hasSize(2);
        assertThat(ExternalDocuments.of(once.batches())).containsExactly(new ExternalDocuments.External("1", 1, 1));
    }

    @Test
    void theInvoiceJournalKeepsCurrenciesApart() {
        Job yen = Shop.J1.toBuilder()
                .number("J2")
                .currency(java.util.Currency.getInstance("JPY"))
                .build();
        JobInvoices off = j1().with(Shop.SETTINGS.integration(false));
        JobInvoices inYen = done(act(
                JobInvoices.open(yen, BillingType.ORDER_ITEMS, off.settings()),
                "Add Order Item",
                "Code",
                "A",
                "Total",
                "500"));
        JobInvoices one = done(act(invoiced(off, ChargePolicy.PROGRESS_ITEMIZED, "1"), "Post Invoice", "Invoice", "1"));
        JobInvoices two =
                done(act(invoiced(inYen, ChargePolicy.PROGRESS_ITEMIZED, "2"), "Post Invoice", "Invoice", "2"));

        PostedInvoices journal = PostedInvoices.of(List.of(one, two), InvoiceFilter.ALL);

        assertThat(journal.totals()).hasSize(2);
        assertThat(journal.totals().get(0).total()).isEqualTo(eur("1078"));
        assertThat(journal.totals().get(1).total().toString()).isEqualTo("500 JPY");
        assertThat(journal.taxes()).containsExactly(new PostedInvoices.Taxed("STATE", eur("350"), eur("28")));
    }

    @Test
    void aCopyByMailNeedsAnAddress() {
        JobInvoices job = invoiced(j1(), ChargePolicy.PROGRESS_ITEMIZED, "1");
        JobInvoices listed = done(EditJob.on(
                job, EditJob.Change.NOTHING.recipients(List.of(new Recipient("Office", Recipient.Way.E_MAIL, "")))));

        assertThat(codes(InvoiceCopies.send(List.of(listed), invoice -> true)))
                .containsExactly(RefusalCode.NO_RECIPIENT);
        assertThat(codes(InvoiceCopies.print(List.of(listed), invoice -> false)))
                .containsExactly(RefusalCode.NOTHING_SELECTED);
    }

    @Test
    void aYenInvoiceIsDividedInWholeYen() {
        Job yen = Job.timeAndMaterial("10", "J2", "Poster", "C-1", "CENTRAL", java.util.Currency.getInstance("JPY"));
        JobInvoices job = JobInvoices.open(yen, BillingType.PRODUCTION_CHARGES, Shop.SETTINGS);
        for (String id : List.of("a", "b", "c")) {
            job = done(act(job, "Add Charge", "Charge", id, "Code", "T7", "Price", "100"));
        }
        JobInvoices drafted = done(act(job, "Generate Invoice", "Policy", "Progress, Summary", "Amount", "100"));

        assertThat(drafted.draft().orElseThrow().items().get(0).billed())
                .extracting(billed -> billed.amount().toString())
                .containsExactly("34 JPY", "33 JPY", "33 JPY");
    }
}
