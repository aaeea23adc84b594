package org.daybook.invoicing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.invoicing.finishedwork.FinalizedWork;
import org.daybook.invoicing.worksessions.WorkSessions;

/** The policies there are; a new one is a class and a line here. */
public final class InvoicingPolicies {

    private static final List<InvoicingPolicy> ALL = Stream.concat(
                    Stream.of(new FinalizedWork(), new WorkSessions(), new ClientInvoicing(), new JobCharges()),
                    Catalogues.ALL.stream().map(BilledByHand::new))
            .toList();

    private InvoicingPolicies() {}

    /** The policy of that name, as mappings and scenarios write it; empty if there is none. */
    public static Optional<InvoicingPolicy> named(String name) {
        return ALL.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(InvoicingPolicy::name).toList();
    }
}
