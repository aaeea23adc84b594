package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** A client pays what it owes the agency: it is past due no more (SS 4.3 R5). The books know the payment from the bank. */
public final class RecordPayment {

    private RecordPayment() {}

    public static Outcome<Agency> on(Agency agency, String client, Money amount, LocalDate date) {
        AgencyClient known = agency.clients().get(client);
        if (known == null) {
            return Outcome.refused(RefusalCode.NO_SUCH_CLIENT, "client " + client);
        }
        if (!amount.currency().equals(known.currency())) {
            return Outcome.refused(RefusalCode.CURRENCY_MISMATCH, "client " + client);
        }
        if (!amount.isPositive()) {
            return Outcome.refused(RefusalCode.AMOUNT_NOT_POSITIVE, "payment of client " + client);
        }
        OpenBooks books = OpenBooks.of(agency);
        books.ledger.add(new ClientLedgerEntry(
                client,
                ClientLedgerEntry.Book.CLIENT,
                date,
                ClientLedgerEntry.Kind.PAYMENT,
                amount.negated(),
                Optional.empty(),
                "Payment of the client"));
        return Outcome.done(books.close());
    }
}
