package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Money;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** From a settlement to the document that is booked: a client under an invoice profile is its job (SS 6). */
public final class SettlementDocument {

    private SettlementDocument() {}

    /** The settlement of one client's transactions, due on its date, each on a line of its own; nothing past due is taken up. */
    public static Invoice of(
            Job client, String customer, List<JobEntry> entries, LocalDate date, RemittanceMethod method) {
        Settlement figures = Settlement.of(entries, method, Money.zero(client.currency()), false);
        return of(client, customer, date, SettlementLines.of(entries, figures, Rollup.NONE, false), Optional.empty());
    }

    static Invoice of(Job client, String customer, LocalDate date, List<InvoiceLine> lines, Optional<String> credits) {
        return new Invoice(
                Invoice.Kind.SETTLEMENT,
                client.company(),
                customer,
                client.number(),
                client.department(),
                date,
                date,
                client.currency(),
                lines,
                Money.zero(client.currency()),
                credits);
    }
}
