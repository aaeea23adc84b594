package org.daybook.sync;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;

/**
 * Settles documents in doubt: quiet period first, look-up second, act third (RE D4). What no ledger can tell goes to people; it is
 * never sent again blindly (RE D7).
 *
 * <p>The quiet period is measured by this process's own monotonic clock from when it first saw the document in doubt, so a jump of
 * the wall clock or a restart can only make it longer (RE F35).
 */
public final class ResolveDoubts {

    private static final int AT_ONCE = 20;
    private static final int MOST_RESENDS = 2;

    private final Register register;
    private final Supplier<Rules> current;
    private final String owner;
    private final ExportDocuments.Pace pace;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final Map<UUID, Long> seenInDoubt = new HashMap<>();
    private final Map<UUID, Long> foundAbsent = new HashMap<>();

    public ResolveDoubts(
            Register register,
            Supplier<Rules> current,
            String owner,
            ExportDocuments.Pace pace,
            Clock clock,
            LongSupplier nanoTime) {
        this.register = register;
        this.current = current;
        this.owner = owner;
        this.pace = pace;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    /**
     * Looks at what is in doubt and due in this ledger.
     *
     * @return how many documents were settled one way or the other
     * @throws Unavailable if the ledger cannot be asked; the documents stay in doubt
     */
    public int run(Ledger ledger) {
        int settled = 0;
        for (Sending.Doubt doubt : register.sending().takeOver(ledger.name(), AT_ONCE, owner, pace.lease())) {
            if (resolve(ledger, doubt)) {
                forget(doubt.document().id());
                settled++;
            }
        }
        return settled;
    }

    private boolean resolve(Ledger ledger, Sending.Doubt doubt) {
        if (doubt.everyAttemptNotSent()) {
            return register.sending().release(doubt, "every attempt is known not to have been sent");
        }
        Capabilities sheet = ledger.capabilities();
        if (!sheet.searchable()) {
            return leave(
                    doubt,
                    DocumentState.MANUAL,
                    RefusalCode.NEEDS_A_PERSON,
                    "Ledger " + ledger.name() + " can neither be searched nor refuses a second document.");
        }
        Duration quiet = quietLeft(sheet, doubt.document().id());
        if (sheet.reference() != Capabilities.Reference.ENFORCED && !quiet.isNegative() && !quiet.isZero()) {
            return later(doubt, quiet, "quiet period of ledger " + ledger.name());
        }
        return look(ledger, sheet, doubt);
    }

    private boolean look(Ledger ledger, Capabilities sheet, Sending.Doubt doubt) {
        Posting posting = Postings.of(
                doubt.document(), doubt.idempotencyKey(), current.get().mappings());
        List<LedgerDocument> found = ledger.find(posting);
        if (found.size() > 1) {
            return leave(
                    doubt,
                    DocumentState.CONFLICT,
                    RefusalCode.CONFLICT,
                    "The ledger holds " + found.size() + " documents under reference " + posting.externalRef() + ".");
        }
        if (found.size() == 1) {
            return adopt(ledger, doubt, posting, found.get(0));
        }
        return absent(ledger, sheet, doubt);
    }

    private boolean adopt(Ledger ledger, Sending.Doubt doubt, Posting posting, LedgerDocument found) {
        if (Comparison.sameDocument(ledger.expected(posting), found)) {
            return register.sending().adopt(doubt, new Document.Receipt(found.ledgerDocumentId(), found.number()));
        }
        return leave(
                doubt,
                DocumentState.CONFLICT,
                RefusalCode.CONFLICT,
                "The ledger holds document " + found.ledgerDocumentId()
                        + " under our reference, but it is not the same.");
    }

    /** Where the ledger refuses a second one, absent once is enough; elsewhere it must be absent twice, an index lag apart. */
    private boolean absent(Ledger ledger, Capabilities sheet, Sending.Doubt doubt) {
        if (doubt.resends() >= MOST_RESENDS) {
            return leave(
                    doubt,
                    DocumentState.MANUAL,
                    RefusalCode.NEEDS_A_PERSON,
                    "It was sent again " + doubt.resends() + " times and ledger " + ledger.name()
                            + " still does not show it.");
        }
        if (sheet.reference() == Capabilities.Reference.ENFORCED
                || absentTwice(sheet, doubt.document().id())) {
            return register.sending().release(doubt, "looked up in " + ledger.name() + " and certainly not there");
        }
        return later(doubt, sheet.indexLag(), "absent once; looked up again after the index lag");
    }

    private boolean absentTwice(Capabilities sheet, UUID document) {
        Long first = foundAbsent.putIfAbsent(document, nanoTime.getAsLong());
        return first != null && nanoTime.getAsLong() - first >= sheet.indexLag().toNanos();
    }

    /** Q of RE 2.5: server_max + index_lag + what is left of the lease, and ten percent. */
    private Duration quietLeft(Capabilities sheet, UUID document) {
        long now = nanoTime.getAsLong();
        long since = seenInDoubt.computeIfAbsent(document, id -> now);
        Duration whole =
                sheet.serverMax().plus(sheet.indexLag()).multipliedBy(11).dividedBy(10);
        return whole.minusNanos(now - since);
    }

    private boolean later(Sending.Doubt doubt, Duration wait, String why) {
        register.sending().lookAgain(doubt, clock.instant().plus(wait), why);
        return false;
    }

    private boolean leave(Sending.Doubt doubt, DocumentState state, RefusalCode code, String problem) {
        return register.sending()
                .leaveToPeople(
                        doubt,
                        state,
                        Finding.of(code, "document " + doubt.document().externalRef(), problem));
    }

    private void forget(UUID document) {
        seenInDoubt.remove(document);
        foundAbsent.remove(document);
    }
}
