package org.daybook.invoicing.finishedwork;

import org.daybook.invoicing.action.Sheet;
import org.daybook.work.JobEntry;

/** What a billing book shows of work and charges (SS 2.1). */
final class WorkSheets {

    private WorkSheets() {}

    static Sheet recordWork(BillingBook book) {
        Sheet.Builder sheet = Sheet.of(
                "Record Work",
                "Entry",
                "Job",
                "Customer",
                "Date",
                "Status",
                "Shift",
                "Text",
                "Invoice notes",
                ">Quantity",
                ">Charge",
                "Currency");
        for (WorkEntry row : book.work().values()) {
            JobEntry entry = row.entry();
            sheet.row(
                    entry.id(),
                    entry.job(),
                    entry.customer(),
                    entry.date(),
                    entry.status(),
                    row.shift(),
                    entry.text(),
                    row.notes(),
                    entry.quantity(),
                    entry.price(),
                    entry.currency());
        }
        return sheet.build();
    }

    static Sheet additional(BillingBook book) {
        Sheet.Builder sheet =
                Sheet.of("Additional charges", "Charge", "Job", "Customer", "Date", "Text", ">Amount", "Currency");
        book.additional()
                .values()
                .forEach(entry -> sheet.row(
                        entry.id(),
                        entry.job(),
                        entry.customer(),
                        entry.date(),
                        entry.text(),
                        entry.price(),
                        entry.currency()));
        return sheet.build();
    }

    static Sheet bank(BillingBook book) {
        Sheet.Builder sheet = Sheet.of(
                "Invoice bank", "Entry", "Job", "Customer", "Kind", "Date", "Text", ">Quantity", ">Amount", "Currency");
        for (Charge charge : book.charges().values()) {
            if (charge.inBank()) {
                JobEntry entry = charge.entry();
                sheet.row(
                        entry.id(),
                        entry.job(),
                        entry.customer(),
                        entry.kind(),
                        entry.date(),
                        entry.text(),
                        entry.quantity(),
                        entry.price(),
                        entry.currency());
            }
        }
        return sheet.build();
    }

    static Sheet history(BillingBook book) {
        Sheet.Builder sheet = Sheet.of(
                "History", "Entry", "Job", "Customer", "Date", "Text", ">Amount", "Bill", "At the source since");
        for (Charge charge : book.charges().values()) {
            if (!charge.inBank()) {
                JobEntry entry = charge.entry();
                sheet.row(
                        entry.id(),
                        entry.job(),
                        entry.customer(),
                        entry.date(),
                        entry.text(),
                        entry.price(),
                        charge.bill(),
                        atSource(charge));
            }
        }
        return sheet.build();
    }

    private static String atSource(Charge charge) {
        if (charge.withdrawn()) {
            return "withdrawn";
        }
        return charge.isOtherwiseSince() ? "changed" : "";
    }
}
