package org.daybook.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;

/** One claim a tax code, of all up to three codes of a line; tax on account reversed stands apart from the invoice's own (JI 4.3). */
final class TaxClaims {

    private TaxClaims() {}

    static List<Claim> of(Invoice invoice) {
        Map<String, Map<Integer, Money>> reversed = new TreeMap<>();
        Map<String, Map<Integer, Money>> own = new TreeMap<>();
        for (InvoiceLine line : invoice.lines()) {
            var taxes = line.kind() == LineKind.ON_ACCOUNT_REDUCTION ? reversed : own;
            each(
                    line,
                    (code, tax) -> taxes.computeIfAbsent(code, none -> new LinkedHashMap<>())
                            .merge(line.no(), tax, Money::plus));
        }
        List<Claim> claims = new ArrayList<>();
        reversed.forEach((code, taxes) -> claims.add(tax(invoice, code, taxes, "tax on account reversed (JI 4.3)", 1)));
        own.forEach((code, taxes) -> claims.add(tax(invoice, code, taxes, "tax of the invoice (JI 3.1)", 0)));
        return claims;
    }

    /** Every tax on the line with its code. */
    static void each(InvoiceLine line, BiConsumer<String, Money> taxed) {
        line.taxCode().ifPresent(code -> taxed.accept(code, line.tax()));
        line.furtherTaxes().forEach(further -> taxed.accept(further.taxCode(), further.amount()));
    }

    private static Claim tax(Invoice invoice, String code, Map<Integer, Money> taxes, String rule, int apart) {
        return new Claim(
                PostingReference.TAX_PAYABLE,
                new Claim.OfTaxCode(code),
                rule + ": the account of tax code " + code,
                Money.sum(invoice.currency(), taxes.values()).negated(),
                Dimensions.NONE,
                Optional.empty(),
                Optional.of(code),
                "Tax " + code,
                List.copyOf(taxes.keySet()),
                apart);
    }
}
