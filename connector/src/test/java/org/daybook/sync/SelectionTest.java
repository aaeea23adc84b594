package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.BillingTerms;
import org.daybook.invoicing.InvoicingPolicies;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.selection.SelectionCatalogue;
import org.daybook.sync.BillingDesk.Act;
import org.daybook.sync.Desk.Decision;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobParameter;
import org.daybook.work.JobParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that people select by hand, from its delivery to the ledger and back by a credit memo. */
class SelectionTest extends ByHand {

    private static final String JOB = "J-1";

    @TempDir
    Path folder;

    private final FakeLedger ledger = new FakeLedger(TestSite.LEDGER, FakeLedger.refusesDuplicates());

    @Override
    String work() {
        return JOB;
    }

    @BeforeEach
    void deliver() {
        site = new TestSite(folder, SelectionCatalogue.NAME);
        site.deliver(site.hour("e1", JOB), site.hour("e2", JOB));
        site.invoice();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theRunBillsNothingAndPutsWhatCameOnRecord() {
        assertThat(site.register.documents().page(DocumentQuery.ALL).rows()).isEmpty();
        assertThat(look().history()).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("Entries arrived");
            assertThat(event.arrived()).isEqualTo(2);
        });
        assertThat(total()).isEqualTo("200.00");
        assertThat(site.register.reports().entryCounts())
                .containsExactly(new Reports.EntryCount(TestSite.SOURCE, "SELECTED_BY_HAND", 2));
    }

    @Test
    void lookingAgainWritesNothing() {
        site.register.entries().markAll(TestSite.SOURCE);
        site.invoice();
        assertThat(look().events()).isEqualTo(1);
    }

    @Test
    void whatIsNotFinalizedWaits() {
        site.deliver(site.hour("e3", JOB).withStatus(EntryStatus.UNCONFIRMED));
        site.invoice();
        assertThat(lines(look())).hasSize(2);
        site.deliver(site.hour("e3", JOB));
        site.invoice();
        assertThat(lines(look())).hasSize(3);
        assertThat(total()).isEqualTo("300.00");
    }

    @Test
    void newWorkIsThereToBeChosenOnceSomebodyHasChosen() {
        done("Delimit", Map.of("Date to", "2026-01-31"));
        done("Change Selection", Map.of("Entry", "work:e2", "Quantity", "0.5", "Price", "50.00"));
        site.deliver(site.hour("e3", JOB));
        site.invoice();
        assertThat(total()).isEqualTo("150.00");
        assertThat(lines(look())).hasSize(3);
    }

    @Test
    void fromSelectionToTheLedger() {
        print();
        Document invoice = printed();
        assertThat(invoice.state()).isEqualTo(DocumentState.INVOICED);
        assertThat(invoice.createdBy()).isEqualTo("paul");
        assertThat(invoice.mappingVersion()).isEqualTo(site.rules.mappings().version());
        assertThat(codes(site.desk()
                        .approve(List.of(invoice.externalRef()), TestSite.person("paul"))
                        .get(0)))
                .containsExactly(RefusalCode.SAME_PERSON);
        site.post(ledger, invoice, "clara");
        assertThat(printed().state()).isEqualTo(DocumentState.POSTED);
        assertThat(ledger.books()).extracting(LedgerDocument::total).containsExactly(invoice.total());
    }

    @Test
    void whatIsPrintedIsBilledAndTheRunLeavesItAlone() {
        print();
        assertThat(site.register
                        .entries()
                        .story(new EntryId(TestSite.SOURCE, "e1"))
                        .orElseThrow()
                        .documents())
                .containsExactly(printed().id());
        site.register.entries().markAll(TestSite.SOURCE);
        assertThat(site.invoice()).isZero();
        assertThat(total()).isEqualTo("0.00");
    }

    @Test
    void anEntryIsBilledInPartsByDocumentsOfTheirOwn() {
        done("Change Selection", Map.of("Entry", "work:e1", "Quantity", "0.4", "Price", "40.00"));
        done("Approve Invoice Selection", Map.of());
        done("Print Invoice", Map.of());
        done("Close All", Map.of());
        done("Approve Invoice Selection", Map.of());
        done("Print Invoice", Map.of());
        List<BillingView.Made> printed = look().documents();
        assertThat(printed)
                .extracting(BillingView.Made::reference)
                .doesNotHaveDuplicates()
                .hasSize(2);
        Money net = Money.sum(
                java.util.Currency.getInstance("EUR"),
                printed.stream()
                        .map(one -> site.document(one.reference()).invoice().net())
                        .toList());
        assertThat(net).isEqualTo(Money.of("200.00", "EUR"));
    }

    @Test
    void withRestoreTheCreditMemoOpensTheWorkAgain() {
        print();
        site.post(ledger, printed(), "clara");
        String invoice = printed().number().orElseThrow();
        done("Invoice to Credit Memo", Map.of("Invoice", invoice, "Restore job entries", "yes"));
        done("Approve Credit Memo Selection", Map.of());
        done("Print Credit Memo", Map.of());
        Document memo =
                site.register.documents().creditsOf(printed().externalRef()).get(0);
        assertThat(memo.invoice().kind()).isEqualTo(Invoice.Kind.CREDIT_MEMO);
        assertThat(memo.total()).isEqualTo(printed().total().negated());
        site.post(ledger, memo, "clara");
        site.invoice();
        assertThat(total()).isEqualTo("200.00");
        assertThat(look().documents())
                .extracting(BillingView.Made::reference)
                .containsExactly(printed().externalRef(), memo.externalRef());
        assertThat(look().overview().sheet("Printed").rows().get(0)).containsEntry("Credit memos", "1");

        done("Approve Invoice Selection", Map.of());
        done("Print Invoice", Map.of());
        site.post(ledger, site.document(look().documents().get(2).reference()), "clara");
        assertThat(ledger.books()).hasSize(3);
    }

    @Test
    void whatTheLedgerDoesNotHaveYetIsNotCredited() {
        print();
        done("Invoice to Credit Memo", Map.of("Invoice", printed().externalRef()));
        done("Approve Credit Memo Selection", Map.of());
        assertThat(codes(act("Print Credit Memo", Map.of()))).containsExactly(RefusalCode.NOT_SENT);
    }

    @Test
    void aPrintedInvoiceIsCreditedOnItsSelectionOnly() {
        print();
        site.post(ledger, printed(), "clara");
        assertThat(codes(site.desk().credit(printed().externalRef(), true, TestSite.person("paul"))))
                .containsExactly(RefusalCode.SELECTED_BY_HAND);
    }

    @Test
    void aReplayIsTheLiveStateAndEveryStateBefore() {
        BillingView opened = look();
        done("Close All", Map.of());
        BillingView closed = look();
        done("Approve Invoice Selection", Map.of());
        done("Print Invoice", Map.of());
        BillingView now = look();

        assertThat(lines(at(1))).isEqualTo(lines(opened));
        assertThat(lines(at(2))).isEqualTo(lines(closed));
        assertThat(at(4)).isEqualTo(now);
        assertThat(desk().at(JOB, 5)).isEmpty();
    }

    @Test
    void aReplayDoesNotCareWhatTheTablesSayNow() {
        print();
        BillingView before = look();
        site.pass(Duration.ofDays(400));
        assertThat(look()).isEqualTo(before);
    }

    @Test
    void anUndoTakesBackTheLastActionAndStaysOnRecord() {
        BillingView opened = look();
        done("Change Selection", Map.of("Entry", "work:e1", "Quantity", "0.4", "Price", "40.00"));
        assertThat(undo().done()).isTrue();
        assertThat(lines(look())).isEqualTo(lines(opened));
        assertThat(look().history())
                .extracting(BillingView.Happened::action)
                .containsExactly("Entries arrived", "Change Selection", "Undo");
        assertThat(look().history().get(1).takenBack()).isTrue();
        assertThat(codes(undo())).containsExactly(RefusalCode.NOTHING_TO_UNDO);
    }

    @Test
    void whatIsPrintedIsNotUndone() {
        print();
        assertThat(codes(undo())).containsExactly(RefusalCode.NOT_UNDOABLE);
        assertThat(look().undo()).isEmpty();
    }

    @Test
    void whoHasNotSeenTheLastEventIsRefused() {
        done("Close All", Map.of());
        Decision stale = desk().act(
                        JOB, new Act("Approve Invoice Selection", Map.of(), Optional.of(1)), TestSite.person("otto"));
        assertThat(codes(stale)).containsExactly(RefusalCode.HISTORY_MOVED_ON);
        assertThat(look().events()).isEqualTo(2);
    }

    @Test
    void everyReasonToRefuseIsToldAndNothingIsWritten() {
        assertThat(codes(act("Print Invoice", Map.of())))
                .containsExactly(RefusalCode.NO_DRAFT, RefusalCode.NOT_APPROVED);
        assertThat(codes(act("Open Sesame", Map.of()))).containsExactly(RefusalCode.UNKNOWN_ACTION);
        assertThat(codes(act("Delimit", Map.of("Date from", "tomorrow"))))
                .containsExactly(RefusalCode.ARGUMENT_UNREADABLE);
        assertThat(codes(desk().act("J-9", new Act("Close All", Map.of(), Optional.empty()), TestSite.person("paul"))))
                .containsExactly(RefusalCode.NOT_BILLED_BY_HAND);
        assertThat(look().events()).isEqualTo(1);
    }

    @Test
    void aChangeInTheSourceHoldsWhatIsPrintedAndTheDifferenceIsBilledNext() {
        print();
        site.deliver(site.hour("e1", JOB).toBuilder()
                .quantity(Quantity.of("3"))
                .price(Money.of("300.00", "EUR"))
                .build());
        site.invoice();
        assertThat(printed().state()).isEqualTo(DocumentState.HELD);
        assertThat(site.desk()
                        .retry(printed().externalRef(), TestSite.person("paul"))
                        .done())
                .isTrue();
        assertThat(printed().state()).isEqualTo(DocumentState.INVOICED);
        site.post(ledger, printed(), "clara");
        assertThat(lines(look()).get(0)).containsEntry("Open price", "200.00");
    }

    @Test
    void whatIsRegisteredOnSubjobsIsOnTheSelectionOfTheMainJobThatSelectsForThem() {
        Job main = site.job("M-1").toBuilder()
                .parameters(JobParameters.of(JobParameter.MAIN_JOB_INVOICING, JobParameter.MAIN_JOB_INVOICE_SELECTION))
                .build();
        Job subjob = site.job("M-1-1").toBuilder().mainJob("M-1").build();
        site.deliver(main, site.hour("m1", "M-1"));
        site.deliver(subjob, site.hour("s1", "M-1-1"), site.hour("s2", "M-1-1"));
        site.invoice();

        assertThat(desk().look("M-1-1")).isEmpty();
        BillingView opened = desk().look("M-1").orElseThrow();
        assertThat(lines(opened))
                .extracting(line -> line.get("Entry"))
                .containsExactly("work:m1", "work:s1", "work:s2");
        for (String action : List.of("Approve Invoice Selection", "Print Invoice")) {
            Decision done = desk().act("M-1", new Act(action, Map.of(), Optional.empty()), TestSite.person("paul"));
            assertThat(done.done()).as(done.toString()).isTrue();
        }
        Document invoice = site.document(
                desk().look("M-1").orElseThrow().documents().get(0).reference());
        assertThat(invoice.invoice().net()).isEqualTo(Money.of("300.00", "EUR"));
        assertThat(site.register
                        .entries()
                        .story(new EntryId(TestSite.SOURCE, "s2"))
                        .orElseThrow()
                        .documents())
                .containsExactly(invoice.id());

        site.deliver(subjob, site.hour("s3", "M-1-1"));
        site.invoice();
        assertThat(lines(desk().look("M-1").orElseThrow())).hasSize(4);
    }

    /** Written by another version, or tampered with: it is told, it stops nobody else, and nothing is billed from it. */
    @Test
    void aRecordThatCannotBeRepeatedStopsItsOwnWorkOnly() {
        Histories histories = site.register.histories();
        Histories.Work work = histories.onJob(JOB).get(0);
        Event last = histories.events(work).get(0);
        Event impossible = printedAfter(last);
        histories.append(
                work, impossible, histories.tables(last.mappingVersion()).orElseThrow(), List.of());

        assertThat(fact("Reason"))
                .startsWith("event 2 (Print Invoice) cannot be repeated from the record: it is refused now");
        assertThat(look().history()).hasSize(2);
        assertThat(at(1).actions()).isEmpty();
        assertThat(codes(act("Close All", Map.of()))).containsExactly(RefusalCode.RECORD_UNREPEATABLE);

        site.deliver(site.hour("e3", JOB), site.hour("o1", "J-2"));
        site.invoice();
        assertThat(desk().look("J-2").orElseThrow().events()).isOne();
        assertThat(site.register.reports().entryCounts())
                .contains(new Reports.EntryCount(TestSite.SOURCE, "RECORD_UNREPEATABLE", 3));
    }

    /** The record says 200.00, the document that was made says 100.00: whoever is right, nobody works on. */
    @Test
    void aRecordThatComesToOtherDocumentsIsNotWorkedOn() {
        done("Approve Invoice Selection", Map.of());
        Histories histories = site.register.histories();
        Histories.Work work = histories.onJob(JOB).get(0);
        Event last = histories.events(work).get(1);
        Event print = printedAfter(last);
        Invoice half = InvoicingPolicies.named("finalized-work")
                .orElseThrow()
                .bill(
                        site.job(JOB),
                        List.of(site.hour("e1", JOB)),
                        new BillingTerms(
                                Optional.empty(),
                                Optional.empty(),
                                site.rules.mappings().customers(),
                                site.rules.mappings().taxCodes(),
                                Map.of()))
                .invoices()
                .get(0);
        NewDocument document = new NewDocument(
                "DB-HALF",
                TestSite.SOURCE,
                TestSite.LEDGER,
                half,
                Optional.empty(),
                Optional.of(Hold.of(List.of(Finding.of(RefusalCode.MISSING_POSTING_REFERENCE, "here", "No journal.")))),
                last.mappingVersion(),
                "paul");
        histories.append(
                work,
                print,
                histories.tables(last.mappingVersion()).orElseThrow(),
                List.of(new Histories.Made(document, Optional.empty(), false)));

        assertThat(fact("Reason"))
                .isEqualTo("document DB-HALF was made over 100.00 EUR before tax, and the record comes to 200.00 EUR");
        assertThat(codes(act("Close All", Map.of()))).containsExactly(RefusalCode.RECORD_UNREPEATABLE);
    }

    private static Event printedAfter(Event last) {
        return new Event(
                last.no() + 1,
                "Print Invoice",
                Given.NOTHING,
                "paul",
                last.at(),
                last.day(),
                last.mappingVersion(),
                Optional.empty(),
                List.of());
    }

    private void print() {
        done("Approve Invoice Selection", Map.of());
        done("Print Invoice", Map.of());
    }

    private Document printed() {
        return made(0);
    }

    private String total() {
        return fact("Billing price total");
    }

    private static List<Map<String, String>> lines(BillingView view) {
        return view.overview().sheet("Lines").rows();
    }
}
