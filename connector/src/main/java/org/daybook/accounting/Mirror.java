package org.daybook.accounting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The document that takes a whole document back: every amount turned, what it released restored (features P9). It is a credit memo;
 * of an allocation, which bills nobody, an allocation.
 */
public final class Mirror {

    private Mirror() {}

    /** @param reference of the document, for its mirror to name */
    public static Invoice of(Invoice invoice, String reference, LocalDate date) {
        List<InvoiceLine> lines = invoice.lines().stream().map(Mirror::turned).toList();
        return new Invoice(
                invoice.kind() == Invoice.Kind.ALLOCATION ? Invoice.Kind.ALLOCATION : Invoice.Kind.CREDIT_MEMO,
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

    /** The line with every amount and quantity, and all that it bills and releases, of the other sign. */
    private static InvoiceLine turned(InvoiceLine line) {
        return new InvoiceLine(
                line.no(),
                line.kind(),
                line.text(),
                line.activity(),
                line.quantity().negated(),
                line.unitPrice(),
                line.net().negated(),
                line.taxCode(),
                line.tax().negated(),
                line.cost().negated(),
                line.dimensions(),
                line.billed().stream().map(Mirror::turned).toList(),
                line.released().negated(),
                line.time(),
                line.furtherTaxes().stream()
                        .map(tax -> new LineTax(tax.taxCode(), tax.amount().negated()))
                        .toList(),
                line.account());
    }

    private static BilledEntry turned(BilledEntry billed) {
        return new BilledEntry(
                billed.entry(), billed.quantity().negated(), billed.amount().negated());
    }
}
