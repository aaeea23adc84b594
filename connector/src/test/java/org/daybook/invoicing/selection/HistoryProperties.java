package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.Event.Author;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.History;
import org.daybook.invoicing.action.Tables;
import org.daybook.work.JobEntry;

/** What holds for every history of a selection, whatever people did and whatever arrived. */
class HistoryProperties {

    private static final SelectionCatalogue CATALOGUE = new SelectionCatalogue();
    private static final Printing PRINTING = Jobs.printing(Jobs.customer("C-1", Optional.of("V25"), "5"));
    private static final Tables TABLES =
            new Tables(Map.of(), PRINTING.customers(), List.of(), PRINTING.taxCodes(), TaxTable.NONE, Map.of());
    private static final List<String> USUAL = List.of(
            "Close All",
            "Approve",
            "Approve Invoice Selection",
            "Print Invoice",
            "Change Selection",
            "Remove Latest Draft");

    /** A history that chance wrote, and the state after each of its events. */
    private static final class Written {
        private final Random chance;
        private final List<Optional<InvoiceSelection>> states = new ArrayList<>(List.of(Optional.empty()));
        private History<InvoiceSelection> history = replayed(List.of());

        Written(long seed, int steps) {
            chance = new Random(seed);
            arrive();
            for (int i = 0; i < steps; i++) {
                step();
            }
        }

        private void step() {
            int what = chance.nextInt(10);
            if (what == 0) {
                arrive();
            } else if (what == 1) {
                keep(history.undo(author()));
            } else {
                act();
            }
        }

        private void arrive() {
            List<JobEntry> entries = IntStream.range(0, 1 + chance.nextInt(3))
                    .mapToObj(i -> entry())
                    .toList();
            List<EntryId> withdrawn =
                    chance.nextInt(4) == 0 ? List.of(new EntryId("koho", "E-" + chance.nextInt(6))) : List.of();
            Arrival arrival = new Arrival(
                    Jobs.JOB,
                    Optional.empty(),
                    entries.stream()
                            .filter(entry -> !withdrawn.contains(entry.id()))
                            .collect(java.util.stream.Collectors.toMap(JobEntry::id, e -> e, (a, b) -> b, TreeMap::new))
                            .values()
                            .stream()
                            .toList(),
                    withdrawn,
                    Map.of());
            add(history.arrived(arrival, author()));
        }

        private JobEntry entry() {
            return JobEntry.of(new EntryId("koho", "E-" + chance.nextInt(6)), Jobs.JOB.currency())
                    .company(Jobs.JOB.company())
                    .job(Jobs.JOB.number())
                    .customer(Jobs.JOB.customer())
                    .date(LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(60)))
                    .activity(chance.nextBoolean() ? "LABOUR" : "PARTS")
                    .quantity(Quantity.of(Integer.toString(1 + chance.nextInt(9))))
                    .unitPrice(Price.of(
                            1 + chance.nextInt(100) + ".00", Jobs.JOB.currency().getCurrencyCode()))
                    .build();
        }

        private void act() {
            List<ActionType<InvoiceSelection>> all = CATALOGUE.actions();
            ActionType<InvoiceSelection> action = chance.nextBoolean()
                    ? all.get(chance.nextInt(all.size()))
                    : CATALOGUE.named(USUAL.get(chance.nextInt(USUAL.size()))).orElseThrow();
            Map<String, String> given = new TreeMap<>();
            for (Argument argument : action.arguments()) {
                if (argument.required() || chance.nextInt(3) == 0) {
                    given.put(argument.name(), value(argument.kind()));
                }
            }
            keep(history.act(action.name(), new Given(given), true, author()));
        }

        private String value(Argument.Kind kind) {
            return switch (kind) {
                case TEXT ->
                    List.of("R-2-0", "R-4-0", "LABOUR", "per entry", "?").get(chance.nextInt(5));
                case NUMBER -> List.of("0", "1", "-3", "25.50", "1,000.00").get(chance.nextInt(5));
                case PERCENT -> List.of("0", "50", "100", "%").get(chance.nextInt(4));
                case DATE -> List.of("2026-01-15", "2026-02-15", "soon").get(chance.nextInt(3));
                case YES_NO -> List.of("yes", "no", "perhaps").get(chance.nextInt(3));
                case ENTRY -> List.of("koho:E-1", "koho:E-2", "koho:E-3", "E-4").get(chance.nextInt(4));
            };
        }

        private void keep(Outcome<History.Done<InvoiceSelection>> outcome) {
            if (outcome instanceof Outcome.Done<History.Done<InvoiceSelection>> done) {
                Event event = done.value().event();
                List<String> references = IntStream.range(
                                0, done.value().documents().size())
                        .mapToObj(i -> "R-" + event.no() + "-" + i)
                        .toList();
                add(event.making(references));
                if (references.isEmpty()) {
                    assertThat(history.state()).contains(done.value().state());
                }
            }
        }

        private void add(Event event) {
            history = history.then(List.of(event));
            states.add(history.state());
        }

        private Author author() {
            return new Author("paul", Instant.EPOCH, LocalDate.of(2026, 3, 1), "v1");
        }
    }

    private static History<InvoiceSelection> replayed(List<Event> events) {
        return History.of(CATALOGUE, events, version -> TABLES);
    }

    @Property
    void everyPrefixGivesTheStateAsItWasThen(@ForAll long seed) {
        Written written = new Written(seed, 6);
        for (int no = 0; no <= written.history.last(); no++) {
            assertThat(written.history.until(no).state()).isEqualTo(written.states.get(no));
        }
    }

    @Property
    void aContinuedHistoryIsTheOneReadAnew(@ForAll long seed) {
        Written written = new Written(seed, 6);
        History<InvoiceSelection> anew = replayed(written.history.events());
        assertThat(anew.state()).isEqualTo(written.history.state());
        assertThat(anew.entries(Jobs.JOB.number())).isEqualTo(written.history.entries(Jobs.JOB.number()));
        assertThat(anew.lastArrival(Jobs.JOB.number())).isEqualTo(written.history.lastArrival(Jobs.JOB.number()));
    }

    @Property
    void anUndoRestoresTheStateBefore(@ForAll long seed) {
        Written written = new Written(seed, 6);
        Optional<Event> last = written.history.undoable();
        if (last.isPresent() && last.get().no() == written.history.last()) {
            InvoiceSelection before = written.states.get(last.get().no() - 1).orElseThrow();
            assertThat(done(written.history.undo(written.author())).state()).isEqualTo(before);
        }
    }

    @Property
    void aReplayDoesNotDependOnTheClock(@ForAll long seed) {
        Written written = new Written(seed, 6);
        List<Event> later = written.history.events().stream()
                .map(event -> new Event(
                        event.no(),
                        event.action(),
                        event.given(),
                        "somebody else",
                        event.at().plusSeconds(86_400L * 400),
                        event.day(),
                        event.mappingVersion(),
                        event.arrival(),
                        event.documents()))
                .toList();
        assertThat(replayed(later).state()).isEqualTo(written.history.state());
    }

    @Property
    void noEntryIsBilledBeyondWhatItsDocumentsSay(@ForAll long seed) {
        Written written = new Written(seed, 6);
        InvoiceSelection now = written.history.state().orElseThrow();
        Money printed = Money.sum(
                Jobs.JOB.currency(),
                now.printed().stream()
                        .flatMap(one -> one.invoice().lines().stream())
                        .flatMap(line -> line.billed().stream())
                        .map(BilledEntry::amount)
                        .toList());
        boolean creditedOrReduced = now.printed().stream().anyMatch(one -> one.creditMemos() > 0)
                || written.history.events().stream()
                        .anyMatch(event -> event.action().contains("Credit Memo"));
        if (!creditedOrReduced) {
            assertThat(Money.sum(
                            Jobs.JOB.currency(),
                            now.lines().stream()
                                    .map(SelectionLine::priceInvoiced)
                                    .toList()))
                    .isEqualTo(printed);
        }
    }

    @Example
    void whatWasPrintedIsNotUndoneAndSaysWhoDidIt() {
        Written written = new Written(1, 0);
        written.keep(written.history.act("Approve", Given.NOTHING, true, written.author()));
        written.keep(written.history.act("Print Invoice", Given.NOTHING, true, written.author()));
        Finding reason = written.history.undo(written.author()).reasons().get(0);
        assertThat(reason.code()).isEqualTo(RefusalCode.NOT_UNDOABLE);
        assertThat(reason.problem()).isEqualTo("Print Invoice, done by paul on 2026-03-01, cannot be taken back.");
        assertThat(written.history.undoable()).isEmpty();
    }

    @Example
    void withoutTheRightNothingIsPrinted() {
        Written written = new Written(1, 0);
        written.keep(written.history.act("Approve", Given.NOTHING, true, written.author()));
        assertThat(written.history
                        .act("Print Invoice", Given.NOTHING, false, written.author())
                        .reasons())
                .extracting(Finding::code)
                .containsExactly(RefusalCode.NO_PRINT_RIGHT);
    }

    @Example
    void beforeAnythingArrivedThereIsNothingToWorkOn() {
        Author author = new Written(1, 0).author();
        History<InvoiceSelection> none = replayed(List.of());
        assertThat(none.act("Close All", Given.NOTHING, true, author)
                        .reasons()
                        .get(0)
                        .code())
                .isEqualTo(RefusalCode.NOT_BILLED_BY_HAND);
        assertThat(none.undo(author).reasons().get(0).code()).isEqualTo(RefusalCode.NOTHING_TO_UNDO);
        assertThat(none.state()).isEmpty();
        assertThat(none.lastArrival(Jobs.JOB.number())).isEmpty();
    }

    @Example
    void anUndoOfAnUndoTakesBackTheActionBeforeIt() {
        Written written = new Written(1, 0);
        InvoiceSelection opened = written.history.state().orElseThrow();
        written.keep(
                written.history.act("Delimit", new Given(Map.of("Date to", "2025-01-01")), true, written.author()));
        written.keep(written.history.act("Close All", Given.NOTHING, true, written.author()));
        written.keep(written.history.undo(written.author()));
        written.keep(written.history.undo(written.author()));
        assertThat(written.history.state()).contains(opened);
        assertThat(written.history.takenBack()).containsExactlyInAnyOrder(2, 3);
        assertThat(written.history.undo(written.author()).reasons().get(0).code())
                .isEqualTo(RefusalCode.NOTHING_TO_UNDO);
    }

    @Example
    void aRecordThatCannotBeRepeatedIsABug() {
        Written written = new Written(1, 0);
        List<Event> events = new ArrayList<>(written.history.events());
        events.add(new Event(
                2,
                "Print Invoice",
                Given.NOTHING,
                "paul",
                Instant.EPOCH,
                LocalDate.EPOCH,
                "v1",
                Optional.empty(),
                List.of()));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> replayed(events))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "event 2 (Print Invoice) cannot be repeated from the record: it is refused now");
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.isDone()).as(outcome.toString()).isTrue();
        return ((Outcome.Done<T>) outcome).value();
    }
}
