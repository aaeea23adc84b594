package org.daybook.invoicing.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.accounting.TaxCode;

/**
 * The rates that an invoice was made at: what credits it takes its tax and discount back as they were, whatever the tables say by now
 * (JI 2.20 "negated"). They are read off the invoice itself: today's rate if it leads to the same amounts, else the roundest that does.
 *
 * @param work its lines that tax is reckoned on, in their order
 */
record RatesOfInvoice(Invoice invoice, List<InvoiceLine> work, CurrencyRounding rounding) {

    /** Rates have at most so many decimals; one that leads to no round figure is taken to ten. */
    private static final int DECIMALS = 4;

    private static final int EXACT = 10;

    static RatesOfInvoice of(Invoice invoice, CurrencyRounding rounding) {
        List<InvoiceLine> work = invoice.lines().stream()
                .filter(line -> line.kind() != LineKind.ON_ACCOUNT_REDUCTION)
                .toList();
        return new RatesOfInvoice(invoice, work, rounding);
    }

    /** Today's codes, with the rates that the invoice was made at. */
    Map<String, TaxCode> taxCodes(Map<String, TaxCode> today) {
        Map<String, TaxCode> then = new HashMap<>(today);
        work.stream()
                .flatMap(line -> SalesTax.codes(line).stream())
                .distinct()
                .filter(today::containsKey)
                .forEach(code -> then.put(code, asItWas(today.get(code))));
        return then;
    }

    private TaxCode asItWas(TaxCode today) {
        Money base = base(today);
        if (base.isZero() || taxes(today).equals(taxesOf(today.code()))) {
            return today;
        }
        Money tax = Money.sum(invoice.currency(), taxesOf(today.code()));
        for (Percent rate : candidates(tax, base)) {
            TaxCode candidate = new TaxCode(today.code(), rate, today.rounding(), today.account());
            if (taxes(candidate).equals(taxesOf(today.code()))) {
                return candidate;
            }
        }
        return new TaxCode(today.code(), percent(tax, base, EXACT), TaxCode.Rounding.PER_DOCUMENT, today.account());
    }

    /** What was left of the lines under the code after the discount. */
    private Money base(TaxCode code) {
        TaxCode whole = new TaxCode(code.code(), Percent.of("100"), TaxCode.Rounding.PER_DOCUMENT, code.account());
        return Money.sum(invoice.currency(), taxes(whole));
    }

    /** What the code's tax on each line would be. */
    private List<Money> taxes(TaxCode code) {
        return taxes(SalesTax.on(work, invoice.discount(), Map.of(code.code(), code), rounding), code.code());
    }

    private List<Money> taxesOf(String code) {
        return taxes(work, code);
    }

    private List<Money> taxes(List<InvoiceLine> lines, String code) {
        List<Money> taxes = new ArrayList<>();
        for (InvoiceLine line : lines) {
            line.taxCode().filter(code::equals).ifPresent(own -> taxes.add(line.tax()));
            line.furtherTaxes().stream()
                    .filter(further -> further.taxCode().equals(code))
                    .map(LineTax::amount)
                    .forEach(taxes::add);
        }
        return taxes;
    }

    /** What was taken off the work, as a share of it; {@code today} if that comes to the same. */
    Percent discount(Percent today) {
        Money all = Money.sum(
                invoice.currency(),
                work.stream()
                        .filter(line -> line.kind() != LineKind.ON_ACCOUNT)
                        .map(InvoiceLine::net)
                        .toList());
        if (all.isZero() || today.of(all, rounding).equals(invoice.discount())) {
            return today;
        }
        return candidates(invoice.discount(), all).stream()
                .filter(rate -> rate.of(all, rounding).equals(invoice.discount()))
                .findFirst()
                .orElseGet(() -> percent(invoice.discount(), all, EXACT));
    }

    private static List<Percent> candidates(Money part, Money whole) {
        List<Percent> rates = new ArrayList<>();
        for (int decimals = 0; decimals <= DECIMALS; decimals++) {
            rates.add(percent(part, whole, decimals));
        }
        return rates;
    }

    private static Percent percent(Money part, Money whole, int decimals) {
        BigDecimal hundredfold = part.amount().movePointRight(2);
        return new Percent(hundredfold.divide(whole.amount(), decimals, RoundingMode.HALF_UP));
    }
}
