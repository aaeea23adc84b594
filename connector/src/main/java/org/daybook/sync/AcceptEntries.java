package org.daybook.sync;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.work.SourcePage;

/** Stage 3: stores what a source hands over, once, and remembers that the source was reached. */
public final class AcceptEntries {

    private final Register register;
    private final Pulse pulse;
    private final Set<String> atRest = ConcurrentHashMap.newKeySet();

    public AcceptEntries(Register register, Pulse pulse) {
        this.register = register;
        this.pulse = pulse;
    }

    /** Stores the page with its cursor in one transaction; what was seen before changes nothing. */
    public Accepted accept(SourcePage page) {
        Accepted accepted = register.entries().accept(page);
        register.reports().contact("source", page.source(), true, summary(accepted));
        if (accepted.movedAnything()) {
            atRest.remove(page.source());
            pulse.moved("source " + page.source(), accepted.added() + accepted.changed() + accepted.quarantined());
        }
        return accepted;
    }

    /** The source was asked and has nothing (more) for now. */
    public void idle(String source) {
        register.reports().contact("source", source, true, "nothing new");
        atRest.add(source);
        pulse.rested("source " + source);
    }

    /**
     * Whether the source has said, since this process started, that it has nothing more for now, and has handed over nothing since.
     * Only then is its work billed: between two pages of one poll a month's work would fall into two invoices.
     */
    public boolean isAtRest(String source) {
        return atRest.contains(source);
    }

    /** The source could not be reached; it is asked again at its next turn. */
    public void unreachable(String source, String why) {
        register.reports().contact("source", source, false, why);
    }

    private static String summary(Accepted accepted) {
        return accepted.repeated()
                ? "delivered the same content again"
                : accepted.added() + " new, " + accepted.changed() + " changed, " + accepted.seen() + " seen before, "
                        + accepted.quarantined() + " quarantined";
    }
}
