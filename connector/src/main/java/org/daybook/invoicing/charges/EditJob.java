package org.daybook.invoicing.charges;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Job;

/** Changes what stands in the heading of a job that is not billed (SS 1.2). */
public final class EditJob {

    private EditJob() {}

    /** What to change; empty leaves it as it is. */
    public record Change(
            Optional<String> name,
            Optional<String> customer,
            Optional<BillingType> billing,
            Optional<List<String>> taxStructure,
            Optional<String> priceStructure,
            Optional<String> terms,
            Optional<List<Recipient>> recipients) {

        public static final Change NOTHING = new Change(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public Change recipients(List<Recipient> list) {
            return new Change(name, customer, billing, taxStructure, priceStructure, terms, Optional.of(list));
        }
    }

    /** A job that becomes billed by production charges loses its order items (SS 1.1). */
    public static Outcome<JobInvoices> on(JobInvoices job, Change change) {
        return ChargeGuard.of(job)
                .notBilled(job)
                .refuseIf(
                        tooManyTaxes(change),
                        RefusalCode.INVALID_CODE,
                        () -> "A tax structure has at most three codes.")
                .then(() -> changed(job, change));
    }

    private static boolean tooManyTaxes(Change change) {
        return change.taxStructure().filter(codes -> codes.size() > 3).isPresent();
    }

    private static JobInvoices changed(JobInvoices job, Change change) {
        BillingType billing = change.billing().orElse(job.billing());
        Job.Builder heading = job.job().toBuilder();
        change.name().ifPresent(heading::name);
        change.customer().ifPresent(heading::customer);
        JobInvoices edited = job.toBuilder()
                .job(heading.build())
                .billing(billing)
                .taxStructure(change.taxStructure().orElse(job.taxStructure()))
                .priceStructure(change.priceStructure().orElse(job.priceStructure()))
                .terms(change.terms().orElse(job.terms()))
                .recipients(change.recipients().orElse(job.recipients()))
                .build();
        return billing == BillingType.PRODUCTION_CHARGES
                ? RemoveRegistered.without(edited, Registered::isOrderItem)
                : edited;
    }
}
