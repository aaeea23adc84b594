package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.settlement.ClientInvoice.Status;
import org.daybook.invoicing.settlement.InvoicingTask.Dates;
import org.daybook.work.JobEntry;

/** Generate: settles with one client what waits for it, under one profile (SS 4.2). A job run does the same for every client. */
public final class GenerateInvoice {

    private GenerateInvoice() {}

    /**
     * By hand on the client (P:76). Warns of commission records that are never reached.
     *
     * @param today for balances as of now
     */
    public static Outcome<Agency> on(Agency agency, String client, String profile, Dates dates, LocalDate today) {
        OpenBooks books = OpenBooks.of(agency);
        String identifier = InvoiceProfile.normalized(profile);
        List<Finding> reasons = new ArrayList<>(reasons(books, client, identifier));
        reasons.addAll(reasons(dates, "client " + client));
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        Optional<Long> made = settle(books, client, identifier, period(dates), today);
        return made.isPresent()
                ? new Outcome.Done<>(books.close(), unreachable(books, client))
                : Outcome.refused(Finding.of(
                        RefusalCode.NOTHING_SELECTED,
                        "client " + client,
                        "Nothing waits to be settled with the client."));
    }

    /** Commission records of the client that no transaction ever reaches (SS 4.3 R8). */
    static List<Finding> unreachable(OpenBooks books, String client) {
        return books.ratesOf(books.clients.get(client)).findings("client " + client);
    }

    /** Why dates make no period: END_DATE_REQUIRED, START_AFTER_END. */
    static List<Finding> reasons(Dates dates, String where) {
        if (dates.end().isEmpty()) {
            return List.of(Finding.of(RefusalCode.END_DATE_REQUIRED, where));
        }
        boolean turned = dates.start().filter(dates.end().get()::isBefore).isPresent();
        return turned ? List.of(Finding.of(RefusalCode.START_AFTER_END, where)) : List.of();
    }

    static Period period(Dates dates) {
        return new Period(dates.start(), dates.end().orElseThrow());
    }

    /** Why this client cannot be settled under this profile. */
    static List<Finding> reasons(OpenBooks books, String number, String profile) {
        String where = "client " + number;
        List<Finding> reasons = new ArrayList<>();
        if (!books.profiles.containsKey(profile)) {
            reasons.add(Finding.of(RefusalCode.NO_SUCH_PROFILE, "profile " + profile));
        }
        AgencyClient client = books.clients.get(number);
        if (client == null) {
            reasons.add(Finding.of(RefusalCode.NO_SUCH_CLIENT, where));
            return reasons;
        }
        if (!client.active()) {
            reasons.add(Finding.of(RefusalCode.CUSTOMER_INACTIVE, where));
        }
        if (books.waitingFor(number).stream()
                .anyMatch(entry -> !entry.currency().equals(client.currency()))) {
            reasons.add(Finding.of(
                    RefusalCode.MIXED_CURRENCY,
                    where,
                    "The client has transactions in other currencies than " + client.currency() + "."));
        }
        return reasons;
    }

    /** The number of the invoice; empty where there is nothing to settle and empty clients are skipped (SS 8.6). */
    static Optional<Long> settle(OpenBooks books, String number, String identifier, Period period, LocalDate today) {
        AgencyClient client = books.clients.get(number);
        InvoiceProfile profile = books.profiles.get(identifier);
        List<JobEntry> entries = entries(books, client, profile, period);
        Money owed = books.owedBy(client);
        Money zero = Money.zero(client.currency());
        Money pastDue = profile.includePastDueAmount() ? owed.max(zero) : zero;
        if (entries.isEmpty() && pastDue.isZero() && books.settings.skipsEmptyClients()) {
            return Optional.empty();
        }
        Settlement figures =
                Settlement.of(entries, profile.remittanceMethod(), pastDue, profile.allowNegativeNetClientRemits());
        long next = books.settings.lastInvoiceNumber() + 1;
        books.enter(new ClientInvoice(
                next,
                number,
                identifier,
                period,
                Status.GENERATED,
                entries.stream().map(JobEntry::id).toList(),
                figures,
                new Statement(books, profile, period, today).rows(entries),
                document(books, client, profile, period, entries, figures),
                Optional.empty()));
        return Optional.of(next);
    }

    private static List<JobEntry> entries(OpenBooks books, AgencyClient client, InvoiceProfile profile, Period period) {
        return books.waitingFor(client.number()).stream()
                .filter(period::holds)
                .filter(entry -> client.settles(entry, profile.identifier()))
                .map(books::commissioned)
                .sorted(profile.sortMethod().order(books.accounts))
                .toList();
    }

    private static Invoice document(
            OpenBooks books,
            AgencyClient client,
            InvoiceProfile profile,
            Period period,
            List<JobEntry> entries,
            Settlement figures) {
        List<InvoiceLine> lines =
                SettlementLines.of(entries, figures, profile.rollupMethod(), books.settings.transfersCommission());
        return SettlementDocument.of(
                client.under(profile.identifier()), client.customer(), period.end(), lines, Optional.empty());
    }
}
