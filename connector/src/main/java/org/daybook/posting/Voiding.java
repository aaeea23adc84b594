package org.daybook.posting;

import java.time.LocalDate;
import org.daybook.accounting.Company;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Mirror;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/**
 * Takes a document back by its mirror: on its own date while that is open, otherwise as a credit on an open day, for a closed period is
 * not touched (features P9).
 */
public final class Voiding {

    private Voiding() {}

    /** How a document is taken back. */
    public enum Way {
        /** As if it had never been. */
        VOID,
        /** By a credit in the open period. */
        CREDIT
    }

    /** @param mirror the credit memo with every amount turned */
    public record Voided(Way way, Invoice mirror) {}

    /**
     * @param reference of the document, for the mirror to name
     * @param credited whether a document credits it already
     * @param today the company's business day; a credit is dated on it, or on the nearest open day
     * @return refused with UNKNOWN_COMPANY, INVOICE_NOT_FOUND for what is no invoice, or ALREADY_CREDITED
     */
    public static Outcome<Voided> of(
            Invoice invoice, String reference, boolean credited, Mappings mappings, LocalDate today) {
        Company company = mappings.companies().get(invoice.company());
        if (company == null) {
            return Outcome.refused(RefusalCode.UNKNOWN_COMPANY, "company " + invoice.company());
        }
        if (invoice.kind() != Invoice.Kind.INVOICE) {
            return Outcome.refused(
                    Finding.of(RefusalCode.INVOICE_NOT_FOUND, reference, "Only an invoice can be voided."));
        }
        if (credited) {
            return Outcome.refused(RefusalCode.ALREADY_CREDITED, reference);
        }
        if (company.isOpen(invoice.date())) {
            return Outcome.done(new Voided(Way.VOID, Mirror.of(invoice, reference, invoice.date())));
        }
        return Outcome.done(new Voided(Way.CREDIT, Mirror.of(invoice, reference, open(company, today))));
    }

    private static LocalDate open(Company company, LocalDate day) {
        if (day.isBefore(company.openFrom())) {
            return company.openFrom();
        }
        return day.isAfter(company.openTo()) ? company.openTo() : day;
    }
}
