package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryOrigin;
import org.daybook.work.JobEntry;
import org.daybook.work.JobParameter;

/** A person invoices something directly that nobody registered; its entry comes into being with the invoice (JI 1.1). */
public final class EnterDirectLine {

    private EnterDirectLine() {}

    /** @param time it stands for time rather than an amount */
    public static Outcome<InvoiceSelection> on(
            InvoiceSelection selection,
            String activity,
            String text,
            boolean time,
            Quantity quantity,
            Money price,
            LocalDate today) {
        return Guard.of(selection)
                .pricesMayBeSet()
                .refuseIf(!price.currency().equals(selection.job().currency()), RefusalCode.CURRENCY_MISMATCH)
                .refuseIf(
                        selection.job().is(JobParameter.ALLOW_WRITE_UP_DOWN_AT_TRANSFER_OF_BILLING_PRICE_ONLY),
                        RefusalCode.PRICE_CHANGED_BY_TRANSFER_ONLY)
                .then(() -> {
                    JobEntry.Builder entry = DirectLine.entry(
                                    selection.job(),
                                    new DirectLine.Ids(selection)
                                            .next(selection.job().number(), "direct"),
                                    EntryOrigin.DIRECT)
                            .kind(time ? EntryKind.TIME : EntryKind.MATERIAL)
                            .date(today)
                            .activity(activity)
                            .text(text);
                    List<SelectionLine> lines = new ArrayList<>(selection.lines());
                    lines.add(DirectLine.selected(entry.build(), quantity, price));
                    return selection.toBuilder().lines(lines).build();
                });
    }
}
