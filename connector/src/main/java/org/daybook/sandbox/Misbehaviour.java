package org.daybook.sandbox;

import java.time.Duration;
import java.util.Optional;

/** How the next write request to a sandbox ledger goes wrong, as ledgers and the networks before them do. */
public sealed interface Misbehaviour {

    /** The connection is cut without an answer, after the documents were committed or before anything was read. */
    record Drop(boolean committed) implements Misbehaviour {}

    /** An HTTP status instead of an answer; nothing is committed. */
    record Refuse(int status, Optional<Duration> retryAfter) implements Misbehaviour {}

    /** Everything is committed, but the ledger's own tax is one cent higher than asked for. */
    record WrongTax() implements Misbehaviour {}

    /** A web page with status 200, as a proxy or a sign-in page gives it; nothing is committed. */
    record Html() implements Misbehaviour {}

    /** The request is carried out, the answer comes late. */
    record Slow(Duration delay) implements Misbehaviour {}

    static Misbehaviour commitThenDrop() {
        return new Drop(true);
    }

    static Misbehaviour dropBeforeCommit() {
        return new Drop(false);
    }

    static Misbehaviour refuse(int status) {
        return new Refuse(status, Optional.empty());
    }

    static Misbehaviour unavailable() {
        return refuse(503);
    }

    /** Status 429 with the header Retry-After in whole seconds. */
    static Misbehaviour tooMany(Duration retryAfter) {
        return new Refuse(429, Optional.of(retryAfter));
    }

    static Misbehaviour wrongTax() {
        return new WrongTax();
    }

    static Misbehaviour html() {
        return new Html();
    }

    static Misbehaviour slow(Duration delay) {
        return new Slow(delay);
    }
}
