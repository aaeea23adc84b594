package org.daybook.mapping;

import java.io.IOException;
import java.util.Optional;
import org.daybook.work.SourcePage.Unreadable;

/** The records of one delivery, one at a time. */
interface RawRecords {

    /** A record, or what could not be read instead of one. */
    record Next(Optional<RawRecord> record, Optional<Unreadable> unreadable) {
        static Next of(RawRecord record) {
            return new Next(Optional.of(record), Optional.empty());
        }

        static Next unreadable(String where, String problem, String raw) {
            return new Next(Optional.empty(), Optional.of(Quarantine.of(where, problem, raw)));
        }
    }

    /** The next one, or null after the last. */
    Next next() throws IOException;
}
