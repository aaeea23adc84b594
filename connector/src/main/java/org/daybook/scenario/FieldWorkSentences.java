package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.finishedwork.Account;
import org.daybook.invoicing.finishedwork.Balance;
import org.daybook.invoicing.finishedwork.JobTerms;
import org.daybook.invoicing.finishedwork.QuickBooks;
import org.daybook.invoicing.finishedwork.ServicePackage;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** What a company with field work has: recorded work, packages, additional charges, balances, QuickBooks (SS 2.1). */
final class FieldWorkSentences {

    static final Value MONTH = new Value(
            "a month such as 2024-06", written -> written.matches("\\d{4}-(0[1-9]|1[0-2])"), String::equals, false);

    private static final Value CHARGED = Value.choice("Per job", "By the hour", "Pre-pay", "Include in contract");

    private FieldWorkSentences() {}

    static List<Sentence> all() {
        return List.of(
                given(
                                "recorded work",
                                "Rows of Record Work (SS 2.1); without a status they are done.",
                                FieldWorkSentences::work)
                        .table(workColumns()),
                given(
                                "job charges",
                                "By what jobs are charged each time they are done (SS 2.3 R8, R9).",
                                FieldWorkSentences::terms)
                        .table(List.of(
                                required("Job", Value.TEXT, "number of the job"),
                                optional("Charged", CHARGED, "by what; Per job"),
                                optional("Rate", Value.NUMBER, "price of a man-hour; 0"),
                                optional("Max", Value.NUMBER, "times at no charge; 0"),
                                optional("Done to date", Value.NUMBER, "times done before; 0"),
                                optional("Charge over max", Value.NUMBER, "for each time above Max; 0"))),
                given("packages", "Groups of jobs that are charged together (SS 2.1).", FieldWorkSentences::packages)
                        .table(List.of(
                                required("Package", Value.TEXT, "its id"),
                                optional("Title", Value.TEXT, "as printed; its id"),
                                optional("Customer", Value.TEXT, "number of the customer; C-100"),
                                optional("On", Value.YES_NO, "no: switched off; yes"),
                                optional("Charge by", Value.of(ServicePackage.ChargeBy.class), "Installment"),
                                optional("Installment", Value.NUMBER, "amount of each; 0"),
                                optional("From", MONTH, "first month of the contract; it has begun"),
                                optional("To", MONTH, "last month; it never expires"),
                                optional("Months", Value.TEXT, "months of the year, 1 to 12, with commas; all"),
                                optional("Jobs", Value.TEXT, "numbers of its jobs, with commas; none"),
                                optional("Item", Value.TEXT, "activity it is billed by; FEE"))),
                given("additional charges", "Typed, and not processed yet (SS 2.1).", FieldWorkSentences::additional)
                        .table(List.of(
                                required("Charge", Value.TEXT, "its id"),
                                optional("Customer", Value.TEXT, "number of the customer; the job's"),
                                optional("Job", Value.TEXT, "number of the job; J-1"),
                                required("Amount", Value.NUMBER, "what is charged"),
                                optional("Text", Value.TEXT, "as printed; its id"),
                                optional("Item", Value.TEXT, "activity it is billed by; FEE"),
                                optional("Tax", Value.YES_NO, "taxable; yes"),
                                optional("Date", Value.DATE, "today"))),
                given("customer accounts", "What the source keeps of customers (SS 2.1).", FieldWorkSentences::accounts)
                        .table(List.of(
                                required("Customer", Value.TEXT, "account number"),
                                optional("Active", Value.YES_NO, "no: services and billing are on hold; yes"),
                                optional("E-mail invoice", Value.YES_NO, "no"),
                                optional("Do not print", Value.YES_NO, "no"),
                                optional("QuickBooks id", Value.TEXT, "not there yet"))),
                given("balances", "What customers owe from before (SS 2.3 R10).", FieldWorkSentences::balances)
                        .table(List.of(
                                required("Balance", Value.TEXT, "what it is called"),
                                optional("Customer", Value.TEXT, "number of the customer; C-100"),
                                optional("Date", Value.DATE, "today"),
                                optional("Due date", Value.DATE, "the date"),
                                required("Amount", Value.NUMBER, "what is owed"))),
                given(
                                "the QuickBooks mapping of file {file}",
                                "Finished, and its company file connected (SS 2.3 R11).",
                                FieldWorkSentences::mapping)
                        .tableMay(List.of(
                                required("Kind", Value.of(QuickBooks.Kind.class), "what is mapped"),
                                required("Name", Value.TEXT, "its name here"),
                                optional("QuickBooks name", Value.TEXT, "its name there; the same"))),
                given(
                                "bills are numbered from {number} with prefix {prefix}",
                                "CLIP and 1001 unless said (SS 2.3 R13).",
                                (world, said) -> FieldWork.act(
                                        world,
                                        said,
                                        "Set Numbering",
                                        new Given(Map.of("Prefix", said.text("prefix"), "Start", said.text("number")))))
                        .where("number", Value.NUMBER),
                given(
                                "due date {date}",
                                "Due date of the billing runs made from here on; mandatory.",
                                (world, said) -> FieldWork.of(world).dueDate(Optional.of(said.date("date"))))
                        .where("date", Value.DATE),
                given(
                        "no due date",
                        "The run was given no due date.",
                        (world, said) -> FieldWork.of(world).dueDate(Optional.empty())));
    }

    private static List<Column> workColumns() {
        return ReferenceSentences.withDimensions(
                required("Entry", Value.TEXT, "its id"),
                optional("Job", Value.TEXT, "number of the job; J-1"),
                optional("Customer", Value.TEXT, "number of the customer; the job's"),
                optional("Status", StatusWords.VALUE, "how far it has come, or N, I, Y; Done"),
                optional("Date", Value.DATE, "when it was done, or is due; today"),
                optional("Done at", Value.TIME, "time of that day; when the crew stopped"),
                optional("Start", Value.TIME, "when the crew began"),
                optional("Stop", Value.TIME, "when it stopped"),
                optional("Workers", Value.NUMBER, "how many worked; 1"),
                optional("Kind", Value.of(EntryKind.class), "Material for materials; Time"),
                optional("Quantity", Value.NUMBER, "times done, or pieces; 1"),
                optional("Unit price", Value.NUMBER, "of one"),
                optional("Charge", Value.NUMBER, "quantity times unit price"),
                optional("Item", Value.TEXT, "activity it is billed by; LABOUR, or PARTS"),
                optional("Class", Value.TEXT, "class of QuickBooks"),
                optional("Text", Value.TEXT, "as printed; its id"),
                optional("Invoice notes", Value.TEXT, "printed where the run includes notes"),
                optional("Tax", Value.YES_NO, "taxable; yes"));
    }

    private static Currency currency(World world) {
        return FieldWork.of(world).book().currency();
    }

    private static void work(World world, Said said) {
        for (Cells row : said.rows()) {
            Job job = world.jobs().job(row.text("Job").orElse("J-1"), row.text("Customer"), world.books());
            EntryKind kind = row.choice("Kind", EntryKind.class).orElse(EntryKind.TIME);
            String usual = kind == EntryKind.TIME ? "LABOUR" : "PARTS";
            String id = row.text("Entry").orElseThrow();
            JobEntry.Builder entry = JobEntry.of(new EntryId("scenario", id), job.currency())
                    .company(job.company())
                    .job(job.number())
                    .customer(row.text("Customer").orElse(job.customer()))
                    .kind(kind)
                    .date(row.date("Date").orElse(world.today()))
                    .activity(row.text("Item").orElse(usual))
                    .text(row.text("Text").orElse(id))
                    .taxable(row.yes("Tax").orElse(true))
                    .status(row.text("Status").flatMap(StatusWords::status).orElse(EntryStatus.DONE))
                    .dimensions(dimensions(row));
            row.quantity("Quantity").ifPresent(entry::quantity);
            row.price("Unit price", job.currency()).ifPresent(entry::unitPrice);
            row.money("Charge", job.currency()).ifPresent(entry::price);
            world.jobs().put(entry.build(), row);
        }
    }

    private static Dimensions dimensions(Cells row) {
        Dimensions said = ReferenceSentences.dimensions(row);
        return row.text("Class")
                .map(name -> said.overwrittenBy(Dimensions.of("CLASS", name)))
                .orElse(said);
    }

    private static void terms(World world, Said said) {
        Currency currency = currency(world);
        for (Cells row : said.rows()) {
            JobTerms terms = new JobTerms(
                    row.choice("Charged", JobTerms.Charging.class).orElse(JobTerms.Charging.PER_JOB),
                    row.price("Rate", currency).orElse(Price.zero(currency)),
                    row.quantity("Max").orElse(Quantity.ZERO),
                    row.quantity("Done to date").orElse(Quantity.ZERO),
                    row.money("Charge over max", currency).orElse(Money.zero(currency)));
            FieldWork.of(world).change(book -> book.terms(row.text("Job").orElseThrow(), terms));
        }
    }

    private static void packages(World world, Said said) {
        Currency currency = currency(world);
        for (Cells row : said.rows()) {
            String id = row.text("Package").orElseThrow();
            ServicePackage one = new ServicePackage(
                    id,
                    row.text("Title").orElse(id),
                    row.text("Customer").orElse(Jobs.CUSTOMER),
                    row.yes("On").orElse(true),
                    row.choice("Charge by", ServicePackage.ChargeBy.class).orElse(ServicePackage.ChargeBy.INSTALLMENT),
                    row.text("From").map(YearMonth::parse),
                    row.text("To").map(YearMonth::parse),
                    row.money("Installment", currency).orElse(Money.zero(currency)),
                    parts(row, "Months").stream().map(Integer::valueOf).collect(Collectors.toSet()),
                    parts(row, "Jobs"),
                    row.text("Item").orElse("FEE"));
            FieldWork.of(world).change(book -> {
                one.jobs().forEach(job -> book.job(world.jobs().job(job, world.books())));
                return book.servicePackage(one);
            });
        }
    }

    private static Set<String> parts(Cells row, String column) {
        return row.text(column)
                .map(written -> Arrays.stream(written.split("\\s*,\\s*")).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static void additional(World world, Said said) {
        for (Cells row : said.rows()) {
            Job job = world.jobs().job(row.text("Job").orElse("J-1"), row.text("Customer"), world.books());
            Money amount = row.money("Amount", job.currency()).orElseThrow();
            String id = row.text("Charge").orElseThrow();
            JobEntry charge = JobEntry.of(new EntryId("scenario", id), job.currency())
                    .company(job.company())
                    .job(job.number())
                    .customer(row.text("Customer").orElse(job.customer()))
                    .kind(EntryKind.EXTRA_CHARGE)
                    .date(row.date("Date").orElse(world.today()))
                    .activity(row.text("Item").orElse("FEE"))
                    .text(row.text("Text").orElse(id))
                    .taxable(row.yes("Tax").orElse(true))
                    .status(EntryStatus.DONE)
                    .price(amount)
                    .build();
            FieldWork.of(world).change(book -> book.job(job).additional(charge));
        }
    }

    private static void accounts(World world, Said said) {
        for (Cells row : said.rows()) {
            String number = row.text("Customer").orElseThrow();
            world.books().customerOrNew(number);
            Account account = new Account(
                    number,
                    row.yes("Active").orElse(true),
                    row.yes("E-mail invoice").orElse(false),
                    row.yes("Do not print").orElse(false),
                    row.text("QuickBooks id"));
            FieldWork.of(world).change(book -> book.account(account));
        }
    }

    private static void balances(World world, Said said) {
        Currency currency = currency(world);
        for (Cells row : said.rows()) {
            LocalDate date = row.date("Date").orElse(world.today());
            Balance balance = Balance.of(
                    row.text("Balance").orElseThrow(),
                    row.text("Customer").orElse(Jobs.CUSTOMER),
                    date,
                    row.date("Due date").orElse(date),
                    row.money("Amount", currency).orElseThrow());
            FieldWork work = FieldWork.of(world);
            work.change(book -> book.receivables(work.book().receivables().owing(balance)));
        }
    }

    private static void mapping(World world, Said said) {
        QuickBooks mapped = QuickBooks.NOT_CONNECTED.connectedTo(said.text("file"));
        for (Cells row : said.rows()) {
            String name = row.text("Name").orElseThrow();
            QuickBooks.Kind kind = row.choice("Kind", QuickBooks.Kind.class).orElseThrow();
            mapped = mapped.mapping(
                    new QuickBooks.Mapped(kind, name),
                    row.text("QuickBooks name").orElse(name));
        }
        QuickBooks finished = new QuickBooks(mapped.connected(), mapped.connected(), true, mapped.names());
        FieldWork.of(world).change(book -> book.quickBooks(finished));
    }
}
