package org.daybook.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Accepted;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Documents.Invoiced;
import org.daybook.sync.EntryStory;
import org.daybook.sync.JobWork;
import org.daybook.sync.LeftOut;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;
import org.daybook.work.SourcePage;
import org.junit.jupiter.api.Test;

/** What every register does with what comes in. */
abstract class EntriesContract extends RegisterFixture {

    @Test
    void anEntryIsStoredOnceHoweverOftenItIsTold() {
        SourcePage page = Samples.page("J-1", 3);

        assertThat(register.entries().accept(page)).isEqualTo(new Accepted(3, 0, 0, 0, false));
        assertThat(register.entries().accept(page)).isEqualTo(new Accepted(0, 0, 3, 0, false));

        assertThat(onlyMarked().entries())
                .containsExactlyElementsOf(
                        page.items().stream().map(SourcePage.Item::entry).toList());
        assertThat(count("source_entry")).isEqualTo(3);
    }

    @Test
    void anEntryToldTwiceOnOnePageCountsOnceAndTheLastWordHolds() {
        JobEntry first = Samples.entry("E-1", "J-1");
        JobEntry last = first.toBuilder().text("corrected").build();

        Accepted accepted = register.entries().accept(Samples.page(first, first, last));

        assertThat(accepted).isEqualTo(new Accepted(1, 1, 1, 0, false));
        assertThat(onlyMarked().entries()).containsExactly(last);
    }

    @Test
    void otherContentIsTheNextVersionAndOnlyTheLatestIsOpen() {
        JobEntry done = Samples.entry("E-1", "J-1").withStatus(EntryStatus.DONE);
        JobEntry finalized = done.withStatus(EntryStatus.FINALIZED);
        register.entries().accept(Samples.page(done));

        assertThat(register.entries().accept(Samples.page(finalized))).isEqualTo(new Accepted(0, 1, 0, 0, false));

        assertThat(onlyMarked().entries()).containsExactly(finalized);
        EntryStory story = register.entries().story(done.id()).orElseThrow();
        assertThat(story.entry()).isEqualTo(finalized);
        assertThat(story.versions()).extracting(EntryStory.Version::number).containsExactly(1, 2);
    }

    @Test
    void contentThatAnEntryHadBeforeAndHasAgainCounts() {
        JobEntry done = Samples.entry("E-1", "J-1").withStatus(EntryStatus.DONE);
        register.entries().accept(Samples.page(done));
        register.entries().accept(Samples.page(done.withStatus(EntryStatus.FINALIZED)));

        assertThat(register.entries().accept(Samples.page(done)).changed()).isEqualTo(1);
        assertThat(onlyMarked().entries()).containsExactly(done);
    }

    @Test
    void rowsAndCursorAreOneTransaction() {
        register.entries().accept(Samples.withCursor(Samples.page("J-1", 1), "after 1"));
        JobEntry tooLong = Samples.entry("x".repeat(500), "J-2");

        assertThatThrownBy(() -> register.entries()
                        .accept(Samples.withCursor(Samples.page(Samples.entry("E-2", "J-2"), tooLong), "after 2")))
                .isInstanceOf(IllegalStateException.class);

        assertThat(register.entries().cursor("koho", "sessions")).contains("after 1");
        assertThat(count("source_entry")).isEqualTo(1);
        assertThat(marked()).hasSize(1);
    }

    @Test
    void aCursorMovesOnAndStreamsHaveTheirOwn() {
        register.entries().accept(Samples.withCursor(Samples.page("J-1", 1), "a"));
        register.entries().accept(Samples.withCursor(Samples.page("J-1", 1), "b"));

        assertThat(register.entries().cursor("koho", "sessions")).contains("b");
        assertThat(register.entries().cursor("koho", "other")).isEmpty();
    }

    @Test
    void aFileDeliveredBeforeIsCountedOnce() {
        SourcePage page = Samples.page("J-1", 2);
        SourcePage file = new SourcePage(
                "koho",
                "files",
                page.items(),
                List.of(),
                Optional.empty(),
                Optional.of(new SourcePage.Content("march.csv", "abc")));

        assertThat(register.entries().delivered("koho", "abc")).isFalse();
        assertThat(register.entries().accept(file).repeated()).isFalse();
        assertThat(register.entries().delivered("koho", "abc")).isTrue();
        assertThat(register.entries().accept(file)).isEqualTo(new Accepted(0, 0, 0, 0, true));
    }

    @Test
    void whatCannotBeReadIsQuarantinedOnceAndItsNeighboursAreStored() {
        SourcePage.Unreadable bad = new SourcePage.Unreadable(
                Finding.of(RefusalCode.QUARANTINED, "march.csv:7", "the quantity is 'abc'"),
                "7;abc;" + "x".repeat(1_200_000));
        SourcePage good = Samples.page("J-1", 1);
        SourcePage page =
                new SourcePage("koho", "files", good.items(), List.of(bad), Optional.empty(), Optional.empty());

        assertThat(register.entries().accept(page)).isEqualTo(new Accepted(1, 0, 0, 1, false));
        assertThat(register.entries().accept(page)).isEqualTo(new Accepted(0, 0, 1, 0, false));

        assertThat(register.reports().held(10)).singleElement().satisfies(item -> {
            assertThat(item.subject()).isEqualTo("march.csv:7");
            assertThat(item.code()).isEqualTo(RefusalCode.QUARANTINED);
            assertThat(item.problem()).isEqualTo("the quantity is 'abc'");
        });
    }

    @Test
    void markedJobsComeInOrderWithTheirEntriesInOrder() {
        JobEntry later = Samples.entry("A", "J-2").toBuilder()
                .date(Samples.DAY.plusDays(1))
                .build();
        register.entries()
                .accept(Samples.page(
                        later, Samples.entry("C", "J-2"), Samples.entry("B", "J-2"), Samples.entry("D", "J-10")));

        assertThat(marked()).extracting(work -> work.job().number()).containsExactly("J-10", "J-2");
        assertThat(marked().get(1).ids()).containsExactly(Samples.id("B"), Samples.id("C"), Samples.id("A"));
    }

    @Test
    void whileJobsStreamTheirWorkCanBeRecordedAndEachComesOnce() {
        for (int i = 0; i < 450; i++) {
            register.entries().accept(Samples.page(String.format("J-%03d", i), 2));
        }
        List<String> seen = new ArrayList<>();

        register.entries().forEachMarkedJob("koho", work -> {
            seen.add(work.job().number());
            assertThat(work.entries()).hasSize(2);
            register.documents()
                    .record(List.of(Samples.invoiced(
                            work, Samples.document("R-" + work.job().number(), work))));
        });

        assertThat(seen).hasSize(450).doesNotHaveDuplicates().isSorted();
        assertThat(marked()).isEmpty();
        assertThat(count("document")).isEqualTo(450);
    }

    @Test
    void anEntryThatComesWhileItsJobIsInvoicedIsNotForgotten() {
        register.entries().accept(Samples.page("J-1", 1));
        JobWork work = onlyMarked();
        register.entries().accept(Samples.page(Samples.entry("late", "J-1")));

        register.documents().record(List.of(Samples.invoiced(work, Samples.document("R-1", work))));

        assertThat(onlyMarked().ids()).containsExactly(Samples.id("late"));
    }

    @Test
    void markAllMarksJobsWithOpenEntriesOnly() {
        invoiced("R-1");
        register.entries().accept(Samples.page("J-2", 1));
        register.documents().record(List.of(new Invoiced(onlyMarked(), List.of(), List.of())));
        assertThat(marked()).isEmpty();

        register.entries().markAll("koho");

        assertThat(onlyMarked().job().number()).isEqualTo("J-2");
    }

    @Test
    void finalizedEntriesAreHandedOverAsFinalizedAndOnlyOnce() {
        JobEntry done = Samples.entry("E-1", "J-1").withStatus(EntryStatus.DONE);
        JobEntry notDone = Samples.entry("E-2", "J-1").withStatus(EntryStatus.NOT_DONE);
        register.entries().accept(Samples.page(done, notDone));
        register.documents().record(List.of(new Invoiced(onlyMarked(), List.of(), List.of())));
        assertThat(open(EntryStatus.DONE)).containsExactly(done.id());

        assertThat(register.entries().finalizeEntries(List.of(done.id(), notDone.id()), "anna"))
                .isEqualTo(1);
        assertThat(register.entries().finalizeEntries(List.of(done.id()), "anna"))
                .isZero();

        assertThat(onlyMarked().entries()).containsExactly(done.withStatus(EntryStatus.FINALIZED), notDone);
        assertThat(open(EntryStatus.DONE)).isEmpty();
        assertThat(open(EntryStatus.FINALIZED)).containsExactly(done.id());
    }

    private List<EntryId> open(EntryStatus status) {
        List<EntryId> open = new ArrayList<>();
        register.entries().forEachOpen("koho", status, Samples.DAY, open::add);
        register.entries().forEachOpen("koho", status, LocalDate.EPOCH, id -> open.add(null));
        return open;
    }

    @Test
    void anEditBeforeSendingHoldsTheDocumentAndVoidsItsApproval() {
        Document approved = approved("R-1");

        edit("R-1");

        Document held = byReference("R-1");
        assertThat(held.state()).isEqualTo(DocumentState.HELD);
        assertThat(held.hold().orElseThrow().code()).isEqualTo(RefusalCode.CHANGED_AFTER_PULL);
        assertThat(held.hold().orElseThrow().findings())
                .extracting(Finding::where)
                .containsExactly("koho:E-R-1");
        assertThat(held.approvedBy()).isEmpty();
        assertThat(held.version()).isGreaterThan(approved.version());
        assertThat(register.sending().claim("xero", 10, "sender", LEASE)).isEmpty();
    }

    @Test
    void anEditOfAHeldDocumentKeepsItsOtherReasons() {
        register.entries().accept(Samples.page(Samples.entry("E-R-1", "J-R-1")));
        JobWork work = onlyMarked();
        register.documents().record(List.of(Samples.invoiced(work, Samples.held("R-1", work, Samples.UNMAPPED))));

        edit("R-1");

        assertThat(byReference("R-1").hold().orElseThrow().findings())
                .extracting(Finding::code)
                .containsExactly(RefusalCode.CHANGED_AFTER_PULL, RefusalCode.UNMAPPED_ITEM);
    }

    @Test
    void anEditAfterExportLeavesTheDocumentAndTellsPeople() {
        Document exported = exported("R-1");

        edit("R-1");

        assertThat(byReference("R-1")).isEqualTo(exported);
        assertThat(register.entries().story(Samples.id("E-R-1")).orElseThrow().findings())
                .singleElement()
                .asString()
                .contains("10-000001");
        assertThat(register.reports().held(10)).singleElement().satisfies(item -> {
            assertThat(item.code()).isEqualTo(RefusalCode.CHANGED_AFTER_EXPORT);
            assertThat(item.subject()).isEqualTo("koho:E-R-1");
            assertThat(item.document()).contains(exported.id().toString());
        });
    }

    @Test
    void aSourceThatFinalizesWhatIsBilledHasChangedNothing() {
        JobEntry done = Samples.entry("E-1", "J-1").withStatus(EntryStatus.DONE);
        register.entries().accept(Samples.page(done));
        JobWork work = onlyMarked();
        register.documents().record(List.of(Samples.invoiced(work, Samples.document("R-1", work))));

        register.entries().accept(Samples.page(done.withStatus(EntryStatus.FINALIZED)));

        assertThat(state("R-1")).isEqualTo(DocumentState.INVOICED);
    }

    private void edit(String reference) {
        register.entries()
                .accept(Samples.page(Samples.entry("E-" + reference, "J-" + reference).toBuilder()
                        .quantity(Quantity.of("3"))
                        .build()));
    }

    @Test
    void theStoryOfAnEntryNamesWhyItIsLeftOutAndWhereItStands() {
        register.entries().accept(Samples.page("J-1", 2));
        JobWork work = onlyMarked();
        JobWork billed = new JobWork("koho", work.job(), work.entries().subList(0, 1), 0);
        register.documents()
                .record(List.of(new Invoiced(
                        work,
                        List.of(Samples.document("R-1", billed)),
                        List.of(new LeftOut(work.ids().get(1), RefusalCode.AFTER_CUT_OFF)))));

        assertThat(register.entries().story(work.ids().get(0)).orElseThrow().documents())
                .containsExactly(idOf("R-1"));
        assertThat(register.entries().story(work.ids().get(1)).orElseThrow().leftOut())
                .contains(RefusalCode.AFTER_CUT_OFF);
        assertThat(register.entries().story(Samples.id("never"))).isEmpty();
    }

    @Test
    void twoWhoAcceptTheSamePageAtOnceStoreItOnce() throws Exception {
        SourcePage page = Samples.withCursor(Samples.page("J-1", 50), "end");

        List<Accepted> both = together(
                () -> register.entries().accept(page), () -> register.entries().accept(page));

        assertThat(both.get(0).plus(both.get(1))).isEqualTo(new Accepted(50, 0, 50, 0, false));
        assertThat(count("source_entry")).isEqualTo(50);
    }

    @SafeVarargs
    static <T> List<T> together(Callable<T>... calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.length);
        try {
            CyclicBarrier start = new CyclicBarrier(calls.length);
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> call : calls) {
                running.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return call.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
