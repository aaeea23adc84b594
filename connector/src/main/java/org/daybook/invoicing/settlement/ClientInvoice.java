package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.invoicing.settlement.InvoicePreferences.TransferMethod;

/**
 * The settlement of one client for one period, on its way (SS 4.2).
 *
 * @param transactions ids of all it settles, also where a row shows one for several (R9)
 * @param rows what is printed
 * @param document what is booked
 * @param remit how it was paid; empty until it is remitted
 */
public record ClientInvoice(
        long number,
        String client,
        String profile,
        Period period,
        Status status,
        List<EntryId> transactions,
        Settlement figures,
        List<StatementRow> rows,
        Invoice document,
        Optional<Remit> remit) {

    /** How far it is; deleted, it keeps its number (R12). */
    public enum Status {
        GENERATED("Draft"),
        VERIFIED("Invoiced"),
        REMITTED("Approved"),
        DELIVERED("Approved"),
        DELETED("Void");

        private final String common;

        Status(String common) {
            this.common = common;
        }

        /** What all sources call it (SS 6 Invoice): verified it may be approved, remitted it is. */
        public String common() {
            return common;
        }
    }

    /**
     * How the client was paid.
     *
     * @param amount below zero: the client was charged by it (R6)
     * @param check number of the check; empty: none was written
     */
    public record Remit(
            LocalDate date, Money amount, TransferMethod method, String trustAccount, Optional<Long> check) {}

    public ClientInvoice {
        transactions = List.copyOf(transactions);
        rows = List.copyOf(rows);
    }

    public boolean isLive() {
        return status != Status.DELETED;
    }

    public boolean isRemitted() {
        return status == Status.REMITTED || status == Status.DELIVERED;
    }

    ClientInvoice with(Status newStatus) {
        return new ClientInvoice(
                number, client, profile, period, newStatus, transactions, figures, rows, document, remit);
    }

    ClientInvoice remitted(Remit how) {
        return new ClientInvoice(
                number,
                client,
                profile,
                period,
                Status.REMITTED,
                transactions,
                figures,
                rows,
                document,
                Optional.of(how));
    }
}
