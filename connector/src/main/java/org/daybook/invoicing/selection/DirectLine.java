package org.daybook.invoicing.selection;

import java.util.HashSet;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryOrigin;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Direct invoicing: lines whose job entry comes into being when they are invoiced (JI 1.1 "Dir. Inv."). */
final class DirectLine {

    /** Entries that nobody registered are not from any source but our own. */
    private static final String SOURCE = "daybook";

    private DirectLine() {}

    /** Takes back what an invoice billed of an entry; the entry itself stays invoiced, and the credit costs nothing (JI 2.20). */
    static SelectionLine takingBack(JobEntry entry, Billed billed, PrintedInvoice invoice) {
        String nativeId = entry.id().nativeId() + " credit " + (invoice.creditMemos() + 1) + " of " + invoice.number();
        JobEntry unregistered = entry.toBuilder(new EntryId(entry.id().source(), nativeId))
                .quantity(Quantity.ZERO)
                .price(Money.zero(entry.currency()))
                .cost(Money.zero(entry.currency()))
                .origin(origin(entry))
                .build();
        return selected(
                unregistered, billed.quantity().negated(), billed.amount().negated());
    }

    /** What is told apart on documents stays so. */
    private static EntryOrigin origin(JobEntry entry) {
        return switch (entry.origin()) {
            case SURCHARGE, WRITE_UP_DOWN -> entry.origin();
            default -> EntryOrigin.DIRECT;
        };
    }

    /** An amount entry of the job that nothing is said of yet but how it comes to be. */
    static JobEntry.Builder entry(Job job, EntryId id, EntryOrigin origin) {
        return JobEntry.of(id, job.currency())
                .company(job.company())
                .job(job.number())
                .customer(job.customer())
                .kind(EntryKind.MATERIAL)
                .quantity(Quantity.ZERO)
                .price(Money.zero(job.currency()))
                .origin(origin);
    }

    /** Selected for invoicing directly, at this quantity and price. */
    static SelectionLine selected(JobEntry unregistered, Quantity quantity, Money price) {
        return SelectionLine.of(unregistered).selecting(quantity, price).marked(false, true, false);
    }

    /** One of it, at this price. */
    static SelectionLine selected(JobEntry unregistered, Money price) {
        return selected(unregistered, Quantity.ONE, price);
    }

    /** Hands out ids that no line of a selection has. */
    static final class Ids {
        private final Set<EntryId> taken = new HashSet<>();

        Ids(InvoiceSelection selection) {
            selection.lines().forEach(line -> taken.add(line.id()));
        }

        /** {@code J-1 surcharge}, {@code J-1 surcharge 2}, ... */
        EntryId next(String job, String what) {
            EntryId id = id(job, what);
            for (int n = 2; !taken.add(id); n++) {
                id = id(job, what + " " + n);
            }
            return id;
        }
    }

    private static EntryId id(String job, String what) {
        return new EntryId(SOURCE, job + " " + what);
    }

    /** Whether the line is one that an earlier run of an action made, and no draft holds yet: the next run replaces it. */
    static boolean isUnbilled(SelectionLine line, EntryOrigin origin) {
        return line.entry().origin() == origin
                && line.isWithoutRegistration()
                && line.draft().isEmpty();
    }

    /** Whether it stands for this, as its id says. */
    static boolean isNamed(SelectionLine line, String job, String what) {
        EntryId id = line.id();
        return id.source().equals(SOURCE) && id.nativeId().startsWith(job + " " + what);
    }
}
