package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.worksessions.SessionCatalogue;
import org.daybook.sync.Desk.Decision;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work sessions of a company that people bill by hand, from their delivery to the ledger and back by a credit note. */
class SessionBookTest extends ByHand {

    private static final String BOOK = TestSite.SOURCE + ":10";

    @TempDir
    Path folder;

    private final FakeLedger ledger = new FakeLedger(TestSite.LEDGER, FakeLedger.refusesDuplicates());

    @Override
    String work() {
        return BOOK;
    }

    @BeforeEach
    void deliver() {
        site = new TestSite(folder, SessionCatalogue.NAME);
        site.deliver(
                session("s1", "J-1").build(),
                session("s2", "J-1").status(EntryStatus.UNCONFIRMED).build(),
                session("s3", "J-2").build(),
                session("s4", "J-1").billability(Billability.INTERNAL).build(),
                product("s1/p", "J-1"));
        site.invoice();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everySessionOfEveryProjectIsInOneBook() {
        assertThat(column("Sessions", "Session")).containsExactly("work:s1", "work:s2", "work:s3");
        assertThat(column("Sessions", "State")).containsExactly("Confirmed", "Unconfirmed", "Confirmed");
        assertThat(column("Sessions", "Selectable")).containsExactly("yes", "no", "yes");
        assertThat(column("Sessions", "Products")).containsExactly("64.00", "0.00", "0.00");
        assertThat(column("Internal", "Session")).containsExactly("work:s4");
        assertThat(column("Unconfirmed weeks", "Week")).containsExactly("2026-W03");
        assertThat(facts())
                .containsEntry("Billable", "200.00")
                .containsEntry("Products", "64.00")
                .containsEntry("Unconfirmed", "100.00")
                .containsEntry("Currency", "EUR");
        assertThat(look().history()).extracting(BillingView.Happened::arrived).containsExactly(4, 1);
    }

    @Test
    void lookingAgainWritesNothing() {
        site.register.entries().markAll(TestSite.SOURCE);
        site.invoice();
        assertThat(look().events()).isEqualTo(2);
    }

    @Test
    void workInAnotherCurrencyThanItsProjectWaits() {
        site.deliver(session("s5", "J-1").build());
        site.deliver(JobEntry.of(new EntryId(TestSite.SOURCE, "s6"), java.util.Currency.getInstance("SEK"))
                .company("10")
                .job("J-3")
                .customer(TestSite.CUSTOMER)
                .date(LocalDate.of(2026, 1, 15))
                .price(Money.of("900.00", "SEK"))
                .build());
        site.invoice();
        assertThat(column("Sessions", "Session")).contains("work:s5", "work:s6");
        assertThat(rows("Sessions").get(4)).containsEntry("Selectable", "no").containsEntry("Currency", "SEK");
        assertThat(codes(act("Invoice Sessions", Map.of("Sessions", "s6"))))
                .containsExactly(RefusalCode.CURRENCY_MISMATCH);
    }

    @Test
    void confirmingIsAnActionAndWhatIsNotMayNotBeInvoiced() {
        assertThat(codes(act("Invoice Sessions", Map.of("Sessions", "s2")))).containsExactly(RefusalCode.NOT_CONFIRMED);
        assertThat(codes(act("Invoice Sessions", Map.of("Sessions", "s4")))).containsExactly(RefusalCode.INTERNAL_WORK);
        done("Verify Week", Map.of("Employee", "Anna", "Week", "2026-W03"));
        done("Invoice Sessions", Map.of("Sessions", "s2"));
        assertThat(rows("Invoices").get(0))
                .containsEntry("Status", "Unapproved")
                .containsEntry("Net", "100.00");
    }

    @Test
    void fromSessionsToTheLedger() {
        push();
        Document invoice = made(0);
        assertThat(invoice.state()).isEqualTo(DocumentState.INVOICED);
        assertThat(invoice.invoice().kind()).isEqualTo(Invoice.Kind.INVOICE);
        assertThat(invoice.invoice().net()).isEqualTo(Money.of("264.00", "EUR"));
        assertThat(invoice.createdBy()).isEqualTo("paul");
        assertThat(documentsOf("s1")).containsExactly(invoice.id());
        assertThat(documentsOf("s1/p")).containsExactly(invoice.id());
        assertThat(documentsOf("s3")).containsExactly(invoice.id());
        assertThat(codes(site.desk()
                        .approve(List.of(invoice.externalRef()), TestSite.person("paul"))
                        .get(0)))
                .containsExactly(RefusalCode.SAME_PERSON);
        site.post(ledger, invoice, "clara");
        assertThat(made(0).state()).isEqualTo(DocumentState.POSTED);
        assertThat(ledger.books()).extracting(LedgerDocument::total).containsExactly(invoice.total());
        site.register.entries().markAll(TestSite.SOURCE);
        assertThat(site.invoice()).isZero();
    }

    @Test
    void anInvoiceIsPushedOnceHoweverOftenItIsSent() {
        push();
        done("Send Invoice", Map.of("Invoice", "1"));
        done("Return Invoice", Map.of("Invoice", "1"));
        done("Change Invoice Row", Map.of("Invoice", "1", "Row", "1", "Quantity", "3"));
        Decision again = act("Send Invoice", Map.of("Invoice", "1"));
        assertThat(again.done()).isTrue();
        assertThat(codes(again)).containsExactly(RefusalCode.CHANGED_AFTER_EXPORT);
        assertThat(look().documents()).hasSize(1);
        assertThat(rows("Invoices").get(0)).containsEntry("Held with", "CHANGED_AFTER_EXPORT");
    }

    @Test
    void sendingPushesWhatHasNotBeenPushed() {
        invoice();
        done("Send Invoice", Map.of("Invoice", "1"));
        assertThat(look().documents()).hasSize(1);
        assertThat(codes(undo())).containsExactly(RefusalCode.NOT_UNDOABLE);
    }

    @Test
    void mergedSessionsAreBilledOnOneLineThatClaimsEachOfThem() {
        site.deliver(session("s5", "J-1")
                .quantity(Quantity.of("2"))
                .price(Money.of("200.00", "EUR"))
                .build());
        site.invoice();
        done("Merge", Map.of("Sessions", "s1, s5"));
        done("Invoice Sessions", Map.of("Sessions", "joint:s1"));
        done("Approve Invoice", Map.of("Invoice", "1"));
        done("Push Invoice", Map.of("Invoice", "1"));
        assertThat(made(0).invoice().lines()).hasSize(2);
        assertThat(made(0).invoice().lines().get(0).billed())
                .extracting(billed -> billed.entry().nativeId() + " " + billed.amount())
                .containsExactly("s1 100.00 EUR", "s5 200.00 EUR");
        assertThat(documentsOf("s5")).containsExactly(made(0).id());
    }

    @Test
    void afterRefundAndReturnTheSessionsAreFreeAgainAndBilledAnew() {
        push();
        done("Send Invoice", Map.of("Invoice", "1"));
        site.post(ledger, made(0), "clara");
        done("Refund and Return", Map.of("Invoice", "1"));
        assertThat(codes(act("Invoice Sessions", Map.of("Sessions", "s1, s3"))))
                .containsOnly(RefusalCode.CREDIT_NOTE_NOT_SENT);
        done("Approve Invoice", Map.of("Invoice", "3"));
        assertThat(open()).isEqualTo(2);
        done("Send Invoice", Map.of("Invoice", "3"));
        Document memo =
                site.register.documents().creditsOf(made(0).externalRef()).get(0);
        assertThat(memo.invoice().kind()).isEqualTo(Invoice.Kind.CREDIT_MEMO);
        assertThat(memo.invoice().credits()).contains(made(0).externalRef());
        assertThat(memo.total()).isEqualTo(made(0).total().negated());
        assertThat(open()).isEqualTo(5);
        site.post(ledger, memo, "clara");
        site.invoice();

        done("Invoice Sessions", Map.of("Sessions", "s1, s3"));
        done("Approve Invoice", Map.of("Invoice", "4"));
        done("Send Invoice", Map.of("Invoice", "4"));
        assertThat(documentsOf("s1")).containsExactly(made(0).id(), made(2).id());
        site.post(ledger, made(2), "clara");
        assertThat(ledger.books()).hasSize(3);
        assertThat(look().documents())
                .extracting(BillingView.Made::total)
                .extracting(Money::toString)
                .containsExactly(
                        made(0).total().toString(),
                        memo.total().toString(),
                        made(0).total().toString());
    }

    @Test
    void afterAPlainRefundTheSessionsStayInvoiced() {
        push();
        done("Send Invoice", Map.of("Invoice", "1"));
        site.post(ledger, made(0), "clara");
        done("Refund Invoice", Map.of("Invoice", "1"));
        done("Approve Invoice", Map.of("Invoice", "2"));
        done("Push Invoice", Map.of("Invoice", "2"));
        assertThat(site.register.documents().creditsOf(made(0).externalRef())).hasSize(1);
        site.post(ledger, made(1), "clara");
        site.invoice();
        assertThat(open()).isEqualTo(2);
        assertThat(codes(act("Invoice Sessions", Map.of("Sessions", "s1"))))
                .containsExactly(RefusalCode.ALREADY_INVOICED);
    }

    @Test
    void aRefundTakesBackWhatTheLedgerHas() {
        push();
        done("Send Invoice", Map.of("Invoice", "1"));
        site.post(ledger, made(0), "clara");
        done("Return Invoice", Map.of("Invoice", "1"));
        done("Change Invoice Row", Map.of("Invoice", "1", "Row", "1", "Quantity", "3"));
        done("Send Invoice", Map.of("Invoice", "1"));
        done("Refund and Return", Map.of("Invoice", "1"));
        assertThat(rows("Invoices").get(0)).containsEntry("Net", "464.00");
        done("Approve Invoice", Map.of("Invoice", "3"));
        done("Push Invoice", Map.of("Invoice", "3"));
        assertThat(made(1).total()).isEqualTo(made(0).total().negated());
    }

    @Test
    void whatTheLedgerDoesNotHaveYetIsNotCredited() {
        push();
        done("Send Invoice", Map.of("Invoice", "1"));
        done("Refund Invoice", Map.of("Invoice", "1"));
        done("Approve Invoice", Map.of("Invoice", "2"));
        assertThat(codes(act("Send Invoice", Map.of("Invoice", "2")))).containsExactly(RefusalCode.NOT_SENT);
        assertThat(rows("Invoices").get(1)).containsEntry("Status", "Approved");
    }

    @Test
    void aContractInvoiceIsADocumentUnlessItIsNotBilled() {
        done("Set Contract", Map.of("Contract", "K1", "Project", "J-1"));
        done(
                "Set Contract Product",
                Map.of("Contract", "K1", "Product", "Hosting", "Price", "50.00", "Item", "CONSULT"));
        assertThat(codes(act("Generate Contract Invoice", Map.of("Contract", "K1"))))
                .containsExactly(RefusalCode.CONTRACT_NOT_ACTIVE);
        done("Activate Contract", Map.of("Contract", "K1"));
        done("Generate Contract Invoice", Map.of("Contract", "K1"));
        done("Approve Invoice", Map.of("Invoice", "1"));
        done("Push Invoice", Map.of("Invoice", "1"));
        assertThat(made(0).invoice().net()).isEqualTo(Money.of("50.00", "EUR"));
        assertThat(made(0).invoice().lines().get(0).billed()).isEmpty();

        site.pass(java.time.Duration.ofDays(40));
        done("Generate Contract Invoice", Map.of("Contract", "K1"));
        done("Not Billed", Map.of("Invoice", "2"));
        assertThat(codes(act("Send Invoice", Map.of("Invoice", "2")))).containsExactly(RefusalCode.EXTERNALLY_INVOICED);
        assertThat(look().documents()).hasSize(1);
    }

    @Test
    void aCopyBillsNoEntry() {
        push();
        done("Copy Invoice", Map.of("Invoice", "1"));
        done("Approve Invoice", Map.of("Invoice", "2"));
        done("Push Invoice", Map.of("Invoice", "2"));
        assertThat(made(1).total()).isEqualTo(made(0).total());
        assertThat(made(1).invoice().lines()).allMatch(line -> line.billed().isEmpty());
        assertThat(documentsOf("s1")).containsExactly(made(0).id());
    }

    @Test
    void anInvoiceOfContractualTimeAloneIsSentWithoutADocument() {
        site.deliver(session("s5", "J-1").billability(Billability.CONTRACTUAL).build());
        site.invoice();
        done("Invoice Sessions", Map.of("Sessions", "s5"));
        done("Approve Invoice", Map.of("Invoice", "1"));
        done("Send Invoice", Map.of("Invoice", "1"));
        assertThat(look().documents()).isEmpty();
        assertThat(rows("Invoices").get(0)).containsEntry("Status", "Sent").containsEntry("Net", "0.00");
    }

    @Test
    void whatCannotBeADocumentIsNotPushed() {
        done("Set Task", Map.of("Task", "Design", "Default price", "90"));
        done(
                "Add Session",
                Map.of("Session", "s9", "Project", "J-1", "Customer", "nobody", "Task", "Design", "Hours", "2"));
        assertThat(column("Sessions", "Session")).contains("work:s9");
        done("Verify", Map.of("Sessions", "s9"));
        done("Invoice Sessions", Map.of("Sessions", "s9"));
        done("Approve Invoice", Map.of("Invoice", "1"));
        assertThat(codes(act("Push Invoice", Map.of("Invoice", "1")))).containsExactly(RefusalCode.UNKNOWN_CUSTOMER);
        assertThat(rows("Invoices").get(0)).containsEntry("Net", "180.00").containsEntry("Pushed", "no");
    }

    @Test
    void aReplayIsTheLiveStateAndEveryStateBefore() {
        BillingView opened = look();
        done("Invoice Sessions", Map.of("Sessions", "s1, s3"));
        BillingView invoiced = look();
        done("Approve Invoice", Map.of("Invoice", "1"));
        done("Push Invoice", Map.of("Invoice", "1"));
        BillingView now = look();
        assertThat(at(2).overview()).isEqualTo(opened.overview());
        assertThat(at(3).overview()).isEqualTo(invoiced.overview());
        assertThat(at(5)).isEqualTo(now);
        site.pass(java.time.Duration.ofDays(400));
        assertThat(look()).isEqualTo(now);
    }

    @Test
    void anUndoTakesBackTheLastActionAndWhatArrivedStays() {
        done("Invoice Sessions", Map.of("Sessions", "s1"));
        site.deliver(session("s5", "J-1").build());
        site.invoice();
        assertThat(undo().done()).isTrue();
        assertThat(rows("Invoices")).isEmpty();
        assertThat(column("Sessions", "Session")).contains("work:s1", "work:s5");
    }

    @Test
    void aChangeInTheSourceLeavesTheInvoiceAsItIsAndHoldsItsDocument() {
        invoice();
        deliverLonger();
        assertThat(rows("Rows of open invoices").get(0)).containsEntry("Price", "100.00");
        assertThat(rows("Invoiced and archived").get(0)).containsEntry("Price", "300.00");
        done("Push Invoice", Map.of("Invoice", "1"));
        assertThat(made(0).invoice().net()).isEqualTo(Money.of("264.00", "EUR"));
        site.deliver(session("s1", "J-1")
                .quantity(Quantity.of("4"))
                .price(Money.of("400.00", "EUR"))
                .build());
        site.invoice();
        assertThat(made(0).state()).isEqualTo(DocumentState.HELD);
    }

    @Test
    void whatComesBackIsBilledAsTheSourceTellsItNow() {
        invoiceWithout("Approve Invoice");
        deliverLonger();
        done("Delete Invoice", Map.of("Invoice", "1"));
        assertThat(rows("Sessions").get(0)).containsEntry("Price", "300.00").containsEntry("Products", "64.00");
    }

    private void deliverLonger() {
        site.deliver(session("s1", "J-1")
                .quantity(Quantity.of("3"))
                .price(Money.of("300.00", "EUR"))
                .build());
        site.invoice();
    }

    private JobEntry.Builder session(String id, String job) {
        return site.hour(id, job).toBuilder().employee("Anna").task("Design");
    }

    private JobEntry product(String id, String job) {
        return site.hour(id, job).toBuilder()
                .kind(EntryKind.PRODUCT)
                .unitPrice(org.daybook.accounting.Price.of("64.00", "EUR"))
                .price(Money.of("64.00", "EUR"))
                .build();
    }

    private void invoiceWithout(String action) {
        done("Invoice Sessions", Map.of("Sessions", "s1, s3"));
        assertThat(act(action, Map.of("Invoice", "9")).done()).isFalse();
    }

    private void invoice() {
        done("Invoice Sessions", Map.of("Sessions", "s1, s3"));
        done("Approve Invoice", Map.of("Invoice", "1"));
    }

    private void push() {
        invoice();
        done("Push Invoice", Map.of("Invoice", "1"));
    }

    private List<java.util.UUID> documentsOf(String entry) {
        return site.register
                .entries()
                .story(new EntryId(TestSite.SOURCE, entry))
                .orElseThrow()
                .documents();
    }

    /** Entries on no live document. */
    private long open() {
        return site.register.reports().entryCounts().stream()
                .filter(count -> count.outcome().equals("SELECTED_BY_HAND"))
                .mapToLong(Reports.EntryCount::entries)
                .sum();
    }
}
