package org.daybook.invoicing.settlement;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.daybook.work.Job;

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

    /** The client under an invoice profile, which is a job like any other (SS 6). */
    Job under(String profile) {
        String job = number + "-" + profile;
        return Job.timeAndMaterial(company, job, name + ", " + profile, customer, department, currency);
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
