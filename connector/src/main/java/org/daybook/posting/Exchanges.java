package org.daybook.posting;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.accounting.Company;
import org.daybook.accounting.Exchange;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.RefusalCode;

/**
 * At which rates a document stands (JI 4.7): those of its date; for a credit memo also those of the invoice it credits; for each
 * invoice on account it takes off, those at which that was made.
 */
public final class Exchanges {

    private Exchanges() {}

    /**
     * @param made a document made before, by its reference; reduction lines end with the reference of their invoice on account
     * @return the document with its rates; as it is where it has some already, or where the table knows none
     */
    public static Invoice on(Invoice invoice, Mappings mappings, Function<String, Optional<Invoice>> made) {
        if (invoice.exchange().isPresent()) {
            return invoice;
        }
        Function<String, Optional<Exchange>> rates =
                reference -> made.apply(reference).flatMap(mappings::exchange);
        return mappings.exchange(invoice)
                .map(exchange -> invoice.credits()
                        .flatMap(rates)
                        .map(credited -> exchange.crediting(credited.baseRate(), credited.enterpriseRate()))
                        .orElse(exchange))
                .map(exchange -> exchange.reducing(onAccount(invoice, rates)))
                .map(invoice::exchanged)
                .orElse(invoice);
    }

    /** Whether its company keeps books in a currency other than the document's, its own or the group's. */
    public static boolean needed(Invoice invoice, Mappings mappings) {
        return Optional.ofNullable(mappings.companies().get(invoice.company()))
                .filter(company -> !company.baseCurrency().equals(invoice.currency())
                        || company.enterpriseCurrency().isPresent())
                .isPresent();
    }

    /**
     * NO_EXCHANGE_RATE, where the document is not in its company's currency and the site keeps rates, but none for its date. A site
     * that keeps none leaves conversion to its ledgers.
     */
    public static Optional<Finding> missing(Invoice invoice, Mappings mappings) {
        return Optional.ofNullable(mappings.companies().get(invoice.company()))
                .map(Company::baseCurrency)
                .filter(base -> !mappings.rules().rates().rates().isEmpty())
                .filter(base -> mappings.exchange(invoice).isEmpty())
                .map(base -> noRate(invoice, base));
    }

    static Finding noRate(Invoice invoice, Currency base) {
        return Finding.of(
                RefusalCode.NO_EXCHANGE_RATE,
                "mappings/exchange-rates.csv",
                "There is no rate from " + invoice.currency() + " to " + base + " on " + invoice.date() + ".");
    }

    private static Map<Integer, Exchange.Rates> onAccount(Invoice invoice, Function<String, Optional<Exchange>> rates) {
        Map<Integer, Exchange.Rates> found = new HashMap<>();
        for (InvoiceLine line : invoice.lines()) {
            if (line.kind() == LineKind.ON_ACCOUNT_REDUCTION) {
                String reference = line.text().substring(line.text().lastIndexOf(' ') + 1);
                rates.apply(reference)
                        .ifPresent(exchange -> found.put(
                                line.no(), new Exchange.Rates(exchange.baseRate(), exchange.enterpriseRate())));
            }
        }
        return found;
    }
}
