package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.invoicing.settlement.ClientLedgerEntry.Book;
import org.daybook.invoicing.settlement.ClientLedgerEntry.Kind;

/** What is written into clients' ledgers (SS 4.2). */
final class LedgerPosting {

    private LedgerPosting() {}

    /** What the period made owing, the corrections shown, and what is paid out: together the change in what the client owes. */
    static void remitted(OpenBooks books, ClientInvoice invoice, LocalDate today) {
        Settlement figures = invoice.figures();
        enter(books, invoice, today, Kind.SETTLEMENT, figures.owedByThePeriod().plus(figures.adjustments()));
        enter(books, invoice, today, Kind.ADJUSTMENT, figures.adjustments().negated());
        enter(books, invoice, today, Kind.REMITTANCE, figures.remitted());
    }

    /** Everything that the invoice had entered, in every book, the other way round. */
    static void backedOut(OpenBooks books, ClientInvoice invoice, LocalDate today) {
        List<ClientLedgerEntry> reversals = new ArrayList<>();
        for (ClientLedgerEntry entry : books.ledger) {
            if (entry.invoice().filter(number -> number == invoice.number()).isPresent()) {
                reversals.add(new ClientLedgerEntry(
                        entry.client(),
                        entry.book(),
                        today,
                        Kind.BACK_OUT,
                        entry.amount().negated(),
                        entry.invoice(),
                        "Backed out: " + entry.memo()));
            }
        }
        books.ledger.addAll(reversals);
    }

    /** In the client's own ledger, and by the profile's setting in its primary client's. A client without one is its own. */
    private static void enter(OpenBooks books, ClientInvoice invoice, LocalDate date, Kind kind, Money amount) {
        if (amount.isZero()) {
            return;
        }
        String memo = "Invoice " + invoice.number();
        Optional<Long> number = Optional.of(invoice.number());
        books.ledger.add(new ClientLedgerEntry(invoice.client(), Book.CLIENT, date, kind, amount, number, memo));
        if (books.profiles.get(invoice.profile()).postToPrimaryClientLedger()) {
            String primary = books.clients.get(invoice.client()).primary().orElse(invoice.client());
            books.ledger.add(new ClientLedgerEntry(primary, Book.PRIMARY, date, kind, amount, number, memo));
        }
    }
}
