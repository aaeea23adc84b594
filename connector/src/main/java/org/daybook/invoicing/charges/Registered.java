package org.daybook.invoicing.charges;

import org.daybook.accounting.EntryId;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/**
 * An order item or a charge as it stands on its job.
 *
 * @param unit what is counted: h, pieces; blank where nothing is said
 * @param notes internal; never on an invoice
 * @param removed taken off the job again; what was invoiced of it is to be credited (SS 1.3 R3)
 */
public record Registered(JobEntry entry, String unit, How how, String notes, boolean removed) {

    /** How a charge was entered (SS 1.1 JobCharge). */
    public enum How {
        RECORDER,
        MANUAL_BACKDATED,
        PURCHASE
    }

    /** A recorded charge without unit and notes. */
    public static Registered charge(JobEntry entry) {
        return new Registered(entry, "", How.RECORDER, "", false);
    }

    /** As a source tells it: what was bought in is a purchase, time is counted in hours. */
    static Registered arrived(JobEntry entry) {
        boolean bought = entry.kind() == EntryKind.PURCHASE || entry.kind() == EntryKind.OUTLAY;
        return new Registered(
                entry, entry.kind() == EntryKind.TIME ? "h" : "", bought ? How.PURCHASE : How.RECORDER, "", false);
    }

    EntryId id() {
        return entry.id();
    }

    boolean isOrderItem() {
        return entry.kind() == EntryKind.ORDER_ITEM;
    }

    Registered with(JobEntry changed) {
        return new Registered(changed, unit, how, notes, removed);
    }

    Registered takenOff() {
        return new Registered(entry, unit, how, notes, true);
    }
}
