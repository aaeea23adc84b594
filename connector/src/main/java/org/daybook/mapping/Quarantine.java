package org.daybook.mapping;

import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.SourcePage.Unreadable;

/** Puts a record that cannot be read aside, as it came, with its place and the reason. */
final class Quarantine {

    private static final int MAX_RAW = 1 << 16;

    private Quarantine() {}

    static Unreadable of(String where, String problem, String raw) {
        String kept = raw.length() <= MAX_RAW ? raw : raw.substring(0, MAX_RAW);
        return new Unreadable(Finding.of(RefusalCode.QUARANTINED, where, problem), kept);
    }
}
