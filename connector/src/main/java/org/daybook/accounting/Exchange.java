package org.daybook.accounting;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * How one unit of a document's currency stands in the company's other currencies on the document's date (JI 4.7).
 *
 * @param base the company's base currency
 * @param baseRate units of base currency for one of the document's, e.g. 0.90 for USD in a EUR company
 * @param enterprise the group's currency, where it keeps one
 * @param enterpriseRate units of enterprise currency for one of the document's
 * @param creditedBaseRate base rate of the document that a credit memo credits; sales and tax are settled at it
 * @param creditedEnterpriseRate enterprise rate of the document that a credit memo credits
 */
public record Exchange(
        Currency base,
        BigDecimal baseRate,
        Optional<Currency> enterprise,
        Optional<BigDecimal> enterpriseRate,
        Optional<BigDecimal> creditedBaseRate,
        Optional<BigDecimal> creditedEnterpriseRate) {

    public Exchange {
        if (baseRate.signum() <= 0) {
            throw new IllegalArgumentException("a rate is above zero: " + baseRate.toPlainString());
        }
    }

    /** Of a document that credits none, in a company without an enterprise currency. */
    public static Exchange of(Currency base, BigDecimal baseRate) {
        return new Exchange(base, baseRate, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
