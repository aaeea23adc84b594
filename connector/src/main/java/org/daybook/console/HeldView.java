package org.daybook.console;

import java.util.Set;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Reports.HeldItem;

/**
 * One thing that waits for a person.
 *
 * @param document its name; blank where the item is an entry
 * @param entry {@code source:id}; blank where the item is a document
 * @param money null where it is not known
 * @param retryable whether trying again is what to click once the remedy is done
 */
record HeldView(
        String subject,
        String document,
        String entry,
        String company,
        String code,
        String problem,
        String remedy,
        Amount money,
        String since,
        boolean retryable) {

    /**
     * Here nothing is sent again before people have compared and decided (RE 2.4 CONFLICT, MANUAL); and what the ledger has is
     * corrected by a new document, not by trying again.
     */
    private static final Set<RefusalCode> NOT_FOR_RETRY = Set.of(
            RefusalCode.CONFLICT,
            RefusalCode.NEEDS_A_PERSON,
            RefusalCode.READ_BACK_DIFFERS,
            RefusalCode.CHANGED_AFTER_EXPORT);

    static HeldView of(HeldItem item) {
        return new HeldView(
                Shown.text(item.subject()),
                item.document().orElse(""),
                item.document().isEmpty() && item.subject().contains(":") ? item.subject() : "",
                Shown.text(item.company()),
                item.code().name(),
                Shown.text(item.problem()),
                Shown.text(item.remedy()),
                item.money().map(Amount::of).orElse(null),
                Shown.time(item.since()),
                item.document().isPresent() && !NOT_FOR_RETRY.contains(item.code()));
    }
}
