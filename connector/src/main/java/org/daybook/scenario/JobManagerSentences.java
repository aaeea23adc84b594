package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;
import static org.daybook.scenario.Sentence.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.charges.BillingType;
import org.daybook.invoicing.charges.ChargeInvoice;
import org.daybook.invoicing.charges.ChargePolicy;
import org.daybook.invoicing.charges.CreateJob;
import org.daybook.invoicing.charges.Holds;
import org.daybook.invoicing.charges.JobInvoices;
import org.daybook.invoicing.charges.OrderItem;

/** Jobs with order items and charges, and their invoices, by the actions of Job Manager (SS 1). */
final class JobManagerSentences {

    static final Value POLICY = Value.named(ChargePolicy.values(), ChargePolicy::written, ChargePolicy::named);

    private JobManagerSentences() {}

    static List<Sentence> all() {
        return Stream.of(jobs(), drafts(), saved()).flatMap(List::stream).toList();
    }

    private static List<Sentence> jobs() {
        return List.of(
                ChargeSentence.given("order items on {job}", "Add Order Item").table(),
                ChargeSentence.given("charges on {job}", "Add Charge").table(),
                ChargeSentence.when("order items are added to {job}", "Add Order Item")
                        .table(),
                ChargeSentence.when("charges are added to {job}", "Add Charge").table(),
                ChargeSentence.when("{charge} is taken off {job}", "Remove Charge")
                        .sentence(),
                ChargeSentence.when("charges of {job} are priced anew", "Change Price")
                        .table(),
                ChargeSentence.when("job {job} is edited", "Edit Job").table(),
                ChargeSentence.when("job {job} is closed", "Close Job").sentence(),
                ChargeSentence.when("job {job} is reopened", "Reopen Job").sentence(),
                ChargeSentence.when("job {job} is deleted", "Delete Job").sentence(),
                when(
                                "job {job} is created from an estimate, billed by {billing}",
                                "Its order items are copied; production charges drop them (SS 1.1).",
                                JobManagerSentences::fromEstimate)
                        .where("billing", Value.of(BillingType.class))
                        .table(List.of(
                                required("Code", Value.TEXT, "of the order item"),
                                optional("Description", Value.TEXT, "the code"),
                                required("Total", Value.NUMBER, "its price"))));
    }

    private static List<Sentence> drafts() {
        return List.of(
                ChargeSentence.when("a job invoice is generated on {job} by {policy}", "Generate Invoice")
                        .tableMay()
                        .where("policy", POLICY),
                ChargeSentence.when("a deposit of {amount} is generated on {job}", "Generate Invoice")
                        .with("Policy", "Deposit")
                        .tableMay()
                        .where("amount", Value.NUMBER),
                ChargeSentence.when("items of the job invoice on {job} are changed", "Change Item")
                        .table(),
                ChargeSentence.when("items are removed from the job invoice on {job}", "Remove Item")
                        .table(),
                ChargeSentence.when("items are added to the job invoice on {job}", "Add Item")
                        .table(),
                ChargeSentence.when("the job invoice on {job} is discarded", "Discard Invoice")
                        .sentence(),
                saving(ChargeSentence.when("the job invoice on {job} is saved", "Save Invoice")
                        .tableMay()),
                saving(ChargeSentence.when("the job invoice on {job} is saved as {number}", "Save Invoice")
                        .tableMay()));
    }

    private static List<Sentence> saved() {
        return List.of(
                given(
                                "job invoices on {job}",
                                "Invoices of one free item each, brought as far as said.",
                                JobManagerSentences::broughtSoFar)
                        .table(List.of(
                                required("Invoice", Value.TEXT, "its number"),
                                optional(
                                        "Status",
                                        Value.choice("Invoiced", "Approved", "Exported", "Posted"),
                                        "Invoiced"),
                                optional("Changed since export", Value.YES_NO, "no"),
                                optional("Amount", Value.NUMBER, "before tax; 100.00"),
                                optional("TX", Value.YES_NO, "taxable; no"),
                                optional("Date", Value.DATE, "today"),
                                optional("Customer", Value.TEXT, "number of the customer; the job's"))),
                ChargeSentence.when("job invoice {invoice} is edited", "Edit Invoice")
                        .table(),
                ChargeSentence.when("items of job invoice {invoice} are changed", "Change Item")
                        .table(),
                ChargeSentence.when("items are removed from job invoice {invoice}", "Remove Item")
                        .table(),
                ChargeSentence.when("items are added to job invoice {invoice}", "Add Item")
                        .table(),
                byPolicy(),
                ChargeSentence.when("job invoice {invoice} is distributed {policy}", "Distribute Invoice")
                        .sentence()
                        .where("policy", JobManagerSettings.BY),
                byHand(),
                ChargeSentence.when(
                                "lines are added to the distribution of job invoice {invoice}", "Add Distribution Line")
                        .table(),
                ChargeSentence.when("the distribution of job invoice {invoice} is cleared", "Clear Distribution")
                        .sentence(),
                ChargeSentence.when("job invoice {invoice} is approved", "Approve Invoice")
                        .sentence(),
                ChargeSentence.when("approval of job invoice {invoice} is withdrawn", "Withdraw Approval")
                        .sentence(),
                ChargeSentence.when(
                                "the package rejects job invoice {invoice} for {reason}", "Package Rejected Invoice")
                        .sentence(),
                ChargeSentence.when("the package takes job invoice {invoice}", "Package Took Invoice")
                        .sentence(),
                ChargeSentence.when("job invoice {invoice} is posted", "Post Invoice")
                        .sentence());
    }

    /** A complete invoice that leaves deposits is warned of, and held. */
    private static Sentence saving(Sentence save) {
        return new Sentence(
                save.word(),
                save.pattern(),
                save.blanks(),
                save.columns(),
                save.tableRequired(),
                save.meaning(),
                (world, said) -> {
                    JobOffice office = JobOffice.of(world);
                    int before = office.job(said.text("job")).invoices().size();
                    save.effect().accept(world, said);
                    JobInvoices job = office.job(said.text("job"));
                    if (job.invoices().size() > before) {
                        ChargeInvoice made = job.invoices().get(before);
                        if (!Holds.of(job, made).isEmpty()) {
                            world.last().holds(said, Holds.of(job, made));
                        }
                    }
                });
    }

    /** By the policy that is switched on, or by the usual one. */
    private static Sentence byPolicy() {
        Sentence distribute = ChargeSentence.when("job invoice {invoice} is distributed", "Distribute Invoice")
                .sentence();
        return when(distribute.pattern(), distribute.meaning(), (world, said) -> {
            JobOffice.of(world).usualPolicy();
            distribute.effect().accept(world, said);
        });
    }

    /** All lines at once, in place of those before. */
    private static Sentence byHand() {
        Sentence lines = ChargeSentence.when("job invoice {invoice} is distributed by hand", "Add Distribution Line")
                .table();
        Sentence cleared =
                ChargeSentence.when(lines.pattern(), "Clear Distribution").sentence();
        return new Sentence(
                lines.word(),
                lines.pattern(),
                lines.blanks(),
                lines.columns(),
                true,
                "Somebody writes the distribution; it takes the place of the one before (SS 1.1).",
                (world, said) -> {
                    Said alone = new Said(
                            said.scenario(),
                            new Step(
                                    said.step().word(),
                                    said.step().text(),
                                    said.step().line(),
                                    Optional.empty()),
                            cleared,
                            said.blanks());
                    cleared.effect().accept(world, alone);
                    if (JobOffice.of(world)
                            .invoice(said.text("invoice"))
                            .filter(invoice -> invoice.distribution().isEmpty())
                            .isPresent()) {
                        lines.effect().accept(world, said);
                    }
                });
    }

    private static void fromEstimate(World world, Said said) {
        JobOffice office = JobOffice.of(world);
        String number = said.text("job");
        var job = world.jobs().job(number, world.books());
        List<OrderItem> estimate = said.rows().stream()
                .map(row -> estimated(world, job.currency(), number, row))
                .toList();
        BillingType billing = Value.parse(BillingType.class, said.text("billing"));
        world.last()
                .take(said, CreateJob.of(job, billing, estimate, office.settings()))
                .ifPresent(office::put);
    }

    private static OrderItem estimated(World world, java.util.Currency currency, String job, Cells row) {
        String code = row.text("Code").orElseThrow();
        Money total = row.money("Total", currency).orElseThrow();
        return new OrderItem(
                new EntryId("job-manager", job + ":" + code),
                code,
                row.text("Description").orElse(code),
                Quantity.ONE,
                "",
                org.daybook.accounting.Price.perUnit(total, Quantity.ONE),
                total,
                true,
                world.today(),
                Optional.empty());
    }

    private static void broughtSoFar(World world, Said said) {
        for (Cells row : said.rows()) {
            Outcome<JobInvoices> made = ReadyInvoice.of(JobOffice.of(world), said.text("job"), row);
            world.last().take(said, made).ifPresent(job -> {
                JobOffice.of(world).put(job);
                job.invoice(row.text("Invoice").orElseThrow()).ifPresent(JobOffice.of(world)::exportedBefore);
            });
        }
    }
}
