package org.daybook.console;

import org.daybook.accounting.RefusalCode;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentState.Stage;

/**
 * One document in a list.
 *
 * @param name number, or reference as long as it has none
 * @param state without its detail where the hold's code says it better
 * @param approvable whether it waits for approval
 */
record RowView(
        String id,
        String name,
        String kind,
        String company,
        String customer,
        String job,
        String source,
        String ledger,
        String date,
        Amount total,
        StateLabel state,
        String hold,
        boolean approvable) {

    static RowView of(DocumentPage.Row row) {
        return new RowView(
                row.id().toString(),
                Shown.text(row.number().orElse(row.externalRef())),
                Shown.name(row.kind()),
                Shown.text(row.company()),
                Shown.text(row.customer()),
                Shown.text(row.job()),
                Shown.text(row.source()),
                Shown.text(row.ledger()),
                row.date().toString(),
                Amount.of(row.total()),
                row.hold().isPresent() ? StateLabel.of(row.state().stage()) : StateLabel.of(row.state()),
                row.hold().map(RefusalCode::name).orElse(""),
                row.state().stage() == Stage.INVOICED);
    }
}
