package org.daybook.invoicing.selection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/**
 * Transfer Task Groups: the entries take the groups that the current budget puts their tasks under. No amount changes; it matters
 * where the invoice groups by task group (JI 2.11).
 */
public final class TransferTaskGroups {

    private TransferTaskGroups() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection)
                .selectionIsOpen()
                .refuseIf(selection.basis().budget().isEmpty(), RefusalCode.NO_CURRENT_BUDGET)
                .then(() -> transfer(selection, selection.basis().budget().orElseThrow()));
    }

    private static InvoiceSelection transfer(InvoiceSelection selection, Budget budget) {
        Scope scope = Scope.of(selection);
        Map<String, String> groups = groups(budget);
        return selection
                .mapLines(
                        line -> scope.covers(line) && group(line, groups).isPresent(),
                        line -> grouped(line, group(line, groups).orElseThrow()))
                .toBuilder()
                .basis(selection.basis().taskGroupsUpToDate(true))
                .build();
    }

    private static Map<String, String> groups(Budget budget) {
        Map<String, String> groups = new HashMap<>();
        for (Budget.Line line : budget.lines()) {
            line.task().ifPresent(task -> line.taskGroup().ifPresent(group -> groups.putIfAbsent(task, group)));
        }
        return groups;
    }

    private static Optional<String> group(SelectionLine line, Map<String, String> groups) {
        return line.entry().task().map(groups::get);
    }

    private static SelectionLine grouped(SelectionLine line, String group) {
        return line.toBuilder()
                .entry(line.entry().toBuilder().taskGroup(group).build())
                .build();
    }
}
