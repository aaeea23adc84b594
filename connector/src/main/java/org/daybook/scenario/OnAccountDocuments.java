package org.daybook.scenario;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.selection.OnAccountItem;
import org.daybook.invoicing.selection.PrintedInvoice;
import org.daybook.work.Job;

/** The documents behind what a scenario says is on account, so that they can be credited. */
final class OnAccountDocuments {

    private OnAccountDocuments() {}

    static PrintedInvoice printed(Job job, String customer, OnAccountItem item) {
        Money net = item.amount();
        InvoiceLine line = new InvoiceLine(
                1,
                LineKind.ON_ACCOUNT,
                "On account",
                "",
                Quantity.ONE,
                new Price(net.amount(), net.currency()),
                net,
                item.taxCode(),
                item.tax(),
                Money.zero(net.currency()),
                Dimensions.NONE,
                List.of());
        Invoice invoice = new Invoice(
                net.isNegative() ? Invoice.Kind.CREDIT_MEMO : Invoice.Kind.INVOICE,
                job.company(),
                customer,
                job.number(),
                job.department(),
                item.date(),
                item.date(),
                net.currency(),
                List.of(line),
                Money.zero(net.currency()),
                Optional.empty());
        return PrintedInvoice.of(item.invoice(), invoice);
    }
}
