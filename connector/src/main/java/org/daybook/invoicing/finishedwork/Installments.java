package org.daybook.invoicing.finishedwork;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Price;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/**
 * The installments of one month: one charge a package, once (SS 2.3 R7).
 *
 * @param charges those not charged before
 * @param refused packages that are not charged, each with its reason
 */
record Installments(List<Charge> charges, List<Finding> refused) {

    static Installments of(BillingBook book, YearMonth month, LocalDate date) {
        List<Charge> charges = new ArrayList<>();
        List<Finding> refused = new ArrayList<>();
        for (ServicePackage one : book.packages().values()) {
            if (one.asksFor(month)) {
                refusal(book, one, month)
                        .ifPresentOrElse(
                                code -> refused.add(Finding.of(code, "package " + one.id())),
                                () -> charges.add(Charge.of(entry(book, one, month, date))));
            }
        }
        return new Installments(charges, refused);
    }

    BillingBook in(BillingBook book) {
        BillingBookBuilder after = book.toBuilder();
        charges.forEach(after::charge);
        return after.build();
    }

    private static java.util.Optional<RefusalCode> refusal(BillingBook book, ServicePackage one, YearMonth month) {
        if (!one.on()) {
            return java.util.Optional.of(RefusalCode.PACKAGE_OFF);
        }
        if (!book.account(one.customer()).active()) {
            return java.util.Optional.of(RefusalCode.CUSTOMER_INACTIVE);
        }
        return book.charges().containsKey(book.keyOf(one, month))
                ? java.util.Optional.of(RefusalCode.DUPLICATE_INSTALLMENT)
                : java.util.Optional.empty();
    }

    /** Billed under the first of the package's jobs, by name, or under the package itself where it has none. */
    private static JobEntry entry(BillingBook book, ServicePackage one, YearMonth month, LocalDate date) {
        String job = one.jobs().stream().sorted().findFirst().orElse(one.id());
        return JobEntry.of(book.keyOf(one, month), one.installment().currency())
                .company(book.jobs().containsKey(job) ? book.jobs().get(job).company() : book.company())
                .job(job)
                .customer(one.customer())
                .kind(EntryKind.INSTALLMENT)
                .date(date)
                .activity(one.activity())
                .text(one.title() + " " + month)
                .unitPrice(
                        new Price(one.installment().amount(), one.installment().currency()))
                .price(one.installment())
                .build();
    }
}
