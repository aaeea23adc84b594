package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.finishedwork.BillingBookCatalogue;
import org.daybook.sync.BillingDesk.Act;
import org.daybook.sync.Desk.Decision;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finished work that people bill by hand, from its delivery to the ledger and back by a credit memo. */
class BillingBookTest extends ByHand {

    private static final String BOOK = "work:10";
    private static final String OTHER_CUSTOMER = "10002";
    private static final String AMERICAN = "10008";
    private static final Map<String, String> DATES = Map.of("Invoice date", "2026-02-02", "Due date", "2026-02-16");

    @TempDir
    Path folder;

    private final FakeLedger ledger = new FakeLedger(TestSite.LEDGER, FakeLedger.refusesDuplicates());

    @Override
    String work() {
        return BOOK;
    }

    @BeforeEach
    void deliver() {
        site = new TestSite(folder, BillingBookCatalogue.NAME);
        site.deliver(
                visit("out", "J-1", EntryStatus.NOT_DONE),
                visit("under-way", "J-1", EntryStatus.IN_PROGRESS),
                visit("lawn", "J-1", EntryStatus.DONE),
                visit("hedge", "J-2", EntryStatus.FINALIZED));
        site.invoice();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void allJobsOfTheCompanyStandInOneBook() {
        assertThat(entries("Record Work")).containsExactly("work:lawn", "work:out", "work:under-way");
        assertThat(entries("Invoice bank")).containsExactly("work:hedge");
        assertThat(look().history()).extracting(BillingView.Happened::action).containsOnly("Entries arrived");
        assertThat(look().overview().title()).isEqualTo("Billing book of company 10");
        assertThat(fact("Next bill")).isEqualTo("CLIP1001");
        assertThat(site.register.documents().page(DocumentQuery.ALL).rows()).isEmpty();
    }

    @Test
    void lookingAgainWritesNothing() {
        int before = look().events();
        site.register.entries().markAll(TestSite.SOURCE);
        site.invoice();
        assertThat(look().events()).isEqualTo(before);
    }

    @Test
    void whatIsNeverChargedOrNotUnderstoodWaits() {
        site.deliver(
                visit("house", "J-1", EntryStatus.DONE).toBuilder()
                        .billability(Billability.HOUSE_ERROR)
                        .build(),
                visit("session", "J-1", EntryStatus.UNCONFIRMED));
        site.invoice();
        site.deliver(inDollars("dollars", "J-3"));
        site.invoice();
        assertThat(site.register.reports().entryCounts())
                .contains(
                        new Reports.EntryCount(TestSite.SOURCE, "NON_BILLABLE", 1),
                        new Reports.EntryCount(TestSite.SOURCE, "NOT_CONFIRMED", 1));
        assertThat(entries("Record Work")).doesNotContain("work:house", "work:session");

        done("Billing Run", DATES);
        assertThat(fact("In the invoice bank")).isEqualTo("0.00");
        assertThat(rows("Left out by the last run"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("Entry", "work:dollars")
                        .containsEntry("Why", RefusalCode.MIXED_CURRENCY.sentence()));
    }

    @Test
    void fromRecordWorkToTheLedger() {
        done("Record Work", Map.of("Entry", "under-way", "Status", "Done", "Start", "09:00", "Stop", "11:30"));
        done("Finalize Selected", Map.of("Entries", "work:lawn, under-way"));
        assertThat(entries("Record Work")).containsExactly("work:out");
        Decision run = act("Billing Run", DATES);
        Document bill = made(0);
        assertThat(run.text()).contains(bill.externalRef());
        assertThat(bill.state()).isEqualTo(DocumentState.INVOICED);
        assertThat(bill.createdBy()).isEqualTo("paul");
        assertThat(bill.invoice().linesTotal()).isEqualTo(Money.of("300.00", "EUR"));
        assertThat(rows("Bills"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("Bill", "CLIP1001")
                        .containsEntry("Document", bill.externalRef())
                        .containsEntry("Customer", TestSite.CUSTOMER)
                        .containsEntry("Credited", "no"));
        assertThat(codes(site.desk()
                        .approve(List.of(bill.externalRef()), TestSite.person("paul"))
                        .get(0)))
                .containsExactly(RefusalCode.SAME_PERSON);
        site.post(ledger, bill, "clara");
        assertThat(made(0).state()).isEqualTo(DocumentState.POSTED);
        assertThat(ledger.books()).extracting(LedgerDocument::total).containsExactly(bill.total());

        site.register.entries().markAll(TestSite.SOURCE);
        assertThat(site.invoice()).isZero();
        assertThat(entries("History")).containsExactlyInAnyOrder("work:hedge", "work:lawn", "work:under-way");
    }

    @Test
    void aRunMakesOneDocumentACustomer() {
        site.deliver(
                "STUDIO",
                visit("pool", "J-4", EntryStatus.FINALIZED).toBuilder()
                        .customer(OTHER_CUSTOMER)
                        .build());
        site.invoice();
        done("Billing Run", DATES);
        assertThat(look().documents())
                .extracting(BillingView.Made::customer)
                .containsExactly(TestSite.CUSTOMER, OTHER_CUSTOMER);
        assertThat(rows("Bills")).extracting(row -> row.get("Bill")).containsExactly("CLIP1001", "CLIP1002");
    }

    @Test
    void whatIsSetUpIsBilledWithTheWork() {
        done(
                "Set Package",
                Map.of(
                        "Package", "P1",
                        "Customer", TestSite.CUSTOMER,
                        "Charge by", "Installment",
                        "Item", "CONSULT",
                        "Installment", "80.00",
                        "Jobs", "J-1"));
        done("Process Installments", Map.of("Month", "2026-01", "Transaction date", "2026-01-31"));
        done(
                "Enter Additional Charge",
                Map.of(
                        "Charge", "gutter",
                        "Customer", TestSite.CUSTOMER,
                        "Amount", "20.00",
                        "Item", "CONSULT",
                        "Job", "J-2"));
        done("Process Additional Charge", Map.of("Charge", "gutter"));
        done("Finalize All", Map.of());
        assertThat(entries("Invoice bank"))
                .containsExactlyInAnyOrder("work:hedge", "clip:10:inst:P1:2026-01", "clip:10:add:gutter", "work:lawn");
        done("Billing Run", DATES);
        assertThat(made(0).invoice().linesTotal()).isEqualTo(Money.of("200.00", "EUR"));
        site.post(ledger, made(0), "clara");
        assertThat(ledger.books()).hasSize(1);
    }

    @Test
    void anAdditionalChargeOfTheSourceWaitsToBeProcessed() {
        site.deliver(visit("extra", "J-1", EntryStatus.DONE).toBuilder()
                .kind(EntryKind.EXTRA_CHARGE)
                .build());
        site.invoice();
        assertThat(rows("Additional charges"))
                .extracting(row -> row.get("Charge"))
                .containsExactly("work:extra");
        done("Process Additional Charge", Map.of("Charge", "work:extra"));
        assertThat(entries("Invoice bank")).contains("work:extra");
    }

    @Test
    void withRestoreTheCreditMemoPutsTheChargesBackIntoTheBank() {
        done("Billing Run", DATES);
        site.post(ledger, made(0), "clara");
        assertThat(codes(site.desk().credit(made(0).externalRef(), true, TestSite.person("paul"))))
                .containsExactly(RefusalCode.SELECTED_BY_HAND);
        done("Credit Bill", Map.of("Bill", made(0).number().orElseThrow(), "Restore work", "yes"));
        Document memo = made(1);
        assertThat(memo.invoice().kind()).isEqualTo(Invoice.Kind.CREDIT_MEMO);
        assertThat(memo.invoice().credits()).contains(made(0).externalRef());
        assertThat(memo.total()).isEqualTo(made(0).total().negated());
        assertThat(site.register.documents().creditsOf(made(0).externalRef()))
                .extracting(Document::externalRef)
                .containsExactly(memo.externalRef());
        site.post(ledger, memo, "clara");
        site.invoice();
        assertThat(entries("Invoice bank")).containsExactly("work:hedge");
        assertThat(rows("Bills").get(0)).containsEntry("Credited", "yes");

        done("Billing Run", DATES);
        site.post(ledger, made(2), "clara");
        assertThat(ledger.books())
                .extracting(LedgerDocument::total)
                .containsExactly(made(0).total(), memo.total(), made(0).total());
        assertThat(rows("Bills"))
                .extracting(row -> row.get("Bill"))
                .containsExactly("CLIP1001", "CLIP1002", "CLIP1003");
    }

    @Test
    void aTypedChargeOfNoJobIsBilledCreditedAndBilledAnew() {
        done(
                "Enter Additional Charge",
                Map.of("Charge", "call-out", "Customer", OTHER_CUSTOMER, "Amount", "60.00", "Item", "CONSULT"));
        done("Process Additional Charge", Map.of("Charge", "call-out"));
        done("Billing Run", DATES);
        Document bill = made(1);
        assertThat(bill.invoice().customer()).isEqualTo(OTHER_CUSTOMER);
        assertThat(bill.invoice().company()).isEqualTo("10");
        assertThat(bill.invoice().job()).isEqualTo("call-out");
        site.post(ledger, bill, "clara");
        done("Credit Bill", Map.of("Bill", bill.externalRef(), "Restore work", "yes"));
        site.post(ledger, made(2), "clara");
        assertThat(site.invoice()).isZero();
        assertThat(entries("Invoice bank")).containsExactly("clip:10:add:call-out");
        done("Billing Run", DATES);
        site.post(ledger, made(3), "clara");
        assertThat(ledger.books()).hasSize(3);
    }

    @Test
    void companiesBillTheirPackagesBesideEachOther() {
        site.deliver(inDollars("pool", "J-9").toBuilder().company("20").build());
        site.invoice();
        season(BOOK, TestSite.CUSTOMER);
        season("work:20", AMERICAN);
        assertThat(look("work:20").overview().facts()).containsEntry("Currency", "USD");
        assertThat(look("work:20").documents())
                .singleElement()
                .satisfies(made -> assertThat(site.document(made.reference()).invoice())
                        .satisfies(bill -> assertThat(bill.company()).isEqualTo("20"))
                        .satisfies(bill -> assertThat(bill.linesTotal()).isEqualTo(Money.of("85.00", "USD"))));
    }

    private void season(String book, String customer) {
        done(
                book,
                "Set Package",
                Map.of(
                        "Package", "P1",
                        "Customer", customer,
                        "Charge by", "Installment",
                        "Item", "CONSULT",
                        "Installment", "80.00"));
        done(book, "Process Installments", Map.of("Month", "2026-01"));
        done(book, "Billing Run", DATES);
    }

    @Test
    void withoutRestoreTheWorkStaysBilled() {
        done("Billing Run", DATES);
        site.post(ledger, made(0), "clara");
        done("Credit Bill", Map.of("Bill", "CLIP1001"));
        site.post(ledger, made(1), "clara");
        site.register.entries().markAll(TestSite.SOURCE);
        site.invoice();
        assertThat(entries("Invoice bank")).isEmpty();
        assertThat(codes(act("Credit Bill", Map.of("Bill", "CLIP1001")))).containsExactly(RefusalCode.ALREADY_CREDITED);
    }

    @Test
    void whatTheLedgerDoesNotHaveYetIsNotCredited() {
        done("Billing Run", DATES);
        assertThat(codes(act("Credit Bill", Map.of("Bill", "CLIP1001")))).containsExactly(RefusalCode.NOT_SENT);
        assertThat(rows("Bills")).hasSize(1);
    }

    @Test
    void aChangeInTheSourceAfterBillingIsShownAndBilledAnewAfterACredit() {
        done("Billing Run", DATES);
        site.post(ledger, made(0), "clara");
        site.deliver(visit("hedge", "J-2", EntryStatus.FINALIZED).toBuilder()
                .price(Money.of("130.00", "EUR"))
                .build());
        site.invoice();
        assertThat(fact("Changed since billed")).isEqualTo("1");
        assertThat(rows("History").get(0))
                .containsEntry("Amount", "100.00")
                .containsEntry("At the source since", "changed");

        done("Credit Bill", Map.of("Bill", "CLIP1001", "Restore work", "yes"));
        assertThat(rows("Invoice bank").get(0)).containsEntry("Amount", "130.00");
        assertThat(fact("Changed since billed")).isEqualTo("0");
    }

    @Test
    void aChangeBeforeItIsSentHoldsTheBillUntilSomebodyLetsItStand() {
        done("Billing Run", DATES);
        site.deliver(visit("hedge", "J-2", EntryStatus.FINALIZED).toBuilder()
                .price(Money.of("130.00", "EUR"))
                .build());
        site.invoice();
        assertThat(made(0).state()).isEqualTo(DocumentState.HELD);
        assertThat(site.desk()
                        .retry(made(0).externalRef(), TestSite.person("paul"))
                        .done())
                .isTrue();
        site.post(ledger, made(0), "clara");
        assertThat(ledger.books()).hasSize(1);
    }

    @Test
    void whatTheSourceTakesBackGoesUnlessItIsBilled() {
        done("Billing Run", DATES);
        site.deliver(houseError("hedge", "J-2"), houseError("lawn", "J-1"), houseError("out", "J-1"));
        site.invoice();
        assertThat(entries("Record Work")).containsExactly("work:under-way");
        assertThat(rows("History").get(0)).containsEntry("At the source since", "withdrawn");
    }

    @Test
    void aReplayIsTheLiveStateAndEveryStateBefore() {
        int arrived = look().events();
        BillingView opened = look();
        done("Finalize All", Map.of());
        BillingView finalized = look();
        done("Billing Run", DATES);
        BillingView now = look();

        assertThat(at(arrived).overview()).isEqualTo(opened.overview());
        assertThat(at(arrived + 1).overview()).isEqualTo(finalized.overview());
        assertThat(at(arrived + 2)).isEqualTo(now);
        site.pass(Duration.ofDays(400));
        assertThat(look()).isEqualTo(now);
    }

    @Test
    void whatIsFinalizedOrBilledIsNotUndoneButWhatIsRecordedIs() {
        done("Record Work", Map.of("Entry", "out", "Status", "Done"));
        assertThat(desk().undo(BOOK, Optional.empty(), TestSite.person("paul")).done())
                .isTrue();
        assertThat(rows("Record Work"))
                .extracting(row -> row.get("Status"))
                .containsExactly("Done", "Not done", "In progress");
        done("Finalize All", Map.of());
        assertThat(codes(desk().undo(BOOK, Optional.empty(), TestSite.person("paul"))))
                .containsExactly(RefusalCode.NOT_UNDOABLE);
    }

    @Test
    void quickBooksIsNoPartOfIt() {
        assertThat(look().actions())
                .extracting(BillingView.Offered::name)
                .contains("Finalize Selected", "Billing Run", "Credit Bill", "Set Package")
                .doesNotContain("Connect QuickBooks", "Transfer to QuickBooks", "Auto-Finalize");
        assertThat(codes(act("Transfer to QuickBooks", Map.of()))).containsExactly(RefusalCode.UNKNOWN_ACTION);
    }

    private JobEntry visit(String id, String job, EntryStatus status) {
        return site.hour(id, job).withStatus(status);
    }

    private JobEntry inDollars(String id, String job) {
        return visit(id, job, EntryStatus.FINALIZED).toBuilder()
                .customer(AMERICAN)
                .unitPrice(Price.of("5.00", "USD"))
                .price(Money.of("5.00", "USD"))
                .cost(Money.zero(Currency.getInstance("USD")))
                .build();
    }

    private JobEntry houseError(String id, String job) {
        return visit(id, job, EntryStatus.DONE).toBuilder()
                .billability(Billability.HOUSE_ERROR)
                .build();
    }

    private BillingView look(String book) {
        return desk().look(book).orElseThrow();
    }

    private List<String> entries(String sheet) {
        return rows(sheet).stream().map(row -> row.get("Entry")).toList();
    }

    private Decision act(String book, String action, Map<String, String> given) {
        return desk().act(book, new Act(action, new HashMap<>(given), Optional.empty()), TestSite.person("paul"));
    }

    private void done(String book, String action, Map<String, String> given) {
        Decision decision = act(book, action, given);
        assertThat(decision.done()).as(decision.toString()).isTrue();
    }
}
