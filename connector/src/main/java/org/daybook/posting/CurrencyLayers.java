package org.daybook.posting;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Exchange;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;

/**
 * The same document in each currency its company keeps books in (JI 4.6, 4.7). Every layer balances: what rates and rounding leave over
 * stands on Customer Exchange Rate Variance.
 *
 * @param document in the document's currency
 * @param base in the company's base currency
 * @param enterprise in the group's currency, where the company keeps one and its rate is known
 */
public record CurrencyLayers(Journal document, Journal base, Optional<Journal> enterprise) {

    /** The layers of an invoice that follows the job's department. */
    public static Outcome<CurrencyLayers> of(Invoice invoice, Mappings mappings) {
        return of(invoice, mappings, DimensionOwner.JOB);
    }

    /**
     * Amounts are converted line by line and rounded half up to the currency's unit. Rates, first that applies (JI 4.7):
     * <ul>
     *   <li>invoices on account that the document takes off, with their tax: the rates they were made at;
     *   <li>what the customer owes: the document's;
     *   <li>a credit memo's other lines: those of the document it credits, so that sales and tax are fully settled;
     *   <li>an invoice that is wholly paid on account, where the site says so: the average of what it takes off;
     *   <li>all else: the document's.
     * </ul>
     *
     * @return refused with the reasons of {@link InvoiceJournal}, NO_EXCHANGE_RATE, or MISSING_POSTING_REFERENCE for the variance
     */
    public static Outcome<CurrencyLayers> of(Invoice invoice, Mappings mappings, DimensionOwner owner) {
        return InvoiceJournal.of(invoice, mappings, owner)
                .then(journal -> mappings.exchange(invoice)
                        .map(exchange -> layers(journal, invoice.exchanged(exchange), mappings, owner))
                        .orElseGet(() -> Outcome.refused(Exchanges.noRate(
                                invoice,
                                mappings.companies().get(invoice.company()).baseCurrency()))));
    }

    private static Outcome<CurrencyLayers> layers(
            Journal journal, Invoice invoice, Mappings mappings, DimensionOwner owner) {
        Exchange exchange = invoice.exchange().orElseThrow();
        Asking asking = new Asking(
                invoice, mappings.customer(invoice.customer(), invoice.date()).orElseThrow(), mappings, owner);
        return converted(journal, asking, exchange.base(), new LayerRates.OfBase(exchange))
                .then(base -> enterprise(journal, asking, exchange)
                        .then(enterprise -> Outcome.done(new CurrencyLayers(journal, base, enterprise))));
    }

    private static Outcome<Optional<Journal>> enterprise(Journal journal, Asking asking, Exchange exchange) {
        if (exchange.enterprise().isEmpty() || exchange.enterpriseRate().isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        return converted(journal, asking, exchange.enterprise().get(), new LayerRates.OfEnterprise(exchange))
                .then(layer -> Outcome.done(Optional.of(layer)));
    }

    /** A layer in the document's own currency is the document's journal itself: a currency stands at one in itself. */
    private static Outcome<Journal> converted(Journal journal, Asking asking, Currency currency, LayerRates rates) {
        if (journal.currency().equals(currency)) {
            return Outcome.done(journal);
        }
        Conversion conversion = new Conversion(asking, rates, currency);
        List<JournalLine> lines = new ArrayList<>();
        journal.lines().forEach(line -> conversion.of(line).ifPresent(lines::add));
        Money difference =
                Money.sum(currency, lines.stream().map(JournalLine::signed).toList());
        if (difference.isZero()) {
            return Outcome.done(new Journal(journal.company(), journal.date(), currency, lines));
        }
        return Variance.line(asking, difference.negated()).then(variance -> {
            lines.add(variance);
            return Outcome.done(new Journal(journal.company(), journal.date(), currency, lines));
        });
    }
}
