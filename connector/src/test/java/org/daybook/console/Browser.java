package org.daybook.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a window: keeps cookies, follows nothing by itself, and finds the form token of a page. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Browser(int port) {
        base = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form with the token of the sign-in page or the overview, as a browser would. */
    HttpResponse<String> post(String path, String form) {
        String token = token(get("/sign-in").body());
        return postWithout(path, form + (form.isEmpty() ? "" : "&") + "_csrf=" + encoded(token));
    }

    HttpResponse<String> postWithout(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    Browser signIn(String name) {
        HttpResponse<String> answer = trySignIn(name, FakeSite.PASSWORD);
        String to = answer.headers().firstValue("Location").orElse("nowhere");
        if (to.contains("sign-in")) {
            throw new AssertionError("sign-in of " + name + " failed: " + to);
        }
        return this;
    }

    HttpResponse<String> trySignIn(String name, String password) {
        return post("/sign-in", "username=" + encoded(name) + "&password=" + encoded(password));
    }

    String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("DAYBOOK"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    URI uri(String path) {
        return URI.create(base + path);
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("the page has no form token: " + page);
        }
        return found.group(1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
