package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Company;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/**
 * Whether an invoice may bear a date (SS 1.3 R14, inferred): not after today, before it only where that is allowed,
 * in an open period.
 */
final class DateGuard {

    private DateGuard() {}

    static List<Finding> of(LocalDate date, JobInvoices job, Setting setting) {
        List<Finding> reasons = new ArrayList<>();
        String where = "job " + job.job().number();
        if (date.isAfter(setting.today())) {
            reasons.add(Finding.of(RefusalCode.DATE_IN_FUTURE, where));
        }
        if (date.isBefore(setting.today()) && !job.settings().backdating()) {
            reasons.add(Finding.of(RefusalCode.BACKDATING_NOT_ALLOWED, where));
        }
        reasons.addAll(period(date, job, setting));
        return reasons;
    }

    /** In the open posting interval of the job's company. */
    static List<Finding> period(LocalDate date, JobInvoices job, Setting setting) {
        Company company = setting.companies().get(job.job().company());
        String where = "job " + job.job().number();
        if (company == null) {
            return List.of(Finding.of(RefusalCode.UNKNOWN_COMPANY, where));
        }
        return company.isOpen(date)
                ? List.of()
                : List.of(Finding.of(
                        RefusalCode.PERIOD_CLOSED,
                        where,
                        "The date " + date + " is outside the open posting interval of company " + company + "."));
    }
}
