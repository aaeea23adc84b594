package org.daybook.sync;

import java.util.List;

/** One turn at our own books: finalize what is due, invoice what is marked, approve what the rule covers. */
public final class BooksTurn {

    /** Name of this part for {@link Pulse}. */
    public static final String PART = "books";

    private final List<String> sources;
    private final Runnable refreshRules;
    private final AutoFinalizeWork finalize;
    private final InvoiceJobs invoice;
    private final ApproveDocuments approve;
    private final Pulse pulse;

    /** @param refreshRules brings changed mappings in force, between turns and never within one (RE F10) */
    public BooksTurn(
            List<String> sources, Runnable refreshRules, AutoFinalizeWork finalize, InvoiceJobs invoice, ApproveDocuments approve, Pulse pulse) {
        this.sources = List.copyOf(sources);
        this.refreshRules = refreshRules;
        this.finalize = finalize;
        this.invoice = invoice;
        this.approve = approve;
        this.pulse = pulse;
    }

    public void take() {
        refreshRules.run();
        int moved = finalize.run();
        for (String source : sources) {
            moved += invoice.run(source);
        }
        moved += approve.run();
        pulse.turn(PART, moved);
    }
}
