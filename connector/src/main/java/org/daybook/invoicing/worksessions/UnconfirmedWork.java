package org.daybook.invoicing.worksessions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.EntryKind;

/**
 * What an employee has not confirmed of a week, for the biller to ask after or to verify (features K3).
 *
 * @param count sessions
 * @param money sessions and their products
 */
public record UnconfirmedWork(String employee, Week week, int count, Quantity hours, Money money) {

    private record Key(String employee, Week week) {}

    /** By employee, then by week. Fixed phases are nobody's hours. */
    public static List<UnconfirmedWork> of(SessionBook book) {
        Map<Key, UnconfirmedWork> found =
                new TreeMap<>(Comparator.comparing(Key::employee).thenComparing(Key::week));
        SessionsTab.shown(book).stream()
                .filter(session -> !session.isConfirmed() && session.entry().kind() != EntryKind.PHASE)
                .filter(session -> session.entry().currency().equals(book.currency()))
                .forEach(session -> found.merge(
                        new Key(
                                session.entry().employee().orElse(""),
                                Week.of(session.entry().date())),
                        one(session),
                        UnconfirmedWork::and));
        return List.copyOf(found.values());
    }

    private static UnconfirmedWork one(Session session) {
        return new UnconfirmedWork(
                session.entry().employee().orElse(""),
                Week.of(session.entry().date()),
                1,
                session.entry().quantity(),
                session.worth());
    }

    private UnconfirmedWork and(UnconfirmedWork other) {
        return new UnconfirmedWork(
                employee, week, count + other.count, hours.plus(other.hours), money.plus(other.money));
    }
}
