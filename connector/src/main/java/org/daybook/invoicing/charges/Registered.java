package org.daybook.invoicing.charges;

import org.daybook.accounting.EntryId;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/**
 * An order item or a charge as it stands on its job.
 *
 * @param unit what is counted: h, pieces; blank where nothing is said
 * @param removed taken off the job again; what was invoiced of it is to be credited (SS 1.3 R3)
 */
public record Registered(JobEntry entry, String unit, How how, boolean removed) {

    /** How a charge was entered (SS 1.1 JobCharge). */
    public enum How {
        RECORDER,
        MANUAL_BACKDATED,
        PURCHASE
    }

    EntryId id() {
        return entry.id();
    }

    boolean isOrderItem() {
        return entry.kind() == EntryKind.ORDER_ITEM;
    }

    Registered with(JobEntry changed) {
        return new Registered(changed, unit, how, removed);
    }

    Registered takenOff() {
        return new Registered(entry, unit, how, true);
    }
}
