package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.invoicing.action.Overview;
import org.daybook.invoicing.action.Sheet;

/** What a job's invoice selection shows: its totals, its lines, its drafts, and what was printed of them (JI 1.2). */
final class SelectionOverview {

    private SelectionOverview() {}

    static Overview of(InvoiceSelection selection) {
        return Overview.of(
                selection.job().name(),
                List.of(
                        lines(selection),
                        drafts(selection),
                        printed(selection),
                        onAccount(selection),
                        allocations(selection)),
                "Job",
                selection.job().open() ? "open" : "closed",
                "Customer",
                selection.job().customer(),
                "Currency",
                selection.job().currency(),
                "Selection",
                selection.state(),
                "Approval",
                selection.approval(),
                "Invoice type",
                selection.invoiceType(),
                "End invoice",
                selection.endInvoice(),
                "Billing price total",
                selection.total(),
                "Desired price",
                selection.desiredPrice(),
                "On-account reduction",
                selection.onAccountReduction(),
                "Crediting",
                selection.crediting().map(crediting -> crediting.invoice().number()));
    }

    private static Sheet lines(InvoiceSelection selection) {
        Sheet.Builder sheet = Sheet.of(
                "Lines",
                "Entry",
                "Date",
                "Activity",
                "Employee",
                "Text",
                ">Open",
                ">Open price",
                ">Selected",
                ">Price",
                "How");
        selection
                .lines()
                .forEach(line -> sheet.row(
                        line.id(),
                        line.entry().date(),
                        line.entry().activity(),
                        line.entry().employee(),
                        line.entry().text(),
                        line.openQuantity(),
                        line.openPrice(),
                        line.invoiceQuantity(),
                        line.invoicePrice(),
                        how(line)));
        return sheet.build();
    }

    private static String how(SelectionLine line) {
        if (line.draft().isPresent()) {
            return "on draft " + line.draft().get();
        }
        if (line.entryClosed()) {
            return "invoiced";
        }
        if (line.isSelected()) {
            return line.close() ? "selected, closes the entry" : "selected";
        }
        return line.priceInvoiced().isZero() ? "not selected" : "invoiced in part";
    }

    private static Sheet drafts(InvoiceSelection selection) {
        Sheet.Builder sheet =
                Sheet.of("Drafts", ">Draft", "Kind", "Customer", ">Total", "Approved for invoicing", "Credits");
        selection
                .drafts()
                .forEach(draft -> sheet.row(
                        draft.number(),
                        draft.kind(),
                        draft.billTo(),
                        draft.total(),
                        draft.approvedForInvoicing(),
                        draft.credits()));
        return sheet.build();
    }

    private static Sheet printed(InvoiceSelection selection) {
        Sheet.Builder sheet = Sheet.of("Printed", "Invoice", "Kind", ">Total", ">Credit memos");
        selection
                .printed()
                .forEach(printed -> sheet.row(
                        printed.number(),
                        printed.invoice().kind(),
                        printed.invoice().total(),
                        printed.creditMemos()));
        return sheet.build();
    }

    private static Sheet onAccount(InvoiceSelection selection) {
        Sheet.Builder sheet = Sheet.of("On account", "Invoice", "Date", ">Amount", ">Reconciled", ">Open");
        selection
                .onAccount()
                .forEach(item -> sheet.row(item.invoice(), item.date(), item.amount(), item.reconciled(), item.open()));
        return sheet.build();
    }

    private static Sheet allocations(InvoiceSelection selection) {
        Sheet.Builder sheet = Sheet.of("Allocations", ">Allocation", "State", ">Amount");
        selection
                .neighbours()
                .allocations()
                .forEach(allocation -> sheet.row(allocation.number(), allocation.state(), allocation.amount()));
        return sheet.build();
    }
}
