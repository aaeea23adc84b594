package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.settlement.InvoicingJob.ClientOutcome;
import org.daybook.invoicing.settlement.InvoicingJob.Reached;
import org.daybook.invoicing.settlement.InvoicingJob.State;
import org.daybook.invoicing.settlement.InvoicingJob.Turn;

/**
 * Run: settles with every client of the profiles of a job's tasks (SS 4.2, S3). A run that stopped goes on with the clients left, by
 * the dates it was begun with; one that is over begins anew.
 */
public final class RunJob {

    private static final List<Step> STEPS = List.of(Verify.STEP, Remit.STEP, Deliver.STEP);

    private RunJob() {}

    /** To its end. */
    public static Outcome<Agency> on(Agency agency, String label, LocalDate today) {
        return on(agency, label, Integer.MAX_VALUE, today);
    }

    /**
     * So many clients further.
     *
     * @param clients at most so many are settled before the run stops
     * @return done with a warning for dates that are typed but not applied (the old ones count), and one for
     *     every finding of a client or of its commission records; refused with NO_SUCH_JOB, NO_TASKS, END_DATE_REQUIRED, START_AFTER_END, NO_SUCH_PROFILE
     */
    public static Outcome<Agency> on(Agency agency, String label, int clients, LocalDate today) {
        InvoicingJob job = agency.jobs().get(label);
        if (job == null) {
            return Outcome.refused(RefusalCode.NO_SUCH_JOB, "job " + label);
        }
        if (job.state() == State.RUNNING) {
            return goOn(agency, job, clients, today, List.of());
        }
        List<Finding> reasons = reasons(agency, job);
        return reasons.isEmpty()
                ? goOn(agency, job.starting(turns(agency, job)), clients, today, notApplied(job))
                : new Outcome.Refused<>(reasons);
    }

    private static List<Finding> reasons(Agency agency, InvoicingJob job) {
        if (job.tasks().isEmpty()) {
            return List.of(Finding.of(RefusalCode.NO_TASKS, "job " + job.label()));
        }
        List<Finding> reasons = new ArrayList<>();
        for (InvoicingTask task : job.tasks()) {
            String where = "job " + job.label() + ", task " + task.profile();
            reasons.addAll(GenerateInvoice.reasons(task.dates(), where));
            if (!agency.profiles().containsKey(task.profile())) {
                reasons.add(Finding.of(RefusalCode.NO_SUCH_PROFILE, where));
            }
        }
        return reasons;
    }

    private static List<Finding> notApplied(InvoicingJob job) {
        return job.tasks().stream()
                .filter(task -> task.edited().isPresent())
                .map(task ->
                        Finding.of(RefusalCode.EDITS_NOT_APPLIED, "job " + job.label() + ", task " + task.profile()))
                .toList();
    }

    /** Every active client of a task's profile has its turn. */
    private static List<Turn> turns(Agency agency, InvoicingJob job) {
        return job.tasks().stream()
                .flatMap(task -> agency.clients().values().stream()
                        .filter(client -> client.active() && client.profiles().contains(task.profile()))
                        .map(client -> new Turn(client.number(), task.profile(), GenerateInvoice.period(task.dates()))))
                .toList();
    }

    private static Outcome<Agency> goOn(
            Agency agency, InvoicingJob job, int clients, LocalDate today, List<Finding> warnings) {
        OpenBooks books = OpenBooks.of(agency);
        int count = Math.max(0, Math.min(clients, job.left().size()));
        List<ClientOutcome> outcomes = new ArrayList<>();
        job.left().subList(0, count).forEach(turn -> outcomes.add(settle(books, turn, today)));
        books.jobs.put(job.label(), job.after(outcomes));
        List<Finding> all = new ArrayList<>(warnings);
        for (ClientOutcome outcome : outcomes) {
            all.addAll(outcome.findings());
            all.addAll(GenerateInvoice.unreachable(books, outcome.client()));
        }
        return new Outcome.Done<>(books.close(), all);
    }

    private static ClientOutcome settle(OpenBooks books, Turn turn, LocalDate today) {
        List<Finding> reasons = GenerateInvoice.reasons(books, turn.client(), turn.profile());
        if (!reasons.isEmpty()) {
            return outcome(turn, Reached.REFUSED, Optional.empty(), reasons);
        }
        Optional<Long> made = GenerateInvoice.settle(books, turn.client(), turn.profile(), turn.period(), today);
        if (made.isEmpty()) {
            return outcome(turn, Reached.SKIPPED, made, List.of());
        }
        List<Finding> stopped = books.settings.autoAdvance() ? advance(books, made.get(), today) : List.of();
        Reached reached =
                Reached.valueOf(books.invoices.get(made.get()).status().name());
        return outcome(turn, reached, made, stopped);
    }

    /** Verify, remit and deliver in order, up to the first that is refused (SS 4.3 R14). */
    private static List<Finding> advance(OpenBooks books, long number, LocalDate today) {
        for (Step step : STEPS) {
            ClientInvoice invoice = books.invoices.get(number);
            List<Finding> reasons = step.reasons(books, invoice);
            if (!reasons.isEmpty()) {
                return reasons;
            }
            step.take(books, List.of(invoice), today);
        }
        return List.of();
    }

    private static ClientOutcome outcome(Turn turn, Reached reached, Optional<Long> invoice, List<Finding> findings) {
        return new ClientOutcome(turn.client(), turn.profile(), reached, invoice, findings);
    }
}
