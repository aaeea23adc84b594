package org.daybook.invoicing.finishedwork;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * Everything a company's field work and its billing come to at one moment (SS 2.1).
 *
 * @param company number of the company; empty where the book is of all there are
 * @param currency the company's own, in which all bills are made
 * @param jobs jobs by number; a job that is not here is a plain one of its customer
 * @param work rows of Record Work: out, in progress, done
 * @param additional additional charges typed and not processed yet
 * @param charges the history: what is on no bill stands in the invoice bank
 * @param accounts by customer number
 * @param packages by id
 * @param terms by job number; a job without terms is charged what its work says
 * @param quickBooks empty where the company bills without QuickBooks
 */
public record BillingBook(
        String company,
        Currency currency,
        Map<String, Job> jobs,
        Map<EntryId, WorkEntry> work,
        Map<EntryId, JobEntry> additional,
        Map<EntryId, Charge> charges,
        Map<String, Account> accounts,
        Map<String, ServicePackage> packages,
        Map<String, JobTerms> terms,
        Receivables receivables,
        List<Bill> bills,
        QuickBooks quickBooks,
        Numbering numbering,
        AutoFinalizing auto,
        RunResult lastRun) {

    public BillingBook {
        jobs = Shelf.of(jobs);
        work = Shelf.of(work);
        additional = Shelf.of(additional);
        charges = Shelf.of(charges);
        accounts = Shelf.of(accounts);
        packages = Shelf.of(packages);
        terms = Shelf.of(terms);
        bills = List.copyOf(bills);
    }

    /** Nothing done, nothing owed. */
    public static BillingBook empty(Currency currency) {
        return empty("", currency);
    }

    /** The same of one company. */
    static BillingBook empty(String company, Currency currency) {
        return new BillingBook(
                company,
                currency,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Receivables.NONE,
                List.of(),
                QuickBooks.NOT_CONNECTED,
                Numbering.DEFAULT,
                AutoFinalizing.OFF,
                RunResult.NONE);
    }

    public BillingBookBuilder toBuilder() {
        return new BillingBookBuilder(this);
    }

    Money zero() {
        return Money.zero(currency);
    }

    public Account account(String customer) {
        return accounts.getOrDefault(customer, Account.of(customer));
    }

    /** Charges in the invoice bank, by customer in the order of their first charge. */
    Map<String, List<Charge>> bank() {
        Map<String, List<Charge>> byCustomer = new LinkedHashMap<>();
        charges.values().stream()
                .filter(Charge::inBank)
                .forEach(charge -> byCustomer
                        .computeIfAbsent(charge.entry().customer(), first -> new ArrayList<>())
                        .add(charge));
        return byCustomer;
    }

    /** The package that a job is in; a job is in one at most. */
    Optional<ServicePackage> packageOf(String job) {
        return packages.values().stream()
                .filter(one -> one.jobs().contains(job))
                .findFirst();
    }

    /** The bill of that number, or of its document's reference. */
    public Optional<Bill> bill(String name) {
        return bills.stream()
                .filter(one -> one.number().equals(name) || one.reference().equals(Optional.of(name)))
                .findFirst();
    }

    /**
     * The id of what this company charges without a source telling it (SS 2.4): {@code clip:inst:P1:2024-06}, with the company's number
     * where companies have books beside each other.
     */
    EntryId key(String what) {
        return new EntryId("clip", company.isEmpty() ? what : company + ":" + what);
    }

    /** The key by which a package's month is charged once. */
    EntryId keyOf(ServicePackage one, YearMonth month) {
        return key("inst:" + one.id() + ":" + month);
    }

    /** Work, charges and additional charges by their ids: where a written id is looked up. */
    public List<EntryId> ids() {
        List<EntryId> all = new ArrayList<>(work.keySet());
        Collection<EntryId> others = charges.keySet();
        all.addAll(others);
        all.addAll(additional.keySet());
        return all;
    }
}
