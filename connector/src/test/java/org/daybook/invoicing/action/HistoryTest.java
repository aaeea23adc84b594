package org.daybook.invoicing.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Catalogue.Issue;
import org.daybook.invoicing.action.Catalogue.Issued;
import org.daybook.invoicing.action.Event.Author;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** A history of the smallest work there is: a list of what is to be billed, which is billed, and credited. */
class HistoryTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Author PAUL = new Author("paul", Instant.EPOCH, DAY, "v1");
    private static final Job JOB = Job.timeAndMaterial("10", "J-1", "J-1", "C-1", "D", EUR);
    private static final Tables TABLES = new Tables(Map.of(), Map.of(), List.of(), Map.of(), TaxTable.NONE, Map.of());

    private final Bills bills = new Bills();

    @Test
    void whatArrivedStandsOnItsJobUntilItIsWithdrawn() {
        History<List<String>> history = arrived(none(), List.of("e1", "e2"), List.of());
        assertThat(history.entries("J-1")).containsOnlyKeys(id("e1"), id("e2"));
        assertThat(history.entries("J-2")).isEmpty();
        assertThat(history.withdrawn("J-1")).isEmpty();

        History<List<String>> without = arrived(history, List.of("e3"), List.of(id("e1")));
        assertThat(without.entries("J-1")).containsOnlyKeys(id("e2"), id("e3"));
        assertThat(without.withdrawn("J-1")).containsExactly(id("e1"));
        assertThat(without.lastArrival("J-1").orElseThrow().withdrawn()).containsExactly(id("e1"));
        assertThat(without.lastArrival("J-2")).isEmpty();
        assertThat(history.entries("J-1"))
                .as("the history before is left alone")
                .hasSize(2);
        assertThat(history.withdrawn("J-1")).isEmpty();

        History<List<String>> back = arrived(without, List.of("e1"), List.of());
        assertThat(back.withdrawn("J-1")).isEmpty();
        assertThat(back.entries("J-1")).hasSize(3);
    }

    @Test
    void documentsAreKnownByTheReferencesTheyWereGiven() {
        History<List<String>> history = billed(arrived(none(), List.of("e1"), List.of()));
        assertThat(history.issued()).containsOnlyKeys("REF-2");
        assertThat(history.issued().get("REF-2").job()).isEqualTo("J-1");

        History.Done<List<String>> credit = done(history.act("Credit", given("Bill", "B-1"), true, PAUL));
        assertThat(credit.documents().get(0).invoice().credits()).contains("REF-2");
        assertThat(credit.event().no()).isEqualTo(3);
        History.Done<List<String>> unknown = done(history.act("Credit", given("Bill", "old"), true, PAUL));
        assertThat(unknown.documents().get(0).invoice().credits()).contains("old");
    }

    @Test
    void nothingSinceIsTheSameHistory() {
        History<List<String>> history = arrived(none(), List.of("e1"), List.of());
        assertThat(history.then(List.of())).isSameAs(history);
        assertThat(history.catalogue()).isSameAs(bills);
    }

    @Test
    void whatIsDoneNextIsDoneByTheTablesGiven() {
        List<String> asked = new ArrayList<>();
        History<List<String>> history = arrived(none(), List.of("e1"), List.of())
                .by(version -> {
                    asked.add(version);
                    return TABLES;
                });
        done(history.act("Bill", Given.NOTHING, true, new Author("paul", Instant.EPOCH, DAY, "v2")));
        assertThat(asked).containsExactly("v2");
        assertThat(history.state()).contains(List.of("e1"));
    }

    @Test
    void whatThereIsNotIsRefused() {
        History<List<String>> history = arrived(none(), List.of("e1"), List.of());
        assertThat(history.act("Open Sesame", Given.NOTHING, true, PAUL).reasons())
                .extracting(Finding::code, Finding::problem)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        RefusalCode.UNKNOWN_ACTION, "There is no action 'Open Sesame'."));
    }

    @Test
    void theLastActIsUndoableUnlessItMadeADocument() {
        History<List<String>> history = arrived(none(), List.of("e1"), List.of());
        assertThat(history.undoable()).isEmpty();
        History<List<String>> cleared = history.then(
                List.of(done(history.act("Clear", Given.NOTHING, true, PAUL)).event()));
        assertThat(cleared.undoable().map(Event::no)).contains(2);
        Event undo = done(cleared.undo(PAUL)).event();
        assertThat(undo.no()).isEqualTo(3);
        assertThat(undo.takesBack()).contains(2);
        assertThat(cleared.then(List.of(undo)).state()).contains(List.of("e1"));
        assertThat(cleared.then(List.of(undo)).undoable()).isEmpty();

        assertThat(billed(history).undoable()).isEmpty();
        assertThat(billed(history).undo(PAUL).reasons())
                .extracting(Finding::code)
                .containsExactly(RefusalCode.NOT_UNDOABLE);
    }

    @Test
    void whatCannotBeRepeatedSaysWhichEventAndWhy() {
        Event before = Event.of(1, "Clear", Given.NOTHING, PAUL);
        assertThatThrownBy(() -> History.of(bills, List.of(before), version -> TABLES))
                .isInstanceOf(Unrepeatable.class)
                .hasMessage("event 1 (Clear) cannot be repeated from the record: nothing had arrived");
        Event arrival = none().arrived(arrival(List.of("e1"), List.of()), PAUL);
        Event unknown = Event.of(2, "Open Sesame", Given.NOTHING, PAUL);
        assertThatThrownBy(() -> History.of(bills, List.of(arrival, unknown), version -> TABLES))
                .isInstanceOf(Unrepeatable.class)
                .hasMessage("event 2 (Open Sesame) cannot be repeated from the record: there is no such action");
    }

    @Test
    void whatIsShownIsFoundByItsTitle() {
        Overview shown = arrived(none(), List.of("e1"), List.of()).shown().orElseThrow();
        assertThat(shown.sheet("Open").rows()).containsExactly(Map.of("Entry", "e1", "Hours", "1.5"));
        assertThatThrownBy(() -> shown.sheet("Closed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no sheet Closed");
        Sheet.Column hours = shown.sheet("Open").columns().get(1);
        assertThat(hours.figure("1.5")).contains(new java.math.BigDecimal("1.5"));
        assertThat(hours.figure("-2")).contains(new java.math.BigDecimal("-2"));
        assertThat(hours.figure("none")).isEmpty();
        assertThat(shown.sheet("Open").columns().get(0).figure("1.5")).isEmpty();
    }

    @Test
    void anArgumentIsReadOrRefusedByItsName() {
        Given given = given("Amount", " 1,234.50 ", "Blank", "  ");
        assertThat(given.number("Amount")).contains(new java.math.BigDecimal("1234.50"));
        assertThat(given.text("Blank")).isEmpty();
        assertThat(given.number("Blank")).isEmpty();
        assertThatThrownBy(() -> given("Amount", "many").number("Amount"))
                .hasMessage("'many' of 'Amount' is not a number such as 1234.50.");
        ActionType<List<String>> asking = ActionType.<List<String>>of(
                        "Ask", "Asks.", (state, said, setting) -> Outcome.done(List.of(said.need("Name"))))
                .asking(Argument.required("Name", Kind.TEXT, "a name"), Argument.optional("Date", Kind.DATE, "a date"))
                .forGood();
        assertThat(asking.undoable()).isFalse();
        assertThat(asking.arguments()).extracting(Argument::required).containsExactly(true, false);
        assertThat(asking.on(List.of(), given("Name", "x"), setting())).isEqualTo(Outcome.done(List.of("x")));
        assertThat(asking.on(List.of(), given("Name", "x", "Colour", "red"), setting())
                        .reasons())
                .extracting(Finding::problem)
                .containsExactly("'Ask' takes no 'Colour'.");
        assertThat(asking.on(List.of(), Given.NOTHING, setting()).reasons())
                .extracting(Finding::code)
                .containsExactly(RefusalCode.ARGUMENT_MISSING);
    }

    /** What a catalogue does that says nothing else: documents come of no action, and work is billed on its own job. */
    @Test
    void byItselfACatalogueMakesNoDocuments() {
        Catalogue<List<String>> plain = new Bills() {
            @Override
            public Outcome<Issued<List<String>>> act(
                    ActionType<List<String>> action,
                    List<String> before,
                    Given given,
                    Setting setting,
                    List<String> documents) {
                return plainly(action, before, given, setting, documents);
            }
        };
        Issued<List<String>> issued =
                done(plain.act(plain.named("Clear").orElseThrow(), List.of("e1"), Given.NOTHING, setting(), List.of()));
        assertThat(issued.state()).isEmpty();
        assertThat(issued.documents()).isEmpty();
        assertThat(plain.billedOn(JOB, Optional.of(JOB.toBuilder().number("M").build())))
                .isEqualTo(JOB);
        assertThat(plain.named("clear")).isEmpty();
        assertThat(plain.namingDocuments()).isEmpty();
        assertThat(plain.unreadable(Map.of("a", "b"))).isEmpty();
    }

    private History<List<String>> none() {
        return History.of(bills, List.of(), version -> TABLES);
    }

    private static History<List<String>> arrived(
            History<List<String>> before, List<String> entries, List<EntryId> withdrawn) {
        return before.then(List.of(before.arrived(arrival(entries, withdrawn), PAUL)));
    }

    private static Arrival arrival(List<String> entries, List<EntryId> withdrawn) {
        return new Arrival(
                JOB, Optional.empty(), entries.stream().map(HistoryTest::entry).toList(), withdrawn, Map.of());
    }

    private static JobEntry entry(String id) {
        return JobEntry.of(id(id), EUR)
                .company("10")
                .job("J-1")
                .customer("C-1")
                .date(DAY)
                .activity("WORK")
                .quantity(Quantity.ONE)
                .unitPrice(Price.of("100.00", "EUR"))
                .build();
    }

    private static EntryId id(String id) {
        return new EntryId("work", id);
    }

    private static History<List<String>> billed(History<List<String>> before) {
        Event bill = done(before.act("Bill", Given.NOTHING, true, PAUL)).event();
        return before.then(List.of(bill.making(List.of("REF-" + bill.no()))));
    }

    private static Given given(String... values) {
        Map<String, String> given = new java.util.HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            given.put(values[i], values[i + 1]);
        }
        return new Given(given);
    }

    private static Setting setting() {
        return TABLES.on(DAY, "paul", true);
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError(outcome.reasons());
    }

    /** Keeps the ids of what is to be billed. */
    private static class Bills implements Catalogue<List<String>> {

        @Override
        public String name() {
            return "bills";
        }

        @Override
        public Scope scope() {
            return Scope.JOB;
        }

        @Override
        public List<ActionType<List<String>>> actions() {
            return List.of(
                    ActionType.of("Clear", "Forgets all.", (state, given, setting) -> Outcome.done(List.of())),
                    ActionType.of("Bill", "Bills all.", (state, given, setting) -> Outcome.done(List.of())),
                    ActionType.<List<String>>of(
                                    "Credit", "Credits a bill.", (state, given, setting) -> Outcome.done(state))
                            .asking(Argument.required("Bill", Kind.TEXT, "its number")));
        }

        @Override
        public Optional<RefusalCode> whyItWaits(Job job, JobEntry entry) {
            return Optional.empty();
        }

        @Override
        public List<String> take(Optional<List<String>> before, Arrival arrival) {
            List<String> all = new ArrayList<>(before.orElse(List.of()));
            arrival.entries().forEach(entry -> all.add(entry.id().nativeId()));
            return all;
        }

        @Override
        public Overview show(List<String> state) {
            Sheet.Builder sheet = Sheet.of("Open", "Entry", ">Hours");
            state.forEach(entry -> sheet.row(entry, "1.5"));
            return Overview.of("Bills", List.of(sheet.build()));
        }

        @Override
        public Outcome<Issued<List<String>>> act(
                ActionType<List<String>> action,
                List<String> before,
                Given given,
                Setting setting,
                List<String> documents) {
            return action.on(before, given, setting)
                    .then(after -> Outcome.done(new Issued<>(after, issues(action, given))));
        }

        final Outcome<Issued<List<String>>> plainly(
                ActionType<List<String>> action,
                List<String> before,
                Given given,
                Setting setting,
                List<String> documents) {
            return Catalogue.super.act(action, before, given, setting, documents);
        }

        private static List<Issue> issues(ActionType<List<String>> action, Given given) {
            return switch (action.name()) {
                case "Bill" -> List.of(Issue.of("B-1", invoice(Invoice.Kind.INVOICE)));
                case "Credit" ->
                    List.of(Issue.of("C-1", invoice(Invoice.Kind.CREDIT_MEMO).crediting(given.need("Bill"))));
                default -> List.of();
            };
        }

        private static Invoice invoice(Invoice.Kind kind) {
            Money hundred = Money.of("100.00", "EUR");
            Money zero = Money.zero(EUR);
            InvoiceLine line = new InvoiceLine(
                    1,
                    LineKind.ITEM,
                    "Work",
                    "WORK",
                    Quantity.ONE,
                    Price.of("100.00", "EUR"),
                    hundred,
                    Optional.empty(),
                    zero,
                    zero,
                    Dimensions.NONE,
                    List.of());
            return new Invoice(kind, "10", "C-1", "J-1", "D", DAY, DAY, EUR, List.of(line), zero, Optional.empty());
        }
    }
}
