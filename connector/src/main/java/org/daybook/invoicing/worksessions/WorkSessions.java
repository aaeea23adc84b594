package org.daybook.invoicing.worksessions;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.BillingTerms;
import org.daybook.invoicing.ContractualWork;
import org.daybook.invoicing.EntryReadiness;
import org.daybook.invoicing.InvoicingPolicy;
import org.daybook.invoicing.JobBilling;
import org.daybook.invoicing.Sifted;
import org.daybook.invoicing.WorkDocuments;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Bills confirmed work sessions with their products, as Koho does (SS 3.3 R1, R3, R4, R6). */
public final class WorkSessions implements InvoicingPolicy {

    @Override
    public String name() {
        return "work-sessions";
    }

    @Override
    public Billing bill(Job job, List<JobEntry> open, BillingTerms terms) {
        boolean archived = ContractualWork.isArchived(terms);
        Sifted sifted = Sifted.of(open, entry -> whyItWaits(entry, terms, archived));
        return JobBilling.of(job, sifted.atNoChargeWhereContractual(), terms, new WorkDocuments());
    }

    private static Optional<RefusalCode> whyItWaits(JobEntry entry, BillingTerms terms, boolean archived) {
        return EntryReadiness.billability(entry)
                .or(() -> partOfJointSession(entry))
                .or(() -> EntryReadiness.status(entry))
                .or(() -> EntryReadiness.cutOff(entry, terms.cutOff()))
                .or(() -> archivedContractual(entry, archived));
    }

    private static Optional<RefusalCode> partOfJointSession(JobEntry entry) {
        return JointSessions.isPart(entry) ? Optional.of(RefusalCode.PART_OF_JOINT_SESSION) : Optional.empty();
    }

    private static Optional<RefusalCode> archivedContractual(JobEntry entry, boolean archived) {
        return archived && ContractualWork.covers(entry)
                ? Optional.of(RefusalCode.ARCHIVED_CONTRACTUAL)
                : Optional.empty();
    }
}
