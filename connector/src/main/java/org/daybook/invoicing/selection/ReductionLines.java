package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/** The lines of a document that take invoices on account off it again, with the tax that was paid on them (JI 4.3). */
final class ReductionLines {

    private ReductionLines() {}

    static List<InvoiceLine> after(List<InvoiceLine> work, List<Reduction> reductions) {
        List<InvoiceLine> lines = new ArrayList<>(work);
        for (Reduction reduction : reductions) {
            lines.add(line(lines.size() + 1, reduction));
        }
        return lines;
    }

    private static InvoiceLine line(int no, Reduction reduction) {
        Money net = reduction.amount().negated();
        return new InvoiceLine(
                no,
                LineKind.ON_ACCOUNT_REDUCTION,
                reduction
                        .onAccountInvoice()
                        .map(number -> "Invoiced on account: " + number)
                        .orElse("On account"),
                "",
                Quantity.ONE,
                new Price(net.amount(), net.currency()),
                net,
                reduction.taxCode(),
                reduction.tax().negated(),
                Money.zero(net.currency()),
                Dimensions.NONE,
                List.of());
    }
}
