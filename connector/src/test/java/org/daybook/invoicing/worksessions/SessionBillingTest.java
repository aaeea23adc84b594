package org.daybook.invoicing.worksessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.invoicing.selection.Jobs.EUR;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.refusals;
import static org.daybook.invoicing.worksessions.SessionProperties.DAY;
import static org.daybook.invoicing.worksessions.SessionProperties.SETTING;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** Boundaries and rarer refusals of billing work sessions (SS 3.2, 3.3). */
class SessionBillingTest {

    @Test
    void weeksAreNumberedAsIsoDoes() {
        assertThat(Week.of(LocalDate.of(2027, 1, 3))).hasToString("2026-W53");
        assertThat(Week.of(LocalDate.of(2027, 1, 4))).hasToString("2027-W01");
        assertThat(Week.parse("2026-W29")).isEqualTo(Week.of(DAY));
        assertThat(Week.parse("2026-W29")).isLessThan(Week.parse("2027-W01"));
        assertThatThrownBy(() -> Week.parse("29")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void kohoIsAskedAgainThreeTimes() {
        assertThat(Throttle.DEFAULT.after(3)).contains(Duration.ofSeconds(15));
        assertThat(Throttle.DEFAULT.after(4)).isEmpty();
    }

    @Test
    void hoursAreLockedToTheLastLockedDay() {
        Locks locks = Locks.NONE.lockingProject("J-1", DAY);

        assertThat(locks.lock(entry("a").date(DAY).build())).isTrue();
        assertThat(locks.lock(entry("a").date(DAY.plusDays(1)).build())).isFalse();
        assertThat(locks.lock(entry("a").job("J-2").date(DAY).build())).isFalse();
    }

    @Test
    void aContractIsDueSoManyDaysBefore() {
        Contract contract = new Contract("K", "C-1", "J-1", true, DAY, 14, 3, List.of());

        assertThat(contract.isDue(DAY.minusDays(15))).isFalse();
        assertThat(contract.isDue(DAY.minusDays(14))).isTrue();
        assertThat(contract.billed().nextBilling()).isEqualTo(DAY.plusMonths(3));
        assertThat(new Contract("K", "C-1", "J-1", true, DAY, 0, 0, List.of())
                        .billed()
                        .nextBilling())
                .isEqualTo(DAY.plusMonths(1));
    }

    @Test
    void workOfOurOwnMistakeIsNotInvoiced() {
        SessionBook book = book(entry("a").billability(Billability.HOUSE_ERROR).build());

        assertThat(refusals(InvoiceSessions.on(book, InvoiceRequest.of(Set.of(id("a"))), SETTING)))
                .containsExactly(RefusalCode.NON_BILLABLE);
        assertThat(refusals(InvoiceSessions.on(book, InvoiceRequest.of(Set.of()), SETTING)))
                .containsExactly(RefusalCode.NOTHING_SELECTED);
    }

    @Test
    void aRunningSessionIsNotInvoicedEvenWhereUnconfirmedOnesAre() {
        SessionBook book = book(entry("a").status(EntryStatus.IN_PROGRESS).build()).toBuilder()
                .unconfirmedToo(true)
                .build();

        assertThat(refusals(InvoiceSessions.on(book, InvoiceRequest.of(Set.of(id("a"))), SETTING)))
                .containsExactly(RefusalCode.NOT_CONFIRMED);
        assertThat(SessionsTab.of(book)).noneMatch(SessionsTab.Row::selectable);
    }

    @Test
    void anInvoiceWithoutRowsOrTotalIsNoDocument() {
        SessionBook free = done(InvoiceSessions.on(
                book(entry("a").billability(Billability.CONTRACTUAL).build()),
                InvoiceRequest.of(Set.of(id("a"))),
                SETTING));
        SessionInvoice empty = SessionInvoice.unapproved("9", "", "C-1", DAY);

        assertThat(refusals(SessionDocument.of(free, free.invoice("1").orElseThrow(), SETTING)))
                .containsExactly(RefusalCode.TOTAL_NOT_POSITIVE);
        assertThat(refusals(SessionDocument.of(free, empty, SETTING))).containsExactly(RefusalCode.NOTHING_SELECTED);
        assertThat(refusals(ApproveInvoice.on(free.toBuilder().invoice(empty).build(), "9", SETTING)))
                .containsExactly(RefusalCode.NOTHING_SELECTED);
    }

    @Test
    void anApprovedInvoiceIsADocumentOfItsCustomerAndDay() {
        SessionBook invoiced =
                done(InvoiceSessions.on(book(entry("a").build()), InvoiceRequest.of(Set.of(id("a"))), SETTING));
        SessionBook approved = done(ApproveInvoice.on(invoiced, "1", SETTING));

        Invoice document =
                done(SessionDocument.of(approved, approved.invoice("1").orElseThrow(), SETTING));

        assertThat(document.total()).isEqualTo(eur("170"));
        assertThat(document.date()).isEqualTo(DAY);
        assertThat(document.dueDate()).isEqualTo(DAY.plusDays(14));
        assertThat(document.customer()).isEqualTo("C-1");
    }

    @Test
    void pricesInAnotherCurrencyAreRefused() {
        SessionBook book = book(entry("a").build());
        SessionBook invoiced = done(InvoiceSessions.on(book, InvoiceRequest.of(Set.of(id("a"))), SETTING));

        assertThat(refusals(EditSession.on(
                        book, id("a"), Optional.empty(), Optional.of(Price.of("1", "USD")), Optional.empty())))
                .containsExactly(RefusalCode.CURRENCY_MISMATCH);
        assertThat(refusals(ChangeInvoiceRow.on(
                        invoiced,
                        "1",
                        1,
                        new ChangeInvoiceRow.Typed(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Money.of("1.00", "USD")),
                                Optional.empty()))))
                .containsExactly(RefusalCode.CURRENCY_MISMATCH);
    }

    @Test
    void aPriceTypedIntoARowKeepsTheUnitPriceWhereItFits() {
        SessionBook invoiced =
                done(InvoiceSessions.on(book(entry("a").build()), InvoiceRequest.of(Set.of(id("a"))), SETTING));

        SessionBook changed = done(ChangeInvoiceRow.on(
                invoiced,
                "1",
                1,
                new ChangeInvoiceRow.Typed(
                        Optional.empty(), Optional.of(Quantity.of("3")), Optional.empty(), Optional.empty())));

        JobEntry row = changed.invoice("1").orElseThrow().rows().get(0).entry();
        assertThat(row.unitPrice()).isEqualTo(Price.of("85", "EUR"));
        assertThat(row.price()).isEqualTo(eur("255"));
    }

    @Test
    void mergingTheSameIdsTwiceFindsAFreeId() {
        SessionBook book =
                book(entry("a").build(), entry("b").build(), entry("joint:a").build());

        SessionBook merged = done(MergeSessions.on(book, List.of(id("a"), id("b"))));

        assertThat(merged.sessions()).containsOnlyKeys(id("joint:a"), id("joint:a'"));
        assertThat(refusals(MergeSessions.on(book, List.of(id("a"), id("a")))))
                .containsExactly(RefusalCode.MERGE_MISMATCH);
    }

    @Test
    void phasesKeepTheirPriceWhateverTheirType() {
        JobEntry phase = entry("p")
                .kind(org.daybook.work.EntryKind.PHASE)
                .quantity(Quantity.ONE)
                .unitPrice(Price.of("1200", "EUR"))
                .price(eur("1200"))
                .build();

        SessionBook changed = done(ChangeType.on(book(phase), id("p"), Billability.CONTRACTUAL));

        assertThat(changed.sessions().get(id("p")).entry().price()).isEqualTo(eur("1200"));
    }

    @Test
    void onlyTimeOfSessionsThatStandForThemselvesIsMerged() {
        SessionBook book = book(
                entry("a").build(),
                entry("p").kind(EntryKind.PHASE).build(),
                entry("q").group("j", false).build());

        List<Finding> phase = MergeSessions.on(book, List.of(id("a"), id("p"))).reasons();
        assertThat(phase).extracting(Finding::code).containsExactly(RefusalCode.MERGE_MISMATCH);
        assertThat(phase.get(0).where()).isEqualTo("sessions a, p");
        assertThat(refusals(MergeSessions.on(book, List.of(id("a"), id("q")))))
                .containsExactly(RefusalCode.MERGE_MISMATCH);
    }

    @Test
    void aJointSessionHasTheWordsOfItsParts() {
        SessionBook book = book(
                entry("a").text("Sketches").cost(eur("10")).build(),
                entry("b").text(" ").build(),
                entry("c").text("Layout").build());
        SessionBook remarked = done(CommentSession.on(book, id("b"), "ask Anna"));

        Session joint = done(MergeSessions.on(remarked, List.of(id("a"), id("b"), id("c"))))
                .sessions()
                .get(id("joint:a"));

        assertThat(joint.entry().text()).isEqualTo("Sketches, Layout");
        assertThat(joint.entry().cost()).isEqualTo(eur("10"));
        assertThat(joint.comments()).containsExactly("ask Anna");
    }

    @Test
    void aJointSessionWaitsForTheCreditNoteThatAPartWaitsFor() {
        SessionBook sent = sent(book(entry("a").build(), entry("b").build()), "a");
        SessionBook returned = done(RefundAndReturn.on(sent, "1", SETTING));

        SessionBook merged = done(MergeSessions.on(returned, List.of(id("a"), id("b"))));

        assertThat(merged.sessions().get(id("joint:a")).awaits()).contains("3");
        assertThat(SessionsTab.of(merged)).noneMatch(SessionsTab.Row::selectable);
    }

    @Test
    void aNewInvoiceIsWarnedOfOnlyWhereTheCustomerHasAnOpenOne() {
        SessionBook book = book(
                entry("a").build(),
                entry("b").build(),
                entry("c").customer("C-2").build());
        SessionBook invoiced = done(InvoiceSessions.on(book, InvoiceRequest.of(Set.of(id("a"))), SETTING));

        assertThat(warnings(InvoiceSessions.on(book, InvoiceRequest.of(Set.of(id("a"))), SETTING)))
                .isEmpty();
        assertThat(warnings(InvoiceSessions.on(invoiced, InvoiceRequest.of(Set.of(id("c"))), SETTING)))
                .isEmpty();
        assertThat(warnings(InvoiceSessions.on(invoiced, InvoiceRequest.of(Set.of(id("b"))), SETTING)))
                .containsExactly(RefusalCode.PENDING_INVOICE_EXISTS);
    }

    @Test
    void aCreditNoteIsNoOpenInvoice() {
        SessionBook refunded =
                done(RefundInvoice.on(sent(book(entry("a").build(), entry("b").build()), "a"), "1", SETTING));

        assertThat(SessionsTab.of(refunded))
                .singleElement()
                .satisfies(row -> assertThat(row.openInvoice()).isEmpty());
    }

    @Test
    void contractualTimeArchivedWithoutProductsIsOnNoInvoice() {
        SessionBook book = book(
                entry("a").billability(Billability.CONTRACTUAL).build(),
                entry("b").build());

        SessionBook invoiced = done(InvoiceSessions.on(
                book, InvoiceRequest.of(Set.of(id("a"), id("b"))).with(InvoiceRequest.Contractual.ARCHIVE), SETTING));

        assertThat(invoiced.sessions().get(id("a")).archived()).isTrue();
        assertThat(invoiced.sessions().get(id("a")).invoice()).isEmpty();
        assertThat(invoiced.sessions().get(id("b")).invoice()).contains("1");
        assertThat(invoiced.invoice("1").orElseThrow().name()).isEqualTo("J-1");
    }

    @Test
    void theSummaryCountsOneCurrency() {
        JobEntry foreign = JobEntry.of(id("x"), Currency.getInstance("SEK"))
                .price(Money.of("900", "SEK"))
                .build();

        WorkSessionSummary summary = WorkSessionSummary.of(List.of(entry("a").build(), foreign), EUR);

        assertThat(summary.billable()).isEqualTo(eur("170"));
        assertThat(summary.hoursBillable()).isEqualTo(Quantity.of("2"));
    }

    private static SessionBook sent(SessionBook book, String session) {
        SessionBook invoiced = done(InvoiceSessions.on(book, InvoiceRequest.of(Set.of(id(session))), SETTING));
        return done(SendInvoice.on(done(ApproveInvoice.on(invoiced, "1", SETTING)), "1"));
    }

    private static List<RefusalCode> warnings(Outcome<SessionBook> outcome) {
        return ((Outcome.Done<SessionBook>) outcome)
                .warnings().stream().map(Finding::code).toList();
    }

    private static JobEntry.Builder entry(String id) {
        return JobEntry.of(id(id), EUR)
                .job("J-1")
                .customer("C-1")
                .date(DAY)
                .activity("LABOUR")
                .quantity(Quantity.of("2"))
                .unitPrice(Price.of("85", "EUR"));
    }

    private static SessionBook book(JobEntry... entries) {
        return SessionProperties.book(List.of(entries).stream()
                .map(entry -> Session.of(entry, List.of()))
                .toList());
    }

    private static EntryId id(String id) {
        return new EntryId("test", id);
    }
}
