package org.daybook.accounting;

import java.util.List;
import java.util.Optional;

/**
 * One line of an invoice or credit memo; it remembers the entries it bills.
 *
 * @param no position from 1
 * @param activity what was done, the key of its sales reference when posting by activity (JI 3.3)
 * @param net amount before tax and before the document's discount; authoritative, the unit price is for display
 * @param taxCode the tax code's name; empty means the line is not taxable
 * @param tax tax on this line, after the document's discount; the lines' taxes sum to the document's tax
 * @param cost registered cost of what is billed, for cost of sales (JI 4.1); zero where the source tells none
 */
public record InvoiceLine(
        int no,
        LineKind kind,
        String text,
        String activity,
        Quantity quantity,
        Price unitPrice,
        Money net,
        Optional<String> taxCode,
        Money tax,
        Money cost,
        Dimensions dimensions,
        List<BilledEntry> billed) {

    public InvoiceLine {
        billed = List.copyOf(billed);
    }

    public InvoiceLine withTax(Money newTax) {
        return new InvoiceLine(
                no, kind, text, activity, quantity, unitPrice, net, taxCode, newTax, cost, dimensions, billed);
    }
}
