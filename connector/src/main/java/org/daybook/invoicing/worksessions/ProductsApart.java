package org.daybook.invoicing.worksessions;

import java.util.List;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.JobEntry;

/** A session without hours that holds products which have no session of their own any more (SS 3.3 R6). */
final class ProductsApart {

    private ProductsApart() {}

    static Session of(Set<EntryId> taken, JobEntry session, List<JobEntry> products) {
        EntryId id =
                FreeId.of(taken, new EntryId(session.id().source(), session.id().nativeId() + ":products"));
        JobEntry without = session.toBuilder(id)
                .quantity(Quantity.ZERO)
                .price(Money.zero(session.currency()))
                .cost(Money.zero(session.currency()))
                .build();
        return Session.of(without, products);
    }
}
