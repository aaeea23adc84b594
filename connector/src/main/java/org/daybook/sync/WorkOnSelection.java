package org.daybook.sync;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Event.Author;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.History;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.Histories.Made;
import org.daybook.sync.Histories.Work;

/**
 * Stage 4 by hand: people select, approve and print what the billing run leaves to them. Every action is an event on record; the
 * documents it prints are approved, exported and confirmed like any other.
 */
public final class WorkOnSelection implements SelectionDesk {

    /** The argument by which actions name a printed invoice; people may give its number, too. */
    private static final String INVOICE = "Invoice";

    private final Register register;
    private final Supplier<Rules> current;
    private final SelectionRecord record;
    private final SelectionViews views;
    private final SelectionDocuments printing;

    public WorkOnSelection(Register register, Supplier<Rules> current, Clock clock) {
        this.register = register;
        this.current = current;
        this.record = new SelectionRecord(register, clock);
        this.views = new SelectionViews(SelectionRecord.CATALOGUE, register.documents());
        this.printing = new SelectionDocuments(register);
    }

    @Override
    public List<Listed> list() {
        return record.all().stream()
                .map(kept -> new Listed(
                        kept.work().name(),
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
    public Optional<SelectionView> look(String job) {
        return only(job).flatMap(work -> {
            History<InvoiceSelection> history = record.open(work);
            return views.of(work, history, history.last());
        });
    }

    @Override
    public Optional<SelectionView> at(String job, int event) {
        return only(job).flatMap(work -> {
            History<InvoiceSelection> history = record.open(work);
            return event > history.last() ? Optional.empty() : views.of(work, history.until(event), history.last());
        });
    }

    private Optional<Work> only(String job) {
        List<Work> named = record.named(job);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    @Override
    public Decision act(String job, Act act, Person person) {
        boolean mayPrint = person.is("PREPARER") || person.is("APPROVER");
        return decided(
                job,
                act.after(),
                person,
                act.action() + " is done.",
                (history, by) -> history.act(act.action(), new Given(byReference(act.given())), mayPrint, by));
    }

    @Override
    public Decision undo(String job, Optional<Integer> after, Person person) {
        return decided(job, after, person, "What was done last is taken back.", History::undo);
    }

    /** What somebody wants to add to a history. */
    private interface Step {
        Outcome<History.Done<InvoiceSelection>> on(History<InvoiceSelection> history, Author by);
    }

    private Decision decided(String job, Optional<Integer> after, Person person, String done, Step step) {
        Outcome<List<String>> outcome = known(job).then(work -> taken(work, after, person, step));
        if (outcome instanceof Outcome.Done<List<String>> made) {
            String documents = made.value().isEmpty()
                    ? ""
                    : " Made, and waiting for approval: " + String.join(", ", made.value()) + ".";
            return Decision.done(job, done + documents, made.warnings());
        }
        return Decision.refused(job, outcome.reasons());
    }

    private Outcome<Work> known(String job) {
        List<Work> named = record.named(job);
        if (named.size() == 1) {
            return Outcome.done(named.get(0));
        }
        return Outcome.refused(
                named.isEmpty()
                        ? Finding.of(
                                RefusalCode.NO_SUCH_SELECTION,
                                job,
                                "There is no invoice selection for job " + job + ".")
                        : Finding.of(
                                RefusalCode.JOB_AMBIGUOUS,
                                job,
                                "Job " + job + " is one of "
                                        + named.stream().map(Work::name).toList() + "."));
    }

    private Outcome<List<String>> taken(Work work, Optional<Integer> after, Person person, Step step) {
        Rules rules = current.get();
        History<InvoiceSelection> history = record.open(work, rules);
        if (after.filter(seen -> seen != history.last()).isPresent()) {
            return Outcome.refused(Finding.of(
                    RefusalCode.HISTORY_MOVED_ON,
                    work.name(),
                    "You have seen " + after.get() + " events of job " + work.job() + ". There are " + history.last()
                            + "."));
        }
        return step.on(history, record.author(work, person.name(), rules))
                .then(done -> printing.of(
                                work, done.event().no(), done.documents(), before(history), rules, person.name())
                        .then(made -> append(work, done, made, rules)));
    }

    /** As it was before it was printed; nothing is printed of a job that nothing came for. */
    private static SelectionDocuments.Before before(History<InvoiceSelection> history) {
        return history.state()
                .map(selection -> new SelectionDocuments.Before(
                        selection
                                .crediting()
                                .filter(crediting -> crediting.restore())
                                .isPresent(),
                        selection.billTo().size() > 1))
                .orElse(new SelectionDocuments.Before(false, false));
    }

    private Outcome<List<String>> append(Work work, History.Done<InvoiceSelection> done, List<Made> made, Rules rules) {
        List<String> references =
                made.stream().map(one -> one.document().externalRef()).toList();
        return record.append(work, done.event().making(references), rules, made).then(no -> Outcome.done(references));
    }

    private Map<String, String> byReference(Map<String, String> given) {
        Map<String, String> read = new HashMap<>(given);
        read.computeIfPresent(
                INVOICE,
                (name, written) -> register.documents()
                        .find(written.strip())
                        .map(Document::externalRef)
                        .orElse(written));
        return read;
    }
}
