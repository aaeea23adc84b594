package org.daybook.scenario;

import static org.daybook.scenario.Sentence.given;
import static org.daybook.scenario.Sentence.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.invoicing.InvoicingPolicies;
import org.daybook.invoicing.InvoicingPolicy;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Billing by the policies of the sources, and their settings (SS 2-4). */
final class PolicySentences {

    private static final Value POLICY = Value.choice(InvoicingPolicies.names().toArray(String[]::new));

    private PolicySentences() {}

    static List<Sentence> all() {
        return List.of(
                given(
                                "invoice date {date}",
                                "Date of the documents made from here on; today unless said.",
                                (world, said) -> world.invoiceDate(said.date("date")))
                        .where("date", Value.DATE),
                given("no invoice date", "The run was given no invoice date.", (world, said) -> world.noInvoiceDate()),
                given(
                                "cut-off {date}",
                                "Work done after it waits for the next run (SS 2.3 R3).",
                                (world, said) -> world.cutOff(Optional.of(said.date("date"))))
                        .where("date", Value.DATE),
                given(
                        "no cut-off",
                        "Everything that is ready is billed.",
                        (world, said) -> world.cutOff(Optional.empty())),
                given(
                                "contractual work is {treatment}",
                                "What becomes of time that a contract covers (SS 3.3 R4); at no charge.",
                                (world, said) -> world.settings().put("contractual", setting(said.text("treatment"))))
                        .where("treatment", Value.choice("shown at no charge", "archived")),
                given(
                                "clients are paid by {method}",
                                "How an agency pays out what it collected (SS 4.1); Standard Net.",
                                (world, said) -> world.settings()
                                        .put(
                                                "remittance",
                                                SettlementSentences.method(said.text("method"))
                                                        .name()))
                        .where("method", SettlementSentences.METHOD),
                given(
                        "each document bills one calendar month",
                        "Otherwise one document bills all that is ready.",
                        (world, said) -> world.settings().put("period", "month")),
                when(
                                "{job} is billed by policy {policy}",
                                "The policy bills what is ready of the job's entries.",
                                (world, said) ->
                                        bill(world, said, List.of(world.jobs().job(said.text("job"), world.books()))))
                        .where("policy", POLICY),
                when(
                                "all jobs are billed by policy {policy}",
                                "One run over every job, one after the other.",
                                (world, said) -> bill(world, said, world.jobs().all()))
                        .where("policy", POLICY));
    }

    private static String setting(String treatment) {
        return treatment.equalsIgnoreCase("archived") ? "archive" : "zero-price";
    }

    private static void bill(World world, Said said, List<Job> jobs) {
        InvoicingPolicy policy = InvoicingPolicies.named(said.text("policy")).orElseThrow();
        List<InvoicingPolicy.Billing> billings = jobs.stream()
                .map(job -> policy.bill(job, open(world, job), world.terms()))
                .toList();
        world.leftOut().clear();
        billings.forEach(billing -> world.leftOut().addAll(billing.leftOut()));
        List<Invoice> invoices = new ArrayList<>();
        List<Finding> reasons = new ArrayList<>();
        for (InvoicingPolicy.Billing billing : billings) {
            invoices.addAll(billing.invoices());
            billing.held().forEach(held -> reasons.addAll(held.findings()));
        }
        List<Documents.Made> made = world.documents().make(invoices, false);
        billings.forEach(billing -> world.documents().hold(billing.held()));
        made.forEach(one -> reasons.addAll(one.held()));
        world.last().holds(said, reasons);
        world.last().leavesOut(world.leftOut());
    }

    /** Entries of the job that stand on no document yet. */
    private static List<JobEntry> open(World world, Job job) {
        Set<EntryId> billed = new HashSet<>();
        world.documents()
                .all()
                .forEach(made ->
                        made.invoice().lines().forEach(line -> line.billed().forEach(one -> billed.add(one.entry()))));
        return world.jobs().entriesOf(job.number()).stream()
                .map(Jobs.Registered::entry)
                .filter(entry -> !billed.contains(entry.id()))
                .toList();
    }
}
