package org.daybook.sync;

import java.util.List;
import java.util.function.Predicate;

/** One turn at our own books: finalize what is due, invoice what is marked, approve what the rule covers. */
public final class BooksTurn {

    /** Name of this part for {@link Pulse}. */
    public static final String PART = "books";

    private final List<String> sources;
    private final Runnable refreshRules;
    private final Predicate<String> atRest;
    private final AutoFinalizeWork finalize;
    private final InvoiceJobs invoice;
    private final ApproveDocuments approve;
    private final Pulse pulse;

    /**
     * @param refreshRules brings changed mappings in force, between turns and never within one (RE F10)
     * @param atRest whether a source has handed over all it has; its work is billed only then
     */
    public BooksTurn(
            List<String> sources,
            Runnable refreshRules,
            Predicate<String> atRest,
            AutoFinalizeWork finalize,
            InvoiceJobs invoice,
            ApproveDocuments approve,
            Pulse pulse) {
        this.sources = List.copyOf(sources);
        this.refreshRules = refreshRules;
        this.atRest = atRest;
        this.finalize = finalize;
        this.invoice = invoice;
        this.approve = approve;
        this.pulse = pulse;
    }

    public void take() {
        refreshRules.run();
        int moved = finalize.run();
        for (String source : sources) {
            moved += atRest.test(source) ? invoice.run(source) : 0;
        }
        moved += approve.run();
        pulse.turn(PART, moved);
    }
}
