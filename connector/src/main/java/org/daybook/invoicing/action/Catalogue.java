package org.daybook.invoicing.action;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;

/**
 * One kind of work that people do by actions and that is kept on record: its actions, and what it does with what arrives.
 *
 * @param <S> the state they work on
 */
public interface Catalogue<S> {

    /** The name its records go under: {@code selection}. */
    String name();

    List<ActionType<S>> actions();

    /** The state after entries or the job arrived; {@code before} is empty the first time. Never refuses. */
    S take(Optional<S> before, Arrival arrival);

    /**
     * Does an action; what prints says what it printed.
     *
     * @param documents the references that its documents were given; empty as long as they have none
     */
    default Outcome<Issued<S>> act(
            ActionType<S> action, S before, Given given, Setting setting, List<String> documents) {
        return action.on(before, given, setting).then(after -> Outcome.done(Issued.nothing(after)));
    }

    default Optional<ActionType<S>> named(String action) {
        return actions().stream().filter(type -> type.name().equals(action)).findFirst();
    }

    /** A state, and the complete documents that were made on the way to it. */
    record Issued<S>(S state, List<Invoice> documents) {
        public Issued {
            documents = List.copyOf(documents);
        }

        public static <S> Issued<S> nothing(S state) {
            return new Issued<>(state, List.of());
        }
    }
}
