package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/**
 * Shows the markup apart: amount lines print at their cost, and one more line at the end carries what is left of their prices (JI
 * 2.12, GT52). Where they stand under different tax codes there is one such line for each, or their tax would be wrong.
 */
final class MarkupLines {

    private MarkupLines() {}

    static List<InvoiceLine> apart(List<InvoiceLine> lines) {
        Map<List<String>, Money> markups = new LinkedHashMap<>();
        List<InvoiceLine> shown = new ArrayList<>();
        for (InvoiceLine line : lines) {
            if (line.time() || line.kind() != LineKind.ITEM) {
                shown.add(line);
            } else {
                markups.merge(SalesTax.codes(line), line.net().minus(line.cost()), Money::plus);
                shown.add(atCost(line));
            }
        }
        markups.forEach((codes, markup) -> {
            if (!markup.isZero()) {
                shown.add(SalesTax.under(codes, markup(shown.size() + 1, markup)));
            }
        });
        return shown;
    }

    private static InvoiceLine atCost(InvoiceLine line) {
        return new InvoiceLine(
                line.no(),
                line.kind(),
                line.text(),
                line.activity(),
                line.quantity(),
                Price.perUnit(line.cost(), line.quantity()),
                line.cost(),
                line.taxCode(),
                line.tax(),
                line.cost(),
                line.dimensions(),
                line.billed(),
                line.released(),
                line.time(),
                line.furtherTaxes(),
                line.account());
    }

    private static InvoiceLine markup(int no, Money markup) {
        return new InvoiceLine(
                no,
                LineKind.MARKUP,
                "Markup",
                "",
                Quantity.ONE,
                new Price(markup.amount(), markup.currency()),
                markup,
                Optional.empty(),
                Money.zero(markup.currency()),
                Money.zero(markup.currency()),
                Dimensions.NONE,
                List.of());
    }
}
