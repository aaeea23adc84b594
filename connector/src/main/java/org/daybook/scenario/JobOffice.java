package org.daybook.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.invoicing.action.Setting;
import org.daybook.invoicing.charges.AccountingExport;
import org.daybook.invoicing.charges.BillingType;
import org.daybook.invoicing.charges.ChargeInvoice;
import org.daybook.invoicing.charges.ChargeSettings;
import org.daybook.invoicing.charges.CustomerCard;
import org.daybook.invoicing.charges.DistributionAccount;
import org.daybook.invoicing.charges.DistributionPolicy;
import org.daybook.invoicing.charges.ExportBatch;
import org.daybook.invoicing.charges.ExportTarget;
import org.daybook.invoicing.charges.InvoiceCopies;
import org.daybook.invoicing.charges.InvoiceFilter;
import org.daybook.invoicing.charges.JobInvoices;

/**
 * The Job Manager of a scenario: its settings, jobs, customers and exports. Invoices are numbered from 2001 as they
 * are saved.
 */
final class JobOffice {

    private static final int FIRST_NUMBER = 2001;

    private final World world;
    private final Map<String, JobInvoices> jobs = new LinkedHashMap<>();
    private final Map<String, CustomerCard> cards = new LinkedHashMap<>();
    private ChargeSettings settings = ChargeSettings.DEFAULT;
    private List<ExportBatch> batches = List.of();
    private final List<ExportBatch> before = new ArrayList<>();
    private List<ChargeInvoice> found = List.of();
    private List<InvoiceCopies.Copy> copies = List.of();
    private InvoiceFilter journalFilter = InvoiceFilter.ALL;
    private int next = FIRST_NUMBER;
    private boolean policiesSaid;
    private Optional<String> spokenOf = Optional.empty();

    private JobOffice(World world) {
        this.world = world;
    }

    static JobOffice of(World world) {
        return world.part(JobOffice.class, () -> new JobOffice(world));
    }

    /** The job; one that nobody described is billed by order items. */
    JobInvoices job(String number) {
        return jobs.computeIfAbsent(
                number,
                unknown ->
                        JobInvoices.open(world.jobs().job(unknown, world.books()), BillingType.ORDER_ITEMS, settings));
    }

    /** Whether anything was said of it here. */
    boolean knows(String number) {
        return jobs.containsKey(number);
    }

    void put(JobInvoices job) {
        jobs.put(job.job().number(), job);
    }

    List<JobInvoices> jobs() {
        return List.copyOf(jobs.values());
    }

    /** The job that has the invoice. */
    Optional<JobInvoices> jobOf(String invoice) {
        return jobs.values().stream()
                .filter(job -> job.invoice(invoice).isPresent())
                .findFirst();
    }

    Optional<ChargeInvoice> invoice(String number) {
        return jobOf(number).flatMap(job -> job.invoice(number));
    }

    List<ChargeInvoice> invoices() {
        return jobs.values().stream().flatMap(job -> job.invoices().stream()).toList();
    }

    ChargeSettings settings() {
        return settings;
    }

    void settings(ChargeSettings changed) {
        settings = changed;
        jobs.replaceAll((number, job) -> job.with(changed));
    }

    /** Which distribution policies are switched on, or that none is. */
    void policies(List<DistributionPolicy> on) {
        policiesSaid = true;
        settings(settings.policies(on));
    }

    /** Where nobody speaks of a policy, one takes all revenue to the only income account. */
    void usualPolicy() {
        List<String> income = settings.accounts().values().stream()
                .filter(account -> account.type() == DistributionAccount.Type.INCOME)
                .map(DistributionAccount::code)
                .toList();
        if (!policiesSaid && income.size() == 1) {
            policies(List.of(new DistributionPolicy(
                    DistributionPolicy.By.BY_GENERAL_CATEGORY, false, Map.of("*", income.get(0)))));
        }
    }

    void card(CustomerCard card) {
        cards.put(card.code(), card);
    }

    Optional<CustomerCard> card(String code) {
        return Optional.ofNullable(cards.get(code));
    }

    List<CustomerCard> cards() {
        return List.copyOf(cards.values());
    }

    List<ExportBatch> batches() {
        return batches;
    }

    /** With what was offered to the package before the scenario begins, which was no operation of it. */
    List<ExportBatch> offered() {
        return Stream.concat(before.stream(), batches.stream()).toList();
    }

    /** An invoice that was exported before the scenario begins stands in the package with its contents of then. */
    void exportedBefore(ChargeInvoice invoice) {
        invoice.transfer()
                .exported()
                .map(hash -> new ExportBatch.Offered(invoice.number(), hash))
                .ifPresent(one -> before.add(
                        new ExportBatch("earlier", world.today(), ExportTarget.values()[0], List.of(), List.of(one))));
    }

    String nextBatch() {
        return "B" + (batches.size() + 1);
    }

    AccountingExport.Office books() {
        return new AccountingExport.Office(jobs(), cards(), batches);
    }

    void take(AccountingExport.Office office) {
        office.jobs().forEach(this::put);
        office.customers().forEach(this::card);
        batches = office.batches();
    }

    /** The saved invoice that an action was about last. */
    Optional<String> spokenOf() {
        return spokenOf;
    }

    void speakOf(String invoice) {
        spokenOf = Optional.of(invoice);
    }

    /** The next number that no invoice has. */
    String nextNumber() {
        while (invoice(String.valueOf(next)).isPresent()) {
            next++;
        }
        return String.valueOf(next);
    }

    /** By what the invoice journal is limited. */
    void journalFilter(InvoiceFilter filter) {
        journalFilter = filter;
    }

    InvoiceFilter journalFilter() {
        return journalFilter;
    }

    void found(List<ChargeInvoice> invoices) {
        found = invoices;
    }

    List<ChargeInvoice> found() {
        return found;
    }

    void copies(List<InvoiceCopies.Copy> made) {
        copies = made;
    }

    List<InvoiceCopies.Copy> copies() {
        return copies;
    }

    Setting setting() {
        return world.setting();
    }
}
