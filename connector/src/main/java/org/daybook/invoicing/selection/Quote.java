package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;

/** What was offered to the customer; its lines may become the lines of drafts (JI 2.23 Quote as basis of a draft). */
public record Quote(boolean approved, List<Line> lines) {

    public Quote {
        lines = List.copyOf(lines);
    }

    public record Line(String text, String activity, Quantity quantity, Money price) {}
}
