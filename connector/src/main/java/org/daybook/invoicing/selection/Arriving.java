package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.accounting.EntryId;
import org.daybook.invoicing.action.Arrival;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * What a selection does with what comes from the source (JI 1.2, details inferred): as long as nobody has chosen among the lines, new
 * work is selected as on opening; afterwards it is there to be chosen. What stands on a draft or an invoice stays as it was billed.
 */
final class Arriving {

    private Arriving() {}

    /** The job on whose selection a job's work is: its main job's, where that selects for its subjobs (JI 2.0 G-MAIN). */
    static Job selectedOn(Job job, Optional<Job> mainJob) {
        return mainJob.filter(Scope::mainJobSelects)
                .filter(main -> main.currency().equals(job.currency()))
                .orElse(job);
    }

    /** What came for a subjob opens the selection of its main job, where that selects for it. */
    static InvoiceSelection opening(Arrival arrival) {
        Job job = selectedOn(arrival.job(), arrival.mainJob());
        return around(InvoiceSelection.open(job, inCurrencyOf(job, arrival.entries())), arrival);
    }

    static InvoiceSelection on(InvoiceSelection selection, Arrival arrival) {
        boolean asOpened = selection.equals(selection.reopened());
        InvoiceSelection after =
                around(selection.toBuilder().lines(lines(selection, arrival)).build(), arrival);
        return asOpened ? after.reopened() : after;
    }

    private static InvoiceSelection around(InvoiceSelection selection, Arrival arrival) {
        SelectionBuilder after = selection.toBuilder().parameters(parameters(arrival.settings()));
        Job arrived = arrival.job();
        if (!arrived.number().equals(selection.job().number())) {
            return after.subjobs(with(selection.subjobs(), arrived)).build();
        }
        boolean sameCurrency = arrived.currency().equals(selection.job().currency());
        Neighbours neighbours = selection.neighbours().told(arrived.open());
        boolean open = neighbours.toldOpen().isPresent() ? selection.job().open() : arrived.open();
        Job job = sameCurrency ? arrived : selection.job();
        return after.job(job.toBuilder().open(open).build())
                .neighbours(neighbours)
                .mainJob(arrival.mainJob())
                .build();
    }

    private static List<Job> with(List<Job> subjobs, Job arrived) {
        Map<String, Job> byNumber = new LinkedHashMap<>();
        subjobs.forEach(subjob -> byNumber.put(subjob.number(), subjob));
        byNumber.put(arrived.number(), arrived);
        return List.copyOf(byNumber.values());
    }

    private static List<SelectionLine> lines(InvoiceSelection selection, Arrival arrival) {
        List<JobEntry> arrived = inCurrencyOf(selection.job(), arrival.entries());
        Map<EntryId, JobEntry> told = Transferred.followed(selection, arrived);
        Set<EntryId> withdrawn = new HashSet<>(arrival.withdrawn());
        Set<EntryId> known = new HashSet<>();
        List<SelectionLine> lines = new ArrayList<>();
        for (SelectionLine line : selection.lines()) {
            known.add(line.id());
            if (!withdrawn.contains(Transferred.registered(selection, line.id())) || line.isBilled()) {
                lines.add(Optional.ofNullable(told.get(line.id()))
                        .map(line::registeredAs)
                        .orElse(line));
            }
        }
        arrived.stream()
                .filter(entry -> !known.contains(entry.id()))
                .forEach(entry -> lines.add(SelectionLine.of(entry)));
        return lines;
    }

    /** A source that tells an amount in another currency than its job's is not understood; its entry waits (SS 6). */
    private static List<JobEntry> inCurrencyOf(Job job, List<JobEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.currency().equals(job.currency()))
                .toList();
    }

    private static SystemParameters parameters(Map<String, String> settings) {
        String written = settings.getOrDefault(SystemParameters.SETTING, "").strip();
        if (written.isEmpty()) {
            return SystemParameters.DEFAULT;
        }
        Set<SystemParameter> on = Arrays.stream(written.split(","))
                .flatMap(name -> SystemParameter.named(name).stream())
                .collect(Collectors.toSet());
        return new SystemParameters(on);
    }
}
