package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.EntryOrigin;
import org.daybook.work.JobEntry;

/**
 * One job entry in an invoice selection: what of it was invoiced before, and what of it goes on the next draft (JI 1.2).
 *
 * @param qtyInvoiced quantity on invoices printed before
 * @param priceInvoiced price on invoices printed before
 * @param costInvoiced registered cost that those invoices took to cost of sales
 * @param entryClosed finished by an earlier invoice; nothing of it is open any more
 * @param keptOutOfFixedPrice a job allocation combination keeps the entry out of the job's fixed price
 * @param draft number of the draft that it stands on; empty: available
 * @param invoiceQuantity what goes on the next draft
 * @param invoicePrice what goes on the next draft; authoritative, unit prices are derived from it (JI 2.0)
 * @param close the next invoice finishes the entry; the difference to the open price is write-up or write-down
 * @param direct direct invoicing: a line without a registration behind it until it is invoiced
 * @param reallocate marked for moving to another job or task
 * @param moveTo where it is to be moved, once somebody has said so
 */
public record SelectionLine(
        JobEntry entry,
        Quantity qtyInvoiced,
        Money priceInvoiced,
        Money costInvoiced,
        boolean entryClosed,
        boolean keptOutOfFixedPrice,
        Optional<Integer> draft,
        Quantity invoiceQuantity,
        Money invoicePrice,
        boolean close,
        boolean direct,
        boolean reallocate,
        Optional<MoveTo> moveTo) {

    /** An entry of which nothing is invoiced and nothing is selected yet. */
    public static SelectionLine of(JobEntry entry) {
        Money zero = Money.zero(entry.currency());
        return new SelectionLine(
                entry,
                Quantity.ZERO,
                zero,
                zero,
                false,
                false,
                Optional.empty(),
                Quantity.ZERO,
                zero,
                false,
                false,
                false,
                Optional.empty());
    }

    public EntryId id() {
        return entry.id();
    }

    /** Registered less invoiced; zero once closed (JI 2.0). */
    public Quantity openQuantity() {
        return entryClosed ? Quantity.ZERO : entry.quantity().minus(qtyInvoiced);
    }

    /** Registered less invoiced; zero once closed (JI 2.0). */
    public Money openPrice() {
        return entryClosed ? Money.zero(entry.currency()) : entry.price().minus(priceInvoiced);
    }

    /** Not bound to a draft, and something of it still to invoice: G-AVAIL of JI 2.0. */
    public boolean isAvailable() {
        return draft.isEmpty() && !entryClosed && !isInvoicedInFull();
    }

    /** Goes on the next draft; a closing line does so even at quantity and price zero, one to be moved never. */
    public boolean isSelected() {
        return draft.isEmpty() && !reallocate && (close || !invoiceQuantity.isZero() || !invoicePrice.isZero());
    }

    /**
     * Invoiced price less open price of an entry that the next invoice closes; negative is a write-down (JI 2.0). The entry that takes
     * up a transferred price's difference is nothing but that (JI 2.4 step 2).
     */
    public Money writeUp() {
        return close || entry.origin() == EntryOrigin.WRITE_UP_DOWN
                ? invoicePrice.minus(openPrice())
                : Money.zero(entry.currency());
    }

    /**
     * Registered cost of what goes on the next draft. Closing takes all that is left, crediting all gives all back, and between
     * them it follows the quantity, rounded half up: so no cent of cost is lost over the invoices of one entry.
     */
    public Money invoiceCost() {
        if (isCreditedInFull()) {
            return costInvoiced.negated();
        }
        if (close || invoiceQuantity.equals(openQuantity())) {
            return entry.cost().minus(costInvoiced);
        }
        return Ratio.of(invoiceQuantity, entry.quantity()).of(entry.cost());
    }

    public LineBuilder toBuilder() {
        return new LineBuilder(this);
    }

    /** The same line with what earlier invoices took of it. */
    public SelectionLine invoicedBefore(Quantity quantity, Money price, Money cost, boolean closed) {
        return toBuilder()
                .qtyInvoiced(quantity)
                .priceInvoiced(price)
                .costInvoiced(cost)
                .entryClosed(closed)
                .build();
    }

    /** The same line kept out of the job's fixed price, or not. */
    public SelectionLine keptOutOfFixedPrice(boolean keptOut) {
        return toBuilder().keptOutOfFixedPrice(keptOut).build();
    }

    /** The same line with this much of it selected, marks as they are. */
    public SelectionLine selecting(Quantity quantity, Money price) {
        return toBuilder().invoiceQuantity(quantity).invoicePrice(price).build();
    }

    /** The same line with all that is open selected, marks as they are. */
    public SelectionLine selectingOpen() {
        return selecting(openQuantity(), openPrice());
    }

    /** The same line with nothing selected. */
    public SelectionLine unselected() {
        return selecting(Quantity.ZERO, Money.zero(entry.currency())).marked(false, direct, false);
    }

    public SelectionLine marked(boolean newClose, boolean newDirect, boolean newReallocate) {
        return toBuilder()
                .close(newClose)
                .direct(newDirect)
                .reallocate(newReallocate)
                .moveTo(newReallocate ? moveTo : Optional.empty())
                .build();
    }

    SelectionLine onDraft(Optional<Integer> number) {
        return toBuilder().draft(number).build();
    }

    /** After printing a draft with this much of it: off the draft, and invoiced by so much more (JI 2.17 step 3). */
    SelectionLine invoiced(Quantity quantity, Money price, Money cost, boolean closed) {
        JobEntry registered = isWithoutRegistration()
                ? entry.toBuilder().quantity(quantity).price(price).build()
                : entry;
        return invoicedBefore(qtyInvoiced.plus(quantity), priceInvoiced.plus(price), costInvoiced.plus(cost), closed)
                .toBuilder()
                .entry(registered)
                .draft(Optional.empty())
                .invoiceQuantity(Quantity.ZERO)
                .invoicePrice(Money.zero(entry.currency()))
                .close(false)
                .direct(false)
                .build();
    }

    /** On a draft, or invoiced to some part. */
    boolean isBilled() {
        return draft.isPresent() || isInvoiced();
    }

    /** The same line as the source registers it now; what was selected in full still is, any other choice stays. */
    SelectionLine registeredAs(JobEntry now) {
        boolean inFull = draft.isEmpty()
                && isSelected()
                && invoiceQuantity.equals(openQuantity())
                && invoicePrice.equals(openPrice());
        SelectionLine line = toBuilder().entry(now).build();
        return inFull ? line.selectingOpen() : line;
    }

    /** A direct line that was never registered anywhere: it lives only as long as it is selected. */
    boolean isWithoutRegistration() {
        return direct && entry.quantity().isZero() && entry.price().isZero();
    }

    private boolean isCreditedInFull() {
        return isInvoiced()
                && invoiceQuantity.equals(qtyInvoiced.negated())
                && invoicePrice.equals(priceInvoiced.negated());
    }

    private boolean isInvoiced() {
        return !qtyInvoiced.isZero() || !priceInvoiced.isZero();
    }

    private boolean isInvoicedInFull() {
        return isInvoiced() && openQuantity().isZero() && openPrice().isZero();
    }
}
