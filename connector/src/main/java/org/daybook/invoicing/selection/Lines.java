package org.daybook.invoicing.selection;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Quantity;

/** Finds and changes single lines of a selection. */
final class Lines {

    private Lines() {}

    /** The entry's line, if no draft holds it and something of it is still to be invoiced. */
    static Optional<SelectionLine> available(InvoiceSelection selection, EntryId entry) {
        return selection.lines().stream()
                .filter(line -> line.id().equals(entry))
                .filter(SelectionLine::isAvailable)
                .findFirst();
    }

    /** Zero for an entry that is not available. */
    static Quantity openQuantity(InvoiceSelection selection, EntryId entry) {
        return available(selection, entry).map(SelectionLine::openQuantity).orElse(Quantity.ZERO);
    }

    static InvoiceSelection change(InvoiceSelection selection, EntryId entry, UnaryOperator<SelectionLine> change) {
        return selection.mapLines(line -> line.id().equals(entry), change);
    }
}
