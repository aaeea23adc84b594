package org.daybook.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.invoicing.finishedwork.AutoFinalize;
import org.daybook.work.EntryStatus;

/**
 * Finalizes by itself what is done, once a local day at the set time, per source (SS 2.3 R2). The turn is taken in the register, so
 * that two instances, a restart or a clock change never make it two.
 */
public final class AutoFinalizeWork {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Register register;
    private final Map<String, AutoFinalize> bySource;
    private final Clock clock;

    /** @param bySource the setting of each source that Daybook finalizes */
    public AutoFinalizeWork(Register register, Map<String, AutoFinalize> bySource, Clock clock) {
        this.register = register;
        this.bySource = Map.copyOf(bySource);
        this.clock = clock;
    }

    /** @return how many entries were finalized now */
    public int run() {
        int finalized = 0;
        for (Map.Entry<String, AutoFinalize> source : bySource.entrySet()) {
            finalized += run(source.getKey(), source.getValue());
        }
        return finalized;
    }

    private int run(String source, AutoFinalize setting) {
        Optional<Instant> due = setting.due(clock.instant(), Optional.empty());
        if (due.isEmpty()) {
            return 0;
        }
        LocalDate day = due.get().atZone(setting.zone()).toLocalDate();
        return register.site().takeTurn("finalize " + source, day) ? finalizeAllDone(source) : 0;
    }

    private int finalizeAllDone(String source) {
        List<EntryId> done = new ArrayList<>();
        register.entries().forEachOpen(source, EntryStatus.DONE, EVER, done::add);
        return register.entries().finalizeEntries(done, "run:auto-finalize");
    }
}
