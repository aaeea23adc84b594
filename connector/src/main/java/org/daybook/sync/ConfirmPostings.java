package org.daybook.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;

/**
 * Stage 7: reads every exported document back from its ledger and compares it. Equal and posted there: Posted, with the proof
 * stored. Different: Held with every difference. A ledger's "200" alone never makes Posted (RE 2.4).
 */
public final class ConfirmPostings {

    private static final int AT_ONCE = 100;

    private final Register register;
    private final Supplier<Rules> current;
    private final Clock clock;
    private final Duration lookAgainAfter;

    public ConfirmPostings(Register register, Supplier<Rules> current, Clock clock, Duration lookAgainAfter) {
        this.register = register;
        this.current = current;
        this.clock = clock;
        this.lookAgainAfter = lookAgainAfter;
    }

    /**
     * Reads back what is due in this ledger.
     *
     * @return how many documents were settled: posted, or found different
     * @throws Unavailable if the ledger cannot be asked; nothing is changed
     */
    public int run(Ledger ledger) {
        int settled = 0;
        List<Document> due = register.sending().toConfirm(ledger.name(), AT_ONCE);
        while (!due.isEmpty()) {
            for (Document document : due) {
                settled += confirm(ledger, document) ? 1 : 0;
            }
            due = register.sending().toConfirm(ledger.name(), AT_ONCE);
        }
        return settled;
    }

    private boolean confirm(Ledger ledger, Document document) {
        Posting posting = Postings.of(document, "", current.get().mappings());
        String ledgerId = document.receipt().orElseThrow().ledgerDocumentId();
        Optional<LedgerDocument> found = ledger.read(posting, ledgerId);
        register.reports().contact("ledger", ledger.name(), true, "answered a read-back");
        if (found.isEmpty()) {
            return later(document, "the ledger does not show it yet");
        }
        if (!found.get().posted()) {
            return later(document, "the ledger shows it as a draft");
        }
        return settle(ledger, document, posting, found.get());
    }

    private boolean settle(Ledger ledger, Document document, Posting posting, LedgerDocument actual) {
        LedgerDocument expected = ledger.expected(posting);
        List<Finding> differences = differences(ledger, posting, expected, actual);
        Documents.Proof proof = new Documents.Proof(clock.instant(), expected, actual, differences);
        if (differences.isEmpty()) {
            register.sending().posted(document, proof);
        } else {
            register.sending().differs(document, proof);
        }
        return true;
    }

    /** Where the ledger would take a second document under one reference, it is also asked whether it has (RE 2.7). */
    private static List<Finding> differences(
            Ledger ledger, Posting posting, LedgerDocument expected, LedgerDocument actual) {
        Capabilities sheet = ledger.capabilities();
        if (sheet.searchable() && sheet.reference() != Capabilities.Reference.ENFORCED) {
            int copies = ledger.find(posting).size();
            if (copies > 1) {
                return List.of(Finding.of(
                        RefusalCode.CONFLICT,
                        "document " + posting.number(),
                        "The ledger holds " + copies + " documents under reference " + posting.externalRef() + "."));
            }
        }
        return Comparison.of(expected, actual);
    }

    private boolean later(Document document, String why) {
        Instant dueAt = clock.instant().plus(lookAgainAfter);
        register.sending().notYet(document, dueAt, why);
        return false;
    }
}
