package org.daybook.posting;

import java.math.BigDecimal;
import java.util.Optional;
import org.daybook.accounting.Exchange;

/** The rates of one layer: base or enterprise. */
interface LayerRates {

    /** Units of the layer's currency for one of the document's. */
    BigDecimal document();

    /** Of the document that a credit memo credits. */
    Optional<BigDecimal> credited();

    /** Of the invoice on account that the line with this number takes off; empty for the document's own. */
    Optional<BigDecimal> onAccount(int line);

    /** The rates of the base layer. */
    record OfBase(Exchange exchange) implements LayerRates {
        @Override
        public BigDecimal document() {
            return exchange.baseRate();
        }

        @Override
        public Optional<BigDecimal> credited() {
            return exchange.creditedBaseRate();
        }

        @Override
        public Optional<BigDecimal> onAccount(int line) {
            return Optional.ofNullable(exchange.onAccount().get(line)).map(Exchange.Rates::base);
        }
    }

    /** The rates of the enterprise layer; only asked where the document has one. */
    record OfEnterprise(Exchange exchange) implements LayerRates {
        @Override
        public BigDecimal document() {
            return exchange.enterpriseRate().orElseThrow();
        }

        @Override
        public Optional<BigDecimal> credited() {
            return exchange.creditedEnterpriseRate();
        }

        @Override
        public Optional<BigDecimal> onAccount(int line) {
            return Optional.ofNullable(exchange.onAccount().get(line)).flatMap(Exchange.Rates::enterprise);
        }
    }
}
