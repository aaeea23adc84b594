package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.EDITING_REQUIRED;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.JULY_31;
import static org.daybook.invoicing.selection.Jobs.V25_DOCUMENT;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.byNumber;
import static org.daybook.invoicing.selection.Jobs.customer;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.line;
import static org.daybook.invoicing.selection.Jobs.printing;
import static org.daybook.invoicing.selection.Jobs.refusals;
import static org.daybook.invoicing.selection.Jobs.time;
import static org.daybook.invoicing.selection.Jobs.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Customer;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** From the draft to the document (JI 2.16-2.18, 4.1-4.3; GT58-GT62, GT80). */
class PrintingTest {

    private static final Customer TAXED = customer("C-1", Optional.of("V25"), "0");
    private static final Customer UNTAXED = customer("C-1", Optional.empty(), "0");

    @Test
    void printingADraftChangesNothing() {
        InvoiceSelection approved = approved(JOB, amount("e1", "1200"));

        assertThat(done(PrintDraft.on(approved, printing(UNTAXED))))
                .extracting(Invoice::total)
                .containsExactly(eur("1200"));
        assertThat(refusals(PrintDraft.on(InvoiceSelection.open(JOB, List.of()), printing(UNTAXED))))
                .containsExactly(RefusalCode.NO_DRAFT);
    }

    @Test
    void printingNeedsAnApprovedSelection() {
        assertThat(refusals(PrintInvoice.on(InvoiceSelection.open(JOB, List.of(amount("e1", "1"))), printing(UNTAXED))))
                .contains(RefusalCode.NOT_APPROVED);
    }

    @Test
    void printingNeedsATotalAboveZeroUnlessInABatch() {
        InvoiceSelection zero = approved(JOB, time("e1", "1", "0"));

        assertThat(refusals(PrintInvoice.on(zero, printing(UNTAXED)))).containsExactly(RefusalCode.TOTAL_NOT_POSITIVE);
        assertThat(refusals(PrintInvoice.on(zero, printing(UNTAXED).inBatch()))).isEmpty();
    }

    @Test
    void printingNeedsTheRightAndEditingClosed() {
        InvoiceSelection edited = approved(with(EDITING_REQUIRED), amount("e1", "10"));

        assertThat(refusals(PrintInvoice.on(edited, printing(UNTAXED).withoutRight())))
                .containsExactly(RefusalCode.EDITING_REQUIRED, RefusalCode.NO_PRINT_RIGHT);
        assertThat(refusals(PrintInvoice.on(done(CloseDraftInEditing.on(edited)), printing(UNTAXED))))
                .isEmpty();
    }

    @Test
    void printingNeedsToKnowTheCustomerAndTheTaxCode() {
        InvoiceSelection approved = approved(JOB, amount("e1", "10"));

        assertThat(refusals(PrintInvoice.on(approved, printing()))).containsExactly(RefusalCode.UNKNOWN_CUSTOMER);
        assertThat(refusals(PrintInvoice.on(approved, printing(customer("C-1", Optional.of("V99"), "0")))))
                .containsExactly(RefusalCode.UNKNOWN_TAX_CODE);
    }

    @Test
    void anInvoicePrintsOneLineAnEntryThatRemembersIt() {
        Printed printed =
                done(PrintInvoice.on(approved(JOB, time("e1", "10", "100"), amount("e2", "200")), printing(TAXED)));
        Invoice invoice = printed.documents().get(0);

        assertThat(invoice.kind()).isEqualTo(Invoice.Kind.INVOICE);
        assertThat(invoice.lines()).extracting(InvoiceLine::net).containsExactly(eur("1000"), eur("200"));
        assertThat(invoice.lines().get(0).billed())
                .containsExactly(new BilledEntry(new EntryId("test", "e1"), Quantity.of("10"), eur("1000")));
        assertThat(invoice.tax()).isEqualTo(eur("300"));
        assertThat(invoice.total()).isEqualTo(eur("1500"));
        assertThat(invoice.dueDate()).isEqualTo(LocalDate.of(2026, 8, 14));
    }

    @Test
    void anInvoiceMaySumItsLinesByActivity() {
        Invoice invoice = done(PrintInvoice.on(
                        approved(JOB, time("e1", "2", "100"), amount("e2", "30"), time("e3", "1", "70")),
                        printing(TAXED).with(LineLayout.PER_ACTIVITY)))
                .documents()
                .get(0);

        assertThat(invoice.lines()).extracting(InvoiceLine::activity).containsExactly("LABOUR", "PARTS");
        assertThat(invoice.lines()).extracting(InvoiceLine::net).containsExactly(eur("270"), eur("30"));
        assertThat(invoice.lines().get(0).unitPrice().toString()).isEqualTo("90.00 EUR");
        assertThat(invoice.lines().get(0).billed()).hasSize(2);
    }

    @Test
    void printingTakesTheEntriesOutOfTheSelection() {
        InvoiceSelection after = done(PrintInvoice.on(approved(JOB, time("e1", "10", "100")), printing(TAXED)))
                .selection();

        assertThat(after.isOpen()).isTrue();
        assertThat(after.drafts()).isEmpty();
        assertThat(line(after, "e1").entryClosed()).isTrue();
        assertThat(line(after, "e1").qtyInvoiced()).isEqualTo(Quantity.of("10"));
        assertThat(after.selected()).isEmpty();
        assertThat(after.printed()).extracting(PrintedInvoice::number).containsExactly("J-1042/1");
    }

    @Test
    void whatIsNotClosedComesBackOnTheNextSelection() {
        InvoiceSelection part = done(ChangeSelection.on(
                InvoiceSelection.open(JOB, List.of(time("e1", "10", "100"))),
                new EntryId("test", "e1"),
                Quantity.of("4"),
                eur("400")));

        InvoiceSelection after =
                done(PrintInvoice.on(done(Approve.on(part)), printing(TAXED))).selection();

        assertThat(line(after, "e1").invoiceQuantity()).isEqualTo(Quantity.of("6"));
        assertThat(after.total()).isEqualTo(eur("600"));
    }

    @Test
    void noCentOfCostIsLostOverPartialInvoices() {
        JobEntry entry = time("e1", "3", "100").toBuilder().cost(eur("100")).build();
        InvoiceSelection selection = InvoiceSelection.open(JOB, List.of(entry));
        EntryId id = entry.id();

        Printed first = done(PrintInvoice.on(
                done(Approve.on(done(ChangeSelection.on(selection, id, Quantity.ONE, eur("100"))))), printing(TAXED)));
        Printed second = done(PrintInvoice.on(done(Approve.on(done(CloseAll.on(first.selection())))), printing(TAXED)));

        assertThat(first.documents().get(0).lines().get(0).cost()).isEqualTo(eur("33.33"));
        assertThat(second.documents().get(0).lines().get(0).cost()).isEqualTo(eur("66.67"));
    }

    @Test
    void discountComesOffBeforeTax() {
        Invoice invoice = done(PrintInvoice.on(
                        approved(JOB, amount("e1", "1200")), printing(customer("C-1", Optional.of("V25"), "5"))))
                .documents()
                .get(0);

        assertThat(invoice.discount()).isEqualTo(eur("60"));
        assertThat(invoice.tax()).isEqualTo(eur("285"));
        assertThat(invoice.total()).isEqualTo(eur("1425"));
    }

    @Test
    void taxRoundedPerDocumentIsSpreadOverTheLines() {
        Printing perDocument = Printing.on(JULY_31, byNumber(TAXED), Map.of("V25", V25_DOCUMENT));
        InvoiceSelection approved = approved(JOB, amount("e1", "0.02"), amount("e2", "0.02"), amount("e3", "0.02"));

        Invoice once = done(PrintInvoice.on(approved, perDocument)).documents().get(0);
        Invoice eachLine =
                done(PrintInvoice.on(approved, printing(TAXED))).documents().get(0);

        assertThat(once.tax()).isEqualTo(eur("0.02"));
        assertThat(eachLine.tax()).isEqualTo(eur("0.03"));
    }

    @Test
    void exportAndUntaxedEntriesCarryNoTax() {
        Customer export = new Customer(
                "C-1", "Abroad", "CENTRAL", "1100", Jobs.EUR, "US", true, Optional.of("V25"), Percent.ZERO, 0);
        JobEntry untaxed = amount("e1", "100").toBuilder().taxable(false).build();

        assertThat(done(PrintInvoice.on(approved(JOB, amount("e1", "100")), printing(export)))
                        .documents()
                        .get(0)
                        .lines()
                        .get(0)
                        .taxCode())
                .isEmpty();
        assertThat(done(PrintInvoice.on(approved(JOB, untaxed), printing(TAXED)))
                        .documents()
                        .get(0)
                        .tax())
                .isEqualTo(eur("0"));
    }

    @Test
    void invoicesOnAccountAreReconciledWithTheirTax() {
        InvoiceSelection selection =
                done(CloseAll.on(InvoiceSelection.open(JOB, List.of(amount("e1", "10000"))))).toBuilder()
                        .onAccountReduction(eur("5000"))
                        .onAccount(List.of(
                                onAccount("11", LocalDate.of(2026, 1, 5), "4000", "1000"),
                                onAccount("12", LocalDate.of(2026, 3, 5), "3000", "750")))
                        .build();

        Printed printed = done(PrintInvoice.on(done(Approve.on(selection)), printing(TAXED)));
        Invoice invoice = printed.documents().get(0);

        assertThat(invoice.lines())
                .filteredOn(line -> line.kind() == LineKind.ON_ACCOUNT_REDUCTION)
                .extracting(InvoiceLine::net)
                .containsExactly(eur("-4000"), eur("-1000"));
        assertThat(invoice.tax()).isEqualTo(eur("1250"));
        assertThat(invoice.total()).isEqualTo(eur("6250"));
        assertThat(printed.selection().onAccount())
                .extracting(OnAccountItem::open)
                .containsExactly(eur("0"), eur("2000"));
        assertThat(printed.selection().onAccount().get(0).isSettled()).isTrue();
    }

    @Test
    void aSplitInvoicePrintsOneDocumentACustomer() {
        InvoiceSelection selection =
                done(CloseAll.on(InvoiceSelection.open(JOB, List.of(amount("e1", "1200"))))).toBuilder()
                        .billTo(List.of(BillTo.part("C-1", eur("720")), BillTo.part("C-2", eur("480"))))
                        .build();

        List<Invoice> documents = done(PrintInvoice.on(
                        done(Approve.on(selection)), printing(TAXED, customer("C-2", Optional.empty(), "0"))))
                .documents();

        assertThat(documents).extracting(Invoice::total).containsExactly(eur("900"), eur("480"));
    }

    private static OnAccountItem onAccount(String number, LocalDate date, String amount, String tax) {
        return new OnAccountItem(
                number, date, eur(amount), eur(tax), Optional.of("V25"), eur("0"), eur("0"), Optional.empty());
    }

    private static InvoiceSelection approved(Job job, JobEntry... entries) {
        return done(Approve.on(done(CloseAll.on(InvoiceSelection.open(job, List.of(entries))))));
    }
}
