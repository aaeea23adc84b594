package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/**
 * One item of an invoice (SS 1.1). It keeps the price of the moment it was made: the source may price a charge anew
 * at any time.
 *
 * @param code of a task, a material, an order item or a customer deposit
 * @param total before tax; authoritative, the unit price is for display
 * @param taxable the mark TX
 * @param department that its distribution by department goes by
 * @param billed what it takes of each order item and charge; nothing for deposits and free items
 * @param taxes by the invoice's tax structure, in its order; none where it is not taxable
 */
public record InvoiceItem(
        ItemKind kind,
        String code,
        String description,
        Quantity quantity,
        String unit,
        Price unitPrice,
        Money total,
        boolean taxable,
        LocalDate date,
        Optional<String> department,
        GeneralCategory category,
        List<BilledEntry> billed,
        List<LineTax> taxes) {

    public InvoiceItem {
        billed = List.copyOf(billed);
        taxes = List.copyOf(taxes);
    }

    public Money tax() {
        return Money.sum(total.currency(), taxes.stream().map(LineTax::amount).toList());
    }

    /**
     * Its amount before tax changed, spread over what it bills in proportion to what it billed of each (JI 2.0 DIST).
     */
    InvoiceItem withTotal(Money changed) {
        return new InvoiceItem(
                kind,
                code,
                description,
                quantity,
                unit,
                Price.perUnit(changed, quantity),
                changed,
                taxable,
                date,
                department,
                category,
                spread(changed),
                taxes);
    }

    InvoiceItem withTaxes(List<LineTax> newTaxes) {
        return new InvoiceItem(
                kind,
                code,
                description,
                quantity,
                unit,
                unitPrice,
                total,
                taxable,
                date,
                department,
                category,
                billed,
                newTaxes);
    }

    /** As a line of the shared model, at this position. */
    InvoiceLine line(int no) {
        InvoiceLine line = new InvoiceLine(
                no,
                kind.lineKind(),
                description,
                code,
                quantity,
                unitPrice,
                total,
                taxes.stream().findFirst().map(LineTax::taxCode),
                taxes.stream().findFirst().map(LineTax::amount).orElse(Money.zero(total.currency())),
                Money.zero(total.currency()),
                Dimensions.NONE,
                billed);
        return line.withFurtherTaxes(taxes.stream().skip(1).toList());
    }

    private List<BilledEntry> spread(Money changed) {
        if (billed.isEmpty()) {
            return billed;
        }
        List<Money> shares = shares(changed);
        return IntStream.range(0, billed.size())
                .mapToObj(i ->
                        new BilledEntry(billed.get(i).entry(), billed.get(i).quantity(), shares.get(i)))
                .toList();
    }

    /** Where what it billed sums to nothing there is no proportion: the first takes the difference. */
    private List<Money> shares(Money changed) {
        List<Money> weights = billed.stream().map(BilledEntry::amount).toList();
        if (!Money.sum(changed.currency(), weights).isZero()) {
            return Distribution.of(changed, weights);
        }
        List<Money> shares = new java.util.ArrayList<>(weights);
        shares.set(0, shares.get(0).plus(changed));
        return Collections.unmodifiableList(shares);
    }
}
