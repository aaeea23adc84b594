package org.daybook.scenario;

import static org.daybook.scenario.ChargeSentence.choice;
import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.charges.AccountingExport;
import org.daybook.invoicing.charges.ChargeInvoice;
import org.daybook.invoicing.charges.ChargeInvoiceType;
import org.daybook.invoicing.charges.ExportCriterion;
import org.daybook.invoicing.charges.ExportTarget;
import org.daybook.invoicing.charges.InvoiceCopies;
import org.daybook.invoicing.charges.InvoiceFilter;
import org.daybook.invoicing.charges.InvoiceStatus;

/** The accounting export, looking for invoices, and making copies of many (SS 1.3 R9-R11). */
final class JobManagerExports {

    static final Value CRITERION =
            Value.named(ExportCriterion.values(), ExportCriterion::written, ExportCriterion::named);
    static final Value TARGET = choice(ExportTarget.values(), ExportTarget::written);

    static final List<Column> FILTER = List.of(
            optional("Number from", Value.TEXT, "first invoice number, inclusive"),
            optional("Number to", Value.TEXT, "last invoice number, inclusive"),
            optional("Date from", Value.DATE, "first invoice date, inclusive"),
            optional("Date to", Value.DATE, "last invoice date, inclusive"),
            optional("Posted from", Value.DATE, "first posted date, inclusive"),
            optional("Posted to", Value.DATE, "last posted date, inclusive"),
            optional("Customer", Value.TEXT, "number of the customer"),
            optional("Job", Value.TEXT, "number of the job"),
            optional("Status", Value.of(InvoiceStatus.class), "how far it has come"),
            optional("Type", Value.of(ChargeInvoiceType.class), "Partial, Complete or Correction"));

    private JobManagerExports() {}

    static List<Sentence> all() {
        return List.of(
                when(
                                "job invoice {invoice} is exported",
                                "Writes one approved invoice into an export for QuickBooks (SS 1.3 R10).",
                                (world, said) -> one(world, said, "QuickBooks", false))
                        .tableMay(List.of(optional("Batch", Value.TEXT, "id of the export; B1, B2 ..."))),
                when(
                                "job invoice {invoice} is exported to {target}",
                                "The same, for a package.",
                                (world, said) -> one(world, said, said.text("target"), false))
                        .where("target", TARGET),
                when(
                                "job invoice {invoice} is exported again to {target}",
                                "The same contents once more, as 'previously exported' does.",
                                (world, said) -> one(world, said, said.text("target"), true))
                        .where("target", TARGET),
                when(
                                "the export {criterion} runs",
                                "Exports what the criterion finds, customers first (SS 1.3 R9, R10), for QuickBooks.",
                                (world, said) -> export(world, said, "QuickBooks"))
                        .where("criterion", CRITERION)
                        .tableMay(FILTER),
                when(
                                "the export {criterion} runs to {target}",
                                "The same, for a package.",
                                (world, said) -> export(world, said, said.text("target")))
                        .where("criterion", CRITERION)
                        .where("target", TARGET)
                        .tableMay(FILTER),
                when(
                                "job invoices are looked for",
                                "Invoice Find, by any mix of criteria (features J10).",
                                (world, said) -> JobOffice.of(world)
                                        .found(JobOffice.of(world).invoices().stream()
                                                .filter(filter(said))
                                                .toList()))
                        .tableMay(FILTER),
                when(
                                "the invoice journal is generated",
                                "The journal of posted invoices, limited by any mix of criteria (SS 1.3 R11).",
                                (world, said) -> JobOffice.of(world).journalFilter(filter(said)))
                        .tableMay(FILTER),
                when(
                                "these job invoices are printed",
                                "Prints many at once.",
                                (world, said) -> copies(
                                        world,
                                        said,
                                        InvoiceCopies.print(JobOffice.of(world).jobs(), listed(said))))
                        .table(List.of(required("Invoice", Value.TEXT, "its number"))),
                when(
                                "these job invoices go to their distribution lists",
                                "A copy for every recipient on the list of each invoice's job.",
                                (world, said) -> copies(
                                        world,
                                        said,
                                        InvoiceCopies.send(JobOffice.of(world).jobs(), listed(said))))
                        .table(List.of(required("Invoice", Value.TEXT, "its number"))));
    }

    /** The only row, read; all invoices without one. */
    static InvoiceFilter filter(Said said) {
        if (said.rows().isEmpty()) {
            return InvoiceFilter.ALL;
        }
        Cells row = said.rows().get(0);
        Optional<LocalDate> from = row.date("Date from");
        return new InvoiceFilter(
                row.text("Number from"),
                row.text("Number to"),
                from,
                row.date("Date to"),
                row.date("Posted from"),
                row.date("Posted to"),
                row.text("Customer"),
                row.text("Job"),
                row.choice("Status", InvoiceStatus.class),
                row.choice("Type", ChargeInvoiceType.class));
    }

    static ExportCriterion criterion(Said said) {
        return ExportCriterion.named(said.text("criterion")).orElseThrow();
    }

    static ExportTarget target(String written) {
        return java.util.Arrays.stream(ExportTarget.values())
                .filter(one -> one.written().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow();
    }

    private static void one(World world, Said said, String target, boolean again) {
        JobOffice office = JobOffice.of(world);
        String batch = said.rows().stream()
                .flatMap(row -> row.text("Batch").stream())
                .findFirst()
                .orElse(office.nextBatch());
        AccountingExport.Request request = new AccountingExport.Request(
                ExportCriterion.APPROVED_OR_CHANGED, InvoiceFilter.ALL, target(target), batch);
        take(world, said, AccountingExport.one(office.books(), said.text("invoice"), again, request, office.setting()));
    }

    private static void export(World world, Said said, String target) {
        JobOffice office = JobOffice.of(world);
        AccountingExport.Request request =
                new AccountingExport.Request(criterion(said), filter(said), target(target), office.nextBatch());
        take(world, said, AccountingExport.on(office.books(), request, office.setting()));
    }

    private static void take(World world, Said said, Outcome<AccountingExport.Office> outcome) {
        world.last().take(said, outcome).ifPresent(JobOffice.of(world)::take);
    }

    private static void copies(World world, Said said, Outcome<List<InvoiceCopies.Copy>> outcome) {
        world.last().take(said, outcome).ifPresent(JobOffice.of(world)::copies);
    }

    private static java.util.function.Predicate<ChargeInvoice> listed(Said said) {
        Set<String> numbers = said.rows().stream()
                .map(row -> row.text("Invoice").orElseThrow())
                .collect(Collectors.toSet());
        return invoice -> numbers.contains(invoice.number());
    }
}
