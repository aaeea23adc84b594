package org.daybook.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.daybook.work.EntryStatus;

/** How far an entry has come, in the words of all sources, CLIPitc's letters (SS 2.1) and Koho's word (SS 3.2). */
final class StatusWords {

    static final Value VALUE = Value.named(EntryStatus.values(), Value::words, StatusWords::status);

    private StatusWords() {}

    /** {@code N}, {@code I} and {@code Y} of the Done column; {@code Confirmed} is ready for invoicing. */
    static Optional<EntryStatus> status(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "n" -> Optional.of(EntryStatus.NOT_DONE);
            case "i" -> Optional.of(EntryStatus.IN_PROGRESS);
            case "y" -> Optional.of(EntryStatus.DONE);
            case "confirmed" -> Optional.of(EntryStatus.FINALIZED);
            default ->
                Arrays.stream(EntryStatus.values())
                        .filter(status -> Value.sameName(Value.words(status), written))
                        .findFirst();
        };
    }
}
