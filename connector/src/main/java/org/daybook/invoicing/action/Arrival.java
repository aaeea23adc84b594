package org.daybook.invoicing.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * What came from a source for one job since the last time: carried by the event, so that a state never has to ask the source again.
 *
 * @param job as the source tells it now
 * @param mainJob its main job, when it is a subjob
 * @param entries new, or otherwise than they were
 * @param withdrawn entries that are no longer ready to be billed
 * @param settings the source's settings, by name
 */
public record Arrival(
        Job job, Optional<Job> mainJob, List<JobEntry> entries, List<EntryId> withdrawn, Map<String, String> settings) {

    public Arrival {
        entries = List.copyOf(entries);
        withdrawn = List.copyOf(withdrawn);
        settings = Map.copyOf(settings);
    }
}
