package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.settlement.ClientInvoice.Status;

/**
 * Back out: deletes an invoice. Its transactions are free for the next run, what it had entered in ledgers and books is taken back, and
 * its number is not given again (SS 4.3 R12, the last three inferred).
 */
public final class DeleteInvoice {

    private DeleteInvoice() {}

    public static Outcome<Agency> on(Agency agency, long number, LocalDate today) {
        OpenBooks books = OpenBooks.of(agency);
        Optional<ClientInvoice> live = Step.live(books, number);
        if (live.isEmpty()) {
            return Outcome.refused(Step.unknown(number));
        }
        List<Finding> reasons = books.checks.values().stream()
                .filter(check -> check.live() && check.invoices().contains(number))
                .map(check -> Finding.of(
                        RefusalCode.CHECK_NOT_VOIDED,
                        "invoice " + number,
                        "Check " + check.number() + " of the invoice is not voided."))
                .toList();
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        delete(books, live.get(), today);
        return Outcome.done(books.close());
    }

    private static void delete(OpenBooks books, ClientInvoice invoice, LocalDate today) {
        books.invoices.put(invoice.number(), invoice.with(Status.DELETED));
        if (!invoice.isRemitted()) {
            return;
        }
        LedgerPosting.backedOut(books, invoice, today);
        if (Remit.isBooked(invoice)) {
            books.postings.add(Booked.reversal(invoice, reversal(invoice, today)));
        }
    }

    /** The same settlement the other way round, on the day it is backed out. */
    private static Invoice reversal(ClientInvoice invoice, LocalDate today) {
        Invoice booked = invoice.document();
        return new Invoice(
                booked.kind(),
                booked.company(),
                booked.customer(),
                booked.job(),
                booked.department(),
                today,
                today,
                booked.currency(),
                booked.lines().stream().map(DeleteInvoice::negated).toList(),
                booked.discount(),
                Optional.of(String.valueOf(invoice.number())));
    }

    private static InvoiceLine negated(InvoiceLine line) {
        List<BilledEntry> billed = line.billed().stream()
                .map(one -> new BilledEntry(
                        one.entry(), one.quantity().negated(), one.amount().negated()))
                .toList();
        return new InvoiceLine(
                line.no(),
                line.kind(),
                line.text(),
                line.activity(),
                line.quantity(),
                new Price(line.net().negated().amount(), line.net().currency()),
                line.net().negated(),
                line.taxCode(),
                line.tax(),
                line.cost(),
                line.dimensions(),
                billed);
    }
}
