package org.daybook.invoicing.worksessions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** Merge: makes one joint session of several of the same employee and task, which can be undone (SS 3.3 R6). */
public final class MergeSessions {

    private static final Comparator<Session> BY_DATE_AND_ID =
            Comparator.comparing((Session session) -> session.entry().date()).thenComparing(Session::id);

    private MergeSessions() {}

    public static Outcome<SessionBook> on(SessionBook book, Collection<EntryId> ids) {
        List<Session> parts = ids.stream()
                .distinct()
                .map(book.sessions()::get)
                .filter(Objects::nonNull)
                .sorted(BY_DATE_AND_ID)
                .toList();
        Reasons reasons = SessionGuard.editable(book, ids);
        return reasons.refuseIf(!fit(parts), RefusalCode.MERGE_MISMATCH, "sessions " + written(ids))
                .then(() -> merged(book, parts));
    }

    /** Two at least; of one employee, task and project, of one type, and worked by the hour. */
    static boolean fit(List<Session> parts) {
        return parts.size() > 1
                && same(parts, JobEntry::employee)
                && same(parts, JobEntry::task)
                && same(parts, JobEntry::job)
                && same(parts, JobEntry::customer)
                && same(parts, JobEntry::billability)
                && same(parts, JobEntry::currency)
                && parts.stream().allMatch(part -> part.entry().kind() == EntryKind.TIME && !part.isPartOfJoint());
    }

    private static boolean same(List<Session> parts, Function<JobEntry, ?> what) {
        return parts.stream().map(part -> what.apply(part.entry())).distinct().count() == 1;
    }

    private static SessionBook merged(SessionBook book, List<Session> parts) {
        SessionBookBuilder after = book.toBuilder();
        parts.forEach(part -> after.without(part.id()));
        return after.session(joint(book, parts)).build();
    }

    private static Session joint(SessionBook book, List<Session> parts) {
        EntryId first = parts.get(0).id();
        EntryId id = FreeId.of(book.sessions().keySet(), new EntryId(first.source(), "joint:" + first.nativeId()));
        return new Session(
                jointEntry(id, parts.stream().map(Session::entry).toList()),
                parts.stream().flatMap(part -> part.products().stream()).toList(),
                parts.stream().flatMap(part -> part.comments().stream()).toList(),
                false,
                Optional.empty(),
                parts,
                parts.stream().flatMap(part -> part.awaits().stream()).findFirst());
    }

    /** Hours, price and cost of all; confirmed if all are. */
    static JobEntry jointEntry(EntryId id, List<JobEntry> parts) {
        JobEntry first = parts.get(0);
        Quantity hours = parts.stream().map(JobEntry::quantity).reduce(Quantity.ZERO, Quantity::plus);
        Money price =
                Money.sum(first.currency(), parts.stream().map(JobEntry::price).toList());
        boolean onePrice = parts.stream().map(JobEntry::unitPrice).distinct().count() == 1;
        boolean confirmed = parts.stream().allMatch(part -> part.status() == EntryStatus.FINALIZED);
        return first.toBuilder(id)
                .quantity(hours)
                .price(price)
                .unitPrice(onePrice ? first.unitPrice() : Price.perUnit(price, hours))
                .cost(Money.sum(
                        first.currency(), parts.stream().map(JobEntry::cost).toList()))
                .status(confirmed ? EntryStatus.FINALIZED : EntryStatus.UNCONFIRMED)
                .text(parts.stream()
                        .map(JobEntry::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", ")))
                .build();
    }

    private static String written(Collection<EntryId> ids) {
        return ids.stream().map(EntryId::nativeId).collect(Collectors.joining(", "));
    }
}
