package org.daybook.scenario;

import static org.daybook.scenario.Sentence.when;

import java.util.List;
import java.util.function.BiFunction;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.PrintCreditMemo;
import org.daybook.invoicing.selection.PrintDraft;
import org.daybook.invoicing.selection.PrintInvoice;
import org.daybook.invoicing.selection.Printed;
import org.daybook.invoicing.selection.Printing;

/** Printing drafts, invoices and credit memos (JI 2.16-2.18); what is printed is numbered and journalized. */
final class PrintActions {

    private PrintActions() {}

    static List<Sentence> all() {
        return List.of(
                when(
                        "Print Draft on {job}",
                        "Shows the drafts as documents; no number, no change (JI 2.16).",
                        PrintActions::draft),
                when(
                        "Print Invoice on {job}",
                        "Turns every invoice draft into an invoice with number and journal (JI 2.17).",
                        (world, said) -> print(world, said, printing(world), PrintInvoice::on)),
                when(
                        "Print Invoice on {job} in batch",
                        "The same; a batch also prints totals of zero (JI 2.17).",
                        (world, said) -> print(world, said, printing(world).inBatch(), PrintInvoice::on)),
                when(
                        "Print Credit Memo on {job}",
                        "Turns every credit draft into a credit memo with number and journal (JI 2.18).",
                        (world, said) -> print(world, said, printing(world), PrintCreditMemo::on)));
    }

    static Printing printing(World world) {
        Printing printing = Printing.on(
                        world.documentDate(),
                        world.books().customersOn(world.documentDate()),
                        world.books().taxCodes())
                .of(world.books().companies(), world.books().roundings())
                .payingBy(world.part(Paper.class, Paper::new).modes())
                .numbered(world.documents().upcoming())
                .with(world.layout());
        return world.mayPrint() ? printing : printing.withoutRight();
    }

    static boolean isSplit(InvoiceSelection selection) {
        return selection.billTo().size() > 1;
    }

    private static void draft(World world, Said said) {
        InvoiceSelection selection = world.selections().of(said.text("job"));
        world.documents().none();
        world.last()
                .take(said, PrintDraft.on(selection, printing(world)))
                .ifPresent(invoices -> world.documents().preview(invoices, isSplit(selection)));
    }

    private static void print(
            World world, Said said, Printing printing, BiFunction<InvoiceSelection, Printing, Outcome<Printed>> rule) {
        InvoiceSelection before = world.selections().of(said.text("job"));
        world.documents().none();
        world.last().take(said, rule.apply(before, printing)).ifPresent(printed -> {
            List<Documents.Made> made = world.documents().make(printed.documents(), isSplit(before));
            if (!printed.requests().isEmpty()) {
                world.documents().request(printed.requests());
            }
            DocumentSentences.put(world, before, printed.selection());
            hold(world, said, made);
        });
    }

    static void hold(World world, Said said, List<Documents.Made> made) {
        List<Finding> reasons =
                made.stream().flatMap(one -> one.held().stream()).toList();
        if (!reasons.isEmpty()) {
            world.last().holds(said, reasons);
        }
        made.forEach(one -> world.last().alsoWarns(one.journal()));
    }
}
