package org.daybook.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.accounting.Outcome;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Documents.Proof;
import org.daybook.sync.JobWork;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.SendOutcome;
import org.daybook.sync.Sending.Claim;
import org.daybook.sync.Sending.Doubt;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An empty register a test, and the ways a document takes through it. */
abstract class RegisterFixture {
    static final Duration LEASE = Duration.ofMinutes(5);

    final TickingClock clock = new TickingClock();
    JdbcRegister register;

    /** Opens a register of this test's own; called again, opens the same one again. */
    abstract JdbcRegister open() throws Exception;

    @BeforeEach
    void openRegister() throws Exception {
        register = open();
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    void reopen() throws Exception {
        register.close();
        register = open();
    }

    List<JobWork> marked() {
        List<JobWork> works = new ArrayList<>();
        register.entries().forEachMarkedJob("koho", works::add);
        return works;
    }

    JobWork onlyMarked() {
        List<JobWork> works = marked();
        assertThat(works).hasSize(1);
        return works.get(0);
    }

    /** A document of a job with one entry, Invoiced. */
    Document invoiced(String reference) {
        JobEntry entry = Samples.entry("E-" + reference, "J-" + reference);
        register.entries().accept(Samples.page(entry));
        JobWork work = marked().stream()
                .filter(one -> one.job().number().equals(entry.job()))
                .findFirst()
                .orElseThrow();
        register.documents().record(List.of(Samples.invoiced(work, Samples.document(reference, work))));
        return byReference(reference);
    }

    Document approved(String reference) {
        return done(register.documents()
                .approve(List.of(invoiced(reference)), "anna")
                .get(0));
    }

    Claim claimed(String reference) {
        approved(reference);
        return register.sending().claim("xero", 1, "sender-1", LEASE).get(0);
    }

    Document exported(String reference) {
        Claim claim = claimed(reference);
        assertThat(register.sending().outcome(claim, acknowledged("L-" + reference), Duration.ZERO))
                .isTrue();
        return byReference(reference);
    }

    Doubt inDoubt(String reference) {
        Claim claim = claimed(reference);
        register.sending().outcome(claim, new SendOutcome.InDoubt("read timed out"), Duration.ZERO);
        return register.sending().takeOver("xero", 1, "resolver-1", LEASE).get(0);
    }

    static SendOutcome acknowledged(String id) {
        return new SendOutcome.Acknowledged(new Document.Receipt(id, "N-" + id));
    }

    Proof proof(Document document) {
        LedgerDocument shown = new LedgerDocument(
                "L-1", document.externalRef(), "10-000001", "C-1", Samples.DAY, document.total(), true, List.of());
        return new Proof(clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS), shown, shown, List.of());
    }

    Document byReference(String reference) {
        return register.documents().find(reference).orElseThrow();
    }

    DocumentState state(String reference) {
        return byReference(reference).state();
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    static <T> org.daybook.accounting.RefusalCode refused(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<T>) outcome).reasons().get(0).code();
    }

    void sql(String statement, Object... arguments) {
        register.transactions().run(tx -> tx.update(statement, arguments));
    }

    long count(String table) {
        return register.transactions()
                .read(tx -> tx.first("SELECT COUNT(*) AS n FROM " + table, row -> row.getLong("n")))
                .orElseThrow();
    }

    UUID idOf(String reference) {
        return byReference(reference).id();
    }
}
