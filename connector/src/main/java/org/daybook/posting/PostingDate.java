package org.daybook.posting;

import java.time.LocalDate;
import java.util.List;
import org.daybook.accounting.ClosedPeriods;
import org.daybook.accounting.Company;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** On which date a document is booked: its own while that is open, otherwise as the company decided (features P9). */
final class PostingDate {

    private static final String WHERE = "mappings/companies.yaml";

    private PostingDate() {}

    /** Warns BOOKED_IN_OTHER_PERIOD where it is not the document's own; refused PERIOD_CLOSED where it is to be held. */
    static Outcome<LocalDate> of(Company company, Invoice.Kind kind, LocalDate date) {
        if (company.isOpen(date)) {
            return Outcome.done(date);
        }
        return switch (company.closedPeriods().ruleFor(kind)) {
            case HOLD -> held(company, date);
            case NEXT_OPEN_DAY ->
                date.isBefore(company.openFrom())
                        ? moved(date, company.openFrom(), "on the next open day, " + company.openFrom())
                        : held(company, date);
            case ADJUSTMENT_PERIOD ->
                adjusted(date, company.closedPeriods().adjustment().orElseThrow());
        };
    }

    private static Outcome<LocalDate> adjusted(LocalDate date, ClosedPeriods.AdjustmentPeriod period) {
        LocalDate day = period.nearest(date);
        return moved(date, day, "in adjustment period " + period.name() + " on " + day);
    }

    private static Outcome<LocalDate> moved(LocalDate from, LocalDate to, String where) {
        return new Outcome.Done<>(
                to,
                List.of(Finding.of(
                        RefusalCode.BOOKED_IN_OTHER_PERIOD,
                        WHERE,
                        "The date " + from + " is in a closed period; the document is booked " + where + ".")));
    }

    private static Outcome<LocalDate> held(Company company, LocalDate date) {
        return Outcome.refused(Finding.of(
                RefusalCode.PERIOD_CLOSED,
                WHERE,
                "The date " + date + " is outside the open posting interval of company " + company + ", "
                        + company.openFrom() + " to " + company.openTo() + "."));
    }
}
