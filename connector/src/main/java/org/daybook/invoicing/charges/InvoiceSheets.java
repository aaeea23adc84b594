package org.daybook.invoicing.charges;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.invoicing.action.Sheet;

/** A job's invoices as a person sees them: their headings, their items, and how they are distributed (SS 1.1). */
final class InvoiceSheets {

    private final JobInvoices job;
    private final List<ChargeInvoice> invoices;

    InvoiceSheets(JobInvoices job) {
        this.job = job;
        this.invoices =
                Stream.concat(job.draft().stream(), job.invoices().stream()).toList();
    }

    List<Sheet> all() {
        return List.of(invoices(), items(), distribution());
    }

    /** The one just generated comes first and has no number. */
    private Sheet invoices() {
        Sheet.Builder sheet = Sheet.of(
                "Invoices",
                "Invoice",
                "Policy",
                "Status",
                "Customer",
                "Date",
                "Terms",
                "Due date",
                "Tax structure",
                ">Net",
                ">Tax",
                ">Total",
                "Hold");
        invoices.forEach(invoice -> sheet.row(
                invoice.number(),
                invoice.policy().written(),
                isDraft(invoice) ? "Generated" : Sheet.text(invoice.status()),
                invoice.customer(),
                invoice.date(),
                invoice.terms(),
                invoice.dueDate(),
                ChargeOverview.codes(invoice.taxStructure()),
                invoice.net(),
                invoice.tax(),
                invoice.total(),
                isDraft(invoice)
                        ? ""
                        : Holds.of(job, invoice).stream()
                                .map(hold -> hold.code().name())
                                .collect(Collectors.joining(", "))));
        return sheet.build();
    }

    private static boolean isDraft(ChargeInvoice invoice) {
        return invoice.number().isEmpty();
    }

    private Sheet items() {
        Sheet.Builder sheet = Sheet.of(
                "Items",
                "Invoice",
                ">Item",
                "Code",
                "Kind",
                "Description",
                "Date",
                ">Quantity",
                "Unit",
                ">Unit price",
                ">Total",
                "TX",
                ">Tax",
                "Bills");
        for (ChargeInvoice invoice : invoices) {
            int line = 1;
            for (InvoiceItem item : invoice.items()) {
                sheet.row(
                        invoice.number(),
                        line++,
                        item.code(),
                        item.kind(),
                        item.description(),
                        item.date(),
                        item.quantity(),
                        item.unit(),
                        item.unitPrice(),
                        item.total(),
                        item.taxable(),
                        item.tax(),
                        item.billed().stream()
                                .map(billed -> billed.entry().nativeId())
                                .collect(Collectors.joining(", ")));
            }
        }
        return sheet.build();
    }

    private Sheet distribution() {
        Sheet.Builder sheet = Sheet.of("Distribution", "Invoice", "Account", "Name", ">Debit", ">Credit", "Text");
        for (ChargeInvoice invoice : invoices) {
            invoice.distribution()
                    .forEach(line -> sheet.row(
                            invoice.number(),
                            line.account(),
                            Optional.ofNullable(job.settings().accounts().get(line.account()))
                                    .map(DistributionAccount::name),
                            line.debit(),
                            line.credit(),
                            line.text()));
        }
        return sheet.build();
    }
}
