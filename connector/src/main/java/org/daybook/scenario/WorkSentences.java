package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.Customer;
import org.daybook.posting.JobGroup;
import org.daybook.work.Job;
import org.daybook.work.JobParameter;
import org.daybook.work.JobParameters;

/** Sentences about jobs and their parameters. */
final class WorkSentences {

    private static final List<String> PARAMETERS =
            Arrays.stream(JobParameter.values()).map(JobParameter::written).toList();
    private static final Value PARAMETER = Value.name(PARAMETERS.toArray(String[]::new));

    private WorkSentences() {}

    static List<Sentence> all() {
        return List.of(
                given(
                                "today is {date}",
                                "The day on which everything happens; 2025-07-15 in the default site.",
                                (world, said) -> world.today(said.date("date")))
                        .where("date", Value.DATE),
                given(
                                "jobs",
                                "These jobs exist; what is not said stays, or is as in the default site.",
                                WorkSentences::jobs)
                        .table(jobColumns()),
                given(
                                "job parameters on {job}",
                                "The job's parameters say so; the others stay as they are. All are no at first but Include Outlays in"
                                        + " Fixed Price and Invoice Proposals.",
                                WorkSentences::parameters)
                        .table(List.of(
                                required("Parameter", PARAMETER, "name of the job parameter or layout rule flag"),
                                required("Value", Value.YES_NO, "yes or no"))));
    }

    private static List<Column> jobColumns() {
        return List.of(
                required("Job", Value.TEXT, "the number"),
                optional("Name", Value.TEXT, "its name"),
                optional("Customer", Value.TEXT, "number of the customer; C-100"),
                optional("Company", Value.TEXT, "number of the company; 10"),
                optional("Department", Value.TEXT, "supplies the posting references; CENTRAL"),
                optional("Currency", Value.CURRENCY, "of entries and invoices; the customer's"),
                optional("Fixed price", Value.NUMBER, "makes it a fixed-price job"),
                optional("Main job", Value.TEXT, "makes it a subjob"),
                optional("Profile", Value.TEXT, "identifier of its invoice profile"),
                optional("Job group", Value.TEXT, "supplies the work-in-progress references"),
                optional(
                        "Capitalised",
                        Value.of(Capitalization.class),
                        "value of its work in progress; its job group's, otherwise None"),
                optional("Open", Value.YES_NO, "an order, and not closed; yes"),
                optional("Status", Value.choice("Quote", "Order"), "a quote is not open yet; Order"),
                optional("Closed", Value.YES_NO, "yes: not open any more; no"),
                optional("Blocked", Value.YES_NO, "blocked for invoicing; no"));
    }

    private static void jobs(World world, Said said) {
        for (Cells row : said.rows()) {
            world.jobs().put(job(world, row));
        }
    }

    private static Job job(World world, Cells row) {
        String number = row.text("Job").orElseThrow();
        boolean known = world.jobs().knows(number);
        Job old = world.jobs().job(number, world.books());
        Optional<Customer> customer = row.text("Customer").map(world.books()::customerOrNew);
        Currency usual =
                known ? old.currency() : customer.map(Customer::currency).orElse(old.currency());
        Currency currency = row.text("Currency").map(Currency::getInstance).orElse(usual);
        return old.toBuilder()
                .company(row.text("Company").orElse(old.company()))
                .name(row.text("Name").orElse(old.name()))
                .customer(row.text("Customer").orElse(old.customer()))
                .department(row.text("Department").orElse(old.department()))
                .currency(currency)
                .fixedPrice(row.money("Fixed price", currency).or(old::fixedPrice))
                .mainJob(row.text("Main job").or(old::mainJob))
                .profile(row.text("Profile").or(old::profile))
                .jobGroup(row.text("Job group").or(old::jobGroup))
                .capitalization(row.text("Capitalised")
                        .map(written -> Value.parse(Capitalization.class, written))
                        .or(() -> row.text("Job group")
                                .flatMap(world.books().rules()::jobGroup)
                                .map(JobGroup::capitalization))
                        .orElse(old.capitalization()))
                .open(isOpen(row, old))
                .blocked(row.yes("Blocked").orElse(old.blocked()))
                .build();
    }

    private static boolean isOpen(Cells row, Job old) {
        boolean said = row.text("Open").isPresent()
                || row.text("Status").isPresent()
                || row.text("Closed").isPresent();
        boolean quote = row.text("Status").filter("quote"::equalsIgnoreCase).isPresent();
        return said
                ? row.yes("Open").orElse(true) && !quote && !row.yes("Closed").orElse(false)
                : old.open();
    }

    private static void parameters(World world, Said said) {
        Job job = world.jobs().job(said.text("job"), world.books());
        JobParameters parameters = job.parameters();
        for (Cells row : said.rows()) {
            boolean yes = row.yes("Value").orElseThrow();
            parameters = parameters.with(parameter(row.text("Parameter").orElseThrow()), yes);
        }
        world.jobs().put(job.with(parameters));
    }

    private static JobParameter parameter(String written) {
        String name = Value.nameMeant(written, PARAMETERS).orElseThrow();
        return JobParameter.values()[PARAMETERS.indexOf(name)];
    }
}
