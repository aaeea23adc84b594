package org.daybook.invoicing.settlement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.invoicing.settlement.AgencySettings.Switch;
import org.daybook.work.JobEntry;

/**
 * A collection agency with everything that its client invoicing knows and has made (SS 4.1): the state that every action here works
 * on. Maps keep the order in which things were put in.
 *
 * @param profiles by identifier
 * @param clients by number
 * @param accounts debtors' accounts by number
 * @param transactions payments, bounced payments, corrections shown on invoices, and charges, by id
 * @param clientCharges transactions shown in the client-charges table (P:73)
 * @param jobs by label
 * @param invoices by number, deleted ones too
 * @param checks by number, void ones too
 * @param ledger the clients' ledger, in order of entry
 * @param postings documents that the books have to take over, in the order they arose: each remitted settlement, its reversal when it
 *     is backed out, each correction that stands on no invoice
 */
public record Agency(
        AgencySettings settings,
        Map<String, InvoiceProfile> profiles,
        Map<String, AgencyClient> clients,
        Map<String, DebtorAccount> accounts,
        Map<EntryId, JobEntry> transactions,
        Set<EntryId> clientCharges,
        Map<String, InvoicingJob> jobs,
        Map<Long, ClientInvoice> invoices,
        Map<Long, Check> checks,
        List<ClientLedgerEntry> ledger,
        List<Delivered> deliveries,
        List<Booked> postings,
        Told told) {

    /** An agency without a client. */
    public static final Agency EMPTY = new Agency(
            AgencySettings.DEFAULT,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Told.NOTHING);

    public Agency {
        profiles = ordered(profiles);
        clients = ordered(clients);
        accounts = ordered(accounts);
        transactions = ordered(transactions);
        clientCharges = Collections.unmodifiableSet(new LinkedHashSet<>(clientCharges));
        jobs = ordered(jobs);
        invoices = ordered(invoices);
        checks = ordered(checks);
        ledger = List.copyOf(ledger);
        deliveries = List.copyOf(deliveries);
        postings = List.copyOf(postings);
    }

    public Optional<ClientInvoice> invoice(long number) {
        return Optional.ofNullable(invoices.get(number));
    }

    /** Numbers of the invoices that are so far, in order. */
    public List<Long> numbersOf(ClientInvoice.Status status) {
        return invoices.values().stream()
                .filter(invoice -> invoice.status() == status)
                .map(ClientInvoice::number)
                .toList();
    }

    /** Transactions that stand on no live invoice. */
    public List<JobEntry> freeTransactions() {
        Set<EntryId> taken = new LinkedHashSet<>();
        invoices.values().stream().filter(ClientInvoice::isLive).forEach(live -> taken.addAll(live.transactions()));
        return transactions.values().stream()
                .filter(Predicate.not(transaction -> taken.contains(transaction.id())))
                .toList();
    }

    /** What the client owes by its ledger; below zero the agency owes it. Empty: there is no such client. */
    public Optional<Money> balance(String client) {
        return Optional.ofNullable(clients.get(client))
                .map(known -> Money.sum(
                        known.currency(),
                        ledger.stream()
                                .filter(entry -> entry.book() == ClientLedgerEntry.Book.CLIENT)
                                .filter(entry -> entry.client().equals(client))
                                .map(ClientLedgerEntry::amount)
                                .toList()));
    }

    /** The same agency with this profile, in the place of one of the same identifier. */
    public Agency with(InvoiceProfile profile) {
        return opened(books -> books.profiles.put(profile.identifier(), profile));
    }

    public Agency with(AgencyClient client) {
        return opened(books -> books.clients.put(client.number(), client));
    }

    public Agency with(DebtorAccount account) {
        return opened(books -> books.accounts.put(account.number(), account));
    }

    /** A transaction that is on an invoice already stays as it was settled there. */
    public Agency with(JobEntry transaction) {
        return opened(books -> books.transactions.put(transaction.id(), transaction));
    }

    public Agency with(List<JobEntry> more) {
        return opened(books -> more.forEach(transaction -> books.transactions.put(transaction.id(), transaction)));
    }

    public Agency with(InvoicingJob job) {
        return opened(books -> books.jobs.put(job.label(), job));
    }

    public Agency with(AgencySettings other) {
        return opened(books -> books.settings = other);
    }

    public Agency with(Switch which, boolean on) {
        return with(settings.with(which, on));
    }

    private Agency opened(java.util.function.Consumer<OpenBooks> change) {
        OpenBooks books = OpenBooks.of(this);
        change.accept(books);
        return books.close();
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
