package org.daybook.posting;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Derivation;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;

/** Lines of a document's journal in another currency, each at the rate that is its own (JI 4.7). */
final class Conversion {

    private static final List<PostingReference> OWED = List.of(
            PostingReference.ACCOUNTS_RECEIVABLE,
            PostingReference.INTERCOMPANY_RECEIVABLE,
            PostingReference.CLIENT_RECEIVABLE);

    private final LayerRates rates;
    private final Currency currency;
    private final CurrencyRounding rounding;
    private final Map<Integer, InvoiceLine> reductions;
    private final BigDecimal others;

    Conversion(Asking asking, LayerRates rates, Currency currency) {
        this.rates = rates;
        this.currency = currency;
        this.rounding = asking.mappings().rules().rounding(currency);
        this.reductions = asking.invoice().lines().stream()
                .filter(line -> line.kind() == LineKind.ON_ACCOUNT_REDUCTION)
                .collect(Collectors.toMap(InvoiceLine::no, line -> line, (first, second) -> first));
        this.others = rates.credited()
                .or(() -> zeroInvoiceRate(asking.invoice(), asking.mappings().rules()))
                .orElse(rates.document());
    }

    /** Case b of JI 1.1: it bills something, and nothing is left to pay. */
    private Optional<BigDecimal> zeroInvoiceRate(Invoice invoice, PostingRules rules) {
        if (!rules.is(PostingSwitch.EXCHANGE_RATE_ON_ZERO_INVOICES_AS_ON_ACCOUNT)
                || !invoice.total().isZero()) {
            return Optional.empty();
        }
        return ZeroInvoiceRate.of(reductions.values().stream()
                .map(line -> new ZeroInvoiceRate.Reconciled(line.net().negated(), rateOf(line.no())))
                .toList());
    }

    /** Empty where so little is left that it is no amount in the currency. */
    Optional<JournalLine> of(JournalLine line) {
        Money converted = rounding.computed(exact(line));
        if (converted.isZero()) {
            return Optional.empty();
        }
        Money zero = Money.zero(currency);
        return Optional.of(new JournalLine(
                line.account(),
                line.reference(),
                line.dimensions(),
                converted.max(zero),
                converted.negated().max(zero),
                line.party(),
                line.taxCode(),
                line.text(),
                line.invoiceLines(),
                new Derivation(
                        line.why().rule() + ", in " + currency + " (JI 4.7)",
                        line.why().rows(),
                        line.why().fallback())));
    }

    private BigDecimal exact(JournalLine line) {
        BigDecimal amount = line.signed().amount();
        boolean onAccount =
                !line.invoiceLines().isEmpty() && line.invoiceLines().stream().allMatch(reductions::containsKey);
        if (!onAccount) {
            return amount.multiply(OWED.contains(line.reference()) ? rates.document() : others);
        }
        return line.reference().equals(PostingReference.TAX_PAYABLE)
                ? taxOnAccount(line)
                : amount.multiply(rateOf(line.invoiceLines().get(0)));
    }

    /** One journal line reverses the tax of several invoices on account, each made at a rate of its own. */
    private BigDecimal taxOnAccount(JournalLine line) {
        String code = line.taxCode().orElseThrow();
        BigDecimal exact = BigDecimal.ZERO;
        for (int number : line.invoiceLines()) {
            Map<String, BigDecimal> taxes = new HashMap<>();
            TaxClaims.each(reductions.get(number), (of, tax) -> taxes.merge(of, tax.amount(), BigDecimal::add));
            exact = exact.subtract(taxes.get(code).multiply(rateOf(number)));
        }
        return exact;
    }

    private BigDecimal rateOf(int line) {
        return rates.onAccount(line).or(rates::credited).orElse(rates.document());
    }
}
