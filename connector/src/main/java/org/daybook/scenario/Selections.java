package org.daybook.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.EntryReadiness;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.SelectionLine;
import org.daybook.invoicing.selection.SystemParameters;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.JobParameter;

/** The invoice selection of each job of a scenario, opened when it is first spoken of. */
final class Selections {

    private final Jobs jobs;
    private final Books books;
    private final Map<String, InvoiceSelection> selections = new LinkedHashMap<>();
    private SystemParameters parameters = SystemParameters.DEFAULT;
    private String lastJob = "";

    Selections(Jobs jobs, Books books) {
        this.jobs = jobs;
        this.books = books;
    }

    SystemParameters parameters() {
        return parameters;
    }

    void parameters(SystemParameters value) {
        parameters = value;
        selections.replaceAll(
                (job, selection) -> selection.toBuilder().parameters(value).build());
    }

    /** The job's selection, with entries that came since it was last looked at. */
    InvoiceSelection of(String job) {
        lastJob = job;
        InvoiceSelection selection = selections.containsKey(job) ? selections.get(job) : opened(job);
        InvoiceSelection asDescribed =
                selection.toBuilder().job(jobs.job(job, books)).build();
        InvoiceSelection now = withLaterEntries(asDescribed).toBuilder()
                .subjobs(subjobsOf(job))
                .mainJob(mainJobOf(job))
                .build();
        selections.put(job, now);
        return now;
    }

    /** An entry of a subjob is one and the same in the subjob's selection and in the main job's. */
    void put(InvoiceSelection selection) {
        InvoiceSelection before = selections.put(selection.job().number(), selection);
        Set<SelectionLine> unchanged = before == null ? Set.of() : new HashSet<>(before.lines());
        Map<EntryId, SelectionLine> changed = new HashMap<>();
        selection.lines().stream()
                .filter(line -> !unchanged.contains(line))
                .forEach(line -> changed.put(line.id(), line));
        selections.replaceAll((job, other) -> isRelated(selection.job(), other.job()) ? with(other, changed) : other);
    }

    /** Whether a document's journal was posted when it was printed. */
    boolean isPosted(String document) {
        return selections.values().stream()
                .flatMap(selection -> selection.printed(document).stream())
                .anyMatch(printed -> printed.decision().posted());
    }

    private static boolean isRelated(Job one, Job other) {
        return one.mainJob().equals(Optional.of(other.number()))
                || other.mainJob().equals(Optional.of(one.number()));
    }

    private static InvoiceSelection with(InvoiceSelection selection, Map<EntryId, SelectionLine> changed) {
        return selection.toBuilder()
                .lines(selection.lines().stream()
                        .map(line -> changed.getOrDefault(line.id(), line))
                        .toList())
                .build();
    }

    /** The job that was last spoken of; the only one there is, if none was. */
    Optional<String> lastJob() {
        List<Job> all = jobs.all();
        return lastJob.isEmpty() && all.size() == 1
                ? Optional.of(all.get(0).number())
                : Optional.of(lastJob).filter(job -> !job.isEmpty());
    }

    private InvoiceSelection opened(String number) {
        return InvoiceSelection.ofLines(jobs.job(number, books), List.of()).toBuilder()
                .parameters(parameters)
                .build();
    }

    private InvoiceSelection withLaterEntries(InvoiceSelection selection) {
        Set<EntryId> known = new HashSet<>();
        selection.lines().forEach(line -> known.add(line.id()));
        List<SelectionLine> lines = new ArrayList<>(selection.lines());
        int lastDraft = selection.lastDraft();
        for (Jobs.Registered one : registeredOn(selection.job())) {
            if (!known.contains(one.entry().id())) {
                SelectionLine line =
                        elsewhere(selection.job(), one.entry().id()).orElseGet(() -> line(one));
                lines.add(line);
                lastDraft = Math.max(lastDraft, line.draft().orElse(0));
            }
        }
        return selection.toBuilder().lines(lines).lastDraft(lastDraft).build();
    }

    private Optional<SelectionLine> elsewhere(Job job, EntryId entry) {
        return selections.values().stream()
                .filter(other -> isRelated(job, other.job()))
                .flatMap(other -> other.lines().stream())
                .filter(line -> line.id().equals(entry))
                .findFirst();
    }

    /** The job's own entries, and those of the subjobs that are invoiced on it (JI 2.0 G-MAIN, 2.12). */
    private List<Jobs.Registered> registeredOn(Job job) {
        List<Jobs.Registered> all = new ArrayList<>(jobs.entriesOf(job.number()));
        if (job.is(JobParameter.MAIN_JOB_INVOICING)) {
            subjobsOf(job.number()).forEach(subjob -> all.addAll(jobs.entriesOf(subjob.number())));
        }
        return all.stream().filter(one -> isReady(one.entry())).toList();
    }

    /** What is never charged, or not done yet, is in no selection (SS 6 common state). */
    private static boolean isReady(JobEntry entry) {
        return EntryReadiness.billability(entry)
                .or(() -> EntryReadiness.status(entry))
                .isEmpty();
    }

    private List<Job> subjobsOf(String job) {
        return jobs.all().stream()
                .filter(one -> one.mainJob().equals(Optional.of(job)))
                .toList();
    }

    private Optional<Job> mainJobOf(String job) {
        return jobs.job(job, books).mainJob().map(main -> jobs.job(main, books));
    }

    /** The line as the entry's row describes it; without a word on it, all that is open is selected, as on opening (JI 2.21). */
    private static SelectionLine line(Jobs.Registered one) {
        JobEntry entry = one.entry();
        Cells row = one.row();
        SelectionLine before = invoicedBefore(entry, row);
        boolean available = before.isAvailable() && row.text("Draft").isEmpty();
        Quantity openQuantity = available ? before.openQuantity() : Quantity.ZERO;
        Money openPrice = available ? before.openPrice() : Money.zero(entry.currency());
        Optional<Quantity> typed = row.quantity("Invoice quantity");
        Money price = typed.map(entry.unitPrice()::times).orElse(openPrice);
        return before.toBuilder()
                .keptOutOfFixedPrice(row.yes("Fixed price").map(fixed -> !fixed).orElse(false))
                .draft(row.number("Draft").map(Number::intValue))
                .invoiceQuantity(typed.orElse(openQuantity))
                .invoicePrice(row.money("Invoice price", entry.currency()).orElse(price))
                .close(row.yes("Close").orElse(false))
                .direct(row.yes("Dir. Inv.").orElse(false))
                .reallocate(row.yes("Reallocate").orElse(false))
                .build();
    }

    private static SelectionLine invoicedBefore(JobEntry entry, Cells row) {
        Quantity quantity = row.quantity("Invoiced quantity").orElseGet(() -> invoicedQuantity(entry, row));
        Money price = row.money("Invoiced price", entry.currency())
                .orElse(entry.unitPrice().times(quantity));
        Money cost = row.money("Invoiced cost", entry.currency()).orElse(Money.zero(entry.currency()));
        return SelectionLine.of(entry)
                .invoicedBefore(quantity, price, cost, row.yes("Closed").orElse(false));
    }

    /** Where only the invoiced price is said, as much of the quantity as it is of the registered price. */
    private static Quantity invoicedQuantity(JobEntry entry, Cells row) {
        BigDecimal registered = entry.price().amount();
        return row.money("Invoiced price", entry.currency())
                .filter(price -> registered.signum() != 0)
                .map(price -> entry.quantity().value().multiply(price.amount()))
                .map(product -> new Quantity(product.divide(registered, 6, RoundingMode.HALF_UP)))
                .orElse(Quantity.ZERO);
    }
}
