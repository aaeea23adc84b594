package org.daybook.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages show, and how they answer trouble. */
@ConsoleTest
class PagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private FakeDesk desk;

    private Browser anna;

    @BeforeEach
    void signedIn() {
        desk.reset();
        anna = new Browser(port).signIn("anna");
    }

    @Test
    void theOverviewShowsCountsAndMoneyOfEveryStage() {
        String page = anna.get("/").body();
        assertThat(page)
                .contains("Invoiced", "Approved", "Exported", "Posted", "Held", "20 Harbor Field Inc.", "<svg", "JPY");
        assertThat(page).contains("12,402").contains("2026-03-30");
        assertThat(page)
                .contains("Version 8c1be0a94f6d of the mappings waits for approval by somebody other than paul.");
    }

    @Test
    void theFiguresAloneAreAFragment() {
        assertThat(anna.get("/overview/figures").body())
                .contains("hx-trigger=\"every 5s\"")
                .doesNotContain("<html");
    }

    @Test
    void aChosenCurrencyIsCharted() {
        assertThat(anna.get("/?currency=USD").body()).contains("end of day<span>, USD</span>", "-740.25");
    }

    @Test
    void anEmptyCurrencyOrNonsenseFallsBackToTheBusiest() {
        assertThat(anna.get("/?currency=%3Cb%3E").body()).contains("end of day<span>, EUR</span>");
    }

    @Test
    void aPageOfDocumentsLeadsToTheNext() {
        String first = anna.get("/documents?size=20").body();
        assertThat(first).contains("rel=\"next\"").doesNotContain("rel=\"first\"");
        String second = anna.get("/documents?size=20&after=20").body();
        assertThat(second).contains("rel=\"next\"", "rel=\"first\"");
        assertThat(anna.get("/documents?size=20&after=80").body()).doesNotContain("rel=\"next\"");
    }

    @Test
    void filtersLeaveOnlyWhatFits() {
        String page = anna.get("/documents?ledger=sap&stage=posted").body();
        String rows = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
        assertThat(rows)
                .contains("<td>sap</td>")
                .doesNotContain("<td>xero</td>")
                .doesNotContain("Invoiced");
    }

    @Test
    void aStageThatIsNoneIsToldWithTheOnesThereAre() {
        HttpResponse<String> answer = anna.get("/documents?stage=PAID");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("INVOICED, APPROVED, EXPORTED, POSTED, HELD and CANCELLED");
    }

    @Test
    void aSizeThatIsNoNumberIsABadRequest() {
        assertThat(anna.get("/documents?size=many").statusCode()).isEqualTo(400);
    }

    @Test
    void aDocumentShowsLinesJournalProofHistoryAndReasons() {
        Document posted = desk.in(DocumentState.POSTED).get(0);
        String page = anna.get("/documents/" + posted.number().orElseThrow()).body();
        assertThat(page)
                .contains("A/R control", "Sales Taxable", "mappings/posting-references.csv:12", "equal in every field");
        assertThat(page).contains("koho:4701", "Why this account?", "Approved over the exact content.");
    }

    @Test
    void whatIsBilledByHandIsListed() {
        assertThat(anna.get("/billing").body())
                .contains(
                        "J-1042",
                        "Close All",
                        "/billing/work?work=invoice-selection/koho:10:J-1042",
                        "aria-current=\"page\">Billing");
    }

    @Test
    void workShowsItsSheetsDocumentsActionsAndHistory() {
        String page = anna.get("/billing/work?work=J-1042").body();
        assertThat(page)
                .contains("koho:W-1", "selected, closes the entry", "on draft 1", "1,200.00", "href=\"#sheet-drafts\"")
                .contains("10-000001", "Posted", "Undo Undo", "taken back", "2 entries", "Date from: 2026-03-01")
                .contains("/billing/work?work=invoice-selection/koho:10:J-1042&amp;at=2");
        assertThat(page)
                .contains(
                        "name=\"arg.Employee from\" type=\"text\" aria-describedby=\"f1-employee-from-m\" required=\"required\"")
                .contains("name=\"arg.Date from\" type=\"date\"")
                .contains("<select id=\"f1-extend-selection\"", "This cannot be taken back.");
    }

    @Test
    void workAsItWasIsOnlyLookedAt() {
        String page = anna.get("/billing/work?work=J-1042&at=2").body();
        assertThat(page)
                .contains("This is how it was after event", "See it as it is now")
                .doesNotContain("id=\"actions\"");
        assertThat(anna.get("/billing/work?work=J-1042&at=4").statusCode()).isEqualTo(404);
        assertThat(anna.get("/billing/work?work=J-1042&at=0").statusCode()).isEqualTo(400);
        assertThat(anna.get("/billing/work?work=J-9").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormDoesItsActionAndTellsWhatAsksForAttention() {
        String to = anna.post(
                        "/billing/work/actions",
                        "work=J-1042&action=Delimit&after=3&arg.Date+from=2026-03-01&arg.Employee+from=&arg.Extend+selection=yes")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(to).endsWith("/billing/work?work=J-1042");
        assertThat(desk.billing.done)
                .containsExactly("Delimit {Date from=2026-03-01, Extend selection=yes} on J-1042 as anna");
        assertThat(anna.get("/billing/work?work=J-1042").body())
                .contains("Delimit is done.", "OPEN_PURCHASE_ORDERS", "What to do");
    }

    @Test
    void aRefusedActionIsToldWithEveryReason() {
        anna.post("/billing/work/actions", "work=J-1042&action=Print+Invoice&after=3");
        assertThat(anna.get("/billing/work?work=J-1042").body()).contains("Refused", "NO_DRAFT", "NOT_APPROVED");
        anna.post("/billing/work/actions", "work=J-1042&action=Close+All&after=2");
        assertThat(anna.get("/billing/work?work=J-1042").body()).contains("HISTORY_MOVED_ON");
        assertThat(desk.billing.done).isEmpty();
    }

    @Test
    void theUndoButtonUndoes() {
        anna.post("/billing/work/undo", "work=J-1042&after=3");
        assertThat(desk.billing.done).containsExactly("undo on J-1042 after 3 as anna");
    }

    @Test
    void aViewerIsOfferedNoActionOnWork() {
        String page = new Browser(port)
                .signIn("vera")
                .get("/billing/work?work=J-1042")
                .body();
        assertThat(page).contains("needs the role Preparer or Approver").doesNotContain("<button class=\"main\"");
    }

    @Test
    void hostileTextOnWorkStaysText() {
        desk.billing.text = "<script>alert(1)</script>\u202e";
        assertThat(anna.get("/billing/work?work=J-1042").body())
                .contains("&lt;script&gt;", "[U+202E]")
                .doesNotContain("<script>alert");
    }

    @Test
    void whatIsReadyIsPrintedByOneButton() {
        assertThat(anna.get("/billing/ready?totals=NON_ZERO&date=2026-01-31").body())
                .contains("Repairs", "1,200.00", "Print them all", "name=\"date\" value=\"2026-01-31\"");
        assertThat(anna.get("/billing/ready?creditMemos=true").body())
                .contains("Nothing is ready to be printed.")
                .doesNotContain("Print them all");
        anna.post("/billing/print", "totals=NON_ZERO&date=2026-01-31&customer=");
        assertThat(desk.billing.done).containsExactly("print NON_ZERO of 2026-01-31 as anna");
        assertThat(anna.get("/billing/ready").body()).contains("Print Invoice is done.", "JOB_NOT_INVOICEABLE");
    }

    @Test
    void anAgencysChecksAreAPdf() {
        HttpResponse<String> pdf = anna.get("/billing/work/checks.pdf?work=ace:10&from=1001&to=1001");
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"checks-1001-1001.pdf\"");
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(anna.get("/billing/work/checks.pdf?work=ace:10&from=1&to=2").statusCode())
                .isEqualTo(404);
        assertThat(anna.get("/billing/work/checks.pdf?work=J-1042&from=1&to=2").statusCode())
                .isEqualTo(404);
        desk.billing.payee = "Клиент";
        assertThat(anna.get("/billing/work/checks.pdf?work=ace:10&from=1001&to=1001")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatDiffersInTheLedgerIsShownBesideWhatWasExpected() {
        Document conflict = desk.in(DocumentState.CONFLICT).get(0);
        assertThat(anna.get("/documents/" + conflict.id()).body())
                .contains("4010", "different", "Line 2 stands on account 4010; expected was 4000.");
    }

    @Test
    void aHeldDocumentSaysWhyAndWhatToDo() {
        Document held = desk.in(DocumentState.HELD).get(0);
        assertThat(anna.get("/documents/" + held.id()).body())
                .contains(
                        "MISSING_POSTING_REFERENCE",
                        "Department FIELD has no posting reference",
                        "What to do",
                        "There is no journal yet");
    }

    @Test
    void hostileTextIsShownLiterally() {
        Document hostile = desk.document("DB7K10004101").map(v -> v.document()).orElseThrow();
        String page = anna.get("/documents/" + hostile.id()).body();
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} [U+202E]gnp.exe");
        assertThat(page).doesNotContain("<script>alert(1)").doesNotContain("\u202E");
    }

    @Test
    void hostileSearchWordsAreShownLiterally() {
        String page = anna.get("/documents?text=" + Browser.encoded("\"><img src=x onerror=alert(1)>"))
                .body();
        assertThat(page).contains("&quot;&gt;&lt;img").doesNotContain("<img");
        assertThat(anna.get("/entries?entry=" + Browser.encoded("<i>x</i>")).body())
                .contains("&lt;i&gt;x&lt;/i&gt;")
                .doesNotContain("<i>x");
    }

    @Test
    void anEntryTellsWhereItWent() {
        assertThat(anna.get("/entries?entry=koho:4701").body()).contains("10-2026-00700", "What the source has told");
        assertThat(anna.get("/entries?entry=koho:1").body())
                .contains("NOT_DONE", "Record it as done in the source system.");
        assertThat(anna.get("/entries?entry=nobody:1").body()).contains("No entry is called");
    }

    @Test
    void heldItemsCarryRemedyAndWhatToClick() {
        assertThat(anna.get("/held").body())
                .contains("QUARANTINED", "12,5O", "Where did it go?", "Retry…", "LEDGER_PERIOD_CLOSED");
    }

    @Test
    void sourcesAndLedgersShowTheirLastContact() {
        assertThat(anna.get("/connections").body())
                .contains("Sources &amp; ledgers", "503 Service Unavailable", "Not reached");
    }

    @Test
    void approvingSeveralTellsEachRefusal() {
        Document mine = desk.in(DocumentState.INVOICED).stream()
                .filter(d -> d.createdBy().equals("max"))
                .findFirst()
                .orElseThrow();
        Document other = desk.in(DocumentState.INVOICED).stream()
                .filter(d -> !d.createdBy().equals("max"))
                .findFirst()
                .orElseThrow();
        Browser max = new Browser(port).signIn("max");
        assertThat(max.get("/approval?document=" + mine.id() + "&document=" + other.id())
                        .body())
                .contains("Approve 2 documents?");
        assertThat(max.post("/approval", "document=" + mine.id() + "&document=" + other.id())
                        .statusCode())
                .isEqualTo(302);
        assertThat(max.get("/documents?stage=INVOICED").body())
                .contains("Approved as", "SAME_PERSON", "Have somebody else approve it.");
        assertThat(max.get("/documents").body()).doesNotContain("SAME_PERSON");
    }

    @Test
    void nothingChosenIsSaid() {
        HttpResponse<String> answer = anna.get("/approval");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("tick at least one");
    }

    @Test
    void creditRestoringEntriesSaysSo() {
        Document posted = desk.in(DocumentState.POSTED).get(0);
        anna.post("/documents/" + posted.id() + "/credit", "restoreEntries=true");
        assertThat(anna.get("/documents/" + posted.id()).body()).contains("the job entries are free again");
    }

    @Test
    void aDocumentNobodyKnowsIsAFriendlyPage() {
        HttpResponse<String> answer = anna.get("/documents/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("No document is called nothing").contains("Overview");
    }

    @Test
    void aPageThatIsNoneIsAFriendlyPage() {
        HttpResponse<String> answer = anna.get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no such page");
    }

    @Test
    void aBugTellsAnIdAndNoSecrets() {
        desk.isBroken = true;
        HttpResponse<String> answer = anna.get("/");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Id <code>")
                .doesNotContain("hunter2")
                .doesNotContain("Exception");
    }

    @Test
    void whatIsAwayIsToldAsSuch() {
        desk.isAway = true;
        HttpResponse<String> answer = anna.get("/");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Try again later").doesNotContain("jdbc:secret");
    }
}
