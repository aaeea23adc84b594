package org.daybook.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The console in a real browser: what people do, with the mouse and without, and pictures of it in target/screenshots. */
@ConsoleTest
class BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private FakeDesk desk;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        Optional<Path> executable = Chromium.executable();
        Assumptions.assumeTrue(
                executable.isPresent(),
                "no Chromium on this machine: install chromium, or name one in DAYBOOK_CHROMIUM");
        chromium = Chromium.start(executable.get());
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        desk.reset();
        open(ColorScheme.LIGHT, 1360, true);
    }

    private void open(ColorScheme scheme, int width, boolean scripts) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, 900));
        context.setDefaultTimeout(60_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void nothingWasBlockedOrBroken() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void theOverviewKeepsItselfFresh() {
        signIn("vera");
        picture("overview");
        assertThat(page.locator("#figures .tile.posted .big"))
                .containsText(String.valueOf(desk.in(DocumentState.POSTED).size()));
        Document exported = desk.in(DocumentState.EXPORTED).get(0);
        desk.post(exported);
        assertThat(page.locator("#figures .tile.posted .big"))
                .containsText(String.valueOf(desk.in(DocumentState.POSTED).size()));
    }

    @Test
    void anApproverFiltersOpensAndApproves() {
        signIn("anna");
        follow("Documents");
        picture("documents");
        page.getByLabel("Ledger").selectOption("xero");
        page.waitForURL("**/documents?*ledger=xero*");
        assertThat(page.locator("table.list tbody td:nth-child(8)")
                        .filter(new Locator.FilterOptions().setHasNotText("xero")))
                .hasCount(0);
        page.locator(".tabs").getByText("Invoiced").click();
        page.waitForURL("**/documents?*stage=INVOICED*");
        picture("documents-invoiced");
        page.locator("table.list tbody th a").first().click();
        page.locator("summary", text("Approve…")).click();
        picture("document-approve");
        button("Yes, approve").click();
        assertThat(page.locator(".notice.done")).containsText("Approved as");
        assertThat(page.locator("h1 .state")).hasText("Approved");
        picture("document-approved");
    }

    @Test
    void theMakerIsRefusedAndToldWhy() {
        Document mine = desk.in(DocumentState.INVOICED).stream()
                .filter(d -> d.createdBy().equals("max"))
                .findFirst()
                .orElseThrow();
        signIn("max");
        page.navigate("/documents/" + mine.id());
        page.locator("summary", text("Approve…")).click();
        button("Yes, approve").click();
        assertThat(page.locator(".notice.refused")).containsText("SAME_PERSON");
        assertThat(page.locator(".notice.refused")).containsText("Have somebody else approve it.");
        assertThat(page.locator("h1 .state")).hasText("Invoiced");
        picture("document-refused");
    }

    @Test
    void severalDocumentsAreApprovedTogether() {
        signIn("anna");
        page.navigate("/documents?stage=INVOICED");
        page.locator("input[name=document]").nth(0).check();
        page.locator("input[name=document]").nth(1).check();
        button("Approve the chosen…").click();
        assertThat(page.locator("h1")).hasText("Approve 2 documents?");
        picture("approval");
        button("Approve").click();
        assertThat(page.locator(".notice.done")).containsText("2 documents approved.");
    }

    @Test
    void aPreparerRetriesWhatIsHeld() {
        signIn("peter");
        follow("Held");
        picture("held");
        Locator first = page.locator(".waiting > li", new Page.LocatorOptions().setHasText("MISSING_POSTING_REFERENCE"))
                .first();
        first.locator("summary").click();
        first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yes, retry"))
                .click();
        assertThat(page.locator(".notice.done")).containsText("the next invoicing builds it anew");
        assertThat(page.locator("h1 .state")).hasText("Cancelled");
    }

    @Test
    void aViewerIsOfferedNothingToDo() {
        signIn("vera");
        page.navigate("/documents/" + desk.in(DocumentState.HELD).get(0).id());
        assertThat(page.locator("details.confirm")).hasCount(0);
        page.navigate("/documents?stage=INVOICED");
        assertThat(page.locator("input[name=document]")).hasCount(0);
    }

    @Test
    void aPostedDocumentShowsProofAndReasons() {
        signIn("vera");
        page.navigate("/documents/" + desk.in(DocumentState.POSTED).get(1).id());
        page.locator("details.why summary").nth(1).click();
        assertThat(page.locator("details.why").nth(1)).containsText("mappings/posting-references.csv:12");
        picture("document-posted");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture("document-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.navigate("/documents/" + desk.in(DocumentState.CONFLICT).get(0).id());
        picture("document-conflict");
    }

    @Test
    void anEntryIsLookedUp() {
        signIn("vera");
        follow("Where did it go?");
        page.getByLabel("Entry, as source:id").fill("koho:4701");
        button("Look up").click();
        assertThat(page.locator("main")).containsText("10-2026-00700");
        picture("entry");
        follow("Sources & ledgers");
        assertThat(page.locator("main")).containsText("503 Service Unavailable");
        picture("connections");
    }

    @Test
    void everythingIsDoneWithoutAMouse() {
        page.navigate("/documents?stage=INVOICED");
        page.keyboard().type("anna");
        page.keyboard().press("Tab");
        page.keyboard().type(FakeSite.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Documents");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        tabTo("table.list tbody th a");
        page.keyboard().press("Enter");
        page.waitForURL("**/documents/*-*");
        tabTo("details.confirm summary");
        picture("keyboard-focus");
        page.keyboard().press("Enter");
        tabTo("details.confirm button");
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice.done")).containsText("Approved as");
    }

    /** Presses Tab until an element that fits has the focus. */
    private void tabTo(String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + selector);
    }

    @Test
    void theConsoleWorksWithoutScripts() {
        context.close();
        open(ColorScheme.LIGHT, 1360, false);
        signIn("anna");
        page.navigate("/documents");
        page.getByLabel("Ledger").selectOption("sap");
        button("Filter").click();
        page.waitForURL("**/documents?*ledger=sap*");
        page.navigate("/documents/" + desk.in(DocumentState.INVOICED).get(0).id());
        page.locator("summary", text("Approve…")).click();
        button("Yes, approve").click();
        assertThat(page.locator(".notice.done")).containsText("Approved as");
    }

    @Test
    void hostileTextNeitherRunsNorHides() {
        signIn("vera");
        page.onDialog(dialog -> complaints.add("a dialog opened: " + dialog.message()));
        page.navigate("/documents/"
                + desk.document("DB7K10004101").orElseThrow().document().id());
        assertThat(page.locator("#lines")).containsText("<script>alert(1)</script> ${7*7} [U+202E]gnp.exe");
    }

    @Test
    void itIsLegibleInTheDarkAndOnANarrowScreen() {
        context.close();
        open(ColorScheme.DARK, 1360, true);
        page.navigate("/sign-in");
        picture("sign-in-dark");
        signIn("vera");
        picture("overview-dark");
        page.setViewportSize(420, 900);
        page.navigate("/held");
        picture("held-narrow");
        double overflow =
                ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).doubleValue();
        assertThat(overflow).isLessThanOrEqualTo(0);
    }

    @Test
    void troubleIsAPageThatLeadsOn() {
        page.navigate("/sign-in");
        picture("sign-in");
        signIn("vera");
        page.navigate("/documents/nothing");
        assertThat(page.locator("h1")).hasText("Not known");
        picture("not-known");
        complaints.removeIf(text -> text.contains("404"));
    }

    private void signIn(String name) {
        page.navigate("/sign-in");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(FakeSite.PASSWORD);
        button("Sign in").click();
        assertThat(page.locator("h1")).hasText("Overview");
    }

    /** Follows an entry of the menu and waits until the whole page is there, with its scripts. */
    private void follow(String name) {
        page.locator("nav[aria-label=Main]")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        assertThat(page.locator("h1")).hasText(name);
        page.waitForLoadState();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private void picture(String name) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
