package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/**
 * What somebody changed of a draft's printed line in invoice editing (JI 2.12). What is empty stays as it was.
 *
 * @param net the line's amount; where only quantity and unit price are given, their product
 * @param tax of the first tax code; the document's tax must stay what it was
 */
public record LineEdit(
        Optional<String> text,
        Optional<Quantity> quantity,
        Optional<Price> unitPrice,
        Optional<Money> net,
        Optional<String> taxCode,
        Optional<Money> tax) {

    /** Another text, and nothing else. */
    public static LineEdit text(String text) {
        return new LineEdit(
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Another amount, and nothing else. */
    public static LineEdit net(Money net) {
        return new LineEdit(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(net),
                Optional.empty(),
                Optional.empty());
    }

    boolean changesTax() {
        return taxCode.isPresent() || tax.isPresent();
    }

    LineEdit then(LineEdit later) {
        return new LineEdit(
                later.text.or(() -> text),
                later.quantity.or(() -> quantity),
                later.unitPrice.or(() -> unitPrice),
                later.net.or(() -> net),
                later.taxCode.or(() -> taxCode),
                later.tax.or(() -> tax));
    }
}
