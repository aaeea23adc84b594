package org.daybook.sync;

import java.util.List;
import org.daybook.accounting.Money;

/**
 * Which documents need no person: those without a finding whose total, whatever its sign, is within the limit of its currency. A
 * currency without a limit always needs a person.
 *
 * @param limits one amount a currency
 */
public record ApprovalRule(List<Money> limits) {

    public ApprovalRule {
        limits = List.copyOf(limits);
    }

    /** Name under which the rule approves, for the history. */
    public String name() {
        return "rule:within-limit";
    }

    public boolean covers(Money total) {
        return limits.stream()
                .filter(limit -> limit.currency().equals(total.currency()))
                .anyMatch(limit -> total.abs().compareTo(limit) <= 0);
    }
}
