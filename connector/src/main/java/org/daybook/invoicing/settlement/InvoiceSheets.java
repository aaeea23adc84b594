package org.daybook.invoicing.settlement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.invoicing.action.Sheet;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** What an agency shows of its work: transactions, invoices with what is printed of them, checks, deliveries and the ledger. */
final class InvoiceSheets {

    private final Agency agency;
    private final Map<EntryId, ClientInvoice> settled = new HashMap<>();

    InvoiceSheets(Agency agency) {
        this.agency = agency;
        agency.invoices().values().stream()
                .filter(ClientInvoice::isLive)
                .forEach(invoice -> invoice.transactions().forEach(id -> settled.put(id, invoice)));
    }

    /** Those that wait, and those on invoices that are still to be remitted: what is remitted stands on its document. */
    Sheet transactions() {
        OpenBooks books = OpenBooks.of(agency);
        Sheet.Builder sheet = Sheet.of(
                "Transactions",
                "Transaction",
                "Client",
                "Account",
                "Kind",
                "Date",
                "Posted on",
                "Text",
                ">Amount",
                ">Commission",
                "Client charges",
                "How");
        agency.transactions().values().stream()
                .filter(transaction -> isOnTheWay(transaction.id()))
                .forEach(transaction -> sheet.row(
                        transaction.id(),
                        transaction.customer(),
                        transaction.group(),
                        transaction.kind(),
                        transaction.date(),
                        transaction.postedOn().orElse(transaction.date()),
                        transaction.text(),
                        transaction.price(),
                        books.commissioned(transaction).commission(),
                        agency.clientCharges().contains(transaction.id()),
                        how(transaction)));
        return sheet.build();
    }

    private boolean isOnTheWay(EntryId transaction) {
        ClientInvoice invoice = settled.get(transaction);
        return invoice == null || !invoice.isRemitted();
    }

    private String how(JobEntry transaction) {
        ClientInvoice invoice = settled.get(transaction.id());
        if (invoice != null) {
            return "on invoice " + invoice.number();
        }
        return transaction.status() == EntryStatus.FINALIZED ? "to be settled" : "withdrawn";
    }

    Sheet invoices() {
        Sheet.Builder sheet = Sheet.of(
                "Invoices",
                "Invoice",
                "Client",
                "Profile",
                "Start date",
                "End date",
                "State",
                ">Collected",
                ">Direct",
                ">NSF",
                ">Commission",
                ">Adjustments",
                ">Charges",
                ">Past due",
                ">Remit",
                ">Amount due",
                "Check");
        for (ClientInvoice invoice : agency.invoices().values()) {
            Settlement figures = invoice.figures();
            sheet.row(
                    invoice.number(),
                    invoice.client(),
                    invoice.profile(),
                    invoice.period().start(),
                    invoice.period().end(),
                    invoice.status(),
                    figures.collected(),
                    figures.direct(),
                    figures.nsf(),
                    figures.commission(),
                    figures.adjustments(),
                    figures.charges(),
                    figures.pastDue(),
                    figures.remitted(),
                    figures.amountDue(),
                    invoice.remit().flatMap(ClientInvoice.Remit::check));
        }
        return sheet.build();
    }

    /** What is printed of the invoices that are still to be remitted, for review. */
    Sheet rows() {
        Sheet.Builder sheet = Sheet.of(
                "Rows",
                "Invoice",
                "Table",
                "Account",
                "Name",
                "Date",
                ">Amount",
                ">Commission",
                ">Shown",
                "Balance as of",
                ">Balance");
        agency.invoices().values().stream()
                .filter(invoice -> invoice.isLive() && !invoice.isRemitted())
                .forEach(invoice -> invoice.rows()
                        .forEach(row -> sheet.row(
                                invoice.number(),
                                row.table(),
                                row.account(),
                                row.name(),
                                row.date(),
                                row.amount(),
                                row.commission(),
                                row.shown(),
                                row.balanceAsOf(),
                                row.balance())));
        return sheet.build();
    }

    /** The check file, a row a check; the amount once more in words, as it is printed. */
    Sheet checks() {
        Sheet.Builder sheet = Sheet.of(
                "Checks",
                "Check",
                "Client",
                "Pay to the order of",
                ">Amount",
                "In words",
                "Date",
                "Memo",
                "Trust account",
                "Void");
        agency.checks()
                .values()
                .forEach(check -> sheet.row(
                        check.number(),
                        check.client(),
                        check.payee(),
                        check.amount(),
                        AmountInWords.of(check.amount()),
                        check.date(),
                        check.memo(),
                        check.trustAccount(),
                        !check.live()));
        return sheet.build();
    }

    Sheet deliveries() {
        Sheet.Builder sheet =
                Sheet.of("Deliveries", "Invoice", "Delivery", "Recipient", "Date", "Files", "To be notified");
        agency.deliveries()
                .forEach(delivered -> sheet.row(
                        delivered.invoice(),
                        delivered.channel(),
                        delivered.recipient(),
                        delivered.date(),
                        AgencyOverview.joined(delivered.files()),
                        delivered.notified()));
        return sheet.build();
    }

    /** With the balance after each entry of the client's own book. */
    Sheet ledger() {
        Sheet.Builder sheet =
                Sheet.of("Ledger", "Client", "Book", "Date", "Kind", "Memo", ">Amount", ">The client owes");
        Map<String, Money> balances = new HashMap<>();
        for (ClientLedgerEntry entry : agency.ledger()) {
            Optional<Money> balance = entry.book() == ClientLedgerEntry.Book.CLIENT
                    ? Optional.of(balances.merge(entry.client(), entry.amount(), Money::plus))
                    : Optional.empty();
            sheet.row(entry.client(), entry.book(), entry.date(), entry.kind(), entry.memo(), entry.amount(), balance);
        }
        return sheet.build();
    }
}
