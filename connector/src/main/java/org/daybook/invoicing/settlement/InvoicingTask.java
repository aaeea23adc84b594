package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One task of a client invoicing job: which profile is invoiced up to which date (SS 4.1).
 *
 * @param profile identifier of the invoice profile
 * @param dates by which the job runs
 * @param edited dates that somebody typed; they count only after Apply (SS 4.2)
 */
public record InvoicingTask(String profile, Dates dates, String description, Optional<Dates> edited) {

    /** What the product calls this kind of task (P:70). */
    public static final String TYPE = "Accounting: Invoice Generate";

    /**
     * A period of invoicing.
     *
     * @param start first date of a payment; best left empty, so that none posted late is lost (SS 4.3 R1)
     * @param end last day on which a payment may be posted; without it the task does not run
     */
    public record Dates(Optional<LocalDate> start, Optional<LocalDate> end) {
        public static Dates upTo(LocalDate end) {
            return new Dates(Optional.empty(), Optional.of(end));
        }
    }

    public InvoicingTask {
        profile = InvoiceProfile.normalized(profile);
    }

    InvoicingTask edit(Dates typed) {
        return new InvoicingTask(profile, dates, description, Optional.of(typed));
    }

    InvoicingTask apply() {
        return new InvoicingTask(profile, edited.orElse(dates), description, Optional.empty());
    }
}
