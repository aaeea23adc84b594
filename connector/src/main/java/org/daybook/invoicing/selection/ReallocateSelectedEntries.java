package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Reallocate Selected Entries: says to which job and task the marked entries go; they move when that is approved (JI 2.10). */
public final class ReallocateSelectedEntries {

    private ReallocateSelectedEntries() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, MoveTo to) {
        Scope scope = Scope.of(selection);
        List<SelectionLine> marked = selection.lines().stream()
                .filter(ReallocateSelectedEntries::isMarked)
                .toList();
        return Guard.of(selection)
                .selectionIsOpen()
                .refuseIf(marked.isEmpty(), RefusalCode.NOTHING_MARKED)
                .refuseIf(marked.stream().anyMatch(line -> !scope.jobOf(line).open()), RefusalCode.ENTRY_OF_CLOSED_JOB)
                .refuseIf(marked.stream().anyMatch(line -> isThere(line, to)), RefusalCode.SAME_JOB_AND_TASK)
                .then(() -> selection.mapLines(
                        ReallocateSelectedEntries::isMarked,
                        line -> line.toBuilder().moveTo(Optional.of(to)).build()));
    }

    static boolean isMarked(SelectionLine line) {
        return line.reallocate() && line.isAvailable() && !line.isWithoutRegistration();
    }

    private static boolean isThere(SelectionLine line, MoveTo to) {
        boolean sameTask = to.task().isEmpty() || to.task().equals(line.entry().task());
        return line.entry().job().equals(to.job()) && sameTask;
    }
}
