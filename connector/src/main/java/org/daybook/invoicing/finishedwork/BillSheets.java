package org.daybook.invoicing.finishedwork;

import java.util.HashSet;
import java.util.Set;
import org.daybook.invoicing.action.Sheet;

/** What a billing book shows of its bills, and of what the last run came to (SS 2.1). */
final class BillSheets {

    private BillSheets() {}

    static Sheet bills(BillingBook book) {
        Set<String> credited = new HashSet<>();
        book.bills().forEach(bill -> bill.document().credits().ifPresent(credited::add));
        Sheet.Builder sheet = Sheet.of(
                "Bills",
                "Bill",
                "Document",
                "Form",
                "Kind",
                "Customer",
                "Date",
                "Due date",
                ">Total",
                ">Payments",
                ">Balance",
                "Credits",
                "Credited");
        for (Bill bill : book.bills()) {
            sheet.row(
                    bill.number(),
                    bill.reference(),
                    bill.form(),
                    bill.document().kind(),
                    bill.customer(),
                    bill.document().date(),
                    bill.document().dueDate(),
                    bill.document().total(),
                    bill.paid(),
                    bill.balance(),
                    bill.document().credits(),
                    credited.contains(bill.number()));
        }
        return sheet.build();
    }

    static Sheet leftOut(BillingBook book) {
        Sheet.Builder sheet = Sheet.of("Left out by the last run", "Entry", "Why", "What to do");
        book.lastRun()
                .leftOut()
                .forEach(left -> sheet.row(
                        left.entry(), left.code().sentence(), left.code().remedy()));
        return sheet.build();
    }

    static Sheet statements(BillingBook book) {
        Sheet.Builder sheet = Sheet.of(
                "Statements of the last run",
                "Customer",
                "Date",
                ">Prior balance",
                ">Charges",
                ">Payments",
                ">Current",
                ">1-30",
                ">31-60",
                ">61-90",
                ">Over 90",
                ">Total due");
        book.lastRun()
                .statements()
                .forEach(one -> sheet.row(
                        one.customer(),
                        one.date(),
                        one.prior(),
                        one.charges(),
                        one.payments(),
                        one.aging().current(),
                        one.aging().upTo30(),
                        one.aging().upTo60(),
                        one.aging().upTo90(),
                        one.aging().over90(),
                        one.totalDue()));
        return sheet.build();
    }
}
