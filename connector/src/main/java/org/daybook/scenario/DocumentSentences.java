package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.selection.Allocation;
import org.daybook.invoicing.selection.CancelPreInvoice;
import org.daybook.invoicing.selection.CloseJob;
import org.daybook.invoicing.selection.CreditTerms;
import org.daybook.invoicing.selection.DocumentActions;
import org.daybook.invoicing.selection.EditDraftLine;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.InvoiceToCreditMemo;
import org.daybook.invoicing.selection.InvoiceType;
import org.daybook.invoicing.selection.JobInvoiceAllocation;
import org.daybook.invoicing.selection.LineEdit;
import org.daybook.invoicing.selection.PayPreInvoice;
import org.daybook.invoicing.selection.PreInvoice;
import org.daybook.invoicing.selection.Printed;

/** The actions on drafts and documents, on what is on account, on allocation and closing, as the catalogue has them (JI 2.12-2.23). */
final class DocumentSentences {

    /** Said by sentences of their own, for they print with the scenario's layout and numbers. */
    private static final Set<String> SAID_OTHERWISE = Set.of(
            "Print Draft",
            "Print Invoice",
            "Print Credit Memo",
            "Edit Draft Line",
            "Pay Pre-Invoice",
            "Approve Allocation",
            "Revert Allocation",
            "Close Job");

    private DocumentSentences() {}

    static List<Sentence> all() {
        List<Sentence> all = new ArrayList<>();
        DocumentActions.ALL.stream()
                .filter(type -> !SAID_OTHERWISE.contains(type.name()))
                .map(PricingSentences::sentence)
                .forEach(all::add);
        all.addAll(inWords());
        all.addAll(printing());
        return List.copyOf(all);
    }

    private static List<Sentence> inWords() {
        return List.of(
                in(
                                "the amount for invoicing on account on {job} is set to {amount}",
                                "Enter On-Account Amount",
                                said -> Map.of("Amount", number(said, "amount")))
                        .where("amount", Value.NUMBER),
                in(
                                "the invoice type on {job} is set to {type}",
                                "Set Invoice Type",
                                said -> Map.of("Invoice type", said.text("type")))
                        .where("type", Value.of(InvoiceType.class)),
                in(
                                "the on-account reduction on {job} is set to {amount}",
                                "Set On-Account Reduction",
                                said -> Map.of("Amount", number(said, "amount")))
                        .where("amount", Value.NUMBER),
                in(
                                "the reconciliation amount of {invoice} on {job} is set to {amount}",
                                "Set Reconciliation Amount",
                                said -> Map.of("Invoice", said.text("invoice"), "Amount", number(said, "amount")))
                        .where("amount", Value.NUMBER),
                in(
                                "line {line} on account on {job} is deleted",
                                "Delete On-Account Line",
                                said -> Map.of("Line", said.text("line")))
                        .where("line", Value.NUMBER),
                in(
                        "pre-invoice {pre invoice} on {job} is cancelled",
                        "Cancel Pre-Invoice",
                        said -> Map.of("Pre-invoice", said.text("pre invoice"))),
                when(
                        "the pre-invoice on {job} is cancelled",
                        "The same, of the latest that waits for payment.",
                        (world, said) ->
                                run(world, said, selection -> CancelPreInvoice.on(selection, pending(selection)))));
    }

    private static List<Sentence> printing() {
        return List.of(
                when(
                                "Edit Draft Line on {job}",
                                "Changes lines that the latest draft would print (JI 2.12).",
                                DocumentSentences::edit)
                        .table(List.of(
                                optional("Draft", Value.NUMBER, "number of the draft; the latest"),
                                optional("Bill-to", Value.TEXT, "whose of a split; the only one's"),
                                required("Line", Value.NUMBER, "position of the line as printed, from 1"),
                                optional("Text", Value.TEXT, "as printed"),
                                optional("Quantity", Value.NUMBER, "as printed"),
                                optional("Unit price", Value.NUMBER, "as printed"),
                                optional("Price", Value.NUMBER, "its amount; quantity times unit price"),
                                optional("Tax code", Value.TEXT, "where the site allows it"),
                                optional("Tax", Value.NUMBER, "where the site allows it"))),
                when(
                        "pre-invoice {pre invoice} on {job} is paid",
                        "It becomes an invoice on account with number and journal (JI 2.23).",
                        (world, said) -> print(
                                world,
                                said,
                                selection -> PayPreInvoice.on(
                                        selection, said.text("pre invoice"), PrintActions.printing(world)))),
                when(
                        "the pre-invoice on {job} is paid",
                        "The same, of the latest that waits for payment.",
                        (world, said) -> print(
                                world,
                                said,
                                selection ->
                                        PayPreInvoice.on(selection, pending(selection), PrintActions.printing(world)))),
                when(
                        "Approve Allocation on {job}",
                        "Books the submitted allocation (JI 2.23).",
                        (world, said) -> run(
                                world,
                                said,
                                selection -> JobInvoiceAllocation.approve(
                                        selection, Optional.empty(), PrintActions.printing(world)))),
                when(
                        "Revert Allocation on {job}",
                        "Takes the latest approved allocation back, with a journal of its own (JI 2.20).",
                        (world, said) -> run(
                                world,
                                said,
                                selection -> JobInvoiceAllocation.revert(
                                        selection, Optional.empty(), world.documentDate()))),
                close("Close Job on {job}", "Closes it, with its closing invoice (JI 2.23).", false),
                close("Close Job on {job} with allocation", "What is on account is allocated instead.", true),
                credit(
                        "Invoice to Credit Memo of {invoice} on {job} with Restore Job Entries and Restore Pre-Invoices",
                        said -> CreditTerms.restoring(true).withPreInvoices(true)),
                credit(
                        "Invoice to Credit Memo of {invoice} on {job} without Restore Job Entries, with Restore"
                                + " Pre-Invoices",
                        said -> CreditTerms.restoring(false).withPreInvoices(true)),
                credit("Invoice to Credit Memo of {invoice} on {job}", said -> CreditTerms.restoring(true)),
                credit(
                                "Credit {percent} of {invoice} on {job} with Restore Job Entries",
                                said -> CreditTerms.restoring(true).of(said.percent("percent")))
                        .where("percent", Value.PERCENT),
                credit(
                                "Credit {percent} of {invoice} on {job} without Restore Job Entries",
                                said -> CreditTerms.restoring(false).of(said.percent("percent")))
                        .where("percent", Value.PERCENT));
    }

    private static Sentence in(String pattern, String action, Function<Said, Map<String, String>> given) {
        ActionType<InvoiceSelection> type = DocumentActions.ALL.stream()
                .filter(one -> one.name().equals(action))
                .findFirst()
                .orElseThrow();
        return when(
                pattern, type.meaning(), (world, said) -> PricingSentences.run(world, said, type, given.apply(said)));
    }

    private static String pending(InvoiceSelection selection) {
        return selection.preInvoices().stream()
                .filter(PreInvoice::isPending)
                .map(PreInvoice::number)
                .reduce("pending payment", (earlier, later) -> later);
    }

    private static String number(Said said, String blank) {
        return said.number(blank).toPlainString();
    }

    private static Sentence credit(String pattern, Function<Said, CreditTerms> terms) {
        return when(
                pattern,
                "Selects the invoice, or a part of it, with its amounts negated (JI 2.20).",
                (world, said) -> run(
                        world,
                        said,
                        selection -> InvoiceToCreditMemo.on(
                                selection,
                                said.text("invoice"),
                                terms.apply(said).on(world.documentDate()))));
    }

    private static Sentence close(String pattern, String meaning, boolean allocate) {
        return when(
                pattern,
                meaning,
                (world, said) -> print(
                        world, said, selection -> CloseJob.on(selection, allocate, PrintActions.printing(world))));
    }

    private static void edit(World world, Said said) {
        for (Cells row : said.rows()) {
            var currency = world.selections().of(said.text("job")).job().currency();
            LineEdit edit = new LineEdit(
                    row.text("Text"),
                    row.quantity("Quantity"),
                    row.price("Unit price", currency),
                    row.money("Price", currency),
                    row.text("Tax code"),
                    row.money("Tax", currency));
            EditDraftLine.Place place = new EditDraftLine.Place(
                    row.number("Draft").map(Number::intValue),
                    row.text("Bill-to"),
                    row.number("Line").orElseThrow().intValue());
            run(world, said, selection -> EditDraftLine.on(selection, place, edit, PrintActions.printing(world)));
        }
    }

    /** An action without a document; an allocation's journal is looked at like a document's. */
    private static void run(World world, Said said, Function<InvoiceSelection, Outcome<InvoiceSelection>> rule) {
        InvoiceSelection before = world.selections().of(said.text("job"));
        world.last().take(said, rule.apply(before)).ifPresent(after -> put(world, before, after));
    }

    private static void print(World world, Said said, Function<InvoiceSelection, Outcome<Printed>> rule) {
        InvoiceSelection before = world.selections().of(said.text("job"));
        world.documents().none();
        world.last().take(said, rule.apply(before)).ifPresent(printed -> {
            List<Documents.Made> made = world.documents().make(printed.documents(), PrintActions.isSplit(before));
            put(world, before, printed.selection());
            PrintActions.hold(world, said, made);
        });
    }

    /** The selection after; what was booked without a document is shown, and a job that was closed is closed. */
    static void put(World world, InvoiceSelection before, InvoiceSelection after) {
        world.selections().put(after);
        List<Invoice> booked = booked(after);
        List<Invoice> newly = booked.subList(booked(before).size(), booked.size());
        if (!newly.isEmpty()) {
            world.documents().none();
            world.documents().alsoShow("allocation", newly);
        }
        if (before.job().open() != after.job().open()) {
            world.jobs().put(after.job());
        }
    }

    private static List<Invoice> booked(InvoiceSelection selection) {
        return selection.neighbours().allocations().stream()
                .map(Allocation::booked)
                .flatMap(List::stream)
                .toList();
    }
}
