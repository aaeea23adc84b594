package org.daybook.invoicing.worksessions;

import java.util.Set;
import org.daybook.accounting.EntryId;

/** An id that no session has yet. */
final class FreeId {

    private FreeId() {}

    /** The one wished for, or with a stroke or more behind it. */
    static EntryId of(Set<EntryId> taken, EntryId wished) {
        EntryId free = wished;
        while (taken.contains(free)) {
            free = new EntryId(free.source(), free.nativeId() + "'");
        }
        return free;
    }
}
