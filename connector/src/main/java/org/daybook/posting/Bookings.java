package org.daybook.posting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.accounting.Derivation;
import org.daybook.accounting.Finding;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;

/** Sums the bookings that belong together into journal lines, each remembering its invoice lines, rules and rows. */
final class Bookings {

    private Bookings() {}

    /** What can be booked; why the rest cannot goes to {@code reasons}. */
    static List<Booking> resolved(List<Claim> claims, Resolution resolution, Collection<Finding> reasons) {
        List<Booking> bookings = new ArrayList<>();
        for (Claim claim : claims) {
            Outcome<Resolved> outcome = resolution.of(claim);
            if (outcome instanceof Outcome.Done<Resolved> done) {
                bookings.add(new Booking(claim, done.value()));
            }
            reasons.addAll(outcome.reasons());
        }
        return bookings;
    }

    /** In the order of the first booking of each line; what nets to nothing makes no line. */
    static List<JournalLine> summed(List<Booking> bookings) {
        Map<Booking.Key, List<Booking>> groups = new LinkedHashMap<>();
        bookings.forEach(booking ->
                groups.computeIfAbsent(booking.key(), key -> new ArrayList<>()).add(booking));
        return groups.values().stream()
                .filter(group -> !total(group).isZero())
                .map(Bookings::line)
                .toList();
    }

    private static JournalLine line(List<Booking> group) {
        Booking first = group.get(0);
        Money total = total(group);
        Money zero = Money.zero(total.currency());
        return new JournalLine(
                first.at().account(),
                first.claim().reference(),
                first.at().dimensions(),
                total.max(zero),
                total.negated().max(zero),
                first.claim().party(),
                first.claim().taxCode(),
                group.size() == 1
                        ? first.claim().text()
                        : first.claim().reference().name(),
                group.stream()
                        .flatMap(booking -> booking.claim().invoiceLines().stream())
                        .distinct()
                        .toList(),
                why(group));
    }

    private static Derivation why(List<Booking> group) {
        String rules =
                group.stream().map(booking -> booking.claim().rule()).distinct().collect(Collectors.joining("; "));
        List<MappingRow> rows = group.stream()
                .flatMap(booking -> booking.at().rows().stream())
                .distinct()
                .toList();
        boolean fallback = group.stream().anyMatch(booking -> booking.at().fallback());
        return new Derivation(rules, rows, fallback);
    }

    private static Money total(List<Booking> group) {
        Money zero = Money.zero(group.get(0).claim().amount().currency());
        return group.stream().map(booking -> booking.claim().amount()).reduce(zero, Money::plus);
    }
}
