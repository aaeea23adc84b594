package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/**
 * What is typed into the heading of an invoice; empty leaves it as it is. A new date or new terms move the due date.
 */
public record HeadingChange(
        Optional<String> customer,
        Optional<LocalDate> date,
        Optional<String> terms,
        Optional<LocalDate> dueDate,
        Optional<List<String>> taxStructure) {

    public static final HeadingChange NOTHING =
            new HeadingChange(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    ChargeInvoice on(ChargeInvoice invoice, ChargeSettings settings, Setting setting) {
        InvoiceHeading now = InvoiceHeading.of(invoice);
        String billTo = customer.orElse(now.customer());
        LocalDate day = date.orElse(now.date());
        String newTerms = terms.orElse(now.terms());
        boolean moved = customer.isPresent() || date.isPresent() || terms.isPresent();
        LocalDate due = moved ? DueDate.of(day, newTerms, billTo, settings, setting) : now.dueDate();
        InvoiceHeading heading = new InvoiceHeading(
                billTo,
                day,
                newTerms,
                dueDate.orElse(due),
                taxStructure.orElseGet(() -> TaxStructure.moved(invoice, billTo, settings, setting)));
        return ItemTaxes.on(invoice.with(heading), setting.taxCodes());
    }

    static List<Finding> check(ChargeInvoice invoice, ChargeSettings settings) {
        List<Finding> reasons = new ArrayList<>();
        String where = "invoice " + invoice.number();
        if (!invoice.terms().isBlank() && !settings.terms().containsKey(invoice.terms())) {
            reasons.add(Finding.of(
                    RefusalCode.UNKNOWN_TERMS, where, "The terms '" + invoice.terms() + "' are not set up."));
        }
        if (invoice.taxStructure().size() > 3) {
            reasons.add(Finding.of(RefusalCode.INVALID_CODE, where, "A tax structure has at most three codes."));
        }
        return reasons;
    }
}
