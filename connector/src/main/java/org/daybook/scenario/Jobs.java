package org.daybook.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.EntryId;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** The jobs of a scenario and the entries registered on them; a job nobody described is a plain time-and-material one. */
final class Jobs {

    /** Company, customer and department of a job nobody described. */
    static final String COMPANY = "10";

    static final String CUSTOMER = "C-100";
    static final String DEPARTMENT = "CENTRAL";

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Map<EntryId, Registered> entries = new LinkedHashMap<>();

    /** An entry with what the scenario says about its way so far. */
    record Registered(JobEntry entry, Cells row) {}

    void put(Job job) {
        jobs.put(job.number(), job);
    }

    void put(JobEntry entry, Cells row) {
        entries.put(entry.id(), new Registered(entry, row));
    }

    /** The entry, changed. */
    void replace(JobEntry entry) {
        entries.computeIfPresent(entry.id(), (id, old) -> new Registered(entry, old.row()));
    }

    boolean knows(String number) {
        return jobs.containsKey(number);
    }

    Job job(String number, Books books) {
        return jobs.computeIfAbsent(number, n -> plain(n, books));
    }

    /** The same; a job nobody described is its first customer's. */
    Job job(String number, Optional<String> customer, Books books) {
        if (!knows(number) && customer.isPresent()) {
            put(job(number, books).toBuilder()
                    .customer(customer.get())
                    .currency(books.customerOrNew(customer.get()).currency())
                    .build());
        }
        return job(number, books);
    }

    List<Registered> entriesOf(String job) {
        return entries.values().stream()
                .filter(one -> one.entry().job().equals(job))
                .toList();
    }

    List<Registered> entries() {
        return List.copyOf(entries.values());
    }

    Optional<Registered> entry(String nativeId) {
        return entries.values().stream()
                .filter(one -> one.entry().id().nativeId().equals(nativeId))
                .findFirst();
    }

    List<Job> all() {
        return List.copyOf(jobs.values());
    }

    private static Job plain(String number, Books books) {
        Customer customer = books.customerOrNew(CUSTOMER);
        return Job.timeAndMaterial(COMPANY, number, number, CUSTOMER, DEPARTMENT, customer.currency());
    }
}
