package org.daybook.invoicing.worksessions;

import org.daybook.accounting.EntryId;

/** An id that no session has yet. */
final class FreeId {

    private FreeId() {}

    /** The one wished for, or with a stroke or more behind it. */
    static EntryId of(SessionBook book, EntryId wished) {
        EntryId free = wished;
        while (book.sessions().containsKey(free)) {
            free = new EntryId(free.source(), free.nativeId() + "'");
        }
        return free;
    }
}
