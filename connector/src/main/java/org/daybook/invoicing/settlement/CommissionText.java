package org.daybook.invoicing.settlement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.accounting.Percent;
import org.daybook.invoicing.settlement.CommissionRates.Rate;

/** Commission records as people write them in one line: {@code status is LEGAL and amount at least 100: 25; default: 30}. */
public final class CommissionText {

    private CommissionText() {}

    /** @throws IllegalArgumentException if a record cannot be read */
    public static CommissionRates read(String written) {
        return new CommissionRates(Arrays.stream(written.split(";"))
                .map(String::strip)
                .filter(record -> !record.isEmpty())
                .map(CommissionText::record)
                .toList());
    }

    /** As {@link #read} reads them. */
    static String written(CommissionRates rates) {
        return rates.records().stream()
                .map(rate -> rate.inWords() + ": " + rate.percent().value().toPlainString())
                .collect(Collectors.joining("; "));
    }

    private static Rate record(String written) {
        int colon = written.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(written + " is no record such as: status is LEGAL: 25");
        }
        return rate(
                written.substring(0, colon),
                written.substring(colon + 1).replace("%", "").strip());
    }

    /** @param conditions joined by {@code and}; {@code default}, or nothing: always */
    public static Rate rate(String conditions, String percent) {
        String asked = conditions.strip();
        boolean always = asked.isEmpty() || asked.toLowerCase(Locale.ROOT).equals("default");
        List<CommissionCondition> all = always
                ? List.of()
                : Arrays.stream(asked.split("(?i)\\s+and\\s+"))
                        .map(CommissionCondition::of)
                        .toList();
        return new Rate(all, Percent.of(percent));
    }
}
