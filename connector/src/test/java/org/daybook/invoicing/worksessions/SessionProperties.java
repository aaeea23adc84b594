package org.daybook.invoicing.worksessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.EUR;
import static org.daybook.invoicing.selection.Jobs.customer;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** What holds for every session book, whatever is done with it (SS 3.3). */
class SessionProperties {

    static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    static final Setting SETTING = new Setting(
            DAY,
            "biller",
            true,
            Map.of(),
            Map.of("C-1", customer("C-1", Optional.empty(), "0")),
            Map.of(),
            TaxTable.NONE);

    @Property
    void invoicingAndDeletingTheInvoiceChangesNothing(
            @ForAll("sessions") List<Session> sessions, @ForAll InvoiceRequest.Contractual contractual) {
        SessionBook book = book(sessions);
        InvoiceRequest request = InvoiceRequest.of(confirmed(book)).with(contractual);

        Outcome<SessionBook> invoiced = InvoiceSessions.on(book, request, SETTING);

        if (invoiced.isDone() && done(invoiced).invoice("1").isPresent()) {
            SessionBook deleted = done(DeleteInvoice.on(done(invoiced), "1"));
            assertThat(withoutBareArchived(deleted)).isEqualTo(withoutBareArchived(book, done(invoiced)));
        }
    }

    /** Contractual sessions without products are archived for good: the invoice has nothing of them to give back. */
    private static Map<EntryId, Session> withoutBareArchived(SessionBook book) {
        return withoutBareArchived(book, book);
    }

    private static Map<EntryId, Session> withoutBareArchived(SessionBook book, SessionBook archivedIn) {
        Map<EntryId, Session> sessions = new HashMap<>(book.sessions());
        archivedIn.sessions().values().stream()
                .filter(session -> session.archived() && session.invoice().isEmpty())
                .forEach(session -> sessions.remove(session.id()));
        return sessions;
    }

    @Property
    void anInvoiceIsWorthItsSessionsAndProducts(@ForAll("sessions") List<Session> sessions) {
        SessionBook book = book(sessions);
        Set<EntryId> chosen = confirmed(book);

        Outcome<SessionBook> invoiced = InvoiceSessions.on(book, InvoiceRequest.of(chosen), SETTING);

        if (invoiced.isDone()) {
            Money worth = Money.sum(
                    EUR,
                    chosen.stream()
                            .map(book.sessions()::get)
                            .flatMap(session ->
                                    session.isContractual() ? session.products().stream() : session.all().stream())
                            .map(JobEntry::price)
                            .toList());
            assertThat(done(invoiced).invoice("1").orElseThrow().net(EUR)).isEqualTo(worth);
        }
    }

    @Property
    void mergingAndUnmergingRestoresHoursMoneyAndProducts(@ForAll("sessions") List<Session> sessions) {
        SessionBook book = book(sessions);
        Set<EntryId> mergeable = new LinkedHashSet<>();
        book.sessions().values().stream()
                .filter(session -> session.entry().billability() == Billability.BILLABLE)
                .forEach(session -> mergeable.add(session.id()));

        Outcome<SessionBook> merged = MergeSessions.on(book, mergeable);

        if (merged.isDone()) {
            SessionBook joined = done(merged);
            assertThat(figures(joined)).isEqualTo(figures(book));
            EntryId joint = joined.sessions().values().stream()
                    .filter(Session::isJoint)
                    .findFirst()
                    .orElseThrow()
                    .id();
            SessionBook parted = done(UnmergeSession.on(joined, joint));
            assertThat(figures(parted)).isEqualTo(figures(book));
            mergeable.forEach(id -> assertThat(parted.sessions().get(id).entry())
                    .isEqualTo(book.sessions().get(id).entry()));
        }
    }

    @Property
    void refundAndReturnLeavesNothingBilledAndEverythingFree(@ForAll("sessions") List<Session> sessions) {
        SessionBook book = book(sessions);
        Outcome<SessionBook> invoiced = InvoiceSessions.on(book, InvoiceRequest.of(confirmed(book)), SETTING);
        if (!invoiced.isDone()) {
            return;
        }
        SessionBook sent = done(SendInvoice.on(done(ApproveInvoice.on(done(invoiced), "1", SETTING)), "1"));

        SessionBook returned = done(RefundAndReturn.on(sent, "1", SETTING));

        Money billed = Money.sum(
                EUR,
                returned.invoices().values().stream().map(one -> one.net(EUR)).toList());
        assertThat(billed.isZero()).isTrue();
        assertThat(figures(returned)).isEqualTo(figures(book));
        assertThat(returned.sessions().values()).allMatch(Session::isFree);
        assertThat(returned.invoice("2").orElseThrow().number())
                .isEqualTo(sent.invoice("1").orElseThrow().number());
    }

    @Property
    void noSequenceOfActionsCrashesOrBillsASessionTwiceOrPushesAnInvoiceTwice(
            @ForAll("sessions") List<Session> sessions, @ForAll("steps") List<Map.Entry<Integer, List<String>>> steps) {
        SessionBook book = book(sessions).toBuilder()
                .task(new Task("Design", Price.of("90", "EUR")))
                .contract(contract())
                .build();
        for (Map.Entry<Integer, List<String>> step : steps) {
            ActionType<SessionBook> type = WorkSessionActions.ALL.get(step.getKey() % WorkSessionActions.ALL.size());
            Outcome<SessionBook> outcome = type.on(book, given(type.arguments(), step.getValue()), SETTING);
            book = outcome instanceof Outcome.Done<SessionBook> done ? done.value() : book;
            assertThat(invoicedTwice(book)).isEmpty();
            assertThat(book.invoices().values()).allMatch(invoice -> invoice.pushes() <= 1);
            assertEverySessionStandsWhereItsInvoiceSays(book);
        }
    }

    private static void assertEverySessionStandsWhereItsInvoiceSays(SessionBook book) {
        for (SessionInvoice invoice : book.invoices().values()) {
            for (InvoicedRow row : invoice.rows()) {
                row.session()
                        .ifPresent(id ->
                                assertThat(book.sessions().get(id).invoice()).contains(invoice.id()));
            }
        }
        book.sessions()
                .values()
                .forEach(session -> session.invoice()
                        .ifPresent(id -> assertThat(book.invoices()).containsKey(id)));
    }

    private static List<EntryId> invoicedTwice(SessionBook book) {
        Map<EntryId, Set<String>> on = new HashMap<>();
        book.invoices()
                .values()
                .forEach(invoice -> invoice.rows()
                        .forEach(row -> row.session()
                                .ifPresent(id -> on.computeIfAbsent(id, first -> new HashSet<>())
                                        .add(invoice.id()))));
        return on.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Hours, money of hours, and products of all sessions. */
    private static List<Object> figures(SessionBook book) {
        Quantity hours = book.sessions().values().stream()
                .map(session -> session.entry().quantity())
                .reduce(Quantity.ZERO, Quantity::plus);
        Money money = Money.sum(
                EUR,
                book.sessions().values().stream()
                        .map(session -> session.entry().price())
                        .toList());
        Set<JobEntry> products = new HashSet<>();
        book.sessions().values().forEach(session -> products.addAll(session.products()));
        return List.of(hours, money, products);
    }

    static Set<EntryId> confirmed(SessionBook book) {
        Set<EntryId> ids = new LinkedHashSet<>();
        book.sessions().values().stream()
                .filter(session -> session.isConfirmed() && !session.isInternal())
                .forEach(session -> ids.add(session.id()));
        return ids;
    }

    static SessionBook book(List<Session> sessions) {
        SessionBookBuilder book = SessionBook.empty(EUR).toBuilder();
        sessions.forEach(book::session);
        return book.build();
    }

    private static Contract contract() {
        JobEntry product = JobEntry.of(new EntryId("test", "k"), EUR)
                .customer("C-1")
                .job("J-1")
                .kind(EntryKind.PRODUCT)
                .price(eur("100"))
                .build();
        return new Contract("K1", "C-1", "J-1", false, DAY, 0, 1, List.of(product));
    }

    private static Given given(List<Argument> arguments, List<String> words) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(arguments.size(), words.size()); i++) {
            values.put(arguments.get(i).name(), fitting(arguments.get(i), words.get(i)));
        }
        return new Given(values);
    }

    /** Ids of sessions and invoices where those are asked for, so that the sequence gets somewhere; any word elsewhere. */
    private static String fitting(Argument argument, String word) {
        int number = Math.floorMod(word.hashCode(), 5);
        return switch (argument.name()) {
            case "Sessions" -> "s" + number + ", s" + (number + 1) % 5;
            case "Session" -> "s" + number;
            case "Invoice", "Existing invoice" -> String.valueOf(1 + number % 3);
            case "Contract" -> "K1";
            case "Row" -> "1";
            default -> word;
        };
    }

    @Provide
    Arbitrary<List<Map.Entry<Integer, List<String>>>> steps() {
        Arbitrary<String> words = Arbitraries.of(
                "Anna",
                "2026-W29",
                "2026-07-15",
                "Contractual",
                "Invoicable",
                "2",
                "85.00",
                "Archive",
                "yes",
                "no",
                "x",
                "J-1",
                "C-1",
                "");
        Arbitrary<Map.Entry<Integer, List<String>>> step = Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        words.list().ofMinSize(1).ofMaxSize(5))
                .as(Map::entry);
        return step.list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Session>> sessions() {
        Arbitrary<Session> session = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 20_000),
                        Arbitraries.of(
                                Billability.BILLABLE,
                                Billability.BILLABLE,
                                Billability.CONTRACTUAL,
                                Billability.INTERNAL),
                        Arbitraries.of(EntryStatus.FINALIZED, EntryStatus.FINALIZED, EntryStatus.UNCONFIRMED),
                        Arbitraries.integers().between(0, 2))
                .as(SessionProperties::session);
        return session.list().ofMaxSize(5).uniqueElements(Session::id);
    }

    private static Session session(
            int id, int quarters, int cents, Billability type, EntryStatus status, int products) {
        JobEntry entry = JobEntry.of(new EntryId("test", "s" + id), EUR)
                .job("J-1")
                .customer("C-1")
                .employee("Anna")
                .task("Design")
                .date(DAY.minusDays(id))
                .activity("LABOUR")
                .quantity(new Quantity(BigDecimal.valueOf(quarters * 25L, 2)))
                .unitPrice(new Price(BigDecimal.valueOf(cents, 2), EUR))
                .billability(type)
                .status(status)
                .build();
        List<JobEntry> own = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            own.add(entry.toBuilder(new EntryId("test", "p" + id + i))
                    .kind(EntryKind.PRODUCT)
                    .activity("PARTS")
                    .quantity(Quantity.ONE)
                    .unitPrice(new Price(BigDecimal.valueOf(cents, 2), EUR))
                    .price(Money.of(BigDecimal.valueOf(cents, 2), EUR))
                    .build());
        }
        return Session.of(entry, own);
    }
}
