package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Job;
import org.daybook.work.JobParameter;

/**
 * Blanket invoicing: several jobs on one invoice (JI 2.23). Each job has its own draft and remembers its own part, so that it can be
 * credited by itself; the customer gets one document. Jobs stand on one document when they agree in everything that a document says
 * once: company, customer, currency, department, job group and capitalisation principle (our criteria).
 */
public final class BlanketInvoice {

    private BlanketInvoice() {}

    /**
     * What printing came to.
     *
     * @param selections of the jobs after, in their order
     * @param document the one invoice, under the first job's number
     */
    public record Printed(List<InvoiceSelection> selections, Invoice document) {
        public Printed {
            selections = List.copyOf(selections);
        }
    }

    /** Approves every job's selection onto one blanket draft. Refused: BLANKET_CRITERIA, and like Approve for every job. */
    public static Outcome<List<InvoiceSelection>> approve(List<InvoiceSelection> selections, String name) {
        List<Finding> reasons = new ArrayList<>(differences(selections));
        List<Finding> warnings = new ArrayList<>();
        List<InvoiceSelection> approved = new ArrayList<>();
        for (InvoiceSelection selection : selections) {
            Outcome<InvoiceSelection> outcome = Approve.on(selection);
            reasons.addAll(outcome.reasons());
            if (outcome instanceof Outcome.Done<InvoiceSelection> done) {
                warnings.addAll(done.warnings());
                approved.add(onBlanket(done.value(), name));
            }
        }
        return reasons.isEmpty() ? new Outcome.Done<>(approved, warnings) : new Outcome.Refused<>(reasons);
    }

    /** Prints the blanket's drafts as one invoice. Refused: BLANKET_CRITERIA, and like Print Invoice for every job. */
    public static Outcome<Printed> print(List<InvoiceSelection> selections, String name, Printing printing) {
        List<InvoiceSelection> on =
                selections.stream().filter(selection -> isOn(selection, name)).toList();
        if (on.isEmpty()) {
            return Outcome.refused(RefusalCode.NO_DRAFT, "blanket invoice " + name);
        }
        List<Finding> reasons = new ArrayList<>(differences(on));
        List<InvoiceSelection> after = new ArrayList<>(selections);
        List<Invoice> parts = new ArrayList<>();
        for (InvoiceSelection selection : on) {
            Outcome<org.daybook.invoicing.selection.Printed> outcome =
                    PrintInvoice.of(selection, printing, draft -> isOn(draft, name));
            reasons.addAll(outcome.reasons());
            if (outcome instanceof Outcome.Done<org.daybook.invoicing.selection.Printed> done) {
                parts.addAll(done.value().documents());
                after.set(after.indexOf(selection), done.value().selection());
            }
        }
        return reasons.isEmpty()
                ? Outcome.done(new Printed(after, merged(parts, printing)))
                : new Outcome.Refused<>(reasons);
    }

    /**
     * Credits a blanket invoice: makes and approves a credit selection for every job that has a part in it. Refused:
     * INVOICE_NOT_FOUND, BLANKET_CRITERIA for the invoice of a main job, which is credited there; and like Invoice to Credit Memo.
     */
    public static Outcome<List<InvoiceSelection>> credit(
            List<InvoiceSelection> selections, String number, CreditTerms terms) {
        List<Finding> reasons = new ArrayList<>();
        List<InvoiceSelection> after = new ArrayList<>(selections);
        boolean found = false;
        for (InvoiceSelection selection : selections) {
            if (selection.printed(number).isPresent()) {
                found = true;
                Outcome<InvoiceSelection> outcome = credited(selection, number, terms);
                reasons.addAll(outcome.reasons());
                if (outcome instanceof Outcome.Done<InvoiceSelection> done) {
                    after.set(after.indexOf(selection), done.value());
                }
            }
        }
        if (!found) {
            reasons.add(Finding.of(RefusalCode.INVOICE_NOT_FOUND, "invoice " + number));
        }
        return reasons.isEmpty() ? Outcome.done(List.copyOf(after)) : new Outcome.Refused<>(reasons);
    }

    private static Outcome<InvoiceSelection> credited(InvoiceSelection selection, String number, CreditTerms terms) {
        if (selection.job().is(JobParameter.MAIN_JOB_INVOICING)) {
            return Outcome.refused(Finding.of(
                    RefusalCode.BLANKET_CRITERIA,
                    "job " + selection.job().number(),
                    "Invoice " + number + " is a main job's; it is credited on the main job."));
        }
        return InvoiceToCreditMemo.on(selection, number, terms).then(ApproveCreditMemoSelection::on);
    }

    private static InvoiceSelection onBlanket(InvoiceSelection selection, String name) {
        List<Draft> latest = selection.latestDrafts();
        return selection.toBuilder()
                .drafts(selection.drafts().stream()
                        .map(draft -> latest.contains(draft) ? draft.partOf(name) : draft)
                        .toList())
                .build();
    }

    private static boolean isOn(InvoiceSelection selection, String name) {
        return selection.drafts().stream().anyMatch(draft -> isOn(draft, name));
    }

    private static boolean isOn(Draft draft, String name) {
        return draft.blanket().equals(Optional.of(name));
    }

    /** One document of all parts: their lines one after the other, their discounts added up, the total rounded once. */
    private static Invoice merged(List<Invoice> parts, Printing printing) {
        Invoice first = parts.get(0);
        List<InvoiceLine> lines = new ArrayList<>();
        for (Invoice part : parts) {
            part.lines().forEach(line -> lines.add(line.numbered(lines.size() + 1)));
        }
        Invoice all = new Invoice(
                        first.kind(),
                        first.company(),
                        first.customer(),
                        first.job(),
                        first.department(),
                        first.date(),
                        first.dueDate(),
                        first.currency(),
                        lines,
                        parts.stream()
                                .map(Invoice::discount)
                                .reduce((one, other) -> one.plus(other))
                                .orElseThrow(),
                        first.credits())
                .releasing(first.jobGroup(), first.capitalization());
        return all.rounded(printing.externalRounding(first.company(), all.total()));
    }

    private record Criterion(String name, Function<InvoiceSelection, Object> value) {}

    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("company", selection -> selection.job().company()),
            new Criterion(
                    "bill-to customer",
                    selection ->
                            selection.billTo().stream().map(BillTo::customer).toList()),
            new Criterion("currency", selection -> selection.job().currency()),
            new Criterion("department", selection -> selection.job().department()),
            new Criterion("job group", selection -> selection.job().jobGroup()),
            new Criterion("capitalisation", selection -> selection.job().capitalization()));

    private static List<Finding> differences(List<InvoiceSelection> selections) {
        List<Finding> differences = new ArrayList<>();
        if (selections.stream().anyMatch(selection -> selection.billTo().size() > 1)) {
            differences.add(Finding.of(
                    RefusalCode.BLANKET_CRITERIA,
                    "blanket invoice",
                    "A job with split billing has an invoice of its own."));
        }
        for (Criterion criterion : CRITERIA) {
            IntStream.range(1, selections.size())
                    .filter(i -> !Objects.equals(
                            criterion.value().apply(selections.get(0)),
                            criterion.value().apply(selections.get(i))))
                    .mapToObj(i -> selections.get(i).job())
                    .forEach(job -> differences.add(difference(job, criterion)));
        }
        return differences;
    }

    private static Finding difference(Job job, Criterion criterion) {
        return Finding.of(
                RefusalCode.BLANKET_CRITERIA,
                "job " + job.number(),
                "Its " + criterion.name() + " is not that of the first job.");
    }
}
