package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;

/**
 * Transfer Invoicing Plan: what is due of the plan is to be invoiced on account (JI 2.7). Lines on account and pre-invoices never
 * go together: what is on account already decides, else the first due line does.
 */
public final class TransferInvoicingPlan {

    private TransferInvoicingPlan() {}

    /** @param today a line is due on its date, or when its phase is complete */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, LocalDate today) {
        List<PlanLine> kept = kept(selection, today);
        return Guard.of(selection)
                .pricesMayBeSet()
                .isNoSubjobOfMainInvoicing()
                .refuseIf(kept.isEmpty(), RefusalCode.NOTHING_DUE)
                .then(() -> transfer(selection, kept));
    }

    /** The same for many jobs; those that refuse it are skipped, such as closed selections and subjobs invoiced on a main job (JI 2.7). */
    public static List<InvoiceSelection> inBatch(List<InvoiceSelection> selections, LocalDate today) {
        return selections.stream()
                .map(selection -> on(selection, today))
                .filter(Outcome.Done.class::isInstance)
                .map(done -> ((Outcome.Done<InvoiceSelection>) done).value())
                .toList();
    }

    private static List<PlanLine> kept(InvoiceSelection selection, LocalDate today) {
        boolean approvedOnly = selection.job().is(JobParameter.APPROVAL_OF_INVOICING_PLAN_LINES);
        List<PlanLine> due = PlanLines.of(selection).stream()
                .filter(line -> line.isDue(today))
                .filter(line -> line.approved() || !approvedOnly)
                .toList();
        List<PlanLine> ofOneKind = kind(selection, due)
                .map(kind -> due.stream().filter(line -> line.kind() == kind).toList())
                .orElse(due);
        boolean several = selection.parameters().is(SystemParameter.TRANSFER_SEVERAL_INVOICING_PLAN_LINES);
        return several || ofOneKind.isEmpty() ? ofOneKind : ofOneKind.subList(0, 1);
    }

    private static Optional<PlanLine.Kind> kind(InvoiceSelection selection, List<PlanLine> due) {
        if (!selection.onAccountLines().isEmpty()) {
            return Optional.of(
                    PlanLines.isPreInvoice(selection) ? PlanLine.Kind.PRE_INVOICE : PlanLine.Kind.ON_ACCOUNT);
        }
        return due.stream().findFirst().map(PlanLine::kind);
    }

    private static InvoiceSelection transfer(InvoiceSelection selection, List<PlanLine> kept) {
        List<OnAccountLine> added =
                kept.stream().map(line -> onAccount(selection, line)).toList();
        List<OnAccountLine> all = new ArrayList<>(selection.onAccountLines());
        all.addAll(added);
        InvoiceSelection typed = selection.toBuilder()
                .invoiceType(type(selection, kept.get(0).kind()))
                .build();
        return PlanLines.transferred(OnAccountType.with(typed, all), added);
    }

    /** What the plan says of its lines goes before what the job would make of them. */
    private static InvoiceType type(InvoiceSelection selection, PlanLine.Kind kind) {
        if (kind == PlanLine.Kind.PRE_INVOICE) {
            return InvoiceType.PRE_INVOICE;
        }
        boolean combined = selection.job().is(JobParameter.COMBINE_BY_DEFAULT)
                || selection.invoiceType() == InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT;
        return combined ? InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT : InvoiceType.ON_ACCOUNT;
    }

    private static OnAccountLine onAccount(InvoiceSelection selection, PlanLine line) {
        return new OnAccountLine(
                line.text(),
                line.amount(),
                Optional.empty(),
                line.billTo(),
                selection.job().isFixedPrice(),
                Optional.of(line.number()));
    }
}
