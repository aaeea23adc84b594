package org.daybook.invoicing.finishedwork;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Quantity;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Writes a billing book anew with some of it changed. */
public final class BillingBookBuilder {

    private final String company;
    private final Currency currency;
    private final Shelf.Changing<String, Job> jobs;
    private final Shelf.Changing<EntryId, WorkEntry> work;
    private final Shelf.Changing<EntryId, JobEntry> additional;
    private final Shelf.Changing<EntryId, Charge> charges;
    private final Shelf.Changing<String, Account> accounts;
    private final Shelf.Changing<String, ServicePackage> packages;
    private final Shelf.Changing<String, JobTerms> terms;
    private List<Bill> bills;
    private Receivables receivables;
    private QuickBooks quickBooks;
    private Numbering numbering;
    private AutoFinalizing auto;
    private RunResult lastRun;

    BillingBookBuilder(BillingBook book) {
        company = book.company();
        currency = book.currency();
        jobs = new Shelf.Changing<>(book.jobs());
        work = new Shelf.Changing<>(book.work());
        additional = new Shelf.Changing<>(book.additional());
        charges = new Shelf.Changing<>(book.charges());
        accounts = new Shelf.Changing<>(book.accounts());
        packages = new Shelf.Changing<>(book.packages());
        terms = new Shelf.Changing<>(book.terms());
        bills = book.bills();
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
        JobTerms known = terms.get(job);
        if (known != null) {
            terms.put(job, known.undone(times));
        }
        return this;
    }

    /** A bill that is known, changed. */
    BillingBookBuilder bill(Bill bill) {
        return bills(bills.stream()
                .map(known -> known.number().equals(bill.number()) ? bill : known)
                .toList());
    }

    BillingBookBuilder bills(List<Bill> all) {
        bills = all;
        return this;
    }

    BillingBookBuilder newBills(List<Bill> made) {
        return bills(Stream.concat(bills.stream(), made.stream()).toList());
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
                jobs.done(),
                work.done(),
                additional.done(),
                charges.done(),
                accounts.done(),
                packages.done(),
                terms.done(),
                receivables,
                bills,
                quickBooks,
                numbering,
                auto,
                lastRun);
    }
}
