package org.daybook.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.invoicing.charges.CustomerCard;
import org.daybook.invoicing.charges.ExportBatch;
import org.daybook.invoicing.charges.ExternalDocuments;
import org.daybook.invoicing.charges.InvoiceCopies;
import org.daybook.invoicing.charges.PostedInvoices;

/** The columns in which exports, customers, copies and the invoice journal of Job Manager may be looked at. */
final class JobManagerAccountingColumns {

    private JobManagerAccountingColumns() {}

    /** Of export batches. */
    static List<Column.Shown<ExportBatch>> batches() {
        return List.of(
                Column.Shown.of("Batch", Value.TEXT, "its id", ExportBatch::id),
                Column.Shown.of(
                        "Target",
                        JobManagerExports.TARGET,
                        "the package",
                        batch -> batch.target().written()),
                Column.Shown.of("Date", Value.DATE, "when", batch -> batch.on().toString()),
                Column.Shown.of(
                        "Customers",
                        Value.TEXT,
                        "codes with commas; their file goes first",
                        batch -> String.join(", ", batch.customers())),
                Column.Shown.of(
                        "Invoices",
                        Value.TEXT,
                        "numbers with commas",
                        batch -> batch.invoices().stream()
                                .map(ExportBatch.Offered::number)
                                .collect(Collectors.joining(", "))));
    }

    /** Of what the package has. */
    static List<Column.Shown<ExternalDocuments.External>> external() {
        return List.of(
                Column.Shown.of("Invoice", Value.TEXT, "number", ExternalDocuments.External::number),
                Column.Shown.of("Offered", Value.NUMBER, "in how many files", one -> String.valueOf(one.offered())),
                Column.Shown.of(
                        "Versions",
                        Value.NUMBER,
                        "different contents, each in place of the one before",
                        one -> String.valueOf(one.versions())));
    }

    /** Of customers on file. */
    static List<Column.Shown<CustomerCard>> cards() {
        return List.of(
                Column.Shown.of("Customer", Value.TEXT, "code", CustomerCard::code),
                Column.Shown.of("Name", Value.TEXT, "its name", CustomerCard::name),
                Column.Shown.of(
                        "Last exported",
                        Value.DATE,
                        "when, if ever",
                        card -> card.exported().map(one -> one.on().toString()).orElse("")),
                Column.Shown.of(
                        "Changed since export",
                        Value.YES_NO,
                        "no for one that was never exported",
                        card -> Value.yesNo(card.changedSinceExport())));
    }

    /** Of copies made. */
    static List<Column.Shown<InvoiceCopies.Copy>> copies() {
        return List.of(
                Column.Shown.of("Invoice", Value.TEXT, "number", InvoiceCopies.Copy::invoice),
                Column.Shown.of(
                        "Recipient",
                        Value.TEXT,
                        "who gets it",
                        copy -> copy.recipient().name()),
                Column.Shown.of(
                        "Way",
                        Value.choice("Print", "E-mail"),
                        "how",
                        copy -> Value.words(copy.recipient().way()).replace(' ', '-')),
                Column.Shown.of(
                        "Address",
                        Value.TEXT,
                        "e-mail address",
                        copy -> copy.recipient().address()));
    }

    /** Of the totals of the invoice journal. */
    static List<Column.Shown<PostedInvoices.Totals>> totals() {
        return List.of(
                Column.Shown.of("Net", Value.NUMBER, "before tax", one -> Figures.show(one.net())),
                Column.Shown.of("Tax", Value.NUMBER, "tax", one -> Figures.show(one.tax())),
                Column.Shown.of("Total", Value.NUMBER, "with tax", one -> Figures.show(one.total())));
    }

    /** Of its tax distribution. */
    static List<Column.Shown<PostedInvoices.Taxed>> taxes() {
        return List.of(
                Column.Shown.of("Tax code", Value.TEXT, "the code", PostedInvoices.Taxed::taxCode),
                Column.Shown.of("Base", Value.NUMBER, "what was taxed", one -> Figures.show(one.base())),
                Column.Shown.of("Tax", Value.NUMBER, "the tax", one -> Figures.show(one.tax())));
    }
}
