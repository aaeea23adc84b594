package org.daybook.invoicing.finishedwork;

import java.util.List;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.invoicing.action.Setting;

/** Sets up a package, or changes what it says; months that are charged stay charged (SS 2.1 Package). */
public final class SetPackage {

    private SetPackage() {}

    /** Jobs of which nothing is known yet are a warning: their work may still be to come. */
    public static Outcome<BillingBook> on(BillingBook book, ServicePackage one, Setting setting) {
        String where = "package " + one.id();
        Reasons reasons = Reasons.none()
                .refuseIf(
                        setting.customer(one.customer()).isEmpty(),
                        RefusalCode.UNKNOWN_CUSTOMER,
                        "customer " + one.customer())
                .refuseIf(
                        one.isByInstallment() && !one.installment().isPositive(),
                        RefusalCode.AMOUNT_NOT_POSITIVE,
                        where)
                .refuseIf(one.endsBeforeItBegins(), RefusalCode.START_AFTER_END, where);
        for (String job : one.jobs().stream().sorted().toList()) {
            List<String> others = others(book, one, job);
            reasons.refuseIf(
                            !others.isEmpty(),
                            RefusalCode.CODE_TAKEN,
                            "job " + job,
                            () -> "The job is in package " + others.get(0) + "; it is in one at most.")
                    .warnIf(!book.jobs().containsKey(job), RefusalCode.NO_SUCH_WORK, "job " + job);
        }
        return reasons.then(() -> book.toBuilder().servicePackage(one).build());
    }

    private static List<String> others(BillingBook book, ServicePackage one, String job) {
        return book.packages().values().stream()
                .filter(other -> !other.id().equals(one.id()) && other.jobs().contains(job))
                .map(ServicePackage::id)
                .toList();
    }
}
