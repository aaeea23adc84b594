package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Money;
import org.daybook.accounting.TaxCode;

/**
 * Puts sales tax on a document's lines, on what is left of them after the document's discount (GT80), which is never taken off
 * amounts on account (GT81). Rounded half up, once: on each line, or on the document and then spread over its lines, as the tax
 * code says. A line may stand under up to three codes, each on the same base (JI 2.19).
 */
public final class SalesTax {

    private SalesTax() {}

    /** The line with these codes and no amounts of tax yet: the first is its tax code, the others are further taxes. */
    static InvoiceLine under(List<String> codes, InvoiceLine line) {
        Money none = Money.zero(line.net().currency());
        List<LineTax> further =
                codes.stream().skip(1).map(code -> new LineTax(code, none)).toList();
        return new InvoiceLine(
                line.no(),
                line.kind(),
                line.text(),
                line.activity(),
                line.quantity(),
                line.unitPrice(),
                line.net(),
                codes.stream().findFirst(),
                none,
                line.cost(),
                line.dimensions(),
                line.billed(),
                line.released(),
                line.time(),
                further,
                line.account());
    }

    /** All codes that a line stands under, in their order. */
    static List<String> codes(InvoiceLine line) {
        List<String> codes = new ArrayList<>(line.taxCode().stream().toList());
        line.furtherTaxes().forEach(further -> codes.add(further.taxCode()));
        return codes;
    }

    /** A code that is not defined taxes nothing: such a document can be looked at, not printed. */
    public static List<InvoiceLine> on(List<InvoiceLine> lines, Money discount, Map<String, TaxCode> taxCodes) {
        return on(lines, discount, taxCodes, CurrencyRounding.toMinorUnit(discount.currency()));
    }

    /** @param rounding of the document's currency: tax is a computed amount (JI 1.2) */
    static List<InvoiceLine> on(
            List<InvoiceLine> lines, Money discount, Map<String, TaxCode> taxCodes, CurrencyRounding rounding) {
        List<Money> bases = bases(lines, discount);
        List<InvoiceLine> taxed = new ArrayList<>(lines);
        indicesByCode(lines).forEach((code, indices) -> {
            if (taxCodes.containsKey(code)) {
                List<Money> taxes = taxes(
                        taxCodes.get(code), indices.stream().map(bases::get).toList(), rounding);
                for (int i = 0; i < taxes.size(); i++) {
                    taxed.set(indices.get(i), with(taxed.get(indices.get(i)), code, taxes.get(i)));
                }
            }
        });
        return taxed;
    }

    private static InvoiceLine with(InvoiceLine line, String code, Money tax) {
        if (line.taxCode().equals(Optional.of(code))) {
            return line.withTax(tax);
        }
        return line.withFurtherTaxes(line.furtherTaxes().stream()
                .map(further -> further.taxCode().equals(code) ? new LineTax(code, tax) : further)
                .toList());
    }

    /** Each line's net less its share of the discount. */
    private static List<Money> bases(List<InvoiceLine> lines, Money discount) {
        List<Money> nets = lines.stream().map(InvoiceLine::net).toList();
        if (discount.isZero()) {
            return nets;
        }
        Money none = Money.zero(discount.currency());
        List<Money> shares = Distribution.of(
                discount,
                lines.stream()
                        .map(line -> line.kind() == LineKind.ON_ACCOUNT ? none : line.net())
                        .toList());
        return IntStream.range(0, nets.size())
                .mapToObj(i -> nets.get(i).minus(shares.get(i)))
                .toList();
    }

    private static Map<String, List<Integer>> indicesByCode(List<InvoiceLine> lines) {
        Map<String, List<Integer>> indices = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            codes(lines.get(i)).stream()
                    .distinct()
                    .forEach(code -> indices.computeIfAbsent(code, none -> new ArrayList<>())
                            .add(index));
        }
        return indices;
    }

    private static List<Money> taxes(TaxCode code, List<Money> bases, CurrencyRounding rounding) {
        if (code.rounding() == TaxCode.Rounding.PER_LINE) {
            return bases.stream().map(base -> code.rate().of(base, rounding)).toList();
        }
        Money base = Money.sum(bases.get(0).currency(), bases);
        return base.isZero()
                ? Collections.nCopies(bases.size(), base)
                : Distribution.of(code.rate().of(base, rounding), bases, rounding);
    }
}
