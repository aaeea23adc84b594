package org.daybook.sync;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Event.Author;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.History;
import org.daybook.invoicing.action.Unrepeatable;
import org.daybook.invoicing.settlement.Agency;
import org.daybook.invoicing.settlement.CheckFile;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.Histories.Made;
import org.daybook.sync.Histories.Work;

/**
 * Stage 4 by hand: people do what the billing run leaves to them. Every action is an event on record; the documents it makes are
 * approved, exported and confirmed like any other.
 */
public final class BillByHand implements BillingDesk {

    private final Register register;
    private final Supplier<Rules> current;
    private final BillingRecord record;
    private final BillingViews views;
    private final BillingDocuments documents;
    private final JobInvoicing batches;

    public BillByHand(Register register, Supplier<Rules> current, Clock clock) {
        this.register = register;
        this.current = current;
        this.record = new BillingRecord(register, clock);
        this.views = new BillingViews(register.documents());
        this.documents = new BillingDocuments(register);
        this.batches = new JobInvoicing(record);
    }

    @Override
    public List<Listed> list() {
        return record.all().stream()
                .map(kept -> new Listed(
                        kept.work().name(),
                        kept.work().catalogue(),
                        kept.work().source(),
                        kept.work().company(),
                        kept.work().job(),
                        kept.events(),
                        kept.action(),
                        kept.actor(),
                        kept.at()))
                .toList();
    }

    @Override
    public Optional<BillingView> look(String name) {
        return viewed(name, history -> Optional.of(history));
    }

    @Override
    public Optional<BillingView> at(String name, int event) {
        return viewed(name, history -> event > history.last() ? Optional.empty() : Optional.of(history.until(event)));
    }

    /** Work whose record cannot be repeated is shown by its events alone. */
    private Optional<BillingView> viewed(String name, Function<History<?>, Optional<History<?>>> asked) {
        return only(name).flatMap(work -> {
            try {
                History<?> history = record.open(work);
                return asked.apply(history).flatMap(shown -> views.of(work, shown, history.last()));
            } catch (Unrepeatable trouble) {
                return Optional.of(views.of(work, record.events(work), trouble));
            }
        });
    }

    @Override
    public Optional<CheckFile> checks(String name, long from, long to) {
        return only(name)
                .flatMap(work -> record.open(work).state())
                .filter(Agency.class::isInstance)
                .map(agency -> CheckFile.of((Agency) agency, from, to));
    }

    private Optional<Work> only(String name) {
        List<Work> named = record.named(name);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    @Override
    public Decision act(String name, Act act, Person person) {
        boolean mayPrint = person.is("PREPARER") || person.is("APPROVER");
        return decided(name, act.after(), person, act.action() + " is done.", new Step() {
            @Override
            public <S> Outcome<History.Done<S>> on(History<S> history, Author by) {
                return history.act(act.action(), new Given(byReference(history, act.given())), mayPrint, by);
            }
        });
    }

    @Override
    public List<Ready> ready(Batch batch) {
        return batches.list(batch, current.get())
                .map(JobInvoicing.Listed::ready)
                .toList();
    }

    @Override
    public List<Decision> print(Batch batch, Person person) {
        return batches.list(batch, current.get())
                .map(listed -> act(listed.ready().name(), listed.act(), person))
                .toList();
    }

    @Override
    public Decision undo(String name, Optional<Integer> after, Person person) {
        return decided(name, after, person, "What was done last is taken back.", History::undo);
    }

    /** What somebody wants to add to a history. */
    private interface Step {
        <S> Outcome<History.Done<S>> on(History<S> history, Author by);
    }

    private Decision decided(String name, Optional<Integer> after, Person person, String done, Step step) {
        Outcome<List<String>> outcome = known(name).then(work -> taken(work, after, person, step));
        if (outcome instanceof Outcome.Done<List<String>> made) {
            String documents = made.value().isEmpty()
                    ? ""
                    : " Made, and waiting for approval: " + String.join(", ", made.value()) + ".";
            return Decision.done(name, done + documents, made.warnings());
        }
        return Decision.refused(name, outcome.reasons());
    }

    private Outcome<Work> known(String name) {
        List<Work> named = record.named(name);
        if (named.size() == 1) {
            return Outcome.done(named.get(0));
        }
        return Outcome.refused(
                named.isEmpty()
                        ? Finding.of(
                                RefusalCode.NOT_BILLED_BY_HAND, name, "Nothing called " + name + " is billed by hand.")
                        : Finding.of(
                                RefusalCode.JOB_AMBIGUOUS,
                                name,
                                name + " is one of "
                                        + named.stream()
                                                .map(work -> work.catalogue() + "/" + work.name())
                                                .toList()
                                        + "."));
    }

    private Outcome<List<String>> taken(Work work, Optional<Integer> after, Person person, Step step) {
        try {
            return repeatedAndTaken(work, after, person, step);
        } catch (Unrepeatable trouble) {
            return Outcome.refused(
                    Finding.of(RefusalCode.RECORD_UNREPEATABLE, work.name(), "The record: " + trouble.getMessage()));
        }
    }

    private Outcome<List<String>> repeatedAndTaken(Work work, Optional<Integer> after, Person person, Step step) {
        Rules rules = current.get();
        History<?> history = record.open(work, rules);
        if (after.filter(seen -> seen != history.last()).isPresent()) {
            return Outcome.refused(Finding.of(
                    RefusalCode.HISTORY_MOVED_ON,
                    work.name(),
                    "You have seen " + after.get() + " events of " + work.name() + ". There are " + history.last()
                            + "."));
        }
        return step.on(history, record.author(work, person.name(), rules))
                .then(done -> documents
                        .of(work, done.event().no(), done.documents(), rules, person.name())
                        .then(made -> append(work, done, made, rules)));
    }

    private Outcome<List<String>> append(Work work, History.Done<?> done, List<Made> made, Rules rules) {
        List<String> references =
                made.stream().map(one -> one.document().externalRef()).toList();
        return record.append(work, done.event().making(references), rules, made).then(no -> Outcome.done(references));
    }

    private Map<String, String> byReference(History<?> history, Map<String, String> given) {
        Map<String, String> read = new HashMap<>(given);
        for (String argument : history.catalogue().namingDocuments()) {
            read.computeIfPresent(
                    argument,
                    (name, written) -> register.documents()
                            .find(written.strip())
                            .map(Document::externalRef)
                            .orElse(written));
        }
        return read;
    }
}
