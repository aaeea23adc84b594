package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Money;
import org.daybook.accounting.TaxCode;
import org.daybook.invoicing.selection.SalesTax;

/** Puts the taxes of the invoice's tax structure on its taxable items (SS 1.3 R6); deposits bear none (inferred). */
final class ItemTaxes {

    private ItemTaxes() {}

    /**
     * Rounded where each tax code says. A code that is not defined taxes nothing, and keeps the invoice from
     * approval.
     */
    static ChargeInvoice on(ChargeInvoice invoice, Map<String, TaxCode> taxCodes) {
        List<List<LineTax>> taxes = new ArrayList<>();
        invoice.items().forEach(item -> taxes.add(new ArrayList<>()));
        for (String code : invoice.taxStructure()) {
            List<InvoiceLine> taxed =
                    SalesTax.on(lines(invoice.items(), code), Money.zero(invoice.currency()), taxCodes);
            for (int i = 0; i < taxed.size(); i++) {
                if (taxed.get(i).taxCode().isPresent()) {
                    taxes.get(i).add(new LineTax(code, taxed.get(i).tax()));
                }
            }
        }
        return invoice.withItems(IntStream.range(0, taxes.size())
                .mapToObj(i -> invoice.items().get(i).withTaxes(taxes.get(i)))
                .toList());
    }

    private static List<InvoiceLine> lines(List<InvoiceItem> items, String code) {
        List<InvoiceLine> lines = new ArrayList<>(items.size());
        for (InvoiceItem item : items) {
            boolean bears = item.taxable() && !item.kind().isDeposit();
            LineTax none = new LineTax(code, Money.zero(item.total().currency()));
            lines.add(item.withTaxes(bears ? List.of(none) : List.of()).line(lines.size() + 1));
        }
        return lines;
    }
}
