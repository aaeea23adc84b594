package org.daybook.invoicing.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Event.Author;

/**
 * What holds for every history of a catalogue, whatever people did and whatever arrived. A room's own test says what arrives and what
 * people usually do; the rest is the same for all.
 *
 * @param <S> the state
 */
@Tag("costly")
public abstract class CatalogueKit<S> {

    private static final int STEPS = 6;

    protected abstract Catalogue<S> catalogue();

    /** What the source tells, by chance; the first arrival of a history opens the work. */
    protected abstract Arrival arrival(Random chance);

    /** Actions that lead somewhere: half of all steps are of them. */
    protected abstract List<String> usual();

    /** What people may write for an argument; what they write for most is what its kind suggests. */
    protected String written(Argument argument, Random chance) {
        return switch (argument.kind()) {
            case TEXT -> one(chance, "LABOUR", "1", "E-1", "C-1", "?");
            case NUMBER -> one(chance, "0", "1", "-3", "25.50", "1,000.00");
            case PERCENT -> one(chance, "0", "50", "100", "%");
            case DATE -> one(chance, "2026-01-15", "2026-02-15", "soon");
            case YES_NO -> one(chance, "yes", "no", "perhaps");
            case ENTRY -> one(chance, "koho:E-1", "koho:E-2", "koho:E-3", "E-4");
        };
    }

    /** The accountant's tables that the actions are done by. */
    protected abstract Tables tables();

    protected static String one(Random chance, String... of) {
        return of[chance.nextInt(of.length)];
    }

    /** A history that chance wrote, and the state after each of its events. */
    protected final class Written {
        private final Random chance;
        private final List<Optional<S>> states = new ArrayList<>(List.of(Optional.empty()));
        private History<S> history = replayed(List.of());

        public Written(long seed, int steps) {
            chance = new Random(seed);
            arrive();
            for (int i = 0; i < steps; i++) {
                step();
            }
        }

        public History<S> history() {
            return history;
        }

        /** The states before the first event and after each. */
        public List<Optional<S>> states() {
            return states;
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
            add(history.arrived(arrival(chance), author()));
        }

        private void act() {
            List<ActionType<S>> all = catalogue().actions();
            ActionType<S> action = chance.nextBoolean()
                    ? all.get(chance.nextInt(all.size()))
                    : catalogue()
                            .named(usual().get(chance.nextInt(usual().size())))
                            .orElseThrow();
            Map<String, String> given = new TreeMap<>();
            for (Argument argument : action.arguments()) {
                if (argument.required() || chance.nextInt(3) == 0) {
                    given.put(argument.name(), CatalogueKit.this.written(argument, chance));
                }
            }
            act(action.name(), given);
        }

        /** Does it, and keeps it on record unless it is refused. */
        public Outcome<History.Done<S>> act(String action, Map<String, String> given) {
            return keep(history.act(action, new Given(given), true, author()));
        }

        public Outcome<History.Done<S>> undo() {
            return keep(history.undo(author()));
        }

        private Outcome<History.Done<S>> keep(Outcome<History.Done<S>> outcome) {
            if (outcome instanceof Outcome.Done<History.Done<S>> done) {
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
            return outcome;
        }

        private void add(Event event) {
            history = history.then(List.of(event));
            states.add(history.state());
        }

        public Author author() {
            return new Author("paul", Instant.EPOCH, LocalDate.of(2026, 3, 1), "v1");
        }
    }

    protected final History<S> replayed(List<Event> events) {
        return History.of(catalogue(), events, version -> tables());
    }

    @Property
    void everyPrefixGivesTheStateAsItWasThen(@ForAll long seed) {
        Written written = new Written(seed, STEPS);
        for (int no = 0; no <= written.history.last(); no++) {
            assertThat(written.history.until(no).state()).isEqualTo(written.states.get(no));
        }
    }

    @Property
    void aContinuedHistoryIsTheOneReadAnew(@ForAll long seed) {
        Written written = new Written(seed, STEPS);
        History<S> anew = replayed(written.history.events());
        assertThat(anew.state()).isEqualTo(written.history.state());
        for (Event event : written.history.events()) {
            event.arrival().map(arrival -> arrival.job().number()).ifPresent(job -> {
                assertThat(anew.entries(job)).isEqualTo(written.history.entries(job));
                assertThat(anew.lastArrival(job)).isEqualTo(written.history.lastArrival(job));
            });
        }
    }

    @Property
    void anUndoRestoresTheStateBefore(@ForAll long seed) {
        Written written = new Written(seed, STEPS);
        Optional<Event> last = written.history.undoable();
        if (last.isPresent() && last.get().no() == written.history.last()) {
            Optional<S> before = written.states.get(last.get().no() - 1);
            written.undo();
            assertThat(written.history.state()).isEqualTo(before);
        }
    }

    @Property
    void aReplayDoesNotDependOnTheClock(@ForAll long seed) {
        Written written = new Written(seed, STEPS);
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
    void whatArrivesTwiceChangesNothing(@ForAll long seed) {
        Written written = new Written(seed, STEPS);
        Arrival last = written.history.events().stream()
                .flatMap(event -> event.arrival().stream())
                .reduce((before, after) -> after)
                .orElseThrow();
        S once = catalogue().take(written.history.state(), last);
        assertThat(catalogue().take(Optional.of(once), last)).isEqualTo(once);
    }

    /** Whoever made a document cannot take that back: it has left the house. */
    @Property
    void whatMadeADocumentIsNotUndone(@ForAll long seed) {
        Written written = new Written(seed, STEPS);
        written.history
                .undoable()
                .ifPresent(event ->
                        assertThat(event.documents()).as(event.action()).isEmpty());
    }

    /** The numbers that a work gives its documents name one each, or a credit memo would credit the wrong one. */
    @Property
    void noTwoDocumentsHaveOneNumber(@ForAll long seed) {
        Map<String, String> referenceOf = new HashMap<>();
        History<S> history = replayed(List.of());
        for (Event event : new Written(seed, STEPS).history.events()) {
            Setting setting = tables().on(event.day(), event.actor(), true);
            if (!event.documents().isEmpty()) {
                S before = history.state().orElseThrow();
                ActionType<S> action = catalogue().named(event.action()).orElseThrow();
                Outcome<Catalogue.Issued<S>> repeated =
                        catalogue().act(action, before, event.given(), setting, event.documents());
                List<Catalogue.Issue> issues =
                        ((Outcome.Done<Catalogue.Issued<S>>) repeated).value().documents();
                for (int i = 0; i < issues.size(); i++) {
                    assertThat(referenceOf.put(
                                    issues.get(i).number(), event.documents().get(i)))
                            .as("documents numbered %s", issues.get(i).number())
                            .isNull();
                }
            }
            history = history.then(List.of(event));
        }
    }

    @Property
    void whatIsShownHasACellForEveryColumn(@ForAll long seed) {
        Overview shown = new Written(seed, STEPS).history.shown().orElseThrow();
        Set<String> titles = new HashSet<>();
        for (Sheet sheet : shown.sheets()) {
            assertThat(titles.add(sheet.title())).isTrue();
            List<String> columns =
                    sheet.columns().stream().map(Sheet.Column::name).toList();
            assertThat(columns).doesNotHaveDuplicates();
            sheet.rows().forEach(row -> assertThat(row.keySet()).containsExactlyElementsOf(columns));
        }
    }

    @Example
    void beforeAnythingArrivedThereIsNothingToWorkOn() {
        Author author = new Written(1, 0).author();
        History<S> none = replayed(List.of());
        assertThat(none.act(catalogue().actions().get(0).name(), Given.NOTHING, true, author)
                        .reasons()
                        .get(0)
                        .code())
                .isEqualTo(RefusalCode.NOT_BILLED_BY_HAND);
        assertThat(none.undo(author).reasons().get(0).code()).isEqualTo(RefusalCode.NOTHING_TO_UNDO);
        assertThat(none.state()).isEmpty();
        assertThat(none.shown()).isEmpty();
    }

    @Example
    void actionsHaveNamesOfTheirOwn() {
        assertThat(catalogue().actions()).extracting(ActionType::name).doesNotHaveDuplicates();
    }
}
