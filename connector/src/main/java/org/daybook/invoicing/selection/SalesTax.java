package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.TaxCode;

/**
 * Puts sales tax on a document's lines, on what is left of them after the document's discount (GT80). Rounded half up, once: on
 * each line, or on the document and then spread over its lines, as the tax code says.
 */
public final class SalesTax {

    private SalesTax() {}

    /** A code that is not defined taxes nothing: such a document can be looked at, not printed. */
    public static List<InvoiceLine> on(List<InvoiceLine> lines, Money discount, Map<String, TaxCode> taxCodes) {
        List<Money> bases = bases(lines, discount);
        List<InvoiceLine> taxed = new ArrayList<>(lines);
        indicesByCode(lines).forEach((code, indices) -> {
            if (taxCodes.containsKey(code)) {
                List<Money> taxes = taxes(
                        taxCodes.get(code), indices.stream().map(bases::get).toList());
                for (int i = 0; i < taxes.size(); i++) {
                    taxed.set(indices.get(i), lines.get(indices.get(i)).withTax(taxes.get(i)));
                }
            }
        });
        return taxed;
    }

    /** Each line's net less its share of the discount. */
    private static List<Money> bases(List<InvoiceLine> lines, Money discount) {
        List<Money> nets = lines.stream().map(InvoiceLine::net).toList();
        if (discount.isZero()) {
            return nets;
        }
        List<Money> shares = Distribution.of(discount, nets);
        return IntStream.range(0, nets.size())
                .mapToObj(i -> nets.get(i).minus(shares.get(i)))
                .toList();
    }

    private static Map<String, List<Integer>> indicesByCode(List<InvoiceLine> lines) {
        Map<String, List<Integer>> indices = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            lines.get(i)
                    .taxCode()
                    .ifPresent(code -> indices.computeIfAbsent(code, none -> new ArrayList<>())
                            .add(index));
        }
        return indices;
    }

    private static List<Money> taxes(TaxCode code, List<Money> bases) {
        if (code.rounding() == TaxCode.Rounding.PER_LINE) {
            return bases.stream().map(code.rate()::of).toList();
        }
        Money base = Money.sum(bases.get(0).currency(), bases);
        return base.isZero()
                ? Collections.nCopies(bases.size(), base)
                : Distribution.of(code.rate().of(base), bases);
    }
}
