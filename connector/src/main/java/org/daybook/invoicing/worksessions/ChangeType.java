package org.daybook.invoicing.worksessions;

import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/**
 * Change Type: makes a session invoicable, contractual or internal. Contractual and internal work costs nothing an hour; invoicable work
 * gets the default price of its task again (SS 3.3 R5).
 */
public final class ChangeType {

    private ChangeType() {}

    public static Outcome<SessionBook> on(SessionBook book, EntryId id, Billability type) {
        Session session = book.sessions().get(id);
        Optional<Price> fetched = session == null ? Optional.empty() : defaultPrice(book, session.entry());
        boolean priced = type != Billability.BILLABLE || fetched.isPresent();
        return SessionGuard.editable(book, id)
                .refuseIf(session != null && !priced, RefusalCode.NO_DEFAULT_PRICE, SessionGuard.where(id))
                .then(() -> book.toBuilder()
                        .session(changed(session, type, fetched.orElse(Price.zero(book.currency()))))
                        .build());
    }

    /** Of a phase, which is not worked by the hour, its own price. */
    private static Optional<Price> defaultPrice(SessionBook book, JobEntry entry) {
        if (entry.kind() != EntryKind.TIME) {
            return Optional.of(entry.unitPrice());
        }
        return entry.task()
                .map(book.tasks()::get)
                .map(Task::defaultPrice)
                .filter(price -> price.currency().equals(entry.currency()));
    }

    private static Session changed(Session session, Billability type, Price fetched) {
        boolean free = type != Billability.BILLABLE && session.entry().kind() == EntryKind.TIME;
        Price price = free ? Price.zero(session.entry().currency()) : fetched;
        Session priced = session.mapped(entry -> entry.toBuilder()
                .billability(type)
                .unitPrice(price)
                .price(price.times(entry.quantity()))
                .build());
        return priced.isJoint() ? priced.with(summed(priced)) : priced;
    }

    /** A joint session is worth what its parts are worth, to the cent. */
    private static JobEntry summed(Session joint) {
        Money sum = Money.sum(
                joint.entry().currency(),
                joint.parts().stream().map(part -> part.entry().price()).toList());
        return joint.entry().toBuilder().price(sum).build();
    }
}
