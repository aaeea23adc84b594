package org.daybook.invoicing.action;

import java.util.List;
import java.util.function.Supplier;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/**
 * An action that people know by name.
 *
 * @param name by its product name: {@code Transfer Fixed Price}
 * @param meaning one sentence, with the source of the rule
 * @param arguments what a person gives, in the order to ask for it
 * @param undoable whether an event of it may be taken back: nothing has left the house by it
 * @param rule the function behind it
 * @param <S> what it works on: an invoice selection, a job's invoices, a run
 */
public record ActionType<S>(String name, String meaning, List<Argument> arguments, boolean undoable, Rule<S> rule) {

    /** From the state before to the state after, or to every reason it is refused. */
    @FunctionalInterface
    public interface Rule<S> {
        Outcome<S> apply(S state, Given given, Setting setting);
    }

    public ActionType {
        arguments = List.copyOf(arguments);
    }

    /** An action that can be undone, and takes no arguments unless {@link #asking} says so. */
    public static <S> ActionType<S> of(String name, String meaning, Rule<S> rule) {
        return new ActionType<>(name, meaning, List.of(), true, rule);
    }

    /** The same action with what a person gives to it. */
    public ActionType<S> asking(Argument... asked) {
        return new ActionType<>(name, meaning, List.of(asked), undoable, rule);
    }

    /** The same action as one that cannot be taken back. */
    public ActionType<S> forGood() {
        return new ActionType<>(name, meaning, arguments, false, rule);
    }

    /** Does it; what is missing, unknown or cannot be read is refused like everything else. */
    public Outcome<S> on(S state, Given given, Setting setting) {
        return checked(given, () -> rule.apply(state, given, setting));
    }

    /** What {@code doing} comes to, if what was given is what the action asks for. */
    public <T> Outcome<T> checked(Given given, Supplier<Outcome<T>> doing) {
        List<Finding> wrong = given.values().keySet().stream()
                .filter(written ->
                        arguments.stream().noneMatch(argument -> argument.name().equals(written)))
                .map(written ->
                        Finding.of(RefusalCode.ARGUMENT_UNREADABLE, name, "'" + name + "' takes no '" + written + "'."))
                .toList();
        if (!wrong.isEmpty()) {
            return new Outcome.Refused<>(wrong);
        }
        try {
            arguments.stream().filter(Argument::required).forEach(argument -> given.need(argument.name()));
            return doing.get();
        } catch (Given.Unreadable unreadable) {
            return Outcome.refused(unreadable.finding());
        }
    }
}
