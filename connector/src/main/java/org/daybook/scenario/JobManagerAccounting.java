package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.JobManagerAssertions.numbers;
import static org.daybook.scenario.JobManagerAssertions.of;
import static org.daybook.scenario.Sentence.then;

import java.util.List;
import org.daybook.invoicing.charges.AccountingExport;
import org.daybook.invoicing.charges.ChargeInvoice;
import org.daybook.invoicing.charges.CustomerCard;
import org.daybook.invoicing.charges.ExternalDocuments;
import org.daybook.invoicing.charges.InvoiceFilter;
import org.daybook.invoicing.charges.PostedInvoices;

/** What is expected of exports, the invoice journal, invoices found and copies made (SS 1.3 R9-R11). */
final class JobManagerAccounting {

    private JobManagerAccounting() {}

    static List<Sentence> all() {
        return List.of(
                then(
                                "the criterion {criterion} finds",
                                "Which invoices an export would take.",
                                (world, said) -> world.compare(
                                        said,
                                        "What the criterion finds",
                                        JobManagerColumns.invoice(),
                                        of(world, found(world, said))))
                        .where("criterion", JobManagerExports.CRITERION)
                        .table(columns(JobManagerColumns.invoice())),
                then(
                                "the criterion {criterion} finds nothing",
                                "An export would take nothing.",
                                JobManagerAccounting::nothing)
                        .where("criterion", JobManagerExports.CRITERION),
                then(
                                "the customers of the criterion {criterion} read",
                                "Which customers an export would take.",
                                (world, said) -> world.compare(
                                        said,
                                        "What the criterion finds",
                                        JobManagerAccountingColumns.cards(),
                                        foundCards(world, said)))
                        .where("criterion", JobManagerExports.CRITERION)
                        .table(columns(JobManagerAccountingColumns.cards())),
                then(
                                "the export batches read",
                                "Every export, in order.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of exports",
                                        JobManagerAccountingColumns.batches(),
                                        JobOffice.of(world).batches()))
                        .table(columns(JobManagerAccountingColumns.batches())),
                then("there are no export batches", "Nothing was exported.", (world, said) -> {
                    if (!JobOffice.of(world).batches().isEmpty()) {
                        world.fail(said, "There are: " + JobOffice.of(world).batches() + ".");
                    }
                }),
                then(
                                "the external documents read",
                                "What the package has, by what it was offered (X-01).",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of external documents",
                                        JobManagerAccountingColumns.external(),
                                        ExternalDocuments.of(JobOffice.of(world).offered())))
                        .table(columns(JobManagerAccountingColumns.external())),
                then(
                                "the Job Manager customers read",
                                "Every customer on file.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of customers",
                                        JobManagerAccountingColumns.cards(),
                                        JobOffice.of(world).cards()))
                        .table(columns(JobManagerAccountingColumns.cards())),
                then(
                                "the invoice journal reads",
                                "Posted invoices, all of them (SS 1.3 R11).",
                                (world, said) -> world.compare(
                                        said,
                                        "The invoice journal",
                                        JobManagerColumns.invoice(),
                                        of(world, posted(world).invoices())))
                        .table(columns(JobManagerColumns.invoice())),
                then(
                                "the invoice journal totals read",
                                "Its totals, a row a currency.",
                                (world, said) -> world.compare(
                                        said,
                                        "The totals",
                                        JobManagerAccountingColumns.totals(),
                                        posted(world).totals()))
                        .table(columns(JobManagerAccountingColumns.totals())),
                then(
                                "the tax distribution of the invoice journal reads",
                                "What was taxed by each code.",
                                (world, said) -> world.compare(
                                        said,
                                        "The tax distribution",
                                        JobManagerAccountingColumns.taxes(),
                                        posted(world).taxes()))
                        .table(columns(JobManagerAccountingColumns.taxes())),
                then(
                                "the job invoices found read",
                                "What was looked for last.",
                                (world, said) -> world.compare(
                                        said,
                                        "What was found",
                                        JobManagerColumns.invoice(),
                                        of(world, JobOffice.of(world).found())))
                        .table(columns(JobManagerColumns.invoice())),
                then(
                                "the copies read",
                                "The copies made last.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of copies",
                                        JobManagerAccountingColumns.copies(),
                                        JobOffice.of(world).copies()))
                        .table(columns(JobManagerAccountingColumns.copies())));
    }

    private static PostedInvoices posted(World world) {
        return PostedInvoices.of(JobOffice.of(world).jobs(), JobOffice.of(world).journalFilter());
    }

    private static List<ChargeInvoice> found(World world, Said said) {
        return AccountingExport.invoices(
                JobOffice.of(world).books(), JobManagerExports.criterion(said), InvoiceFilter.ALL);
    }

    private static List<CustomerCard> foundCards(World world, Said said) {
        return AccountingExport.customers(
                JobOffice.of(world).books(), JobManagerExports.criterion(said), InvoiceFilter.ALL);
    }

    private static void nothing(World world, Said said) {
        if (!found(world, said).isEmpty() || !foundCards(world, said).isEmpty()) {
            world.fail(
                    said,
                    "It finds invoices " + numbers(found(world, said)) + " and customers "
                            + foundCards(world, said).stream()
                                    .map(CustomerCard::code)
                                    .toList() + ".");
        }
    }
}
