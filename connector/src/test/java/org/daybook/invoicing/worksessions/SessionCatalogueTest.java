package org.daybook.invoicing.worksessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.EUR;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.worksessions.SessionProperties.DAY;
import static org.daybook.invoicing.worksessions.SessionProperties.SETTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.Catalogue.Issue;
import org.daybook.invoicing.action.Catalogue.Issued;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Sheet;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** Which action makes which document, and what a session book shows. */
class SessionCatalogueTest {

    private static final SessionCatalogue CATALOGUE = new SessionCatalogue();

    private SessionBook book = CATALOGUE.take(
            Optional.empty(),
            new Arrival(
                    Job.timeAndMaterial("10", "J-1", "Front page", "C-1", "STUDIO", EUR),
                    Optional.empty(),
                    List.of(
                            entry("a").build(),
                            entry("b").unitPrice(Price.of("20", "EUR")).build(),
                            entry("c").billability(Billability.CONTRACTUAL).build(),
                            entry("d").status(EntryStatus.UNCONFIRMED).build(),
                            entry("e").billability(Billability.NON_BILLABLE).build(),
                            entry("f").kind(EntryKind.PHASE).build(),
                            entry("g").billability(Billability.INTERNAL).build(),
                            entry("a/1").kind(EntryKind.PRODUCT).build()),
                    List.of(),
                    Map.of()));

    @Test
    void everyActionOfKohoIsOnRecordForACompany() {
        assertThat(CATALOGUE.actions()).isEqualTo(WorkSessionActions.ALL);
        assertThat(CATALOGUE.scope()).isEqualTo(Catalogue.Scope.COMPANY);
        assertThat(CATALOGUE.name()).isEqualTo("session-book");
    }

    @Test
    void whatMakesADocumentIsForGood() {
        assertThat(CATALOGUE.actions())
                .filteredOn(action -> !action.undoable())
                .extracting(action -> action.name())
                .containsExactly("Push Invoice", "Send Invoice", "Refund and Return");
    }

    @Test
    void onlyPushingMakesADocument() {
        assertThat(act("Invoice Sessions", Map.of("Sessions", "a, b"))).isEmpty();
        assertThat(act("Approve Invoice", invoice("1"))).isEmpty();
        List<Issue> pushed = act("Push Invoice", invoice("1"));
        assertThat(pushed).hasSize(1);
        assertThat(pushed.get(0).number()).isEqualTo("1");
        assertThat(pushed.get(0).restore()).isFalse();
        assertThat(pushed.get(0).journal()).isEmpty();
        assertThat(pushed.get(0).invoice().date()).isEqualTo(DAY);
        assertThat(act("Push Invoice", invoice("1"))).isEmpty();
        assertThat(act("Send Invoice", invoice("1"))).isEmpty();
    }

    @Test
    void aCreditNoteNamesTheInvoiceByItsNumberAndRestoresWhatReturns() {
        act("Invoice Sessions", Map.of("Sessions", "b"));
        act("Invoice Sessions", Map.of("Sessions", "a"));
        act("Approve Invoice", invoice("2"));
        act("Send Invoice", invoice("2"));
        act("Refund and Return", invoice("2"));
        assertThat(book.invoices()).containsOnlyKeys("1", "3", "4");
        act("Approve Invoice", invoice("4"));
        Issue memo = act("Send Invoice", invoice("4")).get(0);
        assertThat(memo.number()).isEqualTo("2");
        assertThat(memo.restore()).isTrue();
        assertThat(memo.invoice().kind()).isEqualTo(Invoice.Kind.CREDIT_MEMO);
        assertThat(memo.invoice().credits()).contains("1");
        assertThat(memo.invoice().lines().get(0).billed())
                .extracting(billed -> billed.entry().nativeId())
                .containsExactly("a");
    }

    @Test
    void aPlainRefundRestoresNothing() {
        act("Invoice Sessions", Map.of("Sessions", "a"));
        act("Approve Invoice", invoice("1"));
        act("Send Invoice", invoice("1"));
        act("Refund Invoice", invoice("1"));
        act("Approve Invoice", invoice("2"));
        assertThat(act("Push Invoice", invoice("2")).get(0).restore()).isFalse();
    }

    @Test
    void manyRowsKeepTheirOrderAndEachItsEntry() {
        List<JobEntry> entries = IntStream.range(10, 25)
                .mapToObj(i -> entry("s" + i)
                        .unitPrice(Price.of(String.valueOf(i), "EUR"))
                        .build())
                .toList();
        book = CATALOGUE.take(
                Optional.of(book),
                new Arrival(book.projects().get("J-1"), Optional.empty(), entries, List.of(), Map.of()));
        String all = IntStream.range(10, 25).mapToObj(i -> "s" + i).collect(Collectors.joining(","));
        act("Invoice Sessions", Map.of("Sessions", all));
        act("Approve Invoice", invoice("1"));
        Invoice document = act("Push Invoice", invoice("1")).get(0).invoice();
        assertThat(document.lines())
                .extracting(line -> line.net().amount().intValue())
                .containsExactlyElementsOf(IntStream.range(10, 25).boxed().toList());
        assertThat(document.lines())
                .allSatisfy(line -> assertThat(line.billed()).singleElement().satisfies(billed -> {
                    assertThat(billed.entry().nativeId())
                            .isEqualTo("s" + line.net().amount().intValue());
                    assertThat(billed.amount()).isEqualTo(line.net());
                    assertThat(billed.quantity()).isEqualTo(Quantity.ONE);
                }));
    }

    @Test
    void aJointRowTypedOverIsSharedByWhatItsPartsAreWorth() {
        act("Merge", Map.of("Sessions", "a, b"));
        act("Invoice Sessions", Map.of("Sessions", "joint:a"));
        act("Change Invoice Row", Map.of("Invoice", "1", "Row", "1", "Price", "60"));
        act("Approve Invoice", invoice("1"));
        assertThat(act("Push Invoice", invoice("1"))
                        .get(0)
                        .invoice()
                        .lines()
                        .get(0)
                        .billed())
                .extracting(billed -> billed.entry().nativeId() + " " + billed.quantity() + " " + billed.amount())
                .containsExactly("a 1 20.00 EUR", "b 1 40.00 EUR");
    }

    @Test
    void whereThePartsAreWorthNothingItIsSharedEvenly() {
        book = CATALOGUE.take(
                Optional.of(book),
                new Arrival(
                        book.projects().get("J-1"),
                        Optional.empty(),
                        List.of(
                                entry("x").unitPrice(Price.zero(EUR)).build(),
                                entry("y").unitPrice(Price.zero(EUR)).build()),
                        List.of(),
                        Map.of()));
        act("Merge", Map.of("Sessions", "x, y"));
        act("Invoice Sessions", Map.of("Sessions", "joint:x"));
        act("Change Invoice Row", Map.of("Invoice", "1", "Row", "1", "Price", "60"));
        act("Approve Invoice", invoice("1"));
        assertThat(act("Push Invoice", invoice("1"))
                        .get(0)
                        .invoice()
                        .lines()
                        .get(0)
                        .billed())
                .extracting(billed -> billed.amount().toString())
                .containsExactly("30.00 EUR", "30.00 EUR");
    }

    @Test
    void aProductOfAJointSessionClaimsItself() {
        act("Merge", Map.of("Sessions", "a, b"));
        act("Invoice Sessions", Map.of("Sessions", "joint:a"));
        act("Approve Invoice", invoice("1"));
        assertThat(act("Push Invoice", invoice("1"))
                        .get(0)
                        .invoice()
                        .lines()
                        .get(1)
                        .billed())
                .extracting(billed -> billed.entry().nativeId())
                .containsExactly("a/1");
    }

    @Test
    void anAddedSessionIsOfTheCompanyAndSourceOfTheOthers() {
        act("Add Session", Map.of("Session", "z", "Project", "J-9", "Customer", "C-1", "Hours", "1", "Price", "30"));
        JobEntry added = book.sessions().get(id("z")).entry();
        assertThat(added.company()).isEqualTo("10");
        assertThat(SessionBook.empty(EUR).company()).isEmpty();
        assertThat(SessionBook.empty(EUR).source()).isEqualTo("koho");
    }

    @Test
    void anIdThatIsTakenAnywhereIsNotAddedAgain() {
        act("Merge", Map.of("Sessions", "a, b"));
        for (String taken : List.of("b", "a/1", "joint:a", "c")) {
            assertThat(CATALOGUE
                            .act(
                                    CATALOGUE.named("Add Session").orElseThrow(),
                                    book,
                                    new Given(Map.of("Session", taken, "Project", "J-1", "Customer", "C-1")),
                                    SETTING,
                                    List.of())
                            .reasons())
                    .as(taken)
                    .extracting(Finding::code)
                    .containsExactly(RefusalCode.CODE_TAKEN);
        }
    }

    @Test
    void whatCannotBeBookedIsRefused() {
        act("Invoice Sessions", Map.of("Sessions", "a"));
        act("Change Invoice Row", Map.of("Invoice", "1", "Row", "2", "Price", "-10"));
        act("Approve Invoice", invoice("1"));
        Outcome<Issued<SessionBook>> refused = CATALOGUE.act(
                CATALOGUE.named("Send Invoice").orElseThrow(), book, new Given(invoice("1")), SETTING, List.of());
        assertThat(refused.reasons()).extracting(Finding::code).containsExactly(RefusalCode.TOTAL_NOT_POSITIVE);
    }

    @Test
    void aForeignPriceIsNotTypedIntoASession() {
        assertThat(EditSession.on(book, id("a"), Optional.empty(), Optional.of(Price.of("9", "SEK")), Optional.empty())
                        .reasons())
                .extracting(Finding::code)
                .containsExactly(RefusalCode.CURRENCY_MISMATCH);
        assertThat(EditSession.on(
                                book,
                                id("nowhere"),
                                Optional.empty(),
                                Optional.of(Price.of("9", "SEK")),
                                Optional.empty())
                        .reasons())
                .extracting(Finding::code)
                .containsExactly(RefusalCode.NO_SUCH_WORK);
    }

    @Test
    void theTabShowsWhatCanBeInvoicedNow() {
        assertThat(rows("Sessions", "Session", "Type", "State", "Selectable"))
                .containsExactly(
                        "koho:a Invoicable Confirmed yes",
                        "koho:b Invoicable Confirmed yes",
                        "koho:c Contractual Confirmed yes",
                        "koho:d Invoicable Unconfirmed no",
                        "koho:e Not billable Confirmed no",
                        "koho:f Invoicable Confirmed yes");
        assertThat(rows("Internal", "Session", "Type", "State")).containsExactly("koho:g Internal Confirmed");
        assertThat(rows("Unconfirmed weeks", "Employee", "Week", "Sessions", "Hours", "Money"))
                .containsExactly("Anna 2026-W03 1 1 10.00");
        assertThat(CATALOGUE.show(book).title()).isEqualTo("Work sessions of company 10");
        assertThat(CATALOGUE.show(book).facts())
                .containsEntry("Unconfirmed may be invoiced", "no")
                .containsEntry("Filtered by", "")
                .containsEntry("Hours billable", "2")
                .containsEntry("Hours unbillable", "2")
                .containsEntry("Billable", "30.00")
                .containsEntry("Products", "10.00")
                .containsEntry("Fixed", "10.00")
                .containsEntry("Unconfirmed hours", "1")
                .containsEntry("Unconfirmed", "10.00")
                .containsEntry("Fixed, unconfirmed", "0.00");
    }

    @Test
    void invoicesShowTheirRowsUntilTheyAreWithTheCustomer() {
        act("Invoice Sessions", Map.of("Sessions", "a", "Open for edit", "yes"));
        act("Archive", Map.of("Sessions", "b"));
        act("Comment", Map.of("Session", "c", "Comment", "ask"));
        act("Comment", Map.of("Session", "c", "Comment", "again"));
        assertThat(rows("Invoiced and archived", "Session", "State", "Invoice", "Products"))
                .containsExactly("koho:a On invoice 1 10.00", "koho:b Archived  0.00");
        assertThat(rows("Sessions", "Session", "Open invoice", "Comments").get(0))
                .isEqualTo("koho:c 1 ask; again");
        assertThat(rows("Invoices", "Invoice", "Number", "Name", "Status", "Net", "Pushed", "Open for edit"))
                .containsExactly("1  Front page Unapproved 20.00 no yes");
        assertThat(rows("Rows of open invoices", "Invoice", "Row", "Session", "Text", "Price"))
                .containsExactly("1 1 koho:a a 10.00", "1 2 koho:a a/1 10.00");
        act("Approve Invoice", invoice("1"));
        assertThat(rows("Rows of open invoices", "Row")).hasSize(2);
        act("Send Invoice", invoice("1"));
        assertThat(rows("Rows of open invoices", "Row")).isEmpty();
        assertThat(rows("Invoices", "Number", "Status", "Pushed", "Due date", "Held with"))
                .containsExactly("1 Sent yes 2026-07-29 ");
    }

    @Test
    void whatIsFilteredIsSaid() {
        act("Filter", Map.of("From", "2026-01-01", "To", "2026-01-31", "Customer", "C-1", "Project", "J-1"));
        act("Save Criteria", Map.of("Name", "January"));
        assertThat(CATALOGUE.show(book).facts().get("Filtered by"))
                .isEqualTo("from 2026-01-01, to 2026-01-31, customer C-1, project J-1");
        act("Filter", Map.of("Employee", "Anna", "Task", "Design", "Type", "Internal"));
        assertThat(CATALOGUE.show(book).facts().get("Filtered by"))
                .isEqualTo("employee Anna, task Design, type Internal");
        assertThat(rows("Sessions", "Session")).isEmpty();
        assertThat(rows("Internal", "Session")).containsExactly("koho:g");
        assertThat(rows("Saved criteria", "Name", "Criteria"))
                .containsExactly("January from 2026-01-01, to 2026-01-31, customer C-1, project J-1");
    }

    @Test
    void whatWasSetUpIsShownAsItIsWritten() {
        act("Set Task", Map.of("Task", "Design", "Default price", "0"));
        act("Set Contract", Map.of("Contract", "K1", "Project", "J-1", "Next billing", "2026-08-01", "Months", "3"));
        act("Set Contract Product", Map.of("Contract", "K1", "Product", "seats", "Price", "20", "Count", "3"));
        act("Set Posting Target", Map.of("Level", "Project", "Key", "J-1", "Account", "4020"));
        act("Set Posting Target", Map.of("Level", "Product type", "Key", "FEE", "Dimensions", "B=2, A=1"));
        assertThat(rows("Posting targets", "Level", "Key", "Account", "Dimensions"))
                .containsExactly("Project J-1 4020 ", "Product type FEE  A=1, B=2");
        act("Set Posting Target", Map.of("Level", "Company", "Dimensions", "PURPOSE=sales"));
        act("Lock Week", Map.of("Employee", "Otto", "Week", "2026-W04"));
        act("Lock Week", Map.of("Employee", "Anna", "Week", "2026-W04"));
        act("Lock Week", Map.of("Employee", "Anna", "Week", "2026-W03"));
        act("Lock Project", Map.of("Project", "J-1", "Until", "2026-01-31"));
        act("Block Project", Map.of("Project", "J-2"));
        act("Block Project", Map.of("Project", "J-1"));
        assertThat(rows("Tasks", "Task", "Default price")).containsExactly("Design 0.00");
        assertThat(rows(
                        "Contracts",
                        "Contract",
                        "Customer",
                        "Project",
                        "Active",
                        "Next billing",
                        "Days before",
                        "Months"))
                .containsExactly("K1 C-1 J-1 no 2026-08-01 0 3");
        assertThat(rows("Contract products", "Contract", "Product", "Item", "Text", "Count", "Price"))
                .containsExactly("K1 seats FEE seats 3 60.00");
        assertThat(rows("Posting targets", "Level", "Key", "Account", "Dimensions"))
                .contains("Company   PURPOSE=sales");
        assertThat(rows("Locks", "Of", "Who or what", "Locked"))
                .containsExactly(
                        "Employee Anna 2026-W03",
                        "Employee Anna 2026-W04",
                        "Employee Otto 2026-W04",
                        "Project J-1 until 2026-01-31",
                        "Project J-1 takes no more sessions",
                        "Project J-2 takes no more sessions");
    }

    @Test
    void aContractEnteredAgainKeepsWhatIsNotSaid() {
        act(
                "Set Contract",
                Map.of(
                        "Contract",
                        "K1",
                        "Project",
                        "J-1",
                        "Next billing",
                        "2026-08-01",
                        "Days before",
                        "5",
                        "Months",
                        "3"));
        act("Set Contract Product", Map.of("Contract", "K1", "Product", "seats", "Price", "20"));
        act("Activate Contract", Map.of("Contract", "K1"));
        Contract before = book.contracts().get("K1");
        act("Set Contract", Map.of("Contract", "K1", "Project", "J-1"));
        assertThat(book.contracts().get("K1")).isEqualTo(before);
        assertThat(before.products()).singleElement().satisfies(product -> {
            assertThat(product.company()).isEqualTo("10");
            assertThat(product.date()).isEqualTo(LocalDate.of(2026, 8, 1));
            assertThat(product.price()).isEqualTo(Money.of("20", "EUR"));
        });
    }

    private List<Issue> act(String action, Map<String, String> given) {
        Issued<SessionBook> issued =
                done(CATALOGUE.act(CATALOGUE.named(action).orElseThrow(), book, new Given(given), SETTING, List.of()));
        book = issued.state();
        return issued.documents();
    }

    /** Those columns of every row, with blanks between. */
    private List<String> rows(String title, String... columns) {
        Sheet sheet = CATALOGUE.show(book).sheet(title);
        return sheet.rows().stream()
                .map(row -> java.util.stream.Stream.of(columns).map(row::get).collect(Collectors.joining(" ")))
                .toList();
    }

    private static Map<String, String> invoice(String id) {
        return Map.of("Invoice", id);
    }

    private static EntryId id(String id) {
        return new EntryId("koho", id);
    }

    private static JobEntry.Builder entry(String id) {
        return JobEntry.of(id(id), EUR)
                .company("10")
                .job("J-1")
                .customer("C-1")
                .employee("Anna")
                .task("Design")
                .activity("LABOUR")
                .date(LocalDate.of(2026, 1, 15))
                .text(id)
                .unitPrice(Price.of("10", "EUR"));
    }
}
