package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.List;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Transfer Desired Billing Price: brings all that is selected to the price a person asks for, subjobs included (JI 2.5). */
public final class TransferDesiredBillingPrice {

    private TransferDesiredBillingPrice() {}

    /** With shares to the minor unit. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, LocalDate today) {
        return on(selection, today, CurrencyRounding.toMinorUnit(selection.job().currency()));
    }

    /**
     * @param today the day on which a write-up/down entry is dated
     * @param rounding of the job's currency
     */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, LocalDate today, CurrencyRounding rounding) {
        Money desired = selection.desiredPrice();
        InvoiceSelection before = Transfers.withoutEarlier(selection);
        JobTransfer transfer = transfer(before, desired, rounding);
        return Guard.of(selection)
                .pricesMayBeSet()
                .isNoSubjobOfMainSelection()
                .refuseIf(desired.isZero(), RefusalCode.NO_DESIRED_PRICE)
                .refuseIf(desired.isNegative(), RefusalCode.NEGATIVE_PRICE)
                .refuseIf(transfer.problem())
                .then(() -> Transfers.write(before, List.of(transfer), today));
    }

    private static JobTransfer transfer(InvoiceSelection selection, Money desired, CurrencyRounding rounding) {
        Scope scope = Scope.of(selection);
        List<SelectionLine> delimited = selection.lines().stream()
                .filter(line -> scope.covers(line) && line.isSelected())
                .toList();
        return new JobTransfer(selection.job(), PriceTransfer.of(delimited, desired, selection.parameters(), rounding));
    }
}
