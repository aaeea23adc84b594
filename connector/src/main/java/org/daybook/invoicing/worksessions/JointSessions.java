package org.daybook.invoicing.worksessions;

import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/** Joint rows and their parts, as a source delivers them side by side (SS 3.3 R6). */
final class JointSessions {

    private JointSessions() {}

    /** The joint row is counted and billed, not the sessions it joins, or their time would be twice; products stand alone. */
    static boolean isPart(JobEntry entry) {
        return entry.kind() == EntryKind.TIME && entry.group().isPresent() && !entry.groupHead();
    }
}
