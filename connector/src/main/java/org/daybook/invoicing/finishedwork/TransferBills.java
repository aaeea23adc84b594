package org.daybook.invoicing.finishedwork;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Finding;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.finishedwork.QuickBooks.Kind;
import org.daybook.invoicing.finishedwork.QuickBooks.Mapped;
import org.daybook.work.JobEntry;

/**
 * Transfer to QuickBooks: every bill not transferred yet, with its customer where QuickBooks has none. A bill that uses something
 * unmapped is held; so are all while the mapping is not that of the connected company file (SS 2.3 R11, R12).
 */
public final class TransferBills {

    /** The dimension by which a charge has a class of QuickBooks. */
    private static final String CLASS = "CLASS";

    private TransferBills() {}

    /** The warnings say which bills are held, and why. */
    public static Outcome<BillingBook> on(BillingBook book) {
        BillingBookBuilder after = book.toBuilder();
        List<Finding> held = new ArrayList<>();
        List<Bill> bills = book.bills().stream()
                .map(bill -> transferred(book, bill, after, held))
                .toList();
        return new Outcome.Done<>(after.bills(bills).build(), held);
    }

    private static Bill transferred(BillingBook book, Bill bill, BillingBookBuilder after, List<Finding> held) {
        if (bill.state() != Bill.State.INVOICED) {
            return bill;
        }
        List<Finding> reasons = reasons(book, bill);
        held.addAll(reasons);
        if (reasons.isEmpty()) {
            addCustomer(book, bill, after);
            return bill.in(Bill.State.EXPORTED, "");
        }
        return bill.held(reasons.stream().map(Finding::code).distinct().toList());
    }

    private static List<Finding> reasons(BillingBook book, Bill bill) {
        String where = "bill " + bill.number();
        if (!book.quickBooks().isMapped()) {
            return List.of(new Finding(
                    RefusalCode.MAPPING_REQUIRED,
                    where,
                    "The company file of QuickBooks that is connected is not mapped to the end.",
                    "Map its items, classes, payment methods and sales taxes, and finish the mapping."));
        }
        return used(book, bill).stream()
                .flatMap(mapped -> book.quickBooks().missing(mapped).stream()
                        .map(code -> Finding.of(
                                code, where, mapped.kind() + " " + mapped.name() + " is not mapped to QuickBooks.")))
                .toList();
    }

    private static Set<Mapped> used(BillingBook book, Bill bill) {
        Set<Mapped> used = new LinkedHashSet<>();
        for (InvoiceLine line : bill.document().lines()) {
            used.add(new Mapped(Kind.ITEM, line.activity()));
            line.taxCode().ifPresent(code -> used.add(new Mapped(Kind.SALES_TAX, code)));
        }
        bill.charges().stream()
                .flatMap(id -> Optional.ofNullable(book.charges().get(id)).stream())
                .flatMap(charge -> classOf(charge.entry()).stream())
                .forEach(used::add);
        book.receivables().payments().stream()
                .filter(payment ->
                        payment.shownOn().filter(bill.number()::equals).isPresent())
                .flatMap(payment -> payment.method().stream())
                .forEach(method -> used.add(new Mapped(Kind.PAYMENT_METHOD, method)));
        return used;
    }

    private static Optional<Mapped> classOf(JobEntry entry) {
        return entry.dimensions().value(CLASS).map(name -> new Mapped(Kind.CLASS, name));
    }

    /** Customers that QuickBooks does not have are added under their account number (SS 2.3 R12). */
    private static void addCustomer(BillingBook book, Bill bill, BillingBookBuilder after) {
        Account account = book.account(bill.customer());
        if (account.quickBooksId().isEmpty()) {
            after.account(account.inQuickBooks(account.number()));
        }
    }
}
