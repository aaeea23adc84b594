package org.daybook.invoicing.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * One kind of work that people do by actions and that is kept on record: its actions, what it does with what arrives, and what it shows.
 *
 * @param <S> the state they work on
 */
public interface Catalogue<S> {

    /** What a piece of work is: one job, or all that a source has for one company. */
    enum Scope {
        JOB,
        COMPANY
    }

    /** The policy that a source's entry mapping names, and the name its records go under: {@code invoice-selection}. */
    String name();

    Scope scope();

    /** Every action there is, in the order to offer them. */
    List<ActionType<S>> actions();

    /** The job on whose work it is billed: its own, unless its main job bills for it. */
    default Job billedOn(Job job, Optional<Job> mainJob) {
        return job;
    }

    /** Why an entry does not arrive here now; empty if it does. */
    Optional<RefusalCode> whyItWaits(Job job, JobEntry entry);

    /** A sentence for each of a source's settings that cannot be read; it counts as not said. */
    default List<String> unreadable(Map<String, String> settings) {
        return List.of();
    }

    /** The state after entries or the job arrived; {@code before} is empty the first time. Never refuses. */
    S take(Optional<S> before, Arrival arrival);

    Overview show(S state);

    /**
     * Does an action; what makes documents says which.
     *
     * @param documents the references that its documents were given; empty as long as they have none
     */
    default Outcome<Issued<S>> act(
            ActionType<S> action, S before, Given given, Setting setting, List<String> documents) {
        return action.on(before, given, setting).then(after -> Outcome.done(Issued.nothing(after)));
    }

    /** Arguments that name a document of the register: people may give its number or its reference. */
    default Set<String> namingDocuments() {
        return Set.of();
    }

    default Optional<ActionType<S>> named(String action) {
        return actions().stream().filter(type -> type.name().equals(action)).findFirst();
    }

    /** A state, and the complete documents that were made on the way to it. */
    record Issued<S>(S state, List<Issue> documents) {
        public Issued {
            documents = List.copyOf(documents);
        }

        public static <S> Issued<S> nothing(S state) {
            return new Issued<>(state, List.of());
        }
    }

    /**
     * A complete document that an action made.
     *
     * @param number what the work itself calls it; a credit memo names by it the invoice that it credits
     * @param restore of a credit memo: the credited entries are free again (JI 2.20 Restore Job Entries)
     * @param split the work is billed to several customers, whose departments supply the seven references (JI 7)
     * @param journal how it is posted, where the work says so itself; empty: by the posting references
     */
    record Issue(String number, Invoice invoice, boolean restore, boolean split, Optional<Journal> journal) {

        /** A document that is posted by the references. */
        public static Issue of(String number, Invoice invoice) {
            return new Issue(number, invoice, false, false, Optional.empty());
        }

        /** The same, with its document put otherwise. */
        public Issue of(Invoice other) {
            return new Issue(number, other, restore, split, journal);
        }

        /** The same credit memo, letting the work it credits be billed again. */
        public Issue restoring(boolean restored) {
            return new Issue(number, invoice, restored, split, journal);
        }

        /** The same document with its own journal. */
        public Issue posted(Journal by) {
            return new Issue(number, invoice, restore, split, Optional.of(by));
        }
    }
}
