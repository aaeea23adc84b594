package org.daybook.invoicing.finishedwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.finishedwork.BillingRunProperties.SETTING;
import static org.daybook.invoicing.selection.Jobs.EUR;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Overview;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** A billing book on record: what arrives, what is made, what is shown. */
class BillingBookCatalogueTest {

    private static final BillingBookCatalogue CATALOGUE = new BillingBookCatalogue();
    private static final Job JOB = Job.timeAndMaterial("7", "J-1", "Garden", "C-1", "CENTRAL", EUR);
    private static final String SEVENTH = "2026-07-15";

    @Test
    void aBookIsOfTheCompanyAndTheCurrencyOfTheFirstJob() {
        BillingBook book = opened(Map.of());
        assertThat(book.company()).isEqualTo("7");
        assertThat(book.currency()).isEqualTo(EUR);
        assertThat(book.jobs()).containsExactly(Map.entry("J-1", JOB));
        assertThat(book.numbering()).isEqualTo(Numbering.DEFAULT);
    }

    @Test
    void settingsOfTheSourceOpenABook() {
        BillingBook book = opened(Map.of("currency", " USD ", "number-prefix", " GL ", "number-start", " 50 "));
        assertThat(book.currency()).isEqualTo(Currency.getInstance("USD"));
        assertThat(book.numbering()).isEqualTo(new Numbering("GL", 50));
        assertThat(opened(Map.of("number-prefix", "GL")).numbering()).isEqualTo(new Numbering("GL", 1001));
        assertThat(opened(Map.of("number-start", "1")).numbering()).isEqualTo(new Numbering("CLIP", 1));
    }

    @Test
    void settingsThatCannotBeReadAreAsUsual() {
        for (Map<String, String> unfit : List.of(
                Map.of("number-prefix", "CLIPX"),
                Map.of("number-start", "0"),
                Map.of("number-start", "soon"),
                Map.of("number-start", "12345678901234567890"))) {
            assertThat(opened(unfit).numbering()).as(unfit.toString()).isEqualTo(Numbering.DEFAULT);
        }
        assertThat(opened(Map.of("currency", "florins")).currency()).isEqualTo(EUR);
    }

    @Test
    void settingsThatChangeLaterLeaveWhatPeopleSet() {
        BillingBook book = done(SetNumbering.on(opened(Map.of()), "GL", 9));
        Arrival later = new Arrival(
                JOB, Optional.empty(), List.of(), List.of(), Map.of("number-start", "1", "currency", "USD"));
        BillingBook after = CATALOGUE.take(Optional.of(book), later);
        assertThat(after.numbering()).isEqualTo(new Numbering("GL", 9));
        assertThat(after.currency()).isEqualTo(EUR);
    }

    @Test
    void everyStatusHasItsPlace() {
        BillingBook book = arrived(
                work("out", EntryStatus.NOT_DONE),
                work("under-way", EntryStatus.IN_PROGRESS),
                work("done", EntryStatus.DONE),
                work("finalized", EntryStatus.FINALIZED),
                extra("typed", EntryStatus.DONE),
                extra("processed", EntryStatus.FINALIZED),
                extra("month", EntryStatus.NOT_DONE).toBuilder()
                        .kind(EntryKind.INSTALLMENT)
                        .build());
        assertThat(book.work().keySet()).containsExactly(id("out"), id("under-way"), id("done"));
        assertThat(book.additional().keySet()).containsExactly(id("typed"), id("month"));
        assertThat(book.charges().keySet()).containsExactly(id("finalized"), id("processed"));
    }

    @Test
    void whatIsToldAnewKeepsWhatPeopleRecorded() {
        BillingBook recorded = act(
                arrived(work("w", EntryStatus.NOT_DONE)),
                "Record Work",
                "Entry",
                "w",
                "Status",
                "Done",
                "Start",
                "09:00",
                "Stop",
                "11:00",
                "Workers",
                "2",
                "Invoice notes",
                "Gate");
        BillingBook told = arrived(recorded, work("w", EntryStatus.IN_PROGRESS, "60"));
        WorkEntry row = told.work().get(id("w"));
        assertThat(row.status()).isEqualTo(EntryStatus.IN_PROGRESS);
        assertThat(row.entry().price()).isEqualTo(eur("60"));
        assertThat(row.shift().map(Shift::manHours)).contains(Quantity.of("4"));
        assertThat(row.notes()).contains("Gate");

        BillingBook hourly = act(told, "Set Job Charge", "Job", "J-1", "Charged", "By the hour", "Rate", "40");
        BillingBook bank = arrived(hourly, work("w", EntryStatus.FINALIZED, "60"));
        assertThat(bank.work()).isEmpty();
        assertThat(price(bank, "w")).isEqualTo(eur("160"));
    }

    @Test
    void whatIsFinalizedStaysFinalizedAndIsChargedAsToldAnew() {
        BillingBook bank = done(FinalizeAll.on(arrived(work("w", EntryStatus.DONE, "45"))));
        assertThat(arrived(bank, work("w", EntryStatus.IN_PROGRESS, "45"))).isEqualTo(withJob(bank));
        BillingBook dearer = arrived(bank, work("w", EntryStatus.IN_PROGRESS, "50"));
        assertThat(price(dearer, "w")).isEqualTo(eur("50"));
        assertThat(dearer.charges().get(id("w")).entry().status()).isEqualTo(EntryStatus.FINALIZED);
        assertThat(dearer.work()).isEmpty();
    }

    @Test
    void anAdditionalChargeThatTheSourceProcessesIsChargedOnce() {
        BillingBook typed = arrived(extra("x", EntryStatus.DONE));
        BillingBook processed = arrived(typed, extra("x", EntryStatus.FINALIZED));
        assertThat(processed.additional()).isEmpty();
        assertThat(processed.charges()).containsOnlyKeys(id("x"));
    }

    @Test
    void whatChangesItsKindMovesToItsPlace() {
        BillingBook typed = arrived(arrived(work("x", EntryStatus.DONE)), extra("x", EntryStatus.DONE));
        assertThat(typed.ids()).containsExactly(id("x"));
        assertThat(typed.additional()).containsOnlyKeys(id("x"));
        BillingBook again = arrived(typed, work("x", EntryStatus.DONE));
        assertThat(again.ids()).containsExactly(id("x"));
        assertThat(again.work()).containsOnlyKeys(id("x"));
    }

    @Test
    void whatIsWithdrawnGoesFromEveryPlace() {
        BillingBook book = arrived(
                work("row", EntryStatus.DONE), work("bank", EntryStatus.FINALIZED), extra("typed", EntryStatus.DONE));
        assertThat(withdrawn(book, "row", "bank", "typed", "unknown").ids()).isEmpty();
    }

    @Test
    void aTimeThatIsTakenBackMakesRoomUnderTheMaximum() {
        BillingBook included = act(
                opened(Map.of()),
                "Set Job Charge",
                "Job",
                "J-1",
                "Charged",
                "Include in contract",
                "Max",
                "2",
                "Charge over max",
                "45");
        BillingBook book = arrived(
                included, visit("first", 1), visit("second", 8), visit("third", 15), work("bag", EntryKind.MATERIAL));
        assertThat(prices(book, "first", "second", "third")).containsExactly(eur("0"), eur("0"), eur("45"));
        assertThat(counted(book)).isEqualTo(Quantity.of("3"));

        BillingBook fewer = withdrawn(book, "first");
        assertThat(prices(fewer, "second", "third", "bag")).containsExactly(eur("0"), eur("0"), eur("45"));
        assertThat(counted(fewer)).isEqualTo(Quantity.of("2"));

        JobEntry twice =
                visit("second", 8).toBuilder().quantity(Quantity.of("2")).build();
        BillingBook more = arrived(fewer, twice);
        assertThat(prices(more, "second", "third")).containsExactly(eur("0"), eur("45"));
        assertThat(counted(more)).isEqualTo(Quantity.of("3"));
        assertThat(counted(withdrawn(more, "second", "third", "bag"))).isEqualTo(Quantity.ZERO);
    }

    @Test
    void whatIsBilledCountsOnAndIsNotReckonedAnew() {
        BillingBook included = act(
                opened(Map.of()),
                "Set Job Charge",
                "Job",
                "J-1",
                "Charged",
                "Pre-pay",
                "Max",
                "1",
                "Charge over max",
                "45");
        BillingBook billed = run(arrived(included, visit("first", 1), visit("second", 2)));
        BillingBook next = arrived(billed, visit("third", 3));
        BillingBook after = withdrawn(next, "third");
        assertThat(counted(after)).isEqualTo(Quantity.of("2"));
        assertThat(prices(after, "first", "second")).containsExactly(eur("0"), eur("45"));
        BillingBook reset = act(
                next,
                "Set Job Charge",
                "Job",
                "J-1",
                "Charged",
                "Pre-pay",
                "Max",
                "1",
                "Done to date",
                "0",
                "Charge over max",
                "45");
        assertThat(counted(withdrawn(reset, "third"))).isEqualTo(Quantity.ZERO);
    }

    @Test
    void ofAnotherJobNothingIsReckonedAnew() {
        BillingBook book = arrived(work("w", EntryStatus.FINALIZED, "45"));
        BillingBook both = CATALOGUE.take(
                Optional.of(book),
                arrival(work("v", EntryStatus.FINALIZED, "30").toBuilder()
                        .job("J-2")
                        .build()));
        BillingBook hourly = act(both, "Set Job Charge", "Job", "J-2", "Charged", "By the hour", "Rate", "7");
        assertThat(price(arrived(hourly, work("w", EntryStatus.FINALIZED, "46")), "v"))
                .isEqualTo(eur("30"));
    }

    @Test
    void whatIsBilledStaysAsItWasBilledAndTheBookKnowsWhatTheSourceSaysNow() {
        BillingBook billed = run(arrived(work("w", EntryStatus.FINALIZED, "45")));
        assertThat(shown(billed)).containsEntry("Changed since billed", "0");
        BillingBook changed = arrived(billed, work("w", EntryStatus.FINALIZED, "50"));
        assertThat(price(changed, "w")).isEqualTo(eur("45"));
        assertThat(row(changed, "History", 0)).containsEntry("At the source since", "changed");
        assertThat(row(arrived(changed, work("w", EntryStatus.DONE, "45")), "History", 0))
                .containsEntry("At the source since", "");
        BillingBook gone = withdrawn(changed, "w");
        assertThat(row(gone, "History", 0)).containsEntry("At the source since", "withdrawn");
        assertThat(shown(gone)).containsEntry("Changed since billed", "1");
        assertThat(row(arrived(gone, work("w", EntryStatus.FINALIZED, "45")), "History", 0))
                .containsEntry("At the source since", "");
    }

    @Test
    void aCreditThatRestoresBillsWhatTheSourceSaysNow() {
        BillingBook billed = run(arrived(
                work("same", EntryStatus.FINALIZED, "45"),
                work("changed", EntryStatus.FINALIZED, "45"),
                work("gone", EntryStatus.FINALIZED, "45")));
        BillingBook now = withdrawn(arrived(billed, work("changed", EntryStatus.FINALIZED, "50")), "gone");
        BillingBook credited = act(now, "Credit Bill", "Bill", "CLIP1001", "Restore work", "yes");
        assertThat(credited.charges()).containsOnlyKeys(id("same"), id("changed"));
        assertThat(credited.charges().values()).allMatch(Charge::inBank);
        assertThat(prices(credited, "same", "changed")).containsExactly(eur("45"), eur("50"));
        BillingBook forGood = act(now, "Credit Bill", "Bill", "CLIP1001");
        assertThat(forGood.charges().values()).noneMatch(Charge::inBank);
    }

    @Test
    void aCreditMemoTurnsTheWholeBillAndGoesToTheAccount() {
        BillingBook billed = run(arrived(work("w", EntryStatus.FINALIZED, "45")));
        BillingBook credited = act(billed, "Credit Bill", "Bill", "CLIP1001", "Date", "2026-07-20");
        Bill memo = credited.bills().get(1);
        Invoice document = memo.document();
        assertThat(memo.number()).isEqualTo("CLIP1002");
        assertThat(document.kind()).isEqualTo(Invoice.Kind.CREDIT_MEMO);
        assertThat(document.credits()).contains("CLIP1001");
        assertThat(document.date()).isEqualTo("2026-07-20");
        assertThat(document.total())
                .isEqualTo(billed.bills().get(0).document().total().negated());
        assertThat(document.lines().get(0).billed())
                .extracting(one -> one.amount())
                .containsExactly(eur("-45"));
        assertThat(credited.numbering()).isEqualTo(new Numbering("CLIP", 1003));
        assertThat(credited.receivables().balances().get(0).open()).isEqualTo(eur("0"));
        assertThat(row(credited, "Bills", 0)).containsEntry("Credited", "yes");
        assertThat(row(credited, "Bills", 1)).containsEntry("Credited", "no").containsEntry("Credits", "CLIP1001");
    }

    @Test
    void everyBillOfARunIsADocument() {
        BillingBook bank = arrived(
                work("a", EntryStatus.FINALIZED),
                work("b", EntryStatus.FINALIZED).toBuilder().customer("C-2").build());
        Catalogue.Issued<BillingBook> first = issued(bank, "Billing Run", List.of(), dates());
        assertThat(first.documents()).extracting(Catalogue.Issue::number).containsExactly("CLIP1001", "CLIP1002");
        assertThat(first.documents()).noneMatch(Catalogue.Issue::restore);
        assertThat(first.documents().get(0).invoice())
                .isEqualTo(first.state().bills().get(0).document());
        assertThat(first.state().bill("R-1")).isEmpty();

        Catalogue.Issued<BillingBook> recorded = issued(bank, "Billing Run", List.of("R-1", "R-2"), dates());
        assertThat(recorded.state().bill("R-2")).isEqualTo(recorded.state().bill("CLIP1002"));
        assertThat(row(recorded.state(), "Bills", 1)).containsEntry("Document", "R-2");

        Catalogue.Issued<BillingBook> memo =
                issued(recorded.state(), "Credit Bill", List.of("R-3"), Map.of("Bill", "R-2", "Restore work", "yes"));
        assertThat(memo.documents()).singleElement().matches(Catalogue.Issue::restore);
        assertThat(memo.state().bill("R-3").orElseThrow().number()).isEqualTo("CLIP1003");
        assertThat(memo.state().bill("R-1").orElseThrow().number()).isEqualTo("CLIP1001");
        assertThat(issued(bank, "Finalize All", List.of(), Map.of()).documents())
                .isEmpty();
    }

    @Test
    void whatIsNeverChargedNotConfirmedOrForeignWaits() {
        assertThat(waits(work("w", EntryStatus.DONE))).isEmpty();
        assertThat(waits(work("w", EntryStatus.NOT_DONE))).isEmpty();
        assertThat(waits(work("w", EntryStatus.UNCONFIRMED))).contains(RefusalCode.NOT_CONFIRMED);
        assertThat(waits(work("w", EntryStatus.DONE).toBuilder()
                        .billability(Billability.INTERNAL)
                        .build()))
                .contains(RefusalCode.INTERNAL_WORK);
        assertThat(waits(dollars())).contains(RefusalCode.CURRENCY_MISMATCH);
    }

    @Test
    void foreignWorkIsInTheBankAndNoPartOfItsTotal() {
        BillingBook book = arrived(arrived(work("w", EntryStatus.FINALIZED, "45")), dollars());
        assertThat(shown(book)).containsEntry("In the invoice bank", "45.00");
        BillingBook after = run(book);
        assertThat(row(after, "Left out by the last run", 0))
                .containsEntry("Entry", "work:dollars")
                .containsEntry("Why", RefusalCode.MIXED_CURRENCY.sentence())
                .containsEntry("What to do", RefusalCode.MIXED_CURRENCY.remedy());
        assertThat(row(after, "Invoice bank", 0)).containsEntry("Currency", "USD");
    }

    @Test
    void whatIsOfNoJobIsOfTheBooksCompany() {
        BillingBook book = act(
                opened(Map.of()),
                "Enter Additional Charge",
                "Charge",
                "fee",
                "Customer",
                "C-1",
                "Amount",
                "10",
                "Item",
                "FEE");
        BillingBook billed = run(act(book, "Process Additional Charge", "Charge", "fee"));
        assertThat(billed.bills().get(0).document().company()).isEqualTo("7");
        assertThat(billed.charges()).containsOnlyKeys(new EntryId("clip", "7:add:fee"));
        assertThat(book.key("add:fee")).isEqualTo(new EntryId("clip", "7:add:fee"));
        assertThat(act(book, "Process Additional Charge", "Charge", "clip:7:add:fee")
                        .additional())
                .isEmpty();
    }

    @Test
    void everythingIsShown() {
        BillingBook book = arrived(
                work("row", EntryStatus.IN_PROGRESS, "12"),
                extra("typed", EntryStatus.DONE),
                work("bank", EntryStatus.FINALIZED, "45"));
        book = act(
                book,
                "Record Work",
                "Entry",
                "row",
                "Status",
                "Done",
                "Start",
                "09:00",
                "Stop",
                "11:30",
                "Invoice notes",
                "Gate");
        book = act(
                book,
                "Enter Balance",
                "Balance",
                "June",
                "Customer",
                "C-1",
                "Amount",
                "80",
                "Date",
                "2026-06-01",
                "Due date",
                "2026-06-14");
        book = act(book, "Receive Payment", "Customer", "C-1", "Amount", "30", "Date", "2026-07-01", "Method", "Check");
        book = act(book, "Set Delivery", "Customer", "C-1", "E-mail invoice", "yes");
        book = act(
                book,
                "Set Package",
                "Package",
                "P1",
                "Customer",
                "C-1",
                "Charge by",
                "Installment",
                "Item",
                "FEE",
                "Installment",
                "200",
                "Title",
                "Season",
                "From",
                "2026-04",
                "Months",
                "7, 6",
                "Jobs",
                "J-9, J-8");
        book = act(book, "Set Job Charge", "Job", "J-9", "Charged", "Pre-pay", "Max", "26", "Charge over max", "45");
        assertThat(CATALOGUE.show(book).title()).isEqualTo("Billing book of company 7");
        assertThat(shown(book))
                .isEqualTo(Map.of(
                        "Currency", "EUR",
                        "Next bill", "CLIP1001",
                        "In Record Work", "1",
                        "In the invoice bank", "45.00",
                        "Billed", "0.00",
                        "Owed", "50.00",
                        "Changed since billed", "0"));
        shows(book, "Record Work", "work:row|J-1|C-1|2026-07-01|Done|09:00-11:30|row|Gate|1|12.00|EUR");
        shows(book, "Additional charges", "work:typed|J-1|C-1|2026-07-01|typed|45.00|EUR");
        shows(book, "Invoice bank", "work:bank|J-1|C-1|Time|2026-07-01|bank|1|45.00|EUR");
        shows(book, "Bills");
        shows(book, "History");
        shows(book, "Balances", "June|C-1|2026-06-01|2026-06-14|80.00|50.00");
        shows(book, "Payments", "C-1|2026-07-01|Check|30.00|0.00|");
        shows(book, "Customers", "C-1|yes|yes|no");
        shows(book, "Packages", "P1|Season|C-1|yes|Installment|200.00|2026-04||6, 7|J-8, J-9|FEE");
        shows(book, "Job charges", "J-9|Pre pay|0.00|26|0|45.00");

        Map<String, String> statement = new HashMap<>(dates());
        statement.put("Form", "Statement");
        BillingBook billed =
                issued(book, "Billing Run", List.of("R-1"), statement).state();
        assertThat(shown(billed)).containsEntry("Billed", "45.00").containsEntry("Owed", "95.00");
        shows(billed, "Bills", "CLIP1001|R-1|Statement|Invoice|C-1|2026-07-15|2026-07-31|45.00|30.00|15.00||no");
        shows(billed, "History", "work:bank|J-1|C-1|2026-07-01|bank|45.00|CLIP1001|");
        shows(billed, "Invoice bank");
        shows(
                billed,
                "Statements of the last run",
                "C-1|2026-07-15|80.00|45.00|30.00|45.00|0.00|50.00|0.00|0.00|95.00");
        shows(billed, "Payments", "C-1|2026-07-01|Check|30.00|0.00|CLIP1001");
    }

    @Test
    void whatDaybookDoesByItselfIsNotOffered() {
        assertThat(CATALOGUE.name()).isEqualTo("billing-book");
        assertThat(CATALOGUE.scope()).isEqualTo(Catalogue.Scope.COMPANY);
        assertThat(CATALOGUE.namingDocuments()).containsExactly("Bill");
        assertThat(CATALOGUE.actions()).hasSize(FinishedWorkActions.ALL.size() - 8);
        assertThat(CATALOGUE.named("Transfer to QuickBooks")).isEmpty();
        assertThat(CATALOGUE.named("Credit Bill").orElseThrow().undoable()).isFalse();
    }

    private static void shows(BillingBook book, String sheet, String... rows) {
        assertThat(CATALOGUE.show(book).sheet(sheet).rows().stream()
                        .map(row -> String.join("|", row.values()))
                        .toList())
                .containsExactly(rows);
    }

    private static Map<String, String> shown(BillingBook book) {
        return CATALOGUE.show(book).facts();
    }

    private static Map<String, String> row(BillingBook book, String sheet, int no) {
        Overview shown = CATALOGUE.show(book);
        return shown.sheet(sheet).rows().get(no);
    }

    private static Optional<RefusalCode> waits(JobEntry entry) {
        return CATALOGUE.whyItWaits(JOB, entry);
    }

    private static BillingBook opened(Map<String, String> settings) {
        return CATALOGUE.take(Optional.empty(), new Arrival(JOB, Optional.empty(), List.of(), List.of(), settings));
    }

    private static BillingBook arrived(JobEntry... entries) {
        return arrived(opened(Map.of()), entries);
    }

    private static BillingBook arrived(BillingBook book, JobEntry... entries) {
        return CATALOGUE.take(Optional.of(book), arrival(entries));
    }

    private static Arrival arrival(JobEntry... entries) {
        return new Arrival(JOB, Optional.empty(), List.of(entries), List.of(), Map.of());
    }

    private static BillingBook withdrawn(BillingBook book, String... ids) {
        List<EntryId> gone =
                Arrays.stream(ids).map(BillingBookCatalogueTest::id).toList();
        return CATALOGUE.take(Optional.of(book), new Arrival(JOB, Optional.empty(), List.of(), gone, Map.of()));
    }

    private static BillingBook withJob(BillingBook book) {
        return book.toBuilder().job(JOB).build();
    }

    private static Map<String, String> dates() {
        return Map.of("Invoice date", SEVENTH, "Due date", "2026-07-31");
    }

    private static BillingBook run(BillingBook book) {
        return issued(book, "Billing Run", List.of(), dates()).state();
    }

    private static BillingBook act(BillingBook book, String action, String... given) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            values.put(given[i], given[i + 1]);
        }
        return issued(book, action, List.of(), values).state();
    }

    private static Catalogue.Issued<BillingBook> issued(
            BillingBook book, String action, List<String> references, Map<String, String> given) {
        return done(CATALOGUE.act(CATALOGUE.named(action).orElseThrow(), book, new Given(given), SETTING, references));
    }

    private static Quantity counted(BillingBook book) {
        return book.terms().get("J-1").doneToDate();
    }

    private static Money price(BillingBook book, String entry) {
        return book.charges().get(id(entry)).entry().price();
    }

    private static List<Money> prices(BillingBook book, String... entries) {
        return Arrays.stream(entries).map(entry -> price(book, entry)).toList();
    }

    private static JobEntry visit(String id, int day) {
        return work(id, EntryStatus.FINALIZED).toBuilder()
                .date(LocalDate.of(2026, 7, day))
                .build();
    }

    private static JobEntry work(String id, EntryStatus status) {
        return work(id, status, "45");
    }

    private static JobEntry work(String id, EntryKind kind) {
        return work(id, EntryStatus.FINALIZED).toBuilder().kind(kind).build();
    }

    private static JobEntry extra(String id, EntryStatus status) {
        return work(id, status).toBuilder().kind(EntryKind.EXTRA_CHARGE).build();
    }

    private static JobEntry work(String id, EntryStatus status, String price) {
        return JobEntry.of(id(id), EUR)
                .company("7")
                .job("J-1")
                .customer("C-1")
                .date(LocalDate.of(2026, 7, 1))
                .activity("LABOUR")
                .text(id)
                .price(eur(price))
                .status(status)
                .build();
    }

    private static JobEntry dollars() {
        Currency dollar = Currency.getInstance("USD");
        return work("dollars", EntryStatus.FINALIZED).toBuilder()
                .unitPrice(Price.of("5.00", "USD"))
                .price(Money.of("5.00", "USD"))
                .cost(Money.zero(dollar))
                .build();
    }

    private static EntryId id(String id) {
        return new EntryId("work", id);
    }
}
