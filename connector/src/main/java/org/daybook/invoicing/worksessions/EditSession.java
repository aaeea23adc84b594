package org.daybook.invoicing.worksessions;

import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.work.JobEntry;

/** Edit Session: changes hours, price or description until the session is invoiced, archived or locked (SS 3.2). */
public final class EditSession {

    private EditSession() {}

    /**
     * What is not given stays. Hours and price of a joint session are those of its parts.
     *
     * @param hourPrice price of an hour
     */
    public static Outcome<SessionBook> on(
            SessionBook book, EntryId id, Optional<Quantity> hours, Optional<Price> hourPrice, Optional<String> text) {
        Session session = book.sessions().get(id);
        boolean figures = hours.isPresent() || hourPrice.isPresent();
        Reasons reasons = SessionGuard.editable(book, id);
        if (session != null && session.isJoint() && figures) {
            reasons.refuse(new Finding(
                    RefusalCode.MERGE_MISMATCH,
                    SessionGuard.where(id),
                    "Hours and price of a joint session are the sum of its parts.",
                    "Unmerge it first."));
        }
        boolean foreign = hourPrice
                .filter(price -> session != null
                        && !price.currency().equals(session.entry().currency()))
                .isPresent();
        return reasons.refuseIf(foreign, RefusalCode.CURRENCY_MISMATCH, SessionGuard.where(id))
                .then(() -> book.toBuilder()
                        .session(session.with(edited(session.entry(), hours, hourPrice, text, figures)))
                        .build());
    }

    private static JobEntry edited(
            JobEntry entry,
            Optional<Quantity> hours,
            Optional<Price> hourPrice,
            Optional<String> text,
            boolean figures) {
        JobEntry.Builder edited = entry.toBuilder().text(text.orElse(entry.text()));
        if (figures) {
            Quantity worked = hours.orElse(entry.quantity());
            Price price = hourPrice.orElse(entry.unitPrice());
            edited.quantity(worked).unitPrice(price).price(price.times(worked));
        }
        return edited.build();
    }
}
