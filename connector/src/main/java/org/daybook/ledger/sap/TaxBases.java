package org.daybook.ledger.sap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;

/**
 * What a tax was reckoned on: the lines it comes from, less their share of the document's discount, which is taken off before tax
 * and never off invoices on account (JI 1.2).
 */
final class TaxBases {
    private final Invoice invoice;
    private final Map<Integer, Money> afterDiscount = new HashMap<>();

    TaxBases(Invoice invoice) {
        this.invoice = invoice;
        invoice.lines().forEach(line -> afterDiscount.put(line.no(), line.net()));
        List<InvoiceLine> discounted = invoice.lines().stream()
                .filter(line -> line.kind() != LineKind.ON_ACCOUNT && line.kind() != LineKind.ON_ACCOUNT_REDUCTION)
                .toList();
        List<Money> weights = discounted.stream().map(InvoiceLine::net).toList();
        if (invoice.discount().isZero()
                || Money.sum(invoice.currency(), weights).isZero()) {
            return;
        }
        List<Money> shares = Distribution.of(invoice.discount(), weights);
        for (int i = 0; i < shares.size(); i++) {
            afterDiscount.put(discounted.get(i).no(), weights.get(i).minus(shares.get(i)));
        }
    }

    /** In the sign of the journal: what is sold is a credit, and negative. */
    Money of(JournalLine tax) {
        return signed(line -> tax.invoiceLines().isEmpty()
                ? line.taxCode().equals(tax.taxCode())
                : tax.invoiceLines().contains(line.no()));
    }

    /** Of all lines of this tax code. */
    Money ofCode(String code) {
        return signed(line -> line.taxCode().filter(code::equals).isPresent());
    }

    private Money signed(java.util.function.Predicate<InvoiceLine> which) {
        return Money.sum(
                        invoice.currency(),
                        invoice.lines().stream()
                                .filter(which)
                                .map(line -> afterDiscount.get(line.no()))
                                .toList())
                .negated();
    }
}
