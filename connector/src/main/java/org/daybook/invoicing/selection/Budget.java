package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;

/** The current budget of a job: what each activity may be billed, and which task group each task stands under (JI 1.2, 2.6, 2.11). */
public record Budget(List<Line> lines) {

    public Budget {
        lines = List.copyOf(lines);
    }

    /** @param quotePrice what the line may be billed in all */
    public record Line(String activity, Optional<String> task, Optional<String> taskGroup, Money quotePrice) {}
}
