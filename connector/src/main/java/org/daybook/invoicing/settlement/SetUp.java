package org.daybook.invoicing.settlement;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** What is set up before anything is invoiced: profiles, commission logic, jobs and their tasks (SS 4.1). */
public final class SetUp {

    private SetUp() {}

    /** A new profile; refused with PROFILE_TAKEN where its identifier, in capitals and without blanks, is another's. */
    public static Outcome<Agency> profile(Agency agency, InvoiceProfile profile) {
        return agency.profiles().containsKey(profile.identifier())
                ? Outcome.refused(RefusalCode.PROFILE_TAKEN, "profile " + profile.identifier())
                : Outcome.done(agency.with(profile));
    }

    /** A client's commission logic, with a warning for each record that can never be reached (R8). */
    public static Outcome<Agency> rates(Agency agency, String number, CommissionRates rates) {
        AgencyClient client = agency.clients().get(number);
        if (client == null) {
            return Outcome.refused(RefusalCode.NO_SUCH_CLIENT, "client " + number);
        }
        return new Outcome.Done<>(agency.with(client.with(rates)), rates.findings("client " + number));
    }

    /** Puts a client under a profile. */
    public static Outcome<Agency> member(Agency agency, String number, String profile) {
        String identifier = InvoiceProfile.normalized(profile);
        List<Finding> reasons = new ArrayList<>();
        AgencyClient client = agency.clients().get(number);
        if (client == null) {
            reasons.add(Finding.of(RefusalCode.NO_SUCH_CLIENT, "client " + number));
        }
        if (!agency.profiles().containsKey(identifier)) {
            reasons.add(Finding.of(RefusalCode.NO_SUCH_PROFILE, "profile " + identifier));
        }
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        List<String> profiles = new ArrayList<>(client.profiles());
        profiles.add(identifier);
        return Outcome.done(agency.with(client.with(profiles)));
    }

    /** Takes a client off a profile; refused with NO_SUCH_CLIENT, NOT_UNDER_PROFILE. */
    public static Outcome<Agency> noMember(Agency agency, String number, String profile) {
        String identifier = InvoiceProfile.normalized(profile);
        AgencyClient client = agency.clients().get(number);
        if (client == null) {
            return Outcome.refused(RefusalCode.NO_SUCH_CLIENT, "client " + number);
        }
        if (!client.profiles().contains(identifier)) {
            return Outcome.refused(RefusalCode.NOT_UNDER_PROFILE, "client " + number + ", profile " + identifier);
        }
        return Outcome.done(agency.with(client.with(client.profiles().stream()
                .filter(one -> !one.equals(identifier))
                .toList())));
    }

    /** A job with its schedule, or another schedule for a job there is. */
    public static Outcome<Agency> job(Agency agency, String label, JobSchedule schedule) {
        InvoicingJob known = agency.jobs().get(label);
        return Outcome.done(
                agency.with(known == null ? InvoicingJob.of(label, schedule, List.of()) : known.with(schedule)));
    }

    /** One more task of a job. Its dates count at once; without an end date it is warned that the job will not run. */
    public static Outcome<Agency> task(Agency agency, String label, InvoicingTask task) {
        InvoicingJob job = agency.jobs().get(label);
        List<Finding> reasons = new ArrayList<>();
        if (job == null) {
            reasons.add(Finding.of(RefusalCode.NO_SUCH_JOB, "job " + label));
        }
        if (!agency.profiles().containsKey(task.profile())) {
            reasons.add(Finding.of(RefusalCode.NO_SUCH_PROFILE, "profile " + task.profile()));
        }
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        List<InvoicingTask> tasks = new ArrayList<>(job.tasks());
        tasks.add(task);
        return new Outcome.Done<>(
                agency.with(job.with(tasks)), GenerateInvoice.reasons(task.dates(), "task " + task.profile()));
    }
}
