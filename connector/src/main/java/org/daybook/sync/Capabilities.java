package org.daybook.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a ledger promises: its declared capability sheet (RE 2.8, features L9). Unknown means the safe default.
 *
 * @param keyLife how long it honours an idempotency key; empty: it takes none
 * @param reference whether our reference is unique in it
 * @param searchable whether it can be searched by our reference
 * @param indexLag how long a new document may be missing from that search
 * @param serverMax longest time it may still commit after we hung up
 * @param authBeforeProcessing whether a 401 or 403 proves that nothing was processed
 * @param throttleBeforeProcessing whether a 429 proves that nothing was processed
 * @param documentTypes what it takes: invoices and credit memos as documents, or everything as journals
 * @param dimensions how many dimensions a line can carry
 * @param perMinute most writes a minute
 * @param decimalsFromCurrency whether amounts carry each currency's own decimals
 */
public record Capabilities(
        Optional<Duration> keyLife,
        Reference reference,
        boolean searchable,
        Duration indexLag,
        Duration serverMax,
        boolean authBeforeProcessing,
        boolean throttleBeforeProcessing,
        Set<DocumentType> documentTypes,
        int dimensions,
        int perMinute,
        boolean decimalsFromCurrency) {

    /** Whether the ledger itself refuses a second document under one reference. */
    public enum Reference {
        ENFORCED,
        CONVENTION,
        NO
    }

    /** How a ledger takes what we post (features L10). */
    public enum DocumentType {
        INVOICE,
        CREDIT_MEMO,
        JOURNAL
    }

    /** A ledger of which nothing is known: thirty minutes, one document at a time, no search, no key. */
    public static final Capabilities UNKNOWN = new Capabilities(
            Optional.empty(),
            Reference.NO,
            false,
            Duration.ZERO,
            Duration.ofMinutes(30),
            false,
            false,
            Set.of(DocumentType.JOURNAL),
            0,
            30,
            true);
}
