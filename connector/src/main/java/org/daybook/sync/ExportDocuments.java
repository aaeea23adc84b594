package org.daybook.sync;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.daybook.accounting.RefusalCode;

/**
 * Stage 6: intent first, committed; then one wire attempt; then its outcome (RE 2.5 SEND). Never sends from inside a transaction,
 * never decides from an exception alone (RE D3).
 */
public final class ExportDocuments {

    /** Longest a wire attempt may take; {@code OneShotHttp} bounds it. The lease outlives it, so that attempts never overlap. */
    static final Duration EXCHANGE = Duration.ofSeconds(60);

    private static final Duration MARGIN = Duration.ofSeconds(10);

    private final Register register;
    private final Supplier<Rules> current;
    private final String owner;
    private final Pace pace;
    private final LongSupplier nanoTime;

    /**
     * How a sender works.
     *
     * @param batch most documents claimed at once
     * @param lease how long a claim is ours; must outlive one exchange and its margin
     * @param backOff how long a document rests after it certainly was not sent
     */
    public record Pace(int batch, Duration lease, Duration backOff) {
        public static final Pace DEFAULT = new Pace(20, Duration.ofMinutes(5), Duration.ofSeconds(30));

        public Pace {
            if (lease.compareTo(EXCHANGE.plus(MARGIN)) <= 0) {
                throw new IllegalArgumentException("the lease must outlive one exchange of " + EXCHANGE);
            }
        }
    }

    /** @param owner names this instance in leases */
    public ExportDocuments(Register register, Supplier<Rules> current, String owner, Pace pace, LongSupplier nanoTime) {
        this.register = register;
        this.current = current;
        this.owner = owner;
        this.pace = pace;
        this.nanoTime = nanoTime;
    }

    /**
     * Sends what is approved and due for this ledger, until there is nothing more or the ledger cannot be reached.
     *
     * @return how many documents were acknowledged
     */
    public int run(Ledger ledger) {
        int acknowledged = 0;
        while (true) {
            long claimedAt = nanoTime.getAsLong();
            List<Sending.Claim> claims = register.sending().claim(ledger.name(), pace.batch(), owner, pace.lease());
            if (claims.isEmpty()) {
                return acknowledged;
            }
            Reached reached = sendAll(ledger, claims, claimedAt);
            acknowledged += reached.acknowledged();
            if (!reached.ledger()) {
                return acknowledged;
            }
        }
    }

    private record Reached(boolean ledger, int acknowledged) {}

    private Reached sendAll(Ledger ledger, List<Sending.Claim> claims, long claimedAt) {
        boolean reached = true;
        int acknowledged = 0;
        for (Sending.Claim claim : claims) {
            SendOutcome outcome = reached ? send(ledger, claim, claimedAt) : notReached(ledger);
            register.sending().outcome(claim, outcome, pace.backOff());
            reached = reached && !(outcome instanceof SendOutcome.NotSent);
            acknowledged += outcome instanceof SendOutcome.Acknowledged ? 1 : 0;
            tell(ledger, outcome);
        }
        return new Reached(reached, acknowledged);
    }

    private SendOutcome send(Ledger ledger, Sending.Claim claim, long claimedAt) {
        Posting posting = Postings.of(
                claim.document(), claim.idempotencyKey(), current.get().mappings());
        if (leaseIsNearlyOver(claimedAt)) {
            return new SendOutcome.NotSent("the lease was nearly over before the request began");
        }
        return ledger.post(posting);
    }

    /** The last check before the wire: a paused process must not send on an old claim (RE 2.5, model variant 5). */
    private boolean leaseIsNearlyOver(long claimedAt) {
        Duration used = Duration.ofNanos(nanoTime.getAsLong() - claimedAt);
        return used.compareTo(pace.lease().minus(EXCHANGE).minus(MARGIN)) > 0;
    }

    private static SendOutcome notReached(Ledger ledger) {
        return new SendOutcome.NotSent("ledger " + ledger.name() + " was not reached just before");
    }

    private void tell(Ledger ledger, SendOutcome outcome) {
        if (outcome instanceof SendOutcome.NotSent notSent) {
            register.reports().contact("ledger", ledger.name(), false, notSent.why());
        } else if (outcome instanceof SendOutcome.InDoubt doubt) {
            register.reports()
                    .contact("ledger", ledger.name(), false, RefusalCode.IN_DOUBT.sentence() + " " + doubt.why());
        } else {
            register.reports().contact("ledger", ledger.name(), true, "answered a posting");
        }
    }
}
