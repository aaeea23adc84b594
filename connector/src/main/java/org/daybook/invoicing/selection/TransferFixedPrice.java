package org.daybook.invoicing.selection;

import java.time.LocalDate;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Outcome;

/**
 * Transfer Fixed Price: brings what is selected of a fixed-price job to what is left of the price, by one percentage up or down
 * (JI 2.4). Outlays take part where they are included in the fixed price; the text says so the wrong way round once (JI 6.1).
 */
public final class TransferFixedPrice {

    private TransferFixedPrice() {}

    /** With shares to the minor unit. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, LocalDate today) {
        return on(selection, today, CurrencyRounding.toMinorUnit(selection.job().currency()));
    }

    /**
     * @param today the day on which a write-up/down entry is dated
     * @param rounding of the job's currency
     */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, LocalDate today, CurrencyRounding rounding) {
        InvoiceSelection before = Transfers.withoutEarlier(selection);
        FixedPriceTransfer transfer = FixedPriceTransfer.of(before, rounding);
        return Guard.of(selection)
                .pricesMayBeSet()
                .isNoSubjobOfMainSelection()
                .refuseIf(transfer.problem())
                .then(() -> Transfers.write(before, transfer.transfers(), today));
    }
}
