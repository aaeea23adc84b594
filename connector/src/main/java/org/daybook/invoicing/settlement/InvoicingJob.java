package org.daybook.invoicing.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;

/**
 * A client invoicing job: when it runs, for which profiles, and how far its run has come (SS 4.1, 4.2).
 *
 * @param label its name
 * @param left clients that the run has still to settle; a run that stopped goes on with them
 * @param done what became of the others, in the order they were settled
 */
public record InvoicingJob(
        String label,
        JobSchedule schedule,
        List<InvoicingTask> tasks,
        State state,
        List<Turn> left,
        List<ClientOutcome> done) {

    /** How far it is. */
    public enum State {
        IDLE,
        RUNNING,
        DONE,
        FAILED
    }

    /** One client's turn in a run. */
    public record Turn(String client, String profile, Period period) {}

    /**
     * What became of one client in a run.
     *
     * @param invoice number of the invoice; empty: none was made
     * @param findings why no invoice was made, or why it did not come further
     */
    public record ClientOutcome(
            String client, String profile, Reached reached, Optional<Long> invoice, List<Finding> findings) {
        public ClientOutcome {
            findings = List.copyOf(findings);
        }
    }

    /** How far a run brought a client. */
    public enum Reached {
        /** There was nothing to settle. */
        SKIPPED,
        REFUSED,
        GENERATED,
        VERIFIED,
        REMITTED,
        DELIVERED
    }

    public InvoicingJob {
        tasks = List.copyOf(tasks);
        left = List.copyOf(left);
        done = List.copyOf(done);
    }

    public static InvoicingJob of(String label, JobSchedule schedule, List<InvoicingTask> tasks) {
        return new InvoicingJob(label, schedule, tasks, State.IDLE, List.of(), List.of());
    }

    /** How many clients the run has settled, and of how many. */
    public record Progress(int settled, int clients) {}

    public Progress progress() {
        return new Progress(done.size(), done.size() + left.size());
    }

    InvoicingJob with(List<InvoicingTask> newTasks) {
        return new InvoicingJob(label, schedule, newTasks, state, left, done);
    }

    public InvoicingJob with(JobSchedule newSchedule) {
        return new InvoicingJob(label, newSchedule, tasks, state, left, done);
    }

    InvoicingJob starting(List<Turn> turns) {
        return new InvoicingJob(label, schedule, tasks, State.RUNNING, turns, List.of());
    }

    /** After some more clients; the run is over when none is left, and has failed if one was refused anything. */
    InvoicingJob after(List<ClientOutcome> more) {
        List<ClientOutcome> all = new ArrayList<>(done);
        all.addAll(more);
        List<Turn> rest = left.subList(more.size(), left.size());
        boolean failed = all.stream().anyMatch(outcome -> !outcome.findings().isEmpty());
        State ended = failed ? State.FAILED : State.DONE;
        return new InvoicingJob(label, schedule, tasks, rest.isEmpty() ? ended : State.RUNNING, rest, all);
    }
}
