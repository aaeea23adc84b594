package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Percent;
import org.daybook.invoicing.charges.BillingType;
import org.daybook.invoicing.charges.ChargeSettings;
import org.daybook.invoicing.charges.CreateJob;
import org.daybook.invoicing.charges.CustomerCard;
import org.daybook.invoicing.charges.DistributionAccount;
import org.daybook.invoicing.charges.DistributionPolicy;
import org.daybook.invoicing.charges.EditJob;
import org.daybook.invoicing.charges.GeneralCategory;
import org.daybook.invoicing.charges.JobInvoices;
import org.daybook.invoicing.charges.PaymentTerms;
import org.daybook.invoicing.charges.Recipient;
import org.daybook.work.Job;

/**
 * What the administrator and the accountant of Job Manager set up: settings, accounts, distribution policies,
 * customers, jobs (SS 1.1).
 */
final class JobManagerSettings {

    static final Value BY =
            Value.choice("By department of default task", "By invoice item code", "By general category");

    private JobManagerSettings() {}

    static List<Sentence> all() {
        return List.of(
                setting(
                        "accounting integration is on",
                        "Invoices are distributed, approved, exported and posted (SS 1.2); so it is unless said.",
                        settings -> settings.integration(true)),
                setting(
                        "accounting integration is off",
                        "Invoices are posted as they are; there is no distribution (SS 1.2).",
                        settings -> settings.integration(false)),
                setting(
                        "backdating is allowed",
                        "Invoices may be dated before today (SS 1.3 R14); so it is unless said.",
                        settings -> settings.backdating(true)),
                setting(
                        "backdating is not allowed",
                        "Invoices bear today's date.",
                        settings -> settings.backdating(false)),
                setting(
                        "posting needs the package's confirmation",
                        "An invoice is posted only when the package took it on record; otherwise the operator's word"
                                + " will do (SS 1.2).",
                        settings -> settings.confirmation(true)),
                setting(
                        "the package takes no replacement",
                        "A changed invoice cannot be exported again (SS 6); otherwise it takes the place of the old.",
                        settings -> settings.replacements(false)),
                given(
                                "customer-deposit codes",
                                "The codes of customer deposits; DEPOSIT unless said.",
                                (world, said) -> change(
                                        world,
                                        settings -> settings.depositCodes(said.rows().stream()
                                                .map(row -> row.text("Code").orElseThrow())
                                                .toList())))
                        .table(List.of(required("Code", Value.TEXT, "the code"))),
                given("tasks and materials", "The codes under which charges are recorded.", JobManagerSettings::tasks)
                        .table(List.of(
                                required("Code", Value.TEXT, "the code"),
                                optional("Department", Value.TEXT, "that distributions by department go by"))),
                given("payment terms", "When invoices are to be paid.", JobManagerSettings::terms)
                        .table(List.of(
                                required("Terms", Value.TEXT, "name, the same in the package"),
                                required("Days", Value.NUMBER, "from invoice date to due date"),
                                optional("Discount", Value.PERCENT, "for paying early; 0 %"),
                                optional("Discount days", Value.NUMBER, "from invoice date; 0"))),
                given(
                                "distribution accounts",
                                "All accounts of the package that invoices are distributed to (SS 1.3 R8), in place of the"
                                        + " default site's.",
                                JobManagerSettings::accounts)
                        .table(List.of(
                                required(
                                        "Code",
                                        Value.TEXT,
                                        "Peachtree: account id, for tax account::authority; MYOB:" + " the item"),
                                optional("Name", Value.TEXT, "QuickBooks: the name there, for tax vendor::account"),
                                required("Type", Value.of(DistributionAccount.Type.class), "what it takes up"))),
                policy("the distribution policy {policy}", "The policy is switched on (SS 1.1).", false),
                given(
                        "no distribution policy",
                        "People distribute by hand (SS 1.1); unless said, all revenue goes to the only income account.",
                        (world, said) -> JobOffice.of(world).policies(List.of())),
                policy(
                        "the distribution policy {policy} with taxable and nontaxable apart",
                        "A variant that must not be used.",
                        true),
                given(
                                "Job Manager customers",
                                "Customers on file, as they are exported.",
                                JobManagerSettings::customers)
                        .table(List.of(
                                required("Customer", Value.TEXT, "code, the key in the package"),
                                optional("Name", Value.TEXT, "its name"),
                                optional("Address", Value.TEXT, "lines, with semicolons"),
                                optional("Terms", Value.TEXT, "payment terms"),
                                optional("Tax structure", Value.TEXT, "tax codes, with commas"))),
                given(
                                "Job Manager jobs",
                                "Open jobs; a job nobody described is billed by order items.",
                                JobManagerSettings::jobs)
                        .table(List.of(
                                required("Job", Value.TEXT, "the number"),
                                optional("Name", Value.TEXT, "its name"),
                                optional("Customer", Value.TEXT, "number of the customer; C-100"),
                                optional("Billing type", Value.of(BillingType.class), "Order items"),
                                optional("Company", Value.TEXT, "number of the company; 10"),
                                optional("Currency", Value.CURRENCY, "the customer's"),
                                optional("Tax structure", Value.TEXT, "tax codes, with commas; none"),
                                optional("Price structure", Value.TEXT, "name of the price list"),
                                optional("Terms", Value.TEXT, "payment terms; the customer's days"))),
                given(
                                "the distribution list of {job}",
                                "Who gets the invoices of the job.",
                                JobManagerSettings::recipients)
                        .table(List.of(
                                required("Recipient", Value.TEXT, "the name"),
                                optional("Way", Value.choice("Print", "E-mail"), "Print"),
                                optional("Address", Value.TEXT, "e-mail address"))));
    }

    private static Sentence setting(String pattern, String meaning, UnaryOperator<ChargeSettings> change) {
        return given(pattern, meaning, (world, said) -> change(world, change));
    }

    private static void change(World world, UnaryOperator<ChargeSettings> change) {
        JobOffice office = JobOffice.of(world);
        office.settings(change.apply(office.settings()));
    }

    private static void tasks(World world, Said said) {
        Map<String, String> tasks =
                new LinkedHashMap<>(JobOffice.of(world).settings().tasks());
        said.rows()
                .forEach(row -> tasks.put(
                        row.text("Code").orElseThrow(), row.text("Department").orElse("")));
        change(world, settings -> settings.tasks(tasks));
    }

    private static void terms(World world, Said said) {
        Map<String, PaymentTerms> terms =
                new LinkedHashMap<>(JobOffice.of(world).settings().terms());
        for (Cells row : said.rows()) {
            PaymentTerms one = new PaymentTerms(
                    row.text("Terms").orElseThrow(),
                    row.number("Days").orElseThrow().intValue(),
                    row.percent("Discount").orElse(Percent.ZERO),
                    row.number("Discount days").map(Number::intValue).orElse(0));
            terms.put(one.name(), one);
        }
        change(world, settings -> settings.terms(terms));
    }

    private static void accounts(World world, Said said) {
        Map<String, DistributionAccount> accounts = new LinkedHashMap<>();
        for (Cells row : said.rows()) {
            String code = row.text("Code").orElseThrow();
            accounts.put(
                    code,
                    new DistributionAccount(
                            code,
                            row.text("Name").orElse(code),
                            row.choice("Type", DistributionAccount.Type.class).orElseThrow()));
        }
        change(world, settings -> settings.accounts(accounts));
    }

    private static Sentence policy(String pattern, String meaning, boolean taxableApart) {
        return given(pattern, meaning, (world, said) -> policy(world, said, taxableApart))
                .where("policy", BY)
                .table(List.of(
                        required(
                                "Category",
                                Value.TEXT,
                                "department, item code, general category ("
                                        + Arrays.stream(GeneralCategory.values())
                                                .map(GeneralCategory::written)
                                                .collect(Collectors.joining(", "))
                                        + "), tax code or deposit code; * for all others"),
                        required("Account", Value.ACCOUNT, "code of the distribution account")));
    }

    private static void policy(World world, Said said, boolean taxableApart) {
        Map<String, String> rows = new LinkedHashMap<>();
        said.rows()
                .forEach(row -> rows.put(
                        row.text("Category").orElseThrow(), row.text("Account").orElseThrow()));
        DistributionPolicy.By by = Value.parse(DistributionPolicy.By.class, said.text("policy"));
        List<DistributionPolicy> on =
                new ArrayList<>(JobOffice.of(world).settings().policies());
        on.removeIf(policy -> policy.by() == by);
        on.add(new DistributionPolicy(by, taxableApart, rows));
        JobOffice.of(world).policies(on);
    }

    private static void customers(World world, Said said) {
        for (Cells row : said.rows()) {
            String code = row.text("Customer").orElseThrow();
            Customer known = world.books().customerOrNew(code);
            world.books().customer(known);
            JobOffice office = JobOffice.of(world);
            Optional<CustomerCard> old = office.card(code);
            office.card(new CustomerCard(
                    code,
                    row.text("Name").or(() -> old.map(CustomerCard::name)).orElse(known.name()),
                    row.text("Address")
                            .map(lines -> List.of(lines.split("\\s*;\\s*")))
                            .or(() -> old.map(CustomerCard::address))
                            .orElse(List.of()),
                    row.text("Terms").or(() -> old.map(CustomerCard::terms)).orElse(""),
                    row.text("Tax structure")
                            .or(() -> old.map(CustomerCard::taxStructure))
                            .orElse(""),
                    old.flatMap(CustomerCard::exported)));
        }
    }

    private static void jobs(World world, Said said) {
        JobOffice office = JobOffice.of(world);
        for (Cells row : said.rows()) {
            Job job = heading(world, row);
            world.jobs().put(job);
            BillingType billing = row.choice("Billing type", BillingType.class).orElse(BillingType.ORDER_ITEMS);
            world.last()
                    .take(
                            said,
                            CreateJob.of(job, billing, List.of(), office.settings())
                                    .then(created -> EditJob.on(created, change(row))))
                    .ifPresent(office::put);
        }
    }

    private static Job heading(World world, Cells row) {
        Job plain = world.jobs().job(row.text("Job").orElseThrow(), world.books());
        Optional<Customer> customer = row.text("Customer").map(world.books()::customerOrNew);
        Currency usual = customer.map(Customer::currency).orElse(plain.currency());
        return plain.toBuilder()
                .name(row.text("Name").orElse(plain.name()))
                .customer(row.text("Customer").orElse(plain.customer()))
                .company(row.text("Company").orElse(plain.company()))
                .currency(row.text("Currency").map(Currency::getInstance).orElse(usual))
                .build();
    }

    private static EditJob.Change change(Cells row) {
        return new EditJob.Change(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                row.text("Tax structure").map(codes -> List.of(codes.split("\\s*,\\s*"))),
                row.text("Price structure"),
                row.text("Terms"),
                Optional.empty());
    }

    private static void recipients(World world, Said said) {
        JobOffice office = JobOffice.of(world);
        List<Recipient> list = said.rows().stream()
                .map(row -> new Recipient(
                        row.text("Recipient").orElseThrow(),
                        Value.parse(Recipient.Way.class, row.text("Way").orElse("Print")),
                        row.text("Address").orElse("")))
                .toList();
        JobInvoices job = office.job(said.text("job"));
        world.last()
                .take(said, EditJob.on(job, EditJob.Change.NOTHING.recipients(list)))
                .ifPresent(office::put);
    }
}
