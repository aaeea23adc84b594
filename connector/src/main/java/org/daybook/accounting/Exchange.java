package org.daybook.accounting;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
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
 * @param onAccount by line number, at which rates the invoices on account were made that reduction lines take off; a line that is
 *     not here is taken off at the document's own
 */
public record Exchange(
        Currency base,
        BigDecimal baseRate,
        Optional<Currency> enterprise,
        Optional<BigDecimal> enterpriseRate,
        Optional<BigDecimal> creditedBaseRate,
        Optional<BigDecimal> creditedEnterpriseRate,
        Map<Integer, Rates> onAccount) {

    /** Units of base and of enterprise currency for one of the document's. */
    public record Rates(BigDecimal base, Optional<BigDecimal> enterprise) {}

    public Exchange {
        onAccount = onAccount == null ? Map.of() : Map.copyOf(onAccount);
        if (baseRate.signum() <= 0) {
            throw new IllegalArgumentException("a rate is above zero: " + baseRate.toPlainString());
        }
    }

    /** Of a document that takes no invoices on account off, or takes them off at its own rate. */
    public Exchange(
            Currency base,
            BigDecimal baseRate,
            Optional<Currency> enterprise,
            Optional<BigDecimal> enterpriseRate,
            Optional<BigDecimal> creditedBaseRate,
            Optional<BigDecimal> creditedEnterpriseRate) {
        this(base, baseRate, enterprise, enterpriseRate, creditedBaseRate, creditedEnterpriseRate, Map.of());
    }

    /** The same rates for a credit memo of a document that was made at others. */
    public Exchange crediting(BigDecimal originalBaseRate, Optional<BigDecimal> originalEnterpriseRate) {
        return new Exchange(
                base,
                baseRate,
                enterprise,
                enterpriseRate,
                Optional.of(originalBaseRate),
                originalEnterpriseRate,
                onAccount);
    }

    /** The same rates, with those of the invoices on account that the document takes off. */
    public Exchange reducing(Map<Integer, Rates> rates) {
        return new Exchange(
                base, baseRate, enterprise, enterpriseRate, creditedBaseRate, creditedEnterpriseRate, rates);
    }

    /** The same rates with the enterprise currency's. */
    public Exchange alsoIn(Currency group, BigDecimal rate) {
        return new Exchange(
                base,
                baseRate,
                Optional.of(group),
                Optional.of(rate),
                creditedBaseRate,
                creditedEnterpriseRate,
                onAccount);
    }

    /** Of a document that credits none, in a company without an enterprise currency. */
    public static Exchange of(Currency base, BigDecimal baseRate) {
        return new Exchange(base, baseRate, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
