package org.daybook.invoicing.finishedwork;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Mirror;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.work.JobEntry;

/**
 * Credit Bill: takes a bill back by a credit memo with a number of its own, once and as a whole. CLIPitc documents none; what is posted
 * is corrected by a new document only (SS 6). The amount goes to the customer's account, as every credit (SS 2.3 R10).
 */
public final class CreditBill {

    /** The argument that says whether the charges are to be billed anew. */
    static final String RESTORE = "Restore work";

    private CreditBill() {}

    /**
     * @param date of the credit memo; on the bill's own date if that is later
     * @param restore its charges stand in the invoice bank again, as their source tells them now
     */
    public static Outcome<BillingBook> on(BillingBook book, String name, LocalDate date, boolean restore) {
        Optional<Bill> bill = book.bill(name).filter(one -> one.document().kind() == Invoice.Kind.INVOICE);
        if (bill.isEmpty()) {
            return Outcome.refused(Finding.of(
                    RefusalCode.INVOICE_NOT_FOUND, "bill " + name, "There is no bill " + name + " to be credited."));
        }
        return Reasons.none()
                .refuseIf(isCredited(book, bill.get()), RefusalCode.ALREADY_CREDITED, "bill " + name)
                .then(() -> credited(book, bill.get(), date, restore));
    }

    static boolean isCredited(BillingBook book, Bill bill) {
        return book.bills().stream()
                .anyMatch(other -> other.document().credits().equals(Optional.of(bill.number())));
    }

    private static BillingBook credited(BillingBook book, Bill bill, LocalDate date, boolean restore) {
        String number = book.numbering().number();
        LocalDate billed = bill.document().date();
        Invoice memo = Mirror.of(bill.document(), bill.number(), date.isBefore(billed) ? billed : date);
        BillingBook after = book.toBuilder()
                .numbering(book.numbering().following())
                .newBills(List.of(Bill.of(number, Bill.Form.INVOICE, memo, List.of(), book.zero())))
                .receivables(book.receivables().billed(number, memo))
                .build();
        return restore ? restored(after, bill) : after;
    }

    private static BillingBook restored(BillingBook book, Bill bill) {
        BillingBookBuilder after = book.toBuilder();
        Map<EntryId, JobEntry> changed = new HashMap<>();
        Set<EntryId> gone = new HashSet<>();
        for (EntryId id : bill.charges()) {
            Charge charge = book.charges().get(id);
            after.charge(charge.free());
            charge.since().ifPresent(now -> changed.put(id, now));
            if (charge.withdrawn()) {
                gone.add(id);
            }
        }
        return ReckonedAnew.of(after.build(), changed, gone);
    }
}
