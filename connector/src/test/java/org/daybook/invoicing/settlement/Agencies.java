package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.Setting;
import org.daybook.invoicing.settlement.InvoicingTask.Dates;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/** Agencies, clients and transactions for tests. */
final class Agencies {

    static final Currency EUR = Currency.getInstance("EUR");
    static final LocalDate TODAY = LocalDate.of(2025, 7, 15);
    static final String NET = "NET";

    private Agencies() {}

    /** One net profile, and these clients under it. */
    static Agency under(RemittanceMethod method, String... clients) {
        Agency agency = Agency.EMPTY.with(profile(method));
        for (String client : clients) {
            agency = agency.with(client(client));
        }
        return agency;
    }

    static InvoiceProfile profile(RemittanceMethod method) {
        return InvoiceProfile.of(NET, method, BalanceCalculation.NOW, SortMethod.BY_TRANSACTION);
    }

    static AgencyClient client(String number) {
        return new AgencyClient(
                number,
                number,
                Optional.empty(),
                List.of(NET),
                "C-1",
                "10",
                "COLLECT",
                EUR,
                CommissionRates.NONE,
                InvoicePreferences.NONE,
                true);
    }

    static JobEntry payment(String id, String client, EntryKind kind, String amount, String commission) {
        return JobEntry.of(new EntryId("test", id), EUR)
                .customer(client)
                .kind(kind)
                .date(TODAY)
                .price(eur(amount))
                .commission(eur(commission))
                .build();
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    static Dates upToToday() {
        return Dates.upTo(TODAY);
    }

    static Agency job(Agency agency) {
        return agency.with(InvoicingJob.of(
                "Job",
                JobSchedule.onDemand(java.time.ZoneId.of("UTC")),
                List.of(new InvoicingTask(NET, upToToday(), "", Optional.empty()))));
    }

    static Agency done(Outcome<Agency> outcome) {
        if (outcome instanceof Outcome.Done<Agency> done) {
            return done.value();
        }
        throw new AssertionError(outcome.reasons().toString());
    }

    static Setting setting() {
        return new Setting(TODAY, "tester", true, Map.of(), Map.of(), Map.of(), TaxTable.NONE);
    }
}
