package org.daybook.sync;

import java.util.List;
import org.daybook.accounting.Outcome;

/** Stage 5: approves by rule what is within the limits; the rest waits Invoiced for a person who is not its maker. */
public final class ApproveDocuments {

    private static final int A_TRANSACTION = 500;

    private final Register register;
    private final ApprovalRule rule;

    public ApproveDocuments(Register register, ApprovalRule rule) {
        this.register = register;
        this.rule = rule;
    }

    /** @return how many documents were approved */
    public int run() {
        int approved = 0;
        int now;
        do {
            List<Document> due = register.documents().invoicedWithin(rule.limits(), A_TRANSACTION);
            now = (int) register.documents().approve(due, rule.name()).stream()
                    .filter(Outcome.Done.class::isInstance)
                    .count();
            approved += now;
        } while (now > 0);
        return approved;
    }
}
