package org.daybook.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Company;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Quantity;
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
     * @param today the company's business day; a credit is dated on it, or on the nearest open day
     * @return refused with UNKNOWN_COMPANY, or INVOICE_NOT_FOUND for what is no invoice
     */
    public static Outcome<Voided> of(Invoice invoice, String reference, Mappings mappings, LocalDate today) {
        Company company = mappings.companies().get(invoice.company());
        if (company == null) {
            return Outcome.refused(RefusalCode.UNKNOWN_COMPANY, "company " + invoice.company());
        }
        if (invoice.kind() != Invoice.Kind.INVOICE) {
            return Outcome.refused(
                    Finding.of(RefusalCode.INVOICE_NOT_FOUND, reference, "Only an invoice can be voided."));
        }
        if (company.isOpen(invoice.date())) {
            return Outcome.done(new Voided(Way.VOID, mirror(invoice, reference, invoice.date())));
        }
        return Outcome.done(new Voided(Way.CREDIT, mirror(invoice, reference, open(company, today))));
    }

    private static LocalDate open(Company company, LocalDate day) {
        if (day.isBefore(company.openFrom())) {
            return company.openFrom();
        }
        return day.isAfter(company.openTo()) ? company.openTo() : day;
    }

    /** Restoring what it released: cost and registered price turn with the rest. */
    private static Invoice mirror(Invoice invoice, String reference, LocalDate date) {
        List<InvoiceLine> lines = invoice.lines().stream().map(Voiding::turned).toList();
        return new Invoice(
                Invoice.Kind.CREDIT_MEMO,
                invoice.company(),
                invoice.customer(),
                invoice.job(),
                invoice.department(),
                date,
                date,
                invoice.currency(),
                lines,
                invoice.discount().negated(),
                Optional.of(reference),
                invoice.jobGroup(),
                invoice.capitalization(),
                invoice.rounding().negated(),
                invoice.exchange());
    }

    private static InvoiceLine turned(InvoiceLine line) {
        return new InvoiceLine(
                line.no(),
                line.kind(),
                line.text(),
                line.activity(),
                new Quantity(line.quantity().value().negate()),
                line.unitPrice(),
                line.net().negated(),
                line.taxCode(),
                line.tax().negated(),
                line.cost().negated(),
                line.dimensions(),
                line.billed(),
                line.released().negated(),
                line.time(),
                line.furtherTaxes().stream()
                        .map(tax -> new LineTax(tax.taxCode(), tax.amount().negated()))
                        .toList(),
                line.account());
    }
}
