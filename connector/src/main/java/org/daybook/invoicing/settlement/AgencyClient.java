package org.daybook.invoicing.settlement;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * A creditor for whom the agency collects (SS 4.1).
 *
 * @param primary number of the primary client it is a sub-client of
 * @param profiles identifiers of the invoice profiles it is settled by; a sub-client without one is settled with its primary client
 * @param customer number of the customer that it is in the books
 * @param company number of the agency's company
 * @param department supplies the posting references
 * @param rates its commission logic; a sub-client without records has its primary client's
 * @param active an inactive client is not invoiced
 */
public record AgencyClient(
        String number,
        String name,
        Optional<String> primary,
        List<String> profiles,
        String customer,
        String company,
        String department,
        Currency currency,
        CommissionRates rates,
        InvoicePreferences preferences,
        boolean active) {

    public AgencyClient {
        profiles = profiles.stream().map(InvoiceProfile::normalized).distinct().toList();
    }

    /** A client that nobody has decided anything about, as a job tells it: a job is a client under a profile (SS 6). */
    static AgencyClient of(Job job) {
        return new AgencyClient(
                withoutProfile(job.number(), "-", job),
                withoutProfile(job.name(), ", ", job),
                Optional.empty(),
                List.of(),
                job.customer(),
                job.company(),
                job.department(),
                job.currency(),
                CommissionRates.NONE,
                InvoicePreferences.NONE,
                true);
    }

    private static String withoutProfile(String written, String between, Job job) {
        String end = between + job.profile().orElse("");
        boolean ends = job.profile().isPresent() && written.endsWith(end) && written.length() > end.length();
        return ends ? written.substring(0, written.length() - end.length()) : written;
    }

    /** The client under an invoice profile, which is a job like any other (SS 6). */
    Job under(String profile) {
        return Job.timeAndMaterial(
                company, numberUnder(profile), name + ", " + profile, customer, department, currency);
    }

    private String numberUnder(String profile) {
        return number + "-" + profile;
    }

    /** What came under one profile of the client is not settled under another. */
    boolean settles(JobEntry transaction, String profile) {
        String job = InvoiceProfile.normalized(transaction.job());
        return profiles.stream()
                .filter(other -> !other.equals(profile))
                .noneMatch(
                        other -> InvoiceProfile.normalized(numberUnder(other)).equals(job));
    }

    /** What the source tells, with what people decided. */
    AgencyClient decidedAs(AgencyClient known) {
        return new AgencyClient(
                number,
                name,
                primary.or(known::primary),
                known.profiles,
                customer,
                company,
                department,
                currency,
                known.rates,
                known.preferences,
                known.active);
    }

    AgencyClient in(Currency other) {
        return new AgencyClient(
                number, name, primary, profiles, customer, company, department, other, rates, preferences, active);
    }

    AgencyClient with(Optional<String> otherPrimary) {
        return new AgencyClient(
                number,
                name,
                otherPrimary,
                profiles,
                customer,
                company,
                department,
                currency,
                rates,
                preferences,
                active);
    }

    AgencyClient with(InvoicePreferences others) {
        return new AgencyClient(
                number, name, primary, profiles, customer, company, department, currency, rates, others, active);
    }

    AgencyClient active(boolean isActive) {
        return new AgencyClient(
                number, name, primary, profiles, customer, company, department, currency, rates, preferences, isActive);
    }

    public AgencyClient with(CommissionRates other) {
        return new AgencyClient(
                number, name, primary, profiles, customer, company, department, currency, other, preferences, active);
    }

    public AgencyClient with(List<String> otherProfiles) {
        return new AgencyClient(
                number,
                name,
                primary,
                otherProfiles,
                customer,
                company,
                department,
                currency,
                rates,
                preferences,
                active);
    }
}
