package org.daybook.sync;

import java.util.List;
import org.daybook.accounting.EntryId;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * One job of one source with its open entries: those on no live document. The unit of invoicing; only one is in memory at a time.
 *
 * @param round how often entries of this job were released again; part of the next document's reference, so that work billed
 *     anew after a credit gets a new one
 * @param mark which mark of the job this work answers, so that recording it does not take off a later one; zero takes any off
 */
public record JobWork(String source, Job job, List<JobEntry> entries, int round, long mark) {

    public JobWork {
        entries = List.copyOf(entries);
    }

    /** Work that answers whatever marks the job. */
    public JobWork(String source, Job job, List<JobEntry> entries, int round) {
        this(source, job, entries, round, 0);
    }

    public List<EntryId> ids() {
        return entries.stream().map(JobEntry::id).toList();
    }
}
