package org.daybook.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.invoicing.finishedwork.AutoFinalize;
import org.daybook.invoicing.finishedwork.FinalizeEntries;
import org.daybook.work.JobEntry;

/** Takes done work of a scenario into the invoice bank, by hand or by the clock (SS 2.3 R1, R2). */
final class Finalizing {

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private final Jobs jobs;
    private AutoFinalize auto = new AutoFinalize(false, LocalTime.of(18, 0), ZONE);
    private Optional<Instant> lastRun = Optional.empty();

    Finalizing(Jobs jobs) {
        this.jobs = jobs;
    }

    /** On, and already run for every day before this one. */
    void autoAt(LocalTime time, LocalDate today) {
        auto = new AutoFinalize(true, time, ZONE);
        lastRun = Optional.of(auto.dueOn(today.minusDays(1)));
    }

    void off() {
        auto = new AutoFinalize(false, auto.at(), ZONE);
    }

    /** The run that is due when the clock shows this, if one is. */
    void tick(LocalDate date, LocalTime time) {
        Instant now = date.atTime(time).atZone(ZONE).toInstant();
        auto.due(now, lastRun).ifPresent(due -> {
            lastRun = Optional.of(now);
            FinalizeEntries.allDone(doneBy(now)).entries().forEach(jobs::replace);
        });
    }

    void all() {
        FinalizeEntries.allDone(entries(jobs.entries())).entries().forEach(jobs::replace);
    }

    /** Finalizes the entries ticked; a finding for each that is refused. */
    List<Finding> ticked(List<EntryId> ids) {
        FinalizeEntries.Finalized finalized =
                FinalizeEntries.on(entries(jobs.entries()), ids.stream().collect(Collectors.toSet()));
        finalized.entries().forEach(jobs::replace);
        return finalized.refused().stream()
                .map(left -> Finding.of(left.code(), "entry " + left.entry().nativeId()))
                .toList();
    }

    private List<JobEntry> doneBy(Instant now) {
        return entries(
                jobs.entries().stream().filter(one -> !doneAt(one).isAfter(now)).toList());
    }

    private static Instant doneAt(Jobs.Registered one) {
        return one.row()
                .text("Done at")
                .map(time -> one.entry()
                        .date()
                        .atTime(LocalTime.parse(time))
                        .atZone(ZONE)
                        .toInstant())
                .orElse(Instant.MIN);
    }

    private static List<JobEntry> entries(List<Jobs.Registered> registered) {
        return registered.stream().map(Jobs.Registered::entry).toList();
    }
}
