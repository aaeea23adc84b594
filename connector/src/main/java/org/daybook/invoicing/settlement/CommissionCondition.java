package org.daybook.invoicing.settlement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * One condition of a commission record: {@code status is LEGAL}, {@code amount at least 100}. What the account or transaction does not
 * tell fulfils no condition.
 *
 * @param fact what is asked, in lower case: a fact of the account ({@code status}), or {@code amount}, {@code kind}, {@code activity},
 *     {@code receiver}, {@code date}, {@code account} of the transaction, or its id, {@code transaction}
 */
public record CommissionCondition(String fact, Test test, String value) {

    /** How the fact is compared; numbers and dates by their order. */
    public enum Test {
        IS,
        IS_NOT,
        AT_LEAST,
        AT_MOST
    }

    public CommissionCondition {
        fact = fact.strip().toLowerCase(Locale.ROOT);
        value = value.strip();
    }

    /**
     * As people write it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static CommissionCondition of(String written) {
        for (Test test : new Test[] {Test.IS_NOT, Test.IS, Test.AT_LEAST, Test.AT_MOST}) {
            String word = " " + test.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
            int at = written.toLowerCase(Locale.ROOT).indexOf(word);
            if (at > 0 && !written.substring(at + word.length()).isBlank()) {
                return new CommissionCondition(written.substring(0, at), test, written.substring(at + word.length()));
            }
        }
        throw new IllegalArgumentException(written + " is no condition such as: status is LEGAL, amount at least 100");
    }

    boolean holds(Optional<String> told) {
        return told.filter(this::agrees).isPresent();
    }

    private boolean agrees(String told) {
        return switch (test) {
            case IS -> told.equalsIgnoreCase(value);
            case IS_NOT -> !told.equalsIgnoreCase(value);
            case AT_LEAST -> compare(told) >= 0;
            case AT_MOST -> compare(told) <= 0;
        };
    }

    private int compare(String told) {
        Optional<BigDecimal> left = number(told);
        Optional<BigDecimal> right = number(value);
        boolean numbers = left.isPresent() && right.isPresent();
        return numbers ? left.get().compareTo(right.get()) : told.compareToIgnoreCase(value);
    }

    private static Optional<BigDecimal> number(String written) {
        return written.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }

    /** E.g. {@code status is LEGAL}. */
    @Override
    public String toString() {
        return fact + " " + test.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + value;
    }
}
