package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Delete On-Account Line: takes one line off account again; those of the invoicing plan are undone, not deleted (JI 2.7). */
public final class DeleteOnAccountLine {

    private DeleteOnAccountLine() {}

    /**
     * Refused: NO_SUCH_LINE, PLAN_LINE_TRANSFERRED.
     *
     * @param no position of the line, from 1
     */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, int no) {
        InvoiceSelection open = Withdrawal.of(selection);
        List<OnAccountLine> lines = new ArrayList<>(open.onAccountLines());
        boolean there = no >= 1 && no <= lines.size();
        boolean planned = there && lines.get(no - 1).planLine().isPresent();
        return Withdrawal.guard(selection)
                .refuseIf(!there, RefusalCode.NO_SUCH_LINE)
                .refuseIf(planned, RefusalCode.PLAN_LINE_TRANSFERRED)
                .then(() -> {
                    lines.remove(no - 1);
                    return OnAccountType.with(open, lines);
                });
    }
}
