package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.List;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Transfer Desired Billing Price: brings all that is selected to the price a person asks for, subjobs included (JI 2.5). */
public final class TransferDesiredBillingPrice {

    private TransferDesiredBillingPrice() {}

    /** @param today the day on which a write-up/down entry is dated */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, LocalDate today) {
        Money desired = selection.desiredPrice();
        InvoiceSelection before = Transfers.withoutEarlier(selection);
        JobTransfer transfer = transfer(before, desired);
        return Guard.of(selection)
                .pricesMayBeSet()
                .isNoSubjobOfMainSelection()
                .refuseIf(desired.isZero(), RefusalCode.NO_DESIRED_PRICE)
                .refuseIf(desired.isNegative(), RefusalCode.NEGATIVE_PRICE)
                .refuseIf(transfer.problem())
                .then(() -> Transfers.write(before, List.of(transfer), today));
    }

    private static JobTransfer transfer(InvoiceSelection selection, Money desired) {
        Scope scope = Scope.of(selection);
        List<SelectionLine> delimited = selection.lines().stream()
                .filter(line -> scope.covers(line) && line.isSelected())
                .toList();
        return new JobTransfer(selection.job(), PriceTransfer.of(delimited, desired, selection.parameters()));
    }
}
