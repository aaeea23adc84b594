package org.daybook.invoicing.worksessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.EUR;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.worksessions.SessionProperties.SETTING;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Arrival;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** What a session book does with what its source tells (SS 3.4). */
class ArrivingTest {

    private static final SessionCatalogue CATALOGUE = new SessionCatalogue();

    @Test
    void productsGoWithTheirSessionWhicheverComesFirst() {
        SessionBook book = arrive(none(), product("a/1"), session("a"), product("a/2"));
        assertThat(ids(book)).containsExactly("a");
        assertThat(products(book, "a")).containsExactly("a/1", "a/2");
    }

    @Test
    void aProductWhoseGroupNamesItsSessionGoesWithThat() {
        SessionBook book = arrive(
                none(),
                session("a"),
                entry("p").kind(EntryKind.PRODUCT).group("a", false).build());
        assertThat(products(book, "a")).containsExactly("p");
    }

    @Test
    void aProductWithoutItsSessionStandsAlone() {
        assertThat(ids(arrive(none(), product("a/1"), product("/2"), product("3"))))
                .containsExactly("a/1", "/2", "3");
    }

    @Test
    void aProductThatComesWhenItsSessionIsInvoicedStandsAlone() {
        SessionBook invoiced = invoice(arrive(none(), session("a")), "a");
        SessionBook book = arrive(Optional.of(invoiced), product("a/1"));
        assertThat(ids(book)).containsExactly("a", "a/1");
        assertThat(SessionsTab.of(book))
                .extracting(row -> row.session().id().nativeId())
                .containsExactly("a/1");
    }

    @Test
    void aSessionIsAsItsSourceToldItLast() {
        SessionBook verified = done(VerifySessions.on(
                arrive(none(), entry("a").status(EntryStatus.UNCONFIRMED).build()), Set.of(id("a"))));
        SessionBook book = arrive(
                Optional.of(verified),
                entry("a")
                        .status(EntryStatus.UNCONFIRMED)
                        .quantity(Quantity.of("3"))
                        .build());
        assertThat(session(book, "a").state()).isEqualTo(SessionState.UNCONFIRMED);
        assertThat(session(book, "a").entry().quantity()).isEqualTo(Quantity.of("3"));
    }

    @Test
    void itsCommentsAndProductsStay() {
        SessionBook remarked =
                done(CommentSession.on(arrive(none(), session("a"), product("a/1")), id("a"), "ask Anna"));
        SessionBook book =
                arrive(Optional.of(remarked), entry("a").text("otherwise").build());
        assertThat(session(book, "a").comments()).containsExactly("ask Anna");
        assertThat(products(book, "a")).containsExactly("a/1");
    }

    @Test
    void aProductToldAnewStaysWhereItIs() {
        SessionBook before = arrive(none(), session("a"), product("a/1"), product("a/2"));
        SessionBook book = arrive(
                Optional.of(before),
                entry("a/1").kind(EntryKind.PRODUCT).text("dearer").build());
        assertThat(session(book, "a").products()).extracting(JobEntry::text).containsExactly("dearer", "a/2");
    }

    @Test
    void whatIsWithdrawnGoesWithItsProductsStayingBehind() {
        SessionBook before = arrive(none(), session("a"), product("a/1"), product("a/2"), session("b"));
        SessionBook book = withdraw(before, "a", "a/2");
        assertThat(ids(book)).containsExactly("b", "a/1");
    }

    @Test
    void aWithdrawnProductLeavesItsSession() {
        SessionBook book = withdraw(arrive(none(), session("a"), product("a/1"), product("a/2")), "a/1", "unheard");
        assertThat(ids(book)).containsExactly("a");
        assertThat(products(book, "a")).containsExactly("a/2");
    }

    @Test
    void whatIsOnAnInvoiceIsNotWithdrawn() {
        SessionBook invoiced = invoice(arrive(none(), session("a"), product("a/1")), "a");
        assertThat(withdraw(invoiced, "a", "a/1")).isEqualTo(invoiced);
    }

    @Test
    void whatWasMovedToAnotherProjectIsNotWithdrawnThere() {
        SessionBook before = arrive(none(), session("a"));
        SessionBook moved = CATALOGUE.take(
                Optional.of(before),
                arrival(job("J-2", EUR), List.of(entry("a").job("J-2").build()), List.of()));
        SessionBook book = withdraw(moved, "a");
        assertThat(session(book, "a").project()).isEqualTo("J-2");
        assertThat(book.projects()).containsOnlyKeys("J-1", "J-2");
    }

    @Test
    void whatWasMergedHereIsSummedAnewWhenAPartChanges() {
        SessionBook joint = merge(arrive(none(), session("a"), session("b")), "a", "b");
        SessionBook book = arrive(
                Optional.of(joint),
                entry("b").quantity(Quantity.of("3")).price(money("30")).build());
        assertThat(ids(book)).containsExactly("joint:a");
        assertThat(session(book, "joint:a").entry().quantity()).isEqualTo(Quantity.of("4"));
        assertThat(session(book, "joint:a").entry().price()).isEqualTo(money("40"));
    }

    @Test
    void itComesApartWhenItsPartsFitNoMore() {
        SessionBook joint = merge(arrive(none(), session("a"), session("b"), product("b/1")), "a", "b");
        SessionBook book =
                arrive(Optional.of(joint), entry("b").employee("Otto").build());
        assertThat(ids(book)).containsExactly("a", "b", "joint:a:products");
        assertThat(session(book, "b").entry().employee()).contains("Otto");
    }

    @Test
    void onAnInvoiceItStaysJointAndTheInvoiceAsItIs() {
        SessionBook invoiced = invoice(merge(arrive(none(), session("a"), session("b")), "a", "b"), "joint:a");
        SessionBook book =
                arrive(Optional.of(invoiced), entry("b").employee("Otto").build());
        assertThat(ids(book)).containsExactly("joint:a");
        assertThat(book.invoices()).isEqualTo(invoiced.invoices());
        assertThat(session(book, "joint:a").joined())
                .extracting(part -> part.employee().orElseThrow())
                .containsExactly("Anna", "Otto");
    }

    @Test
    void aWithdrawnPartLeavesTheOthersApart() {
        SessionBook two = merge(arrive(none(), session("a"), session("b"), session("c"), product("c/1")), "a", "b");
        SessionBook nested = merge(two, "joint:a", "c");
        SessionBook book = withdraw(nested, "b");
        assertThat(ids(book)).containsExactlyInAnyOrder("a", "c", "joint:c:products");
    }

    @Test
    void aProductOfAMergedSessionIsFoundAgain() {
        SessionBook joint = merge(arrive(none(), session("a"), product("a/1"), session("b")), "a", "b");
        assertThat(products(arrive(Optional.of(joint), product("b/2")), "joint:a"))
                .containsExactly("a/1", "b/2");
        SessionBook without = withdraw(joint, "a/1");
        assertThat(products(without, "joint:a")).isEmpty();
        assertThat(ids(arrive(Optional.of(without), product("a/1")))).containsExactly("joint:a");
    }

    @Test
    void whatTheSourceMergedIsBilledByItsJointRow() {
        SessionBook before = arrive(none(), session("a"), product("a/1"), session("b"));
        SessionBook book = arrive(
                Optional.of(before),
                entry("a").group("j", false).build(),
                entry("b").group("j", false).build(),
                entry("j").group("j", true).build(),
                entry("a/1").kind(EntryKind.PRODUCT).group("j", false).build());
        assertThat(SessionsTab.of(book))
                .extracting(row -> row.session().id().nativeId())
                .containsExactly("j");
        assertThat(products(book, "j")).containsExactly("a/1");
    }

    @Test
    void productsOfASessionThatBecameAPartAreNotForgotten() {
        SessionBook before = arrive(none(), session("a"), product("a/1"));
        SessionBook book =
                arrive(Optional.of(before), entry("a").group("j", false).build());
        assertThat(SessionsTab.of(book))
                .extracting(row -> row.session().id().nativeId())
                .containsExactly("a/1");
    }

    @Test
    void whatIsToldInAnotherCurrencyIsOtherWork() {
        Currency sek = Currency.getInstance("SEK");
        SessionBook before = arrive(none(), session("a"), product("a/1"), session("b"));
        SessionBook invoiced = invoice(before, "b");
        JobEntry dearer = JobEntry.of(id("a"), sek)
                .job("J-1")
                .price(Money.of("900", "SEK"))
                .build();
        JobEntry billed = JobEntry.of(id("b"), sek)
                .job("J-1")
                .price(Money.of("900", "SEK"))
                .build();
        SessionBook book =
                CATALOGUE.take(Optional.of(invoiced), arrival(job("J-1", sek), List.of(dearer, billed), List.of()));
        assertThat(ids(book)).containsExactly("b", "a", "a/1");
        assertThat(session(book, "b").entry().currency()).isEqualTo(EUR);
        assertThat(book.currency()).isEqualTo(EUR);
        assertThat(SessionsTab.of(book))
                .filteredOn(SessionsTab.Row::selectable)
                .extracting(row -> row.session().id().nativeId())
                .containsExactly("a/1");
    }

    @Test
    void theSourceSaysTheCurrencyOfAllInvoicesAsLongAsThereIsNone() {
        Job swedish = job("J-1", Currency.getInstance("SEK"));
        Map<String, String> euro = Map.of("currency", " EUR ");
        SessionBook opened = CATALOGUE.take(Optional.empty(), arrival(swedish, List.of(), List.of()));
        assertThat(opened.currency().getCurrencyCode()).isEqualTo("SEK");
        assertThat(CATALOGUE.take(Optional.of(opened), told(swedish, euro)).currency())
                .isEqualTo(EUR);
        assertThat(CATALOGUE.take(Optional.empty(), told(swedish, euro)).currency())
                .isEqualTo(EUR);
        assertThat(CATALOGUE
                        .take(Optional.empty(), told(swedish, Map.of("currency", "Euro")))
                        .currency()
                        .getCurrencyCode())
                .isEqualTo("SEK");
        SessionBook invoiced = invoice(arrive(none(), session("a")), "a");
        assertThat(CATALOGUE
                        .take(Optional.of(invoiced), told(swedish, Map.of("currency", "SEK")))
                        .currency())
                .isEqualTo(EUR);
        SessionBook agreed = done(SetContract.on(
                arrive(none(), session("a")),
                new SetContract.Terms(
                        "K", "J-1", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                SETTING));
        assertThat(CATALOGUE
                        .take(Optional.of(agreed), told(swedish, Map.of("currency", "SEK")))
                        .currency())
                .isEqualTo(EUR);
    }

    @Test
    void theSourceSaysWhetherUnconfirmedMayBeInvoiced() {
        Job job = job("J-1", EUR);
        SessionBook may = CATALOGUE.take(Optional.empty(), told(job, Map.of("unconfirmed", "invoice")));
        assertThat(may.unconfirmedToo()).isTrue();
        assertThat(CATALOGUE
                        .take(Optional.of(may), told(job, Map.of("unconfirmed", "wait")))
                        .unconfirmedToo())
                .isFalse();
        assertThat(arrive(none(), session("a")).unconfirmedToo()).isFalse();
    }

    @Test
    void onlyWorkInAnotherCurrencyThanItsProjectWaits() {
        Job job = job("J-1", EUR);
        assertThat(CATALOGUE.whyItWaits(
                        job, entry("a").billability(Billability.INTERNAL).build()))
                .isEmpty();
        assertThat(CATALOGUE.whyItWaits(
                        job, entry("a").status(EntryStatus.IN_PROGRESS).build()))
                .isEmpty();
        assertThat(CATALOGUE.whyItWaits(job("J-1", Currency.getInstance("SEK")), session("a")))
                .contains(RefusalCode.CURRENCY_MISMATCH);
    }

    private static Optional<SessionBook> none() {
        return Optional.empty();
    }

    private static SessionBook arrive(Optional<SessionBook> before, JobEntry... entries) {
        return CATALOGUE.take(before, arrival(job("J-1", EUR), List.of(entries), List.of()));
    }

    private static SessionBook withdraw(SessionBook before, String... ids) {
        List<EntryId> withdrawn =
                java.util.stream.Stream.of(ids).map(ArrivingTest::id).toList();
        return CATALOGUE.take(Optional.of(before), arrival(job("J-1", EUR), List.of(), withdrawn));
    }

    private static SessionBook merge(SessionBook book, String first, String second) {
        return done(MergeSessions.on(book, List.of(id(first), id(second))));
    }

    private static SessionBook invoice(SessionBook book, String session) {
        return done(InvoiceSessions.on(book, InvoiceRequest.of(Set.of(id(session))), SETTING));
    }

    private static Arrival arrival(Job job, List<JobEntry> entries, List<EntryId> withdrawn) {
        return new Arrival(job, Optional.empty(), entries, withdrawn, Map.of());
    }

    private static Arrival told(Job job, Map<String, String> settings) {
        return new Arrival(job, Optional.empty(), List.of(), List.of(), settings);
    }

    private static Job job(String number, Currency currency) {
        return Job.timeAndMaterial("10", number, number, "C-1", "STUDIO", currency);
    }

    private static EntryId id(String id) {
        return new EntryId("koho", id);
    }

    private static JobEntry session(String id) {
        return entry(id).build();
    }

    private static JobEntry product(String id) {
        return entry(id).kind(EntryKind.PRODUCT).build();
    }

    private static JobEntry.Builder entry(String id) {
        return JobEntry.of(id(id), EUR)
                .company("10")
                .job("J-1")
                .customer("C-1")
                .employee("Anna")
                .task("Design")
                .date(LocalDate.of(2026, 1, 15))
                .text(id)
                .unitPrice(Price.of("10", "EUR"));
    }

    private static Money money(String amount) {
        return Money.of(amount, "EUR");
    }

    private static Session session(SessionBook book, String id) {
        return book.sessions().get(id(id));
    }

    private static List<String> ids(SessionBook book) {
        return book.sessions().keySet().stream().map(EntryId::nativeId).toList();
    }

    private static List<String> products(SessionBook book, String session) {
        return session(book, session).products().stream()
                .map(product -> product.id().nativeId())
                .toList();
    }
}
