package org.daybook.invoicing.finishedwork;

import java.util.List;
import org.daybook.accounting.Money;
import org.daybook.invoicing.action.Overview;

/** What a billing book shows: Record Work, the invoice bank, bills and accounts, and what they are reckoned by (SS 2.1). */
final class BookOverview {

    private BookOverview() {}

    static Overview of(BillingBook book) {
        return Overview.of(
                "Billing book of company " + book.company(),
                List.of(
                        WorkSheets.recordWork(book),
                        WorkSheets.additional(book),
                        WorkSheets.bank(book),
                        BillSheets.bills(book),
                        BillSheets.leftOut(book),
                        BillSheets.statements(book),
                        WorkSheets.history(book),
                        AccountSheets.balances(book),
                        AccountSheets.payments(book),
                        AccountSheets.customers(book),
                        AccountSheets.packages(book),
                        AccountSheets.jobCharges(book)),
                "Currency",
                book.currency(),
                "Next bill",
                book.numbering().number(),
                "In Record Work",
                book.work().size(),
                "In the invoice bank",
                inBank(book),
                "Billed",
                Money.sum(
                        book.currency(),
                        book.bills().stream()
                                .map(bill -> bill.document().total())
                                .toList()),
                "Owed",
                Money.sum(
                        book.currency(),
                        book.receivables().balances().stream()
                                .map(Balance::open)
                                .toList()),
                "Changed since billed",
                book.charges().values().stream()
                        .filter(Charge::isOtherwiseSince)
                        .count());
    }

    /** Foreign charges wait and are no part of it. */
    private static Money inBank(BillingBook book) {
        return Money.sum(
                book.currency(),
                book.charges().values().stream()
                        .filter(Charge::inBank)
                        .map(charge -> charge.entry().price())
                        .filter(price -> price.currency().equals(book.currency()))
                        .toList());
    }
}
