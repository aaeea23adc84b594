package org.daybook.invoicing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.BillingPeriods.Period;
import org.daybook.invoicing.InvoicingPolicy.Billing;
import org.daybook.invoicing.InvoicingPolicy.HeldInvoice;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.invoicing.selection.CloseAll;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.LineLayout;
import org.daybook.invoicing.selection.Printing;
import org.daybook.work.Job;

/** Takes a job's sifted entries through the invoice selection, period by period: Close All, Approve, Print (JI 2). */
public final class JobBilling {

    private final Job job;
    private final BillingTerms terms;
    private final Documents documents;
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<HeldInvoice> held = new ArrayList<>();
    private final List<Left> leftOut = new ArrayList<>();

    private JobBilling(Job job, BillingTerms terms, Documents documents) {
        this.job = job;
        this.terms = terms;
        this.documents = documents;
    }

    /** Every entry sifted ends on one document, or is left out. */
    public static Billing of(Job job, Sifted sifted, BillingTerms terms, Documents documents) {
        JobBilling billing = new JobBilling(job, terms, documents);
        billing.leftOut.addAll(sifted.leftOut());
        List<Period> periods = BillingPeriods.of(sifted.billed(), terms);
        boolean mixed = periods.stream().map(Period::currency).distinct().count() > 1;
        periods.forEach(period -> billing.bill(period, mixed));
        return new Billing(List.copyOf(billing.invoices), List.copyOf(billing.held), List.copyOf(billing.leftOut));
    }

    private void bill(Period period, boolean mixed) {
        InvoiceSelection opened = InvoiceSelection.open(job.in(period.currency()), period.entries());
        Outcome<InvoiceSelection> approved = CloseAll.on(opened).then(documents::approve);
        if (approved instanceof Outcome.Done<InvoiceSelection> done) {
            leaveOutWhatIsInsideTheFixedPrice(period, done.value());
            print(done.value(), printing(period), mixed ? List.of(mixedCurrency(period.currency())) : List.of());
        } else {
            leaveOut(
                    period,
                    ((Outcome.Refused<InvoiceSelection>) approved)
                            .reasons()
                            .get(0)
                            .code());
        }
    }

    private void print(InvoiceSelection approved, Printing printing, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        Outcome<List<Invoice>> printed = documents.print(approved, printing);
        if (printed instanceof Outcome.Refused<List<Invoice>> refused) {
            all.addAll(refused.reasons());
        } else if (all.isEmpty()) {
            invoices.addAll(((Outcome.Done<List<Invoice>>) printed).value());
            return;
        }
        documents.show(approved, printing).forEach(invoice -> held.add(new HeldInvoice(invoice, all)));
    }

    private void leaveOut(Period period, RefusalCode code) {
        period.entries().forEach(entry -> leftOut.add(new Left(entry.id(), code)));
    }

    private void leaveOutWhatIsInsideTheFixedPrice(Period period, InvoiceSelection approved) {
        Set<EntryId> billed = new HashSet<>();
        approved.drafts()
                .forEach(draft ->
                        draft.lines().forEach(line -> billed.add(line.entry().id())));
        period.entries().stream()
                .filter(entry -> !billed.contains(entry.id()))
                .forEach(entry -> leftOut.add(new Left(entry.id(), RefusalCode.INSIDE_FIXED_PRICE)));
    }

    private Printing printing(Period period) {
        LineLayout layout = LineLayout.named(terms.setting("lines", "per-entry"));
        return Printing.on(period.invoiceDate(), terms.customers(), terms.taxCodes())
                .with(layout);
    }

    private Finding mixedCurrency(Currency currency) {
        return Finding.of(
                RefusalCode.MIXED_CURRENCY,
                "job " + job.number(),
                "The job has entries in other currencies beside these in " + currency + ".");
    }
}
