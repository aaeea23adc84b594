package org.daybook.invoicing.settlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/**
 * The agency's books while one action writes in them: opened from a state, closed to the next, so that a run over all clients copies
 * nothing twice. No other action ever sees them open.
 */
final class OpenBooks {

    AgencySettings settings;
    final Map<String, InvoiceProfile> profiles;
    final Map<String, AgencyClient> clients;
    final Map<String, DebtorAccount> accounts;
    final Map<EntryId, JobEntry> transactions;
    final Set<EntryId> clientCharges;
    final Map<String, InvoicingJob> jobs;
    final Map<Long, ClientInvoice> invoices;
    final Map<Long, Check> checks;
    final List<ClientLedgerEntry> ledger;
    final List<Delivered> deliveries;
    final List<Booked> postings;
    Told told;

    private Map<String, List<JobEntry>> waiting;
    private Map<String, Money> owed;
    private Map<String, List<JobEntry>> byAccount;

    private OpenBooks(Agency agency) {
        settings = agency.settings();
        profiles = new LinkedHashMap<>(agency.profiles());
        clients = new LinkedHashMap<>(agency.clients());
        accounts = new LinkedHashMap<>(agency.accounts());
        transactions = new LinkedHashMap<>(agency.transactions());
        clientCharges = new LinkedHashSet<>(agency.clientCharges());
        jobs = new LinkedHashMap<>(agency.jobs());
        invoices = new LinkedHashMap<>(agency.invoices());
        checks = new LinkedHashMap<>(agency.checks());
        ledger = new ArrayList<>(agency.ledger());
        deliveries = new ArrayList<>(agency.deliveries());
        postings = new ArrayList<>(agency.postings());
        told = agency.told();
    }

    static OpenBooks of(Agency agency) {
        return new OpenBooks(agency);
    }

    Agency close() {
        return new Agency(
                settings,
                profiles,
                clients,
                accounts,
                transactions,
                clientCharges,
                jobs,
                invoices,
                checks,
                ledger,
                deliveries,
                postings,
                told);
    }

    /** Enters a new invoice; what it settles waits no more. */
    void enter(ClientInvoice invoice) {
        settings = settings.numberedFrom(invoice.number(), settings.lastCheckNumber());
        invoices.put(invoice.number(), invoice);
        Set<EntryId> settled = new HashSet<>(invoice.transactions());
        List<JobEntry> left = new ArrayList<>(waitingFor(invoice.client()));
        left.removeIf(transaction -> settled.contains(transaction.id()));
        waiting.put(invoice.client(), left);
        owed.merge(invoice.client(), effect(invoice), Money::plus);
    }

    /** Posted transactions of the client, and of its sub-clients without a profile, that are on no live invoice. */
    List<JobEntry> waitingFor(String client) {
        index();
        return waiting.getOrDefault(client, List.of());
    }

    /** What the client owes from before, by its ledger and by invoices that are not remitted yet. */
    Money owedBy(AgencyClient client) {
        index();
        return owed.getOrDefault(client.number(), Money.zero(client.currency()));
    }

    /** All payments that a debtor made on the account. */
    List<JobEntry> paymentsOn(String account) {
        if (byAccount == null) {
            byAccount = new HashMap<>();
            transactions
                    .values()
                    .forEach(entry -> entry.group()
                            .ifPresent(number -> byAccount
                                    .computeIfAbsent(number, none -> new ArrayList<>())
                                    .add(entry)));
        }
        return byAccount.getOrDefault(account, List.of());
    }

    /** The client's own commission logic, or its primary client's (SS 4.1). */
    CommissionRates ratesOf(AgencyClient client) {
        return client.rates().records().isEmpty()
                ? primaryOf(client).map(AgencyClient::rates).orElse(CommissionRates.NONE)
                : client.rates();
    }

    /** By the commission logic of the client whose transaction it is, also where its primary client is settled. */
    JobEntry commissioned(JobEntry transaction) {
        Optional<DebtorAccount> account = transaction.group().map(accounts::get);
        return ratesOf(clients.get(transaction.customer())).commissioned(transaction, account);
    }

    Optional<AgencyClient> primaryOf(AgencyClient client) {
        return client.primary().map(clients::get);
    }

    private void index() {
        if (waiting != null) {
            return;
        }
        waiting = new HashMap<>();
        owed = new HashMap<>();
        Set<EntryId> taken = new HashSet<>();
        for (ClientInvoice invoice : invoices.values()) {
            if (invoice.isLive()) {
                taken.addAll(invoice.transactions());
            }
            if (invoice.isLive() && !invoice.isRemitted()) {
                owed.merge(invoice.client(), effect(invoice), Money::plus);
            }
        }
        ledger.stream()
                .filter(entry -> entry.book() == ClientLedgerEntry.Book.CLIENT)
                .forEach(entry -> owed.merge(entry.client(), entry.amount(), Money::plus));
        transactions.values().stream()
                .filter(entry -> entry.status() == EntryStatus.FINALIZED && !taken.contains(entry.id()))
                .forEach(entry -> waiting.computeIfAbsent(settledWith(entry), none -> new ArrayList<>())
                        .add(entry));
    }

    /** By what an invoice changes the client's balance once it is remitted. */
    private static Money effect(ClientInvoice invoice) {
        return invoice.figures().amountDue().minus(invoice.figures().pastDue());
    }

    /** Number of the client on whose invoice a transaction comes. */
    private String settledWith(JobEntry transaction) {
        AgencyClient client = clients.get(transaction.customer());
        boolean hasNone = client != null && client.profiles().isEmpty();
        return hasNone ? client.primary().orElse(client.number()) : transaction.customer();
    }
}
