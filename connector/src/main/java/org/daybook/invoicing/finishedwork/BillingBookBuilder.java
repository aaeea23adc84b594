package org.daybook.invoicing.finishedwork;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Quantity;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Writes a billing book anew with some of it changed. */
public final class BillingBookBuilder {

    private final String company;
    private final Currency currency;
    private final Map<String, Job> jobs;
    private final Map<EntryId, WorkEntry> work;
    private final Map<EntryId, JobEntry> additional;
    private final Map<EntryId, Charge> charges;
    private final Map<String, Account> accounts;
    private final Map<String, ServicePackage> packages;
    private final Map<String, JobTerms> terms;
    private final List<Bill> bills;
    private Receivables receivables;
    private QuickBooks quickBooks;
    private Numbering numbering;
    private AutoFinalizing auto;
    private RunResult lastRun;

    BillingBookBuilder(BillingBook book) {
        company = book.company();
        currency = book.currency();
        jobs = new LinkedHashMap<>(book.jobs());
        work = new LinkedHashMap<>(book.work());
        additional = new LinkedHashMap<>(book.additional());
        charges = new LinkedHashMap<>(book.charges());
        accounts = new LinkedHashMap<>(book.accounts());
        packages = new LinkedHashMap<>(book.packages());
        terms = new LinkedHashMap<>(book.terms());
        bills = new ArrayList<>(book.bills());
        receivables = book.receivables();
        quickBooks = book.quickBooks();
        numbering = book.numbering();
        auto = book.auto();
        lastRun = book.lastRun();
    }

    public BillingBookBuilder job(Job job) {
        jobs.put(job.number(), job);
        return this;
    }

    public BillingBookBuilder work(WorkEntry entry) {
        work.put(entry.id(), entry);
        return this;
    }

    BillingBookBuilder withoutWork(EntryId id) {
        work.remove(id);
        return this;
    }

    /** An additional charge, typed and not processed yet. */
    public BillingBookBuilder additional(JobEntry charge) {
        additional.put(charge.id(), charge);
        return this;
    }

    BillingBookBuilder processed(EntryId id) {
        additional.remove(id);
        return this;
    }

    /** Puts a charge in the history, and in the invoice bank while no bill takes it. */
    public BillingBookBuilder charge(Charge charge) {
        charges.put(charge.id(), charge);
        return this;
    }

    BillingBookBuilder withoutCharge(EntryId id) {
        charges.remove(id);
        return this;
    }

    public BillingBookBuilder account(Account account) {
        accounts.put(account.number(), account);
        return this;
    }

    public BillingBookBuilder servicePackage(ServicePackage one) {
        packages.put(one.id(), one);
        return this;
    }

    public BillingBookBuilder terms(String job, JobTerms ofJob) {
        terms.put(job, ofJob);
        return this;
    }

    /** So many times less towards the maximum of a job. */
    BillingBookBuilder undone(String job, Quantity times) {
        terms.computeIfPresent(job, (number, ofJob) -> ofJob.undone(times));
        return this;
    }

    /** A new bill, or one that is known changed. */
    BillingBookBuilder bill(Bill bill) {
        for (int i = 0; i < bills.size(); i++) {
            if (bills.get(i).number().equals(bill.number())) {
                bills.set(i, bill);
                return this;
            }
        }
        bills.add(bill);
        return this;
    }

    BillingBookBuilder bills(List<Bill> all) {
        bills.clear();
        bills.addAll(all);
        return this;
    }

    BillingBookBuilder newBill(Bill bill) {
        bills.add(bill);
        return this;
    }

    public BillingBookBuilder receivables(Receivables value) {
        receivables = value;
        return this;
    }

    public BillingBookBuilder quickBooks(QuickBooks value) {
        quickBooks = value;
        return this;
    }

    BillingBookBuilder numbering(Numbering value) {
        numbering = value;
        return this;
    }

    public BillingBookBuilder auto(AutoFinalizing value) {
        auto = value;
        return this;
    }

    BillingBookBuilder lastRun(RunResult value) {
        lastRun = value;
        return this;
    }

    public BillingBook build() {
        return new BillingBook(
                company,
                currency,
                jobs,
                work,
                additional,
                charges,
                accounts,
                packages,
                terms,
                receivables,
                bills,
                quickBooks,
                numbering,
                auto,
                lastRun);
    }
}
