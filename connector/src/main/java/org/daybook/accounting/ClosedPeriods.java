package org.daybook.accounting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a company does with a document that is dated in a closed period, by kind of document (features P9).
 *
 * @param byKind what differs for a kind of document
 * @param otherwise for every other kind
 * @param adjustment the named period that adjustments are booked in; needed by {@link Rule#ADJUSTMENT_PERIOD}
 */
public record ClosedPeriods(Map<Invoice.Kind, Rule> byKind, Rule otherwise, Optional<AdjustmentPeriod> adjustment) {

    /** Everything is held until a person decides: the house's default. */
    public static final ClosedPeriods HELD = all(Rule.HOLD);

    /** What becomes of it. */
    public enum Rule {
        /** A person reopens the period or dates the document anew. */
        HOLD,
        /** It is booked on the first open day. */
        NEXT_OPEN_DAY,
        /** It is booked in the company's adjustment period. */
        ADJUSTMENT_PERIOD
    }

    /**
     * A period that is open for adjustments only.
     *
     * @param name as the books call it, e.g. {@code 2025-13}
     * @param from first date, inclusive
     * @param to last date, inclusive
     */
    public record AdjustmentPeriod(String name, LocalDate from, LocalDate to) {
        public AdjustmentPeriod {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("period " + name + " ends before it begins");
            }
        }

        /** The day of the period that is nearest to {@code date}. */
        public LocalDate nearest(LocalDate date) {
            if (date.isBefore(from)) {
                return from;
            }
            return date.isAfter(to) ? to : date;
        }
    }

    public ClosedPeriods {
        byKind = Map.copyOf(byKind);
        boolean asked = otherwise == Rule.ADJUSTMENT_PERIOD || byKind.containsValue(Rule.ADJUSTMENT_PERIOD);
        if (asked && adjustment.isEmpty()) {
            throw new IllegalArgumentException("an adjustment period is asked for, but none is named");
        }
    }

    /** The same rule for every kind of document. */
    public static ClosedPeriods all(Rule rule) {
        return new ClosedPeriods(Map.of(), rule, Optional.empty());
    }

    public Rule ruleFor(Invoice.Kind kind) {
        return byKind.getOrDefault(kind, otherwise);
    }
}
