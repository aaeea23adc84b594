package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Job;

/**
 * What of a fixed price goes on the next draft, by job: the fixed prices of main job and subjobs, less what is invoiced and on
 * drafts within them, shared by what is registered on each job (JI 2.4).
 */
final class FixedPriceTransfer {

    private final InvoiceSelection selection;
    private final CurrencyRounding rounding;
    private final Scope scope;
    private final List<Job> jobs;
    private final Map<String, List<SelectionLine>> linesByJob;

    private FixedPriceTransfer(InvoiceSelection selection, CurrencyRounding rounding) {
        this.selection = selection;
        this.rounding = rounding;
        this.scope = Scope.of(selection);
        this.jobs = jobs(selection);
        this.linesByJob = linesByJob();
    }

    static FixedPriceTransfer of(InvoiceSelection selection, CurrencyRounding rounding) {
        return new FixedPriceTransfer(selection, rounding);
    }

    Optional<RefusalCode> problem() {
        if (jobs.isEmpty()) {
            return Optional.of(RefusalCode.NO_FIXED_PRICE);
        }
        if (!target().isPositive()) {
            return Optional.of(RefusalCode.NOTHING_LEFT);
        }
        Optional<Map<Job, Money>> shares = shares();
        return shares.isEmpty()
                ? Optional.of(RefusalCode.NO_BASIS)
                : transfers(shares.get()).stream()
                        .flatMap(transfer -> transfer.problem().stream())
                        .findFirst();
    }

    List<JobTransfer> transfers() {
        return transfers(shares().orElseThrow());
    }

    /** Invoices on account do not count as invoiced; the on-account reduction takes them off later (JI 2.4). */
    Money target() {
        OnDrafts drafts = OnDrafts.of(selection);
        return sum(jobs.stream().flatMap(job -> job.fixedPrice().stream()))
                .minus(within(SelectionLine::priceInvoiced))
                .minus(within(drafts::price));
    }

    private Money within(Function<SelectionLine, Money> amount) {
        return sum(selection.lines().stream().filter(scope::isInFixedPrice).map(amount));
    }

    private List<JobTransfer> transfers(Map<Job, Money> shares) {
        List<JobTransfer> transfers = new ArrayList<>();
        shares.forEach((job, share) -> transfers.add(
                new JobTransfer(job, PriceTransfer.of(linesOf(job), share, selection.parameters(), rounding))));
        return transfers;
    }

    /** A single job takes it all; several share it by what is registered, and cannot where nothing is (JI 2.4). */
    private Optional<Map<Job, Money>> shares() {
        if (jobs.size() == 1) {
            return Optional.of(Map.of(jobs.get(0), target()));
        }
        List<Job> sharing =
                jobs.stream().filter(job -> !registered(job).isZero()).toList();
        List<Money> weights = sharing.stream().map(this::registered).toList();
        if (sum(weights.stream()).isZero()) {
            return Optional.empty();
        }
        List<Money> shares = Distribution.of(target(), weights, rounding);
        Map<Job, Money> byJob = new LinkedHashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            byJob.put(sharing.get(i), shares.get(i));
        }
        return Optional.of(byJob);
    }

    private Money registered(Job job) {
        return sum(linesOf(job).stream().map(PriceTransfer::basis));
    }

    private List<SelectionLine> linesOf(Job job) {
        return linesByJob.getOrDefault(job.number(), List.of());
    }

    /** The selected entries within the fixed price; where the job separates them and so none is selected, those it shows at zero. */
    private Map<String, List<SelectionLine>> linesByJob() {
        Map<String, List<SelectionLine>> byJob = new LinkedHashMap<>();
        for (Job job : jobs) {
            List<SelectionLine> included = selection.lines().stream()
                    .filter(line -> scope.jobOf(line).equals(job))
                    .filter(line -> scope.covers(line) && !line.reallocate() && scope.isInFixedPrice(line))
                    .toList();
            List<SelectionLine> selected =
                    included.stream().filter(SelectionLine::isSelected).toList();
            boolean shown = selected.isEmpty() && included.stream().anyMatch(scope::isSeparated);
            byJob.put(job.number(), shown ? included : selected);
        }
        return byJob;
    }

    private static List<Job> jobs(InvoiceSelection selection) {
        List<Job> subjobs = Scope.mainJobSelects(selection.job()) ? selection.subjobs() : List.of();
        return Stream.concat(Stream.of(selection.job()), subjobs.stream())
                .filter(Job::isFixedPrice)
                .toList();
    }

    private Money sum(Stream<Money> amounts) {
        return Money.sum(selection.job().currency(), amounts.toList());
    }
}
