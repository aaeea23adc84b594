package org.daybook.invoicing;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.settlement.RemittanceMethod;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Settles with a client the payments that an agency collected for it, as ACE does (SS 4.3 R1-R7). */
final class ClientInvoicing implements InvoicingPolicy {

    @Override
    public String name() {
        return "client-invoicing";
    }

    /** Of all posted transactions up to the cut-off; there is no start date, so that none posted late is lost (SS 4.3 R1). */
    @Override
    public Billing bill(Job client, List<JobEntry> open, BillingTerms terms) {
        Sifted sifted = Sifted.of(open, entry -> whyItWaits(entry, terms));
        return JobBilling.of(client, sifted, terms, new SettlementDocuments(method(client, terms)));
    }

    /** The profile's own setting {@code remittance.<profile>}, else the source's {@code remittance}. */
    private static RemittanceMethod method(Job client, BillingTerms terms) {
        String ofSource = terms.setting("remittance", "STANDARD_NET");
        return RemittanceMethod.named(client.profile()
                .map(profile -> terms.setting("remittance." + profile, ofSource))
                .orElse(ofSource));
    }

    private static Optional<RefusalCode> whyItWaits(JobEntry entry, BillingTerms terms) {
        return EntryReadiness.billability(entry)
                .or(() -> EntryReadiness.status(entry))
                .or(() -> EntryReadiness.cutOff(entry, terms.cutOff()));
    }
}
