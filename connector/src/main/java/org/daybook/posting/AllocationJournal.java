package org.daybook.posting;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/**
 * Job Invoice Allocation: fixed-price work matched with what was invoiced on account for it, without a document and without tax (JI
 * 2.23, 4.3): Invoiced on Account is debited, sales are credited.
 */
public final class AllocationJournal {

    private AllocationJournal() {}

    /**
     * @param allocation the work as an invoice's lines, and the invoices on account it is matched with as its reduction lines. Its
     *     taxes and discount are left out, for the invoices on account bore the tax; a line keeps its tax code, which tells its sales
     *     reference
     * @return refused NOT_FULLY_DISTRIBUTED where work and invoices on account differ, otherwise as {@link InvoiceJournal}
     */
    public static Outcome<Journal> of(Invoice allocation, Mappings mappings, DimensionOwner owner) {
        Invoice internal = untaxed(allocation);
        if (!internal.total().isZero()) {
            return Outcome.refused(Finding.of(
                    RefusalCode.NOT_FULLY_DISTRIBUTED,
                    "job " + allocation.job(),
                    "Work and invoices on account differ by " + internal.total() + "."));
        }
        return InvoiceJournal.of(internal, mappings, owner).then(journal -> Outcome.done(outsideTax(journal)));
    }

    /** No line of it falls under a tax: to a tax return it has not happened. */
    private static Journal outsideTax(Journal journal) {
        return new Journal(
                journal.company(),
                journal.date(),
                journal.currency(),
                journal.lines().stream().map(JournalLine::untaxed).toList());
    }

    private static Invoice untaxed(Invoice allocation) {
        Money zero = Money.zero(allocation.currency());
        List<InvoiceLine> lines = allocation.lines().stream()
                .map(line -> line.withTax(zero).withFurtherTaxes(List.of()))
                .toList();
        return new Invoice(
                allocation.kind(),
                allocation.company(),
                allocation.customer(),
                allocation.job(),
                allocation.department(),
                allocation.date(),
                allocation.dueDate(),
                allocation.currency(),
                lines,
                zero,
                Optional.empty(),
                allocation.jobGroup(),
                allocation.capitalization(),
                zero,
                allocation.exchange());
    }
}
