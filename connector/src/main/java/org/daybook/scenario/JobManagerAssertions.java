package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.then;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.accounting.Money;
import org.daybook.invoicing.charges.AccountingExport;
import org.daybook.invoicing.charges.ChargeInvoice;
import org.daybook.invoicing.charges.CustomerCard;
import org.daybook.invoicing.charges.ExportBatch;
import org.daybook.invoicing.charges.ExternalDocuments;
import org.daybook.invoicing.charges.InvoiceCopies;
import org.daybook.invoicing.charges.InvoiceFilter;
import org.daybook.invoicing.charges.InvoiceItem;
import org.daybook.invoicing.charges.JobInvoices;
import org.daybook.invoicing.charges.JobStatus;
import org.daybook.invoicing.charges.Matching;
import org.daybook.invoicing.charges.PostedInvoices;

/** What is expected of jobs of Job Manager, their invoices, and what became of those. */
final class JobManagerAssertions {

    private JobManagerAssertions() {}

    static List<Sentence> all() {
        return Stream.of(jobs(), invoices(), accounting()).flatMap(List::stream).toList();
    }

    private static List<Sentence> jobs() {
        return List.of(
                then("the Job Manager jobs read", "Every job spoken of.", (world, said) -> world.compare(
                                said, "The list of jobs", JobManagerColumns.job(), JobOffice.of(world).jobs()))
                        .table(columns(JobManagerColumns.job())),
                then("the Job Manager job {job} reads", "One job.", (world, said) -> world.compare(
                                said, "The job", JobManagerColumns.job(), List.of(job(world, said))))
                        .table(columns(JobManagerColumns.job())),
                amount(
                        "the suggested price of {job} is {amount}",
                        "What the job should come to (SS 1.3 R1).",
                        JobInvoices::suggestedPrice),
                amount(
                        "the remaining to invoice of {job} is {amount}",
                        "Suggested price less what is invoiced of it, before tax (SS 1.3 R3).",
                        JobInvoices::remainingToInvoice),
                amount(
                        "the deposits outstanding of {job} are {amount}",
                        "Deposits taken and not yet taken off (SS 1.3 R3).",
                        JobInvoices::depositsOutstanding),
                then("the status of {job} is {status}", "How far the job has come.", JobManagerAssertions::status)
                        .where("status", Value.of(JobStatus.class)),
                then(
                                "the invoiceables of {job} read",
                                "Order items and charges that count, with what is left of each (SS 1.3 R3).",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of invoiceables",
                                        JobManagerColumns.invoiceables(),
                                        Matching.of(job(world, said)).invoiceables()))
                        .table(columns(JobManagerColumns.invoiceables())));
    }

    private static Sentence amount(String pattern, String meaning, Function<JobInvoices, Money> read) {
        return then(pattern, meaning, (world, said) -> {
                    Money is = read.apply(job(world, said));
                    if (is.amount().compareTo(said.number("amount")) != 0) {
                        world.fail(said, "It is " + Figures.show(is) + ".");
                    }
                })
                .where("amount", Value.NUMBER);
    }

    private static void status(World world, Said said) {
        JobStatus is = job(world, said).status();
        if (is != Value.parse(JobStatus.class, said.text("status"))) {
            world.fail(said, "It is " + Value.words(is) + ".");
        }
    }

    private static List<Sentence> invoices() {
        return List.of(
                then("the job invoices read", "Every saved invoice, of all jobs.", (world, said) -> world.compare(
                                said,
                                "The list of invoices",
                                JobManagerColumns.invoice(),
                                of(world, JobOffice.of(world).invoices())))
                        .table(columns(JobManagerColumns.invoice())),
                then("there are no job invoices", "Nothing is saved.", (world, said) -> {
                    if (!JobOffice.of(world).invoices().isEmpty()) {
                        world.fail(said, "There are: " + numbers(JobOffice.of(world).invoices()) + ".");
                    }
                }),
                then("the job invoice on {job} reads", "The invoice just generated, before it is saved.", (world, said) -> draft(
                                world,
                                said,
                                invoice -> world.compare(
                                        said,
                                        "The invoice",
                                        JobManagerColumns.invoice(),
                                        of(world, List.of(invoice)))))
                        .table(columns(JobManagerColumns.invoice())),
                then("job invoice {invoice} reads", "One saved invoice.", (world, said) -> saved(
                                world,
                                said,
                                invoice -> world.compare(
                                        said,
                                        "The invoice",
                                        JobManagerColumns.invoice(),
                                        of(world, List.of(invoice)))))
                        .table(columns(JobManagerColumns.invoice())),
                then(
                                "the items of the job invoice on {job} read",
                                "Of the invoice just generated, before it is saved.",
                                (world, said) -> draft(world, said, invoice -> items(world, said, invoice)))
                        .table(columns(JobManagerColumns.items())),
                then("the job invoice on {job} has no items", "The policy found nothing.", (world, said) -> draft(
                        world, said, invoice -> items(world, said, invoice))),
                then("the items of job invoice {invoice} read", "Of a saved invoice.", (world, said) -> saved(
                                world, said, invoice -> items(world, said, invoice)))
                        .table(columns(JobManagerColumns.items())),
                then("the distribution of job invoice {invoice} reads", "Its debits and credits.", (world, said) -> saved(
                                world,
                                said,
                                invoice -> world.compare(
                                        said,
                                        "The distribution",
                                        JobManagerColumns.distribution(
                                                JobOffice.of(world).settings().accounts()),
                                        invoice.distribution())))
                        .table(columns(JobManagerColumns.distribution(Map.of()))),
                then("job invoice {invoice} has no distribution", "No line of it.", (world, said) -> saved(
                        world, said, invoice -> {
                            if (!invoice.distribution().isEmpty()) {
                                world.fail(said, "It has: " + invoice.distribution() + ".");
                            }
                        })),
                then(
                        "there is no Invoice Distribution page",
                        "Accounting integration is off (SS 1.2).",
                        (world, said) -> {
                            if (JobOffice.of(world).settings().integration()) {
                                world.fail(said, "Accounting integration is on.");
                            }
                        }));
    }

    private static void items(World world, Said said, ChargeInvoice invoice) {
        List<InvoiceItem> items = invoice.items();
        world.compare(
                said,
                "The list of items",
                JobManagerColumns.items(),
                IntStream.range(0, items.size())
                        .mapToObj(i -> new JobManagerColumns.Item(i + 1, items.get(i)))
                        .toList());
    }

    private static List<Sentence> accounting() {
        List<Column.Shown<ExportBatch>> batches = List.of(
                Column.Shown.of("Batch", Value.TEXT, "its id", ExportBatch::id),
                Column.Shown.of("Target", TARGET, "the package", batch -> batch.target().written()),
                Column.Shown.of("Date", Value.DATE, "when", batch -> batch.on().toString()),
                Column.Shown.of(
                        "Customers",
                        Value.TEXT,
                        "codes with commas; their file goes first",
                        batch -> String.join(", ", batch.customers())),
                Column.Shown.of("Invoices", Value.TEXT, "numbers with commas", batch -> batch.invoices().stream()
                        .map(ExportBatch.Offered::number)
                        .collect(Collectors.joining(", "))));
        List<Column.Shown<ExternalDocuments.External>> external = List.of(
                Column.Shown.of("Invoice", Value.TEXT, "number", ExternalDocuments.External::number),
                Column.Shown.of(
                        "Offered", Value.NUMBER, "in how many files", one -> String.valueOf(one.offered())),
                Column.Shown.of(
                        "Versions",
                        Value.NUMBER,
                        "different contents, each in place of the one before",
                        one -> String.valueOf(one.versions())));
        List<Column.Shown<CustomerCard>> cards = List.of(
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
        List<Column.Shown<InvoiceCopies.Copy>> copies = List.of(
                Column.Shown.of("Invoice", Value.TEXT, "number", InvoiceCopies.Copy::invoice),
                Column.Shown.of("Recipient", Value.TEXT, "who gets it", copy -> copy.recipient().name()),
                Column.Shown.of(
                        "Way",
                        Value.choice("Print", "E-mail"),
                        "how",
                        copy -> Value.words(copy.recipient().way()).replace(' ', '-')),
                Column.Shown.of("Address", Value.TEXT, "e-mail address", copy -> copy.recipient().address()));
        List<Column.Shown<PostedInvoices.Totals>> totals = List.of(
                Column.Shown.of("Net", Value.NUMBER, "before tax", one -> Figures.show(one.net())),
                Column.Shown.of("Tax", Value.NUMBER, "tax", one -> Figures.show(one.tax())),
                Column.Shown.of("Total", Value.NUMBER, "with tax", one -> Figures.show(one.total())));
        List<Column.Shown<PostedInvoices.Taxed>> taxes = List.of(
                Column.Shown.of("Tax code", Value.TEXT, "the code", PostedInvoices.Taxed::taxCode),
                Column.Shown.of("Base", Value.NUMBER, "what was taxed", one -> Figures.show(one.base())),
                Column.Shown.of("Tax", Value.NUMBER, "the tax", one -> Figures.show(one.tax())));
        return List.of(
                then("the criterion {criterion} finds", "Which invoices an export would take.", (world, said) -> world.compare(
                                said,
                                "What the criterion finds",
                                JobManagerColumns.invoice(),
                                of(world, found(world, said))))
                        .where("criterion", JobManagerExports.CRITERION)
                        .table(columns(JobManagerColumns.invoice())),
                then("the criterion {criterion} finds nothing", "An export would take nothing.", JobManagerAssertions::nothing)
                        .where("criterion", JobManagerExports.CRITERION),
                then("the customers of the criterion {criterion} read", "Which customers an export would take.", (world, said) ->
                                world.compare(said, "What the criterion finds", cards, foundCards(world, said)))
                        .where("criterion", JobManagerExports.CRITERION)
                        .table(columns(cards)),
                then("the export batches read", "Every export, in order.", (world, said) -> world.compare(
                                said, "The list of exports", batches, JobOffice.of(world).batches()))
                        .table(columns(batches)),
                then("there are no export batches", "Nothing was exported.", (world, said) -> {
                    if (!JobOffice.of(world).batches().isEmpty()) {
                        world.fail(said, "There are: " + JobOffice.of(world).batches() + ".");
                    }
                }),
                then("the external documents read", "What the package has, by what it was offered (X-01).", (world, said) ->
                                world.compare(
                                        said,
                                        "The list of external documents",
                                        external,
                                        ExternalDocuments.of(JobOffice.of(world).batches())))
                        .table(columns(external)),
                then("the Job Manager customers read", "Every customer on file.", (world, said) ->
                                world.compare(said, "The list of customers", cards, JobOffice.of(world).cards()))
                        .table(columns(cards)),
                then("the invoice journal reads", "Posted invoices, all of them (SS 1.3 R11).", (world, said) -> world.compare(
                                said, "The invoice journal", JobManagerColumns.invoice(), of(world, posted(world).invoices())))
                        .table(columns(JobManagerColumns.invoice())),
                then("the invoice journal totals read", "Its totals, a row a currency.", (world, said) ->
                                world.compare(said, "The totals", totals, posted(world).totals()))
                        .table(columns(totals)),
                then("the tax distribution of the invoice journal reads", "What was taxed by each code.", (world, said) ->
                                world.compare(said, "The tax distribution", taxes, posted(world).taxes()))
                        .table(columns(taxes)),
                then("the job invoices found read", "What was looked for last.", (world, said) -> world.compare(
                                said,
                                "What was found",
                                JobManagerColumns.invoice(),
                                of(world, JobOffice.of(world).found())))
                        .table(columns(JobManagerColumns.invoice())),
                then("the copies read", "The copies made last.", (world, said) ->
                                world.compare(said, "The list of copies", copies, JobOffice.of(world).copies()))
                        .table(columns(copies)));
    }

    private static final Value TARGET = JobManagerExports.TARGET;

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
            world.fail(said, "It finds invoices " + numbers(found(world, said)) + " and customers "
                    + foundCards(world, said).stream().map(CustomerCard::code).toList() + ".");
        }
    }

    private static JobInvoices job(World world, Said said) {
        return JobOffice.of(world).job(said.text("job"));
    }

    private static List<JobManagerColumns.Of> of(World world, List<ChargeInvoice> invoices) {
        return invoices.stream()
                .map(invoice -> new JobManagerColumns.Of(JobOffice.of(world).job(invoice.job()), invoice))
                .toList();
    }

    private static void draft(World world, Said said, java.util.function.Consumer<ChargeInvoice> look) {
        job(world, said)
                .draft()
                .ifPresentOrElse(look, () -> world.fail(
                        said,
                        "No invoice is generated on " + said.text("job") + ": "
                                + world.last().inWords() + "."));
    }

    private static void saved(World world, Said said, java.util.function.Consumer<ChargeInvoice> look) {
        Optional<ChargeInvoice> invoice = JobOffice.of(world).invoice(said.text("invoice"));
        invoice.ifPresentOrElse(look, () -> world.fail(
                said,
                "There is no invoice " + said.text("invoice") + "; there are "
                        + numbers(JobOffice.of(world).invoices()) + "."));
    }

    private static String numbers(List<ChargeInvoice> invoices) {
        return invoices.stream().map(ChargeInvoice::number).collect(Collectors.joining(", "));
    }
}
