package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/**
 * Enter On-Account Amount: types a line to be invoiced on account, in place of one that was typed with the same text. An amount of
 * zero clears what was typed; lines of the invoicing plan stay (JI 1.2, GT88).
 */
public final class EnterOnAccountAmount {

    private EnterOnAccountAmount() {}

    /** Refused: JOB_NOT_INVOICEABLE, SUBJOB_OF_MAIN_INVOICING, CREDITING_IN_PROGRESS, CURRENCY_MISMATCH, BILL_TO_NOT_ON_JOB. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, OnAccountLine line) {
        InvoiceSelection open = Withdrawal.of(selection);
        boolean stranger = line.billTo()
                .filter(customer -> selection.billTo().stream()
                        .noneMatch(to -> to.customer().equals(customer)))
                .isPresent();
        return Withdrawal.guard(selection)
                .refuseIf(selection.crediting().isPresent(), RefusalCode.CREDITING_IN_PROGRESS)
                .refuseIf(!line.amount().currency().equals(selection.job().currency()), RefusalCode.CURRENCY_MISMATCH)
                .refuseIf(stranger, RefusalCode.BILL_TO_NOT_ON_JOB)
                .then(() -> OnAccountType.with(open, lines(open, line)));
    }

    private static List<OnAccountLine> lines(InvoiceSelection selection, OnAccountLine typed) {
        boolean clears = typed.amount().isZero();
        List<OnAccountLine> lines = new ArrayList<>(selection.onAccountLines());
        lines.removeIf(
                line -> line.planLine().isEmpty() && (clears || line.text().equals(typed.text())));
        if (!clears) {
            lines.add(typed);
        }
        return lines;
    }
}
