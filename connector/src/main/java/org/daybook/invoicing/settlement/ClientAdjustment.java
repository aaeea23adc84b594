package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/**
 * A correction between client and agency (SS 4.3 R11).
 *
 * @param amount in the client's currency; below zero it takes an earlier one back
 * @param showOnInvoice whether the next invoice shows it; only what is due to the client may be shown
 */
public record ClientAdjustment(
        EntryId id, String client, Type type, Money amount, String memo, LocalDate date, boolean showOnInvoice) {

    /** Which way the money goes. */
    public enum Type {
        DUE_CLIENT,
        DUE_AGENCY
    }

    /**
     * Records it. One that is shown waits for the next invoice and comes into the ledger with it; any other stands in the ledger at once,
     * and goes to the books as a document of its own.
     */
    public Outcome<Agency> on(Agency agency) {
        AgencyClient known = agency.clients().get(client);
        if (known == null) {
            return Outcome.refused(RefusalCode.NO_SUCH_CLIENT, "client " + client);
        }
        if (!amount.currency().equals(known.currency())) {
            return Outcome.refused(RefusalCode.CURRENCY_MISMATCH, "client " + client);
        }
        if (isTaken(agency)) {
            return Outcome.refused(RefusalCode.CODE_TAKEN, "adjustment " + id.nativeId());
        }
        if (type == Type.DUE_AGENCY && showOnInvoice) {
            return Outcome.refused(RefusalCode.SHOW_NOT_ALLOWED, "client " + client);
        }
        return Outcome.done(showOnInvoice ? agency.with(transaction()) : ledgerOnly(agency, known));
    }

    /** By one that is shown, or by one that went to the books. */
    private boolean isTaken(Agency agency) {
        return agency.transactions().containsKey(id)
                || agency.postings().stream().anyMatch(booked -> booked.number().equals(id.toString()));
    }

    private Money dueToClient() {
        return type == Type.DUE_CLIENT ? amount : amount.negated();
    }

    private JobEntry transaction() {
        return JobEntry.of(id, amount.currency())
                .customer(client)
                .kind(EntryKind.ADJUSTMENT)
                .date(date)
                .text(memo)
                .price(dueToClient())
                .build();
    }

    private Agency ledgerOnly(Agency agency, AgencyClient known) {
        OpenBooks books = OpenBooks.of(agency);
        books.ledger.add(new ClientLedgerEntry(
                client,
                ClientLedgerEntry.Book.CLIENT,
                date,
                ClientLedgerEntry.Kind.ADJUSTMENT,
                dueToClient().negated(),
                Optional.empty(),
                memo));
        if (!amount.isZero()) {
            books.postings.add(Booked.adjustment(id, document(known)));
        }
        return books.close();
    }

    private Invoice document(AgencyClient known) {
        Money owed = dueToClient().negated();
        InvoiceLine line = new InvoiceLine(
                1,
                LineKind.ADJUSTMENT,
                memo,
                "",
                Quantity.ONE,
                new Price(owed.amount(), owed.currency()),
                owed,
                Optional.empty(),
                Money.zero(owed.currency()),
                Money.zero(owed.currency()),
                Dimensions.NONE,
                List.of(new BilledEntry(id, Quantity.ONE, owed)));
        return SettlementDocument.of(
                known.under("ADJUSTMENT"), known.customer(), date, List.of(line), Optional.empty());
    }
}
