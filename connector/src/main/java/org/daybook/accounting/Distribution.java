package org.daybook.accounting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Spreads an amount over lines in proportion to their weights so that not a cent is lost or gained: DIST of JI 2.0.
 *
 * <p>Each share is rounded half up; what is left over goes to the largest share, the first of them on a tie.
 */
public final class Distribution {

    private Distribution() {}

    /**
     * @param target the amount to spread
     * @param weights one weight a line, in any one currency
     * @return one share a line, in the target's currency, whose sum is exactly {@code target}
     * @throws IllegalArgumentException if the weights sum to zero (refuse {@code NO_BASIS} before)
     */
    public static List<Money> of(Money target, List<Money> weights) {
        return of(target, weights, CurrencyRounding.toMinorUnit(target.currency()));
    }

    /**
     * The same, each share a whole multiple of the currency's rounding unit (JI 1.2 roundTo) except the largest, which also takes
     * what the target itself is off the unit.
     *
     * @param rounding of the target's currency
     * @throws IllegalArgumentException if the weights sum to zero
     */
    public static List<Money> of(Money target, List<Money> weights, CurrencyRounding rounding) {
        BigDecimal whole = weights.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            throw new IllegalArgumentException("nothing to distribute over: the weights sum to zero");
        }
        List<Money> shares = new ArrayList<>(weights.size());
        for (Money weight : weights) {
            shares.add(share(target, weight, whole, rounding));
        }
        int largest = largest(shares);
        Money rest = target.minus(Money.sum(target.currency(), shares));
        shares.set(largest, shares.get(largest).plus(rest));
        return List.copyOf(shares);
    }

    /** In one division, for rounding twice would not be half up. */
    private static Money share(Money target, Money weight, BigDecimal whole, CurrencyRounding rounding) {
        BigDecimal unit = rounding.roundTo().amount();
        BigDecimal units =
                target.amount().multiply(weight.amount()).divide(whole.multiply(unit), 0, RoundingMode.HALF_UP);
        return Money.of(units.multiply(unit), target.currency());
    }

    private static int largest(List<Money> shares) {
        int largest = 0;
        for (int i = 1; i < shares.size(); i++) {
            if (shares.get(i).abs().compareTo(shares.get(largest).abs()) > 0) {
                largest = i;
            }
        }
        return largest;
    }
}
