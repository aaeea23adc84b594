package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Sentence.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.selection.BatchPrinting;
import org.daybook.invoicing.selection.BlanketInvoice;
import org.daybook.invoicing.selection.CreditTerms;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.Printed;
import org.daybook.invoicing.selection.TransferInvoicingPlan;
import org.daybook.work.Job;

/** Runs over several jobs: batch invoicing and crediting, and blanket invoices (JI 2.23). */
final class RunSentences {

    private RunSentences() {}

    static List<Sentence> all() {
        return List.of(
                batch(
                        "Job Invoicing",
                        "Prints the approved invoice drafts of all jobs (JI 2.23).",
                        Invoice.Kind.INVOICE),
                batch(
                        "Job Crediting",
                        "Prints the approved credit drafts of all jobs (JI 2.23).",
                        Invoice.Kind.CREDIT_MEMO),
                when(
                        "Transfer Invoicing Plan in batch",
                        "For every job; skips closed selections, subjobs invoiced on a main job, and where nothing is due (JI 2.7).",
                        RunSentences::transferPlans),
                when(
                        "Blanket Invoicing of jobs {jobs} as {blanket}",
                        "Approves the jobs, listed with commas, onto one blanket draft (JI 2.23).",
                        (world, said) -> world.last()
                                .take(said, BlanketInvoice.approve(jobs(world, said), said.text("blanket")))
                                .ifPresent(after -> after.forEach(world.selections()::put))),
                when(
                        "Print Blanket Invoice {blanket} of jobs {jobs}",
                        "Prints it as one invoice (JI 2.23).",
                        RunSentences::printBlanket),
                creditBlanket("with", true),
                creditBlanket("without", false));
    }

    private static Sentence batch(String name, String meaning, Invoice.Kind kind) {
        return when(name, meaning, (world, said) -> run(world, said, kind))
                .tableMay(List.of(
                        optional("Totals", Value.of(BatchPrinting.Totals.class), "All, Zero or Non zero; All"),
                        optional("Bill-to", Value.TEXT, "of one bill-to customer alone; of all"),
                        optional("Preferred date", Value.DATE, "within the open posting interval; today")));
    }

    private static void run(World world, Said said, Invoice.Kind kind) {
        Optional<Cells> row = said.rows().stream().findFirst();
        BatchPrinting.Criteria criteria = new BatchPrinting.Criteria(
                kind,
                row.flatMap(cells -> cells.choice("Totals", BatchPrinting.Totals.class))
                        .orElse(BatchPrinting.Totals.ALL),
                row.flatMap(cells -> cells.text("Bill-to")),
                row.flatMap(cells -> cells.date("Preferred date")));
        world.documents().none();
        List<Finding> refused = new ArrayList<>();
        for (Job job : world.jobs().all()) {
            InvoiceSelection before = world.selections().of(job.number());
            BatchPrinting.on(before, criteria, PrintActions.printing(world).dated(world.today()))
                    .ifPresent(outcome -> take(world, before, outcome, refused));
        }
        world.last()
                .take(said, refused.isEmpty() ? Outcome.done(criteria) : new Outcome.Refused<>(List.copyOf(refused)));
    }

    private static void take(World world, InvoiceSelection before, Outcome<Printed> outcome, List<Finding> refused) {
        refused.addAll(outcome.reasons());
        if (outcome instanceof Outcome.Done<Printed> done) {
            world.documents().makeMore(done.value().documents(), PrintActions.isSplit(before));
            DocumentSentences.put(world, before, done.value().selection());
        }
    }

    private static void transferPlans(World world, Said said) {
        List<InvoiceSelection> all = world.jobs().all().stream()
                .map(job -> world.selections().of(job.number()))
                .toList();
        world.last()
                .take(said, Outcome.done(TransferInvoicingPlan.inBatch(all, world.today())))
                .ifPresent(after -> after.forEach(world.selections()::put));
    }

    private static List<InvoiceSelection> jobs(World world, Said said) {
        return Arrays.stream(said.text("jobs").split(","))
                .map(String::strip)
                .map(world.selections()::of)
                .toList();
    }

    private static void printBlanket(World world, Said said) {
        world.documents().none();
        var printing = PrintActions.printing(world);
        String number = printing.numbers().get(0);
        world.last()
                .take(
                        said,
                        BlanketInvoice.print(
                                jobs(world, said), said.text("blanket"), printing.numbered(List.of(number))))
                .ifPresent(printed -> {
                    List<Documents.Made> made = world.documents().make(List.of(printed.document()), false);
                    printed.selections().forEach(world.selections()::put);
                    PrintActions.hold(world, said, made);
                });
    }

    private static Sentence creditBlanket(String with, boolean restore) {
        return when(
                "Credit blanket invoice {invoice} of jobs {jobs} " + with + " Restore Job Entries",
                "Makes and approves a credit selection for every job that has a part in it (JI 2.23).",
                (world, said) -> world.last()
                        .take(
                                said,
                                BlanketInvoice.credit(
                                        jobs(world, said), said.text("invoice"), CreditTerms.restoring(restore)))
                        .ifPresent(after -> after.forEach(world.selections()::put)));
    }
}
