package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.RefusalCode;

/**
 * Approves what Reallocate Selected Entries asked for: each entry is reversed on its job and registered anew on the other. Entry and
 * reversal are finished with; the new entry is open where it went. Surcharges follow (JI 2.10).
 */
public final class ApproveReallocation {

    private ApproveReallocation() {}

    /** With surcharges to the minor unit. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, Optional<Price> unitPrice, LocalDate today) {
        return on(
                selection,
                unitPrice,
                today,
                CurrencyRounding.toMinorUnit(selection.job().currency()));
    }

    /**
     * @param unitPrice on the new job, unless the site keeps the margin; empty: as registered
     * @param today the day on which surcharges are dated
     * @param rounding of the job's currency
     */
    public static Outcome<InvoiceSelection> on(
            InvoiceSelection selection, Optional<Price> unitPrice, LocalDate today, CurrencyRounding rounding) {
        boolean unfit = unitPrice
                .filter(price -> !price.currency().equals(selection.job().currency()))
                .isPresent();
        return Guard.of(selection)
                .selectionIsOpen()
                .refuseIf(
                        selection.lines().stream().noneMatch(ApproveReallocation::isToMove),
                        RefusalCode.NOTHING_TO_REALLOCATE)
                .refuseIf(unfit, RefusalCode.CURRENCY_MISMATCH)
                .then(() -> CalculateInvoiceSurcharge.again(move(selection, unitPrice), today, rounding));
    }

    private static boolean isToMove(SelectionLine line) {
        return ReallocateSelectedEntries.isMarked(line) && line.moveTo().isPresent();
    }

    private static InvoiceSelection move(InvoiceSelection selection, Optional<Price> unitPrice) {
        boolean keepMargin = selection.parameters().is(SystemParameter.KEEP_MARGIN_ON_REALLOCATION);
        Set<String> here = new HashSet<>();
        here.add(selection.job().number());
        selection.subjobs().forEach(subjob -> here.add(subjob.number()));
        List<SelectionLine> lines = new ArrayList<>();
        List<Reallocation> journal = new ArrayList<>(selection.reallocations());
        for (SelectionLine line : selection.lines()) {
            if (isToMove(line)) {
                Reallocation moved = Reallocation.of(line, line.moveTo().orElseThrow(), keepMargin, unitPrice);
                journal.add(moved);
                lines.add(finished(line));
                lines.add(finished(SelectionLine.of(moved.reversal())));
                if (here.contains(moved.moved().job())) {
                    lines.add(SelectionLine.of(moved.moved()).selectingOpen());
                }
            } else {
                lines.add(line);
            }
        }
        return selection.toBuilder().lines(lines).reallocations(journal).build();
    }

    /** Nothing of it is open any more, and nothing of it is selected. */
    private static SelectionLine finished(SelectionLine line) {
        return line.unselected().toBuilder().entryClosed(true).build();
    }
}
