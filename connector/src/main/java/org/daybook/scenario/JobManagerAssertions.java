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
import org.daybook.invoicing.charges.ChargeInvoice;
import org.daybook.invoicing.charges.InvoiceItem;
import org.daybook.invoicing.charges.InvoiceStatus;
import org.daybook.invoicing.charges.JobInvoices;
import org.daybook.invoicing.charges.JobStatus;
import org.daybook.invoicing.charges.Matching;

/** What is expected of jobs of Job Manager, their invoices, and what became of those. */
final class JobManagerAssertions {

    private JobManagerAssertions() {}

    static List<Sentence> all() {
        return Stream.of(jobs(), invoices()).flatMap(List::stream).toList();
    }

    private static List<Sentence> jobs() {
        return List.of(
                then(
                                "the Job Manager jobs read",
                                "Every job spoken of.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of jobs",
                                        JobManagerColumns.job(),
                                        JobOffice.of(world).jobs()))
                        .table(columns(JobManagerColumns.job())),
                then(
                                "the Job Manager job {job} reads",
                                "One job.",
                                (world, said) -> world.compare(
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
        status(world, said, said.text("status"));
    }

    /** Whether the job's status is the one that is said. */
    static void status(World world, Said said, String expected) {
        JobStatus is = job(world, said).status();
        if (!Value.words(is).equalsIgnoreCase(expected)) {
            world.fail(said, "It is " + Value.words(is) + ".");
        }
    }

    private static InvoiceStatus invoiceStatus(World world, Said said) {
        return JobOffice.of(world)
                .invoice(said.text("invoice"))
                .orElseThrow(() -> new Mistake.Found(
                        said.where(),
                        "There is no job invoice " + said.text("invoice") + ".",
                        "These exist: " + numbers(JobOffice.of(world).invoices()) + "."))
                .status();
    }

    private static List<Sentence> invoices() {
        return List.of(
                then(
                                "the job invoices read",
                                "Every saved invoice, of all jobs.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of invoices",
                                        JobManagerColumns.invoice(),
                                        of(world, JobOffice.of(world).invoices())))
                        .table(columns(JobManagerColumns.invoice())),
                then("there are no job invoices", "Nothing is saved.", (world, said) -> {
                    if (!JobOffice.of(world).invoices().isEmpty()) {
                        world.fail(
                                said,
                                "There are: " + numbers(JobOffice.of(world).invoices()) + ".");
                    }
                }),
                then(
                                "the job invoice on {job} reads",
                                "The invoice just generated, before it is saved.",
                                (world, said) -> draft(
                                        world,
                                        said,
                                        invoice -> world.compare(
                                                said,
                                                "The invoice",
                                                JobManagerColumns.invoice(),
                                                of(world, List.of(invoice)))))
                        .table(columns(JobManagerColumns.invoice())),
                then(
                                "job invoice {invoice} reads",
                                "One saved invoice.",
                                (world, said) -> saved(
                                        world,
                                        said,
                                        invoice -> world.compare(
                                                said,
                                                "The invoice",
                                                JobManagerColumns.invoice(),
                                                of(world, List.of(invoice)))))
                        .table(columns(JobManagerColumns.invoice())),
                StatusSentence.of(
                        "job invoice {invoice} is {status}", InvoiceStatus.class, JobManagerAssertions::invoiceStatus),
                then(
                                "the items of the job invoice on {job} read",
                                "Of the invoice just generated, before it is saved.",
                                (world, said) -> draft(world, said, invoice -> items(world, said, invoice)))
                        .table(columns(JobManagerColumns.items())),
                then(
                        "the job invoice on {job} has no items",
                        "The policy found nothing.",
                        (world, said) -> draft(world, said, invoice -> items(world, said, invoice))),
                then(
                                "the items of job invoice {invoice} read",
                                "Of a saved invoice.",
                                (world, said) -> saved(world, said, invoice -> items(world, said, invoice)))
                        .table(columns(JobManagerColumns.items())),
                then(
                                "the distribution of job invoice {invoice} reads",
                                "Its debits and credits.",
                                (world, said) -> saved(
                                        world,
                                        said,
                                        invoice -> world.compare(
                                                said,
                                                "The distribution",
                                                JobManagerColumns.distribution(JobOffice.of(world)
                                                        .settings()
                                                        .accounts()),
                                                invoice.distribution())))
                        .table(columns(JobManagerColumns.distribution(Map.of()))),
                then(
                        "job invoice {invoice} has no distribution",
                        "No line of it.",
                        (world, said) -> saved(world, said, invoice -> {
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

    private static JobInvoices job(World world, Said said) {
        return JobOffice.of(world).job(said.text("job"));
    }

    static List<JobManagerColumns.Of> of(World world, List<ChargeInvoice> invoices) {
        return invoices.stream()
                .map(invoice -> new JobManagerColumns.Of(JobOffice.of(world).job(invoice.job()), invoice))
                .toList();
    }

    private static void draft(World world, Said said, java.util.function.Consumer<ChargeInvoice> look) {
        job(world, said)
                .draft()
                .ifPresentOrElse(
                        look,
                        () -> world.fail(
                                said,
                                "No invoice is generated on " + said.text("job") + ": "
                                        + world.last().inWords() + "."));
    }

    private static void saved(World world, Said said, java.util.function.Consumer<ChargeInvoice> look) {
        Optional<ChargeInvoice> invoice = JobOffice.of(world).invoice(said.text("invoice"));
        invoice.ifPresentOrElse(
                look,
                () -> world.fail(
                        said,
                        "There is no invoice " + said.text("invoice") + "; there are "
                                + numbers(JobOffice.of(world).invoices()) + "."));
    }

    static String numbers(List<ChargeInvoice> invoices) {
        return invoices.isEmpty()
                ? "none"
                : invoices.stream().map(ChargeInvoice::number).collect(Collectors.joining(", "));
    }
}
