package org.daybook.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The controls of RE 3.9 for the console: form token, session, headers, cookies, lockout, run token. */
@ConsoleTest
class SecurityTest {

    @LocalServerPort
    private int port;

    @Autowired
    private FakeDesk desk;

    @Autowired
    private FakeSite site;

    @BeforeEach
    void fresh() {
        desk.reset();
        site.reset();
    }

    @Test
    void aFormWithoutItsTokenIsRefusedAndNothingIsDone() {
        Browser anna = new Browser(port).signIn("anna");
        String id = desk.in(DocumentState.INVOICED).get(0).id().toString();
        HttpResponse<String> answer = anna.postWithout("/documents/" + id + "/approve", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Your roles do not allow this, or the page was open too long");
        assertThat(desk.acts).hasValue(0);
    }

    @Test
    void nothingIsDoneByLooking() {
        Browser anna = new Browser(port).signIn("anna");
        String id = desk.in(DocumentState.INVOICED).get(0).id().toString();
        assertThat(anna.get("/documents/" + id + "/approve").statusCode()).isIn(404, 405);
        assertThat(desk.acts).hasValue(0);
    }

    @Test
    void theSessionIdChangesAtSignIn() {
        Browser browser = new Browser(port);
        browser.get("/sign-in");
        String before = browser.sessionId();
        browser.signIn("vera");
        assertThat(before).isNotBlank();
        assertThat(browser.sessionId()).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void theCookieIsStrictAndOutOfReachOfScripts() {
        String cookie = new Browser(port)
                .get("/sign-in")
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    }

    @Test
    void everyPageForbidsInlineScriptsAndFrames() {
        Browser vera = new Browser(port).signIn("vera");
        for (String path : List.of("/", "/documents", "/held", "/nowhere", "/sign-in")) {
            HttpResponse<String> page = vera.get(path);
            assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(ConsoleSecurity.CONTENT_POLICY);
            assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(page.body())
                    .doesNotContainPattern("<script(?![^>]*src=)")
                    .doesNotContain(" style=")
                    .doesNotContain(" onclick");
        }
        assertThat(ConsoleSecurity.CONTENT_POLICY).doesNotContain("unsafe");
    }

    @Test
    void signingOutEndsTheSession() {
        Browser vera = new Browser(port).signIn("vera");
        assertThat(vera.get("/held").statusCode()).isEqualTo(200);
        vera.post("/sign-out", "");
        assertThat(vera.get("/held").headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
    }

    @Test
    void somebodySwitchedOffIsOutAtOnce() {
        Browser vera = new Browser(port).signIn("vera");
        Site.User before = site.user("vera").orElseThrow();
        site.saveUser(new Site.User("vera", before.passwordHash(), before.roles(), false), "adam");
        assertThat(vera.get("/held").headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
        assertThat(new Browser(port)
                        .trySignIn("vera", FakeSite.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("wrong");
    }

    @Test
    void aRefreshAfterTheSessionEndedLeadsToTheDoorAndNotIntoThePage() {
        HttpResponse<String> answer = new Browser(port).get("/overview/figures", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/sign-in");
    }

    @Test
    void afterSigningInPeopleGoOnWhereTheyWantedTo() {
        Browser browser = new Browser(port);
        browser.get("/held");
        browser.get("/overview/figures", "HX-Request", "true");
        assertThat(browser.trySignIn("vera", FakeSite.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/held");
    }

    @Test
    void tenFailuresCloseTheDoorEvenForTheRightPassword() {
        Browser browser = new Browser(port);
        site.saveUser(
                new Site.User("paul", site.user("vera").orElseThrow().passwordHash(), List.of("VIEWER"), true), "adam");
        for (int i = 0; i < SignInAttempts.MOST_FAILURES; i++) {
            assertThat(browser.trySignIn("paul", "wrong")
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .contains("wrong");
        }
        assertThat(browser.trySignIn("paul", FakeSite.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("closed");
        assertThat(browser.get("/sign-in?closed").body()).contains("Try again in five minutes");
        assertThat(new Browser(port).signIn("vera").get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void theRunTokenLooksAndNeverActs() {
        assertThat(withToken("GET", "/api/v1/overview", TestConsole.LOCAL.token()))
                .isEqualTo(200);
        assertThat(withToken("GET", "/api/v1/overview", "0123456789abcdef0123456789abcdeX"))
                .isEqualTo(401);
        String id = desk.in(DocumentState.HELD).get(0).id().toString();
        assertThat(withToken("POST", "/api/v1/documents/" + id + "/retry", TestConsole.LOCAL.token()))
                .isEqualTo(403);
        assertThat(desk.acts).hasValue(0);
    }

    @Test
    void theRunTokenOpensNoPages() {
        Browser program = new Browser(port);
        HttpResponse<String> page = program.get("/held", "Authorization", "Bearer " + TestConsole.LOCAL.token());
        assertThat(page.headers().firstValue("Location").orElse("")).contains("/sign-in");
    }

    @Test
    void anotherSitesPageCannotUseWhatABrowserRemembers() {
        Browser program = new Browser(port);
        String id = desk.in(DocumentState.HELD).get(0).id().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(program.uri("/api/v1/documents/" + id + "/retry"))
                .header("Authorization", AccessTest.basic("peter"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody());
        assertThat(program.send(request).statusCode()).isEqualTo(403);
        assertThat(desk.acts).hasValue(0);
    }

    @Test
    void theApiKeepsNoSession() {
        Browser program = new Browser(port);
        HttpResponse<String> answer = program.get("/api/v1/overview", "Authorization", AccessTest.basic("vera"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private int withToken(String method, String path, String token) {
        Browser program = new Browser(port);
        return program.send(HttpRequest.newBuilder(program.uri(path))
                        .header("Authorization", "Bearer " + token)
                        .method(method, BodyPublishers.noBody()))
                .statusCode();
    }
}
