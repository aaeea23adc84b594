package org.daybook.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.sandbox.XeroCaller.invoice;
import static org.daybook.sandbox.XeroCaller.journal;
import static org.daybook.sandbox.XeroCaller.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XeroRepeatTest {
    private static final String INVOICES = "/api.xro/2.0/Invoices";

    private final XeroSandbox.Config config = XeroSandbox.Config.of("secret", "acme", Set.of("1100", "2200", "4000"));

    @Test
    void theSameKeyGetsTheFirstAnswerAgainAndBooksOnce() throws Exception {
        try (XeroSandbox xero = new XeroSandbox(config)) {
            XeroCaller call = new XeroCaller(xero);
            String first = call.put("/ManualJournals", journal("8", "-8"), "Idempotency-Key", "k1")
                    .body();

            assertThat(call.put("/ManualJournals", journal("8", "-8"), "Idempotency-Key", "k1")
                            .body())
                    .isEqualTo(first);
            assertThat(xero.documents("acme", "ManualJournals")).hasSize(1);
            assertThat(call.put("/ManualJournals", journal("9", "-9"), "Idempotency-Key", "k1")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(call.put("/ManualJournals", journal("8", "-8"), "Idempotency-Key", "k".repeat(129))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aKeyIsForgottenWhenItsLifeIsOver() throws Exception {
        MovableClock clock = new MovableClock();
        try (XeroSandbox xero = new XeroSandbox(config.withClock(clock).withKeyLife(Duration.ofMinutes(10)))) {
            XeroCaller call = new XeroCaller(xero);
            call.put("/Invoices", invoice("INV-1", "1", "0"), "Idempotency-Key", "k1");
            clock.now = clock.now.plus(Duration.ofMinutes(10));

            HttpResponse<String> late = call.put("/Invoices", invoice("INV-1", "1", "0"), "Idempotency-Key", "k1");

            assertThat(late.statusCode()).isEqualTo(400);
            assertThat(late.body()).contains("Invoice # must be unique.");
        }
    }

    @Test
    void aLostAnswerIsFoundAgain() throws Exception {
        try (XeroSandbox xero = new XeroSandbox(config)) {
            XeroCaller call = new XeroCaller(xero);
            xero.misbehave(Misbehaviour.dropBeforeCommit());
            xero.misbehave(Misbehaviour.commitThenDrop());

            assertThatThrownBy(() -> call.put("/Invoices", invoice("INV-1", "1", "0")))
                    .isInstanceOf(IOException.class);
            assertThat(json(call.get("/Invoices?InvoiceNumbers=INV-1")).path("Invoices"))
                    .isEmpty();
            assertThatThrownBy(() -> call.put("/Invoices", invoice("INV-1", "1", "0")))
                    .isInstanceOf(IOException.class);
            assertThat(json(call.get("/Invoices?InvoiceNumbers=INV-1")).path("Invoices"))
                    .hasSize(1);
            assertThat(xero.writes()).isEqualTo(Map.of(INVOICES, 2));
        }
    }

    @Test
    void everyMisbehaviourIsTakenOnceAndInOrder() throws Exception {
        try (XeroSandbox xero = new XeroSandbox(config)) {
            XeroCaller call = new XeroCaller(xero);
            xero.misbehave(Misbehaviour.unavailable());
            xero.misbehave(Misbehaviour.tooMany(Duration.ofSeconds(7)));
            xero.misbehave(Misbehaviour.html());
            xero.misbehave(Misbehaviour.wrongTax());
            xero.misbehave(Misbehaviour.slow(Duration.ofMillis(5)));

            assertThat(call.put("/Invoices", invoice("INV-1", "1", "0.40")).statusCode())
                    .isEqualTo(503);
            assertThat(call.put("/Invoices", invoice("INV-1", "1", "0.40"))
                            .headers()
                            .firstValue("Retry-After"))
                    .contains("7");
            assertThat(call.put("/Invoices", invoice("INV-1", "1", "0.40")).body())
                    .startsWith("<!doctype html>");
            assertThat(call.put("/Invoices", invoice("INV-1", "1", "0.40")).body())
                    .contains("\"TotalTax\":0.41");
            assertThat(call.put("/Invoices", invoice("INV-2", "1", "0.40")).body())
                    .contains("\"TotalTax\":0.40");
            assertThat(xero.documents("acme", "Invoices")).hasSize(2);
        }
    }

    @Test
    void moreRequestsThanAMinuteHoldsAreSentAway() throws Exception {
        MovableClock clock = new MovableClock();
        try (XeroSandbox xero = new XeroSandbox(config.withClock(clock).withRequestsPerMinute(2))) {
            XeroCaller call = new XeroCaller(xero);
            call.get("/Invoices");
            call.get("/Invoices");

            HttpResponse<String> third = call.get("/Invoices");
            assertThat(third.statusCode()).isEqualTo(429);
            assertThat(third.headers().firstValue("Retry-After")).contains("61");

            clock.now = clock.now.plusSeconds(60);
            assertThat(call.get("/Invoices").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aLedgerThatStartsAgainRemembersItsDocumentsAndItsKeys(@TempDir Path directory) throws Exception {
        String first;
        try (XeroSandbox xero = new XeroSandbox(config.withDataDir(directory))) {
            first = new XeroCaller(xero)
                    .put("/Invoices", invoice("INV-1", "1.10", "0"), "Idempotency-Key", "k1")
                    .body();
        }
        Files.writeString(directory.resolve("xero.jsonl"), "{\"tenant\":\"ac", StandardOpenOption.APPEND);

        try (XeroSandbox xero = new XeroSandbox(config.withDataDir(directory))) {
            XeroCaller call = new XeroCaller(xero);
            assertThat(json(call.get("/Invoices")).at("/Invoices/0"))
                    .isEqualTo(Json.read(first).at("/Invoices/0"));
            assertThat(call.put("/Invoices", invoice("INV-1", "1.10", "0"), "Idempotency-Key", "k1")
                            .body())
                    .isEqualTo(first);
            assertThat(call.put("/Invoices", invoice("INV-1", "1.10", "0")).statusCode())
                    .isEqualTo(400);
            assertThat(call.put("/Invoices", invoice("INV-2", "1.10", "0")).statusCode())
                    .isEqualTo(200);
        }
        assertThat(Files.readAllLines(directory.resolve("xero.jsonl"))).hasSize(2);
    }

    /** A clock that stands still until it is moved. */
    static final class MovableClock extends Clock {
        Instant now = Instant.parse("2026-11-20T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
