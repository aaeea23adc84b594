package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.work.JobEntry;

/** Change Job: this time the job was done as a named variant with a text and a charge of its own (SS 2.1 JobChange). */
public final class ChangeJob {

    private ChangeJob() {}

    public static Outcome<BillingBook> on(BillingBook book, EntryId id, String text, Money charge) {
        String where = "entry " + id.nativeId();
        boolean finalized = book.charges().containsKey(id);
        return Reasons.none()
                .refuseIf(!finalized && !book.work().containsKey(id), RefusalCode.NO_SUCH_WORK, where)
                .refuseIf(finalized, RefusalCode.UN_FINALIZE, where)
                .refuseIf(!charge.currency().equals(book.currency()), RefusalCode.CURRENCY_MISMATCH, where)
                .then(() -> changed(book, book.work().get(id), text, charge));
    }

    private static BillingBook changed(BillingBook book, WorkEntry row, String text, Money charge) {
        JobEntry variant = row.entry().toBuilder()
                .text(text)
                .quantity(Quantity.ONE)
                .unitPrice(new Price(charge.amount(), charge.currency()))
                .price(charge)
                .build();
        return book.toBuilder().work(row.with(variant)).build();
    }
}
