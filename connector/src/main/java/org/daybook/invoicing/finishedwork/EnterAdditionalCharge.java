package org.daybook.invoicing.finishedwork;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Types an additional charge, which is charged once it is processed (SS 2.1 AdditionalCharge). */
public final class EnterAdditionalCharge {

    private EnterAdditionalCharge() {}

    /**
     * What somebody types.
     *
     * @param id what it is called; used once
     * @param job number of the job it is billed under; empty: under itself
     * @param amount below zero it is taken off
     */
    public record Typed(
            String id,
            String customer,
            Optional<String> job,
            Money amount,
            String text,
            String item,
            boolean taxable,
            LocalDate date) {}

    public static Outcome<BillingBook> on(BillingBook book, Typed typed, Setting setting) {
        EntryId id = key(book, typed.id());
        String where = "additional charge " + typed.id();
        boolean isTaken = book.additional().containsKey(id) || book.charges().containsKey(id);
        boolean isOfNoJob =
                typed.job().filter(job -> !book.jobs().containsKey(job)).isPresent();
        return Reasons.none()
                .refuseIf(isTaken, RefusalCode.CODE_TAKEN, where)
                .refuseIf(
                        isOfNoJob,
                        RefusalCode.NO_SUCH_WORK,
                        "job " + typed.job().orElse(""))
                .refuseIf(
                        setting.customer(typed.customer()).isEmpty(),
                        RefusalCode.UNKNOWN_CUSTOMER,
                        "customer " + typed.customer())
                .then(() -> book.toBuilder().additional(entry(book, id, typed)).build());
    }

    /** The key by which it is charged once (SS 2.4): {@code clip:add:fee}. */
    static EntryId key(BillingBook book, String id) {
        return book.key("add:" + id);
    }

    private static JobEntry entry(BillingBook book, EntryId id, Typed typed) {
        String company = typed.job().map(book.jobs()::get).map(Job::company).orElse(book.company());
        return JobEntry.of(id, book.currency())
                .company(company)
                .job(typed.job().orElse(typed.id()))
                .customer(typed.customer())
                .kind(EntryKind.EXTRA_CHARGE)
                .date(typed.date())
                .activity(typed.item())
                .text(typed.text())
                .taxable(typed.taxable())
                .status(EntryStatus.DONE)
                .unitPrice(new Price(typed.amount().amount(), book.currency()))
                .price(typed.amount())
                .build();
    }
}
