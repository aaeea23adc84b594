package org.daybook.invoicing.settlement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.invoicing.action.Arrival;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * What an agency does with what comes from the source: the job is a client under a profile, its entries are posted transactions (SS 6).
 * What people decided about client and profile stands. What an invoice settles stays there as it was settled; backed out, it is
 * settled anew as the source tells it by then.
 */
final class Arriving {

    private final OpenBooks books;
    private final Arrival arrival;
    private final SourceSettings settings;

    private Arriving(OpenBooks books, Arrival arrival) {
        this.books = books;
        this.arrival = arrival;
        this.settings = new SourceSettings(arrival.settings());
    }

    static Agency on(Agency agency, Arrival arrival) {
        Arriving arriving = new Arriving(OpenBooks.of(agency), arrival);
        arriving.settings();
        arrival.mainJob().ifPresent(main -> arriving.client(main, Optional.empty()));
        AgencyClient client = arriving.client(arrival.job(), arrival.mainJob().map(AgencyClient::of));
        arriving.withdrawn();
        arrival.entries().forEach(entry -> arriving.transaction(entry, client));
        return arriving.books.close();
    }

    /** A setting counts when it is told first or otherwise than before; in between people may decide otherwise. */
    private void settings() {
        SourceSettings before = new SourceSettings(books.told.settings());
        books.settings = settings.since(before)
                .on(books.settings, highest(books.invoices.keySet()), highest(books.checks.keySet()));
        books.profiles.replaceAll((identifier, profile) -> settings.remittance(identifier)
                .filter(method -> !before.remittance(identifier).equals(Optional.of(method)))
                .map(profile::with)
                .orElse(profile));
        books.told = new Told(arrival.settings(), books.told.jobs());
    }

    private static long highest(Set<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private AgencyClient client(Job job, Optional<AgencyClient> primary) {
        AgencyClient told = AgencyClient.of(job).with(primary.map(AgencyClient::number));
        AgencyClient known = books.clients.get(told.number());
        AgencyClient client = known == null ? told : inItsCurrency(told.decidedAs(known), known);
        books.clients.put(client.number(), client);
        Set<String> jobs = new LinkedHashSet<>(books.told.jobs());
        if (jobs.add(job.number())) {
            books.told = new Told(books.told.settings(), jobs);
            profile(job, primary.isPresent()).ifPresent(profile -> putUnder(client, profile));
        }
        return client;
    }

    /** The currency of a client with a history stays; transactions in another are refused when it is settled (MIXED_CURRENCY). */
    private AgencyClient inItsCurrency(AgencyClient told, AgencyClient known) {
        boolean hasHistory = books.invoices.values().stream()
                        .anyMatch(invoice -> invoice.client().equals(known.number()))
                || books.ledger.stream().anyMatch(entry -> entry.client().equals(known.number()));
        return hasHistory ? told.in(known.currency()) : told;
    }

    /** As the job says; otherwise the method is the profile, but a sub-client without one is settled with its primary client. */
    private Optional<String> profile(Job job, boolean isSub) {
        Optional<String> told = job.profile().map(InvoiceProfile::normalized).filter(profile -> !profile.isEmpty());
        return told.isPresent() || isSub ? told : Optional.of(method("").name());
    }

    private RemittanceMethod method(String profile) {
        return settings.remittance(profile).orElse(RemittanceMethod.STANDARD_NET);
    }

    private void putUnder(AgencyClient client, String profile) {
        books.profiles.computeIfAbsent(
                profile,
                identifier -> InvoiceProfile.of(
                        identifier,
                        method(identifier),
                        BalanceCalculation.END_DATE_OF_INVOICE,
                        SortMethod.BY_TRANSACTION));
        List<String> profiles = new ArrayList<>(client.profiles());
        profiles.add(profile);
        books.clients.put(client.number(), client.with(profiles));
    }

    private void transaction(JobEntry entry, AgencyClient client) {
        books.transactions.put(
                entry.id(), entry.toBuilder().customer(client.number()).build());
    }

    /** What is settled already stays with its invoice; should that be backed out, it waits no more. */
    private void withdrawn() {
        Set<EntryId> settled = new HashSet<>();
        if (!arrival.withdrawn().isEmpty()) {
            books.invoices.values().stream()
                    .filter(ClientInvoice::isLive)
                    .forEach(invoice -> settled.addAll(invoice.transactions()));
        }
        for (EntryId id : arrival.withdrawn()) {
            JobEntry transaction = books.transactions.get(id);
            boolean isOurs = transaction != null
                    && transaction.job().equals(arrival.job().number());
            if (isOurs && settled.contains(id)) {
                books.transactions.put(id, transaction.withStatus(EntryStatus.NOT_DONE));
            } else if (isOurs) {
                books.transactions.remove(id);
            }
        }
    }
}
