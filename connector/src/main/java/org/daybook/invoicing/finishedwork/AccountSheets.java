package org.daybook.invoicing.finishedwork;

import java.util.Collection;
import java.util.TreeSet;
import org.daybook.invoicing.action.Sheet;

/** What a billing book shows of what customers owe, and of how they and their jobs are charged (SS 2.1). */
final class AccountSheets {

    private AccountSheets() {}

    static Sheet balances(BillingBook book) {
        Sheet.Builder sheet = Sheet.of("Balances", "Balance", "Customer", "Date", "Due date", ">Charged", ">Open");
        book.receivables()
                .balances()
                .forEach(one ->
                        sheet.row(one.label(), one.customer(), one.date(), one.dueDate(), one.charged(), one.open()));
        return sheet.build();
    }

    static Sheet payments(BillingBook book) {
        Sheet.Builder sheet =
                Sheet.of("Payments", "Customer", "Date", "Method", ">Amount", ">Unapplied", "Shown on bill");
        book.receivables()
                .payments()
                .forEach(one -> sheet.row(
                        one.customer(), one.date(), one.method(), one.amount(), one.unapplied(), one.shownOn()));
        return sheet.build();
    }

    /** Those of whom something is said. */
    static Sheet customers(BillingBook book) {
        Sheet.Builder sheet = Sheet.of("Customers", "Customer", "Active", "E-mail invoice", "Do not print");
        book.accounts()
                .values()
                .forEach(one -> sheet.row(one.number(), one.active(), one.emailInvoice(), one.doNotPrint()));
        return sheet.build();
    }

    static Sheet packages(BillingBook book) {
        Sheet.Builder sheet = Sheet.of(
                "Packages",
                "Package",
                "Title",
                "Customer",
                "On",
                "Charge by",
                ">Installment",
                "From",
                "To",
                "Months",
                "Jobs",
                "Item");
        book.packages()
                .values()
                .forEach(one -> sheet.row(
                        one.id(),
                        one.title(),
                        one.customer(),
                        one.on(),
                        one.chargeBy(),
                        one.installment(),
                        one.from(),
                        one.to(),
                        listed(one.months()),
                        listed(one.jobs()),
                        one.activity()));
        return sheet.build();
    }

    private static String listed(Collection<?> all) {
        return String.join(
                ", ", new TreeSet<>(all).stream().map(Object::toString).toList());
    }

    static Sheet jobCharges(BillingBook book) {
        Sheet.Builder sheet =
                Sheet.of("Job charges", "Job", "Charged", ">Rate", ">Max", ">Done to date", ">Charge over max");
        book.terms()
                .forEach((job, terms) -> sheet.row(
                        job, terms.charging(), terms.rate(), terms.max(), terms.doneToDate(), terms.overMax()));
        return sheet.build();
    }
}
