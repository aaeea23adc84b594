package org.daybook.posting;

import java.util.Optional;
import org.daybook.accounting.Company;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;

/**
 * Brings a document's total to whole external units, where it is in its company's own currency (JI 1.2, 4.1). Settlements are not
 * rounded: what was collected for a client is owed to the cent [I].
 */
public final class ExternalRounding {

    private ExternalRounding() {}

    /** Half up. A document that is rounded already, or whose company is not known, stays as it is. */
    public static Invoice on(Invoice invoice, Mappings mappings) {
        Optional<CurrencyRounding> rounding = Optional.ofNullable(
                        mappings.companies().get(invoice.company()))
                .map(Company::baseCurrency)
                .filter(invoice.currency()::equals)
                .map(mappings.rules()::rounding);
        if (rounding.isEmpty()
                || invoice.kind().isJournalOnly()
                || !invoice.rounding().isZero()) {
            return invoice;
        }
        Money difference = rounding.get().external(invoice.total()).minus(invoice.total());
        return difference.isZero() ? invoice : invoice.rounded(difference);
    }
}
