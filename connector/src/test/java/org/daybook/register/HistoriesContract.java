package org.daybook.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Tables;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Documents.Invoiced;
import org.daybook.sync.Histories.Kept;
import org.daybook.sync.Histories.Made;
import org.daybook.sync.Histories.Work;
import org.daybook.sync.JobWork;
import org.daybook.sync.NewDocument;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** What every register does for the record of what people did. */
abstract class HistoriesContract extends SiteContract {
    private static final Work WORK = new Work("selection", "koho", "10", "J-1");
    private static final Tables NO_TABLES =
            new Tables(Map.of(), Map.of(), List.of(), Map.of(), TaxTable.NONE, Map.of());

    @Test
    void eventsComeBackAsTheyWereInTheirOrder() {
        Event arrived = arrival(1);
        Event closed = event(2, "Close All", Map.of("Reason", "\"end\" of job\n", "Date to", "2026-03-31"));
        append(arrived);
        append(closed);

        assertThat(register.histories().events(WORK)).containsExactly(arrived, closed);
        assertThat(register.histories().events(new Work("selection", "koho", "10", "J-2")))
                .isEmpty();
    }

    @Test
    void anEventIsWrittenByOneAndTheOtherIsTold() {
        append(arrival(1));
        append(event(2, "Close All", Map.of()));

        assertThat(refused(register.histories().append(WORK, event(2, "Delimit", Map.of()), NO_TABLES, List.of())))
                .isEqualTo(RefusalCode.HISTORY_MOVED_ON);
        assertThat(refused(register.histories().append(WORK, event(4, "Delimit", Map.of()), NO_TABLES, List.of())))
                .isEqualTo(RefusalCode.HISTORY_MOVED_ON);
        assertThat(register.histories().events(WORK)).hasSize(2);
    }

    @Test
    void ofTwoAtTheSameTimeOneIsRefused() throws Exception {
        append(arrival(1));
        List<Boolean> both = together(
                () -> register.histories()
                        .append(WORK, event(2, "Close All", Map.of()), NO_TABLES, List.of())
                        .isDone(),
                () -> register.histories()
                        .append(WORK, event(2, "Delimit", Map.of()), NO_TABLES, List.of())
                        .isDone());

        assertThat(both).containsExactlyInAnyOrder(true, false);
        assertThat(register.histories().events(WORK)).hasSize(2);
        assertThat(register.firstBrokenAuditEvent()).isEmpty();
    }

    @Test
    void everyEventIsInTheAuditTrail() {
        long before = count("audit_event");
        append(arrival(1));
        append(event(2, "Close All", Map.of()));

        assertThat(count("audit_event")).isEqualTo(before + 2);
        assertThat(count("audit_event WHERE action = 'worked on' AND actor = 'paul'"))
                .isEqualTo(1);
        assertThat(register.firstBrokenAuditEvent()).isEmpty();
        sql("DELETE FROM audit_head");
        assertThatThrownBy(() -> append(event(3, "Delimit", Map.of()))).isInstanceOf(IllegalStateException.class);
        assertThat(register.histories().events(WORK)).hasSize(2);
        sql("INSERT INTO audit_head (tenant, seq, hash) SELECT 'main', 0, '0'");
    }

    @Test
    void whatIsPrintedIsRecordedWithItsEvent() {
        JobWork work = delivered();
        append(arrival(1));
        Event printed = event(2, "Print Invoice", Map.of()).making(List.of("R-1"));
        assertThat(done(register.histories().append(WORK, printed, NO_TABLES, List.of(made("R-1", work)))))
                .isEqualTo(2);

        assertThat(register.histories().events(WORK).get(1)).isEqualTo(printed);
        assertThat(register.histories().maker("R-1")).contains(WORK);
        assertThat(register.histories().maker("R-2")).isEmpty();
        assertThat(state("R-1")).isEqualTo(DocumentState.INVOICED);
        assertThat(documentsOf(work)).containsExactly(idOf("R-1"));
    }

    @Test
    void anEntryIsBilledInPartsByItsOwnWorkOnly() {
        JobWork work = delivered();
        append(arrival(1));
        print(2, "R-1", work);
        print(3, "R-2", work);
        assertThat(documentsOf(work)).containsExactly(idOf("R-1"), idOf("R-2"));

        Work other = new Work("selection", "koho", "10", "J-2");
        Outcome<Integer> outcome = register.histories()
                .append(other, event(1, "Print Invoice", Map.of()), NO_TABLES, List.of(made("R-3", work)));
        assertThat(refused(outcome)).isEqualTo(RefusalCode.BILLED_ELSEWHERE);
        assertThat(register.documents().find("R-3")).isEmpty();
        assertThat(register.histories().events(other)).isEmpty();
    }

    @Test
    void whatTheRunBilledIsNotBilledAgain() {
        JobWork work = delivered();
        register.documents().record(List.of(new Invoiced(work, List.of(Samples.document("R-0", work)), List.of())));

        assertThat(refused(register.histories()
                        .append(WORK, event(1, "Print Invoice", Map.of()), NO_TABLES, List.of(made("R-1", work)))))
                .isEqualTo(RefusalCode.BILLED_ELSEWHERE);
    }

    @Test
    void aCreditMemoWithRestoreLetsTheEntriesGo() {
        JobWork work = delivered();
        append(arrival(1));
        print(2, "R-1", work);
        Document original = byReference("R-1");
        NewDocument memo = Samples.document("R-2", work);
        Event printed = event(3, "Print Credit Memo", Map.of()).making(List.of("R-2"));
        done(register.histories()
                .append(WORK, printed, NO_TABLES, List.of(new Made(memo, Optional.of(original), true))));

        assertThat(register.documents().creditsOf("R-1")).hasSize(1);
        assertThat(count("entry_claim WHERE active")).isZero();
        print(4, "R-3", work);
        assertThat(count("entry_claim WHERE active")).isEqualTo(1);
    }

    @Test
    void whatIsPrintedAndHeldIsRetriedAsItStands() {
        JobWork work = delivered();
        append(arrival(1));
        print(2, "R-1", work);
        JobEntry edited = Samples.entry("1", "J-1").toBuilder().text("changed").build();
        register.entries().accept(Samples.page(edited));
        assertThat(state("R-1")).isEqualTo(DocumentState.HELD);

        done(register.documents().retry(idOf("R-1"), "paul"));
        assertThat(state("R-1")).isEqualTo(DocumentState.INVOICED);
        assertThat(count("entry_claim WHERE active")).isEqualTo(1);
        done(register.documents().approve(List.of(byReference("R-1")), "anna").get(0));
    }

    @Test
    void tablesAreKeptOnceForEachVersion() {
        append(arrival(1));
        append(event(2, "Close All", Map.of()));

        assertThat(register.histories().tables("v1")).contains(NO_TABLES);
        assertThat(register.histories().tables("v2")).isEmpty();
    }

    @Test
    void workIsListedByWhatWasDoneLastAndFoundByItsJob() {
        Work other = new Work("selection", "koho", "20", "J-1");
        append(arrival(1));
        register.histories().append(other, later(1), NO_TABLES, List.of());
        append(event(2, "Close All", Map.of()));
        Work book = new Work("sessions", "koho", "10", "");
        register.histories().append(book, later(1), NO_TABLES, List.of());

        assertThat(register.histories().all())
                .containsExactly(
                        new Kept(book, 1, "Delimit", "otto", later(1).at()),
                        new Kept(other, 1, "Delimit", "otto", later(1).at()),
                        new Kept(WORK, 2, "Close All", "paul", arrival(1).at()));
        assertThat(register.histories().onJob("J-1")).containsExactly(WORK, other);
        assertThat(register.histories().onJob("J-2")).isEmpty();
        assertThat(register.histories().onJob("")).containsExactly(book);
    }

    @Test
    void onlyTheLaterEventsAreRead() {
        append(arrival(1));
        append(event(2, "Close All", Map.of()));
        assertThat(register.histories().events(WORK, 1)).containsExactly(event(2, "Close All", Map.of()));
        assertThat(register.histories().events(WORK, 2)).isEmpty();
    }

    @Test
    void allEntriesOfAJobAreToldBilledOrNot() {
        register.entries().accept(Samples.page("J-1", 3));
        JobWork work = onlyMarked();
        register.documents().record(List.of(new Invoiced(work, List.of(Samples.document("R-0", work)), List.of())));
        register.entries().accept(Samples.page(Samples.entry("other", "J-2")));

        assertThat(register.entries().entriesOf("koho", "10", "J-1")).isEqualTo(work.entries());
    }

    private void append(Event event) {
        done(register.histories().append(WORK, event, NO_TABLES, List.of()));
    }

    private void print(int no, String reference, JobWork work) {
        Event printed = event(no, "Print Invoice", Map.of()).making(List.of(reference));
        done(register.histories().append(WORK, printed, NO_TABLES, List.of(made(reference, work))));
    }

    private JobWork delivered() {
        register.entries().accept(Samples.page(Samples.entry("1", "J-1")));
        return onlyMarked();
    }

    private List<UUID> documentsOf(JobWork work) {
        EntryId entry = work.ids().get(0);
        return register.entries().story(entry).orElseThrow().documents();
    }

    private static Made made(String reference, JobWork work) {
        return new Made(Samples.document(reference, work), Optional.empty(), false);
    }

    private static Event arrival(int no) {
        Arrival arrival = new Arrival(
                Samples.job("J-1"),
                Optional.empty(),
                List.of(Samples.entry("1", "J-1")),
                List.of(Samples.id("0")),
                Map.of("lines", "per-entry"));
        return new Event(
                no,
                Event.ARRIVED,
                Given.NOTHING,
                "run:invoicing",
                Instant.parse("2026-03-31T08:00:00.123456Z"),
                Samples.DAY,
                "v1",
                Optional.of(arrival),
                List.of());
    }

    private static Event event(int no, String action, Map<String, String> given) {
        return new Event(
                no,
                action,
                new Given(given),
                "paul",
                Instant.parse("2026-03-31T08:00:00.123456Z"),
                Samples.DAY,
                "v1",
                Optional.empty(),
                List.of());
    }

    private static Event later(int no) {
        return new Event(
                no,
                "Delimit",
                Given.NOTHING,
                "otto",
                Instant.parse("2026-04-01T08:00:00Z"),
                Samples.DAY.plusDays(1),
                "v1",
                Optional.empty(),
                List.of());
    }
}
