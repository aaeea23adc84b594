package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;

/** New Invoice Selection: opens the selection again beside the drafts made of it, with what they left over (JI 2.15). */
public final class NewInvoiceSelection {

    private NewInvoiceSelection() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        boolean creditDraft = selection.drafts().stream().anyMatch(draft -> draft.kind() == Invoice.Kind.CREDIT_MEMO);
        return Guard.of(selection)
                .refuseIf(selection.isOpen(), RefusalCode.SELECTION_OPEN)
                .refuseIf(
                        !selection.job().is(JobParameter.ALLOW_MULTIPLE_DRAFTS),
                        RefusalCode.MULTIPLE_DRAFTS_NOT_ALLOWED)
                .refuseIf(creditDraft || selection.crediting().isPresent(), RefusalCode.CREDITING_IN_PROGRESS)
                .then(() -> OnAccountType.with(
                                selection.toBuilder()
                                        .basis(untransferred(selection))
                                        .build(),
                                List.of())
                        .reopened());
    }

    /** The amount for invoicing on account is zero again; lines of the plan that are on no draft may transfer anew. */
    private static JobBasis untransferred(InvoiceSelection selection) {
        Set<Integer> left = selection.onAccountLines().stream()
                .flatMap(line -> line.planLine().stream())
                .collect(Collectors.toSet());
        return selection
                .basis()
                .plan(selection.basis().plan().stream()
                        .map(line -> left.contains(line.number()) ? line.in(PlanLine.State.OPEN) : line)
                        .toList());
    }
}
