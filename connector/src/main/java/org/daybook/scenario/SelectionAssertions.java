package org.daybook.scenario;

import static org.daybook.scenario.Sentence.then;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.invoicing.selection.Draft;
import org.daybook.invoicing.selection.DraftLine;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.OnAccountItem;
import org.daybook.invoicing.selection.SelectionLine;

/** What is expected of a job's selection, its drafts and what it has on account. */
final class SelectionAssertions {

    private static final Value STATE = Value.choice(
            "OPEN",
            "CLOSED",
            "NOT APPROVED",
            "APPROVED FOR EDITING",
            "APPROVED FOR INVOICING",
            "CREDITING",
            "NOT CREDITING");

    private SelectionAssertions() {}

    static List<Sentence> all() {
        return List.of(
                then(
                                "the selection reads",
                                "The selection of the job last spoken of. Lines with nothing selected may be left out.",
                                (world, said) -> reads(world, said, last(world, said)))
                        .table(columns(lineColumns())),
                then(
                                "the selection on {job} reads",
                                "The same, of the job named.",
                                (world, said) -> reads(world, said, named(world, said)))
                        .table(columns(lineColumns())),
                then(
                                "the total is {amount}",
                                "Sum of what is selected on the job last spoken of.",
                                (world, said) -> total(world, said, last(world, said)))
                        .where("amount", Value.NUMBER),
                then(
                                "the total on {job} is {amount}",
                                "The same, of the job named.",
                                (world, said) -> total(world, said, named(world, said)))
                        .where("amount", Value.NUMBER),
                then(
                                "the selection is {state}",
                                "State, approval or crediting of the selection last spoken of.",
                                (world, said) -> state(world, said, last(world, said)))
                        .where("state", STATE),
                then(
                                "the selection on {job} is {state}",
                                "The same, of the job named.",
                                (world, said) -> state(world, said, named(world, said)))
                        .where("state", STATE),
                then(
                                "the drafts on {job} read",
                                "All drafts of the job, in the order they were made.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of drafts",
                                        draftColumns(),
                                        named(world, said).drafts()))
                        .table(columns(draftColumns())),
                then(
                                "the draft lines on {job} read",
                                "What each draft bills of each entry.",
                                SelectionAssertions::draftLines)
                        .table(columns(draftLineColumns())),
                then("there are no drafts on {job}", "No draft is left.", SelectionAssertions::noDrafts),
                then(
                                "the previous edit on {job} is draft {draft}",
                                "The single saved copy of the last removed draft (JI 2.22).",
                                SelectionAssertions::previousEdit)
                        .where("draft", Value.NUMBER),
                then(
                                "the previous edit on {job} reads",
                                "The same, in the columns of a draft.",
                                (world, said) -> world.compare(
                                        said,
                                        "The previous edit",
                                        draftColumns(),
                                        named(world, said).previousEdit().stream()
                                                .toList()))
                        .table(columns(draftColumns())),
                then(
                        "there is no previous edit on {job}",
                        "No draft was removed.",
                        SelectionAssertions::noPreviousEdit),
                then(
                                "the invoices on account on {job} read",
                                "What the job has on account.",
                                (world, said) -> world.compare(
                                        said,
                                        "What is on account",
                                        itemColumns(),
                                        named(world, said).onAccount()))
                        .table(columns(itemColumns())));
    }

    static <X> List<Column> columns(List<Column.Shown<X>> shown) {
        return shown.stream().map(Column.Shown::column).toList();
    }

    private static InvoiceSelection last(World world, Said said) {
        return world.selections()
                .of(world.selections()
                        .lastJob()
                        .orElseThrow(() -> new Mistake.Found(
                                said.where(), "No job was spoken of before.", "Name the job: '... on J-1 ...'.")));
    }

    private static InvoiceSelection named(World world, Said said) {
        return world.selections().of(said.text("job"));
    }

    private static void reads(World world, Said said, InvoiceSelection selection) {
        Set<String> mentioned =
                said.rows().stream().flatMap(row -> row.text("Entry").stream()).collect(Collectors.toSet());
        List<SelectionLine> lines = new ArrayList<>();
        for (SelectionLine line : selection.lines()) {
            if (line.isSelected() || mentioned.contains(line.id().nativeId())) {
                lines.add(line);
            }
        }
        world.compare(said, "The selection of job " + selection.job().number(), lineColumns(), lines);
    }

    private static void total(World world, Said said, InvoiceSelection selection) {
        if (selection.total().amount().compareTo(said.number("amount")) != 0) {
            world.fail(
                    said,
                    "Expected a total of " + said.text("amount") + " on job "
                            + selection.job().number() + ", but it is " + Figures.show(selection.total()) + ".");
        }
    }

    private static void state(World world, Said said, InvoiceSelection selection) {
        boolean is = switch (said.text("state").toUpperCase(Locale.ROOT)) {
            case "OPEN" -> selection.isOpen();
            case "CLOSED" -> !selection.isOpen();
            case "NOT APPROVED" -> selection.approval() == InvoiceSelection.Approval.NOT_APPROVED;
            case "APPROVED FOR EDITING" -> selection.approval() == InvoiceSelection.Approval.FOR_EDITING;
            case "APPROVED FOR INVOICING" -> selection.approval() == InvoiceSelection.Approval.FOR_INVOICING;
            case "CREDITING" -> selection.crediting().isPresent();
            default -> selection.crediting().isEmpty();
        };
        if (!is) {
            world.fail(
                    said,
                    "Expected the selection of job " + selection.job().number() + " to be " + said.text("state")
                            + ", but it is " + selection.state() + ", " + selection.approval()
                            + (selection.crediting().isPresent() ? ", CREDITING." : ", NOT CREDITING."));
        }
    }

    private record LineOfDraft(Draft draft, DraftLine line) {}

    private static void draftLines(World world, Said said) {
        List<LineOfDraft> lines = named(world, said).drafts().stream()
                .flatMap(draft -> draft.lines().stream().map(line -> new LineOfDraft(draft, line)))
                .toList();
        world.compare(said, "The list of draft lines", draftLineColumns(), lines);
    }

    private static void noDrafts(World world, Said said) {
        int drafts = named(world, said).drafts().size();
        if (drafts > 0) {
            world.fail(said, "Expected no drafts on job " + said.text("job") + ", but there are " + drafts + ".");
        }
    }

    private static void previousEdit(World world, Said said) {
        String is = named(world, said)
                .previousEdit()
                .map(draft -> "draft " + draft.number())
                .orElse("none");
        if (!is.equals("draft " + said.text("draft"))) {
            world.fail(
                    said, "Expected the previous edit to be draft " + said.text("draft") + ", but it is " + is + ".");
        }
    }

    private static void noPreviousEdit(World world, Said said) {
        named(world, said)
                .previousEdit()
                .ifPresent(draft ->
                        world.fail(said, "Expected no previous edit, but it is draft " + draft.number() + "."));
    }

    private static List<Column.Shown<SelectionLine>> lineColumns() {
        return List.of(
                Column.Shown.of(
                        "Entry",
                        Value.TEXT,
                        "id of the entry",
                        line -> line.id().nativeId()),
                Column.Shown.of(
                        "Job", Value.TEXT, "its job", line -> line.entry().job()),
                Column.Shown.of(
                        "Activity",
                        Value.TEXT,
                        "its activity",
                        line -> line.entry().activity()),
                Column.Shown.of(
                        "Quantity",
                        Value.NUMBER,
                        "invoice quantity",
                        line -> line.invoiceQuantity().toString()),
                Column.Shown.of(
                        "Unit price",
                        Value.NUMBER,
                        "invoice price over quantity, to the cent",
                        line -> unitPrice(line)),
                Column.Shown.of("Price", Value.NUMBER, "invoice price", line -> Figures.show(line.invoicePrice())),
                Column.Shown.of(
                        "Close",
                        Value.YES_NO,
                        "the entry is finished by the next invoice",
                        line -> Value.yesNo(line.close())),
                Column.Shown.of("Dir. Inv.", Value.YES_NO, "direct invoicing", line -> Value.yesNo(line.direct())),
                Column.Shown.of(
                        "Reallocate", Value.YES_NO, "marked for reallocation", line -> Value.yesNo(line.reallocate())),
                Column.Shown.of(
                        "Write-up",
                        Value.NUMBER,
                        "write-up, or write-down below zero",
                        line -> Figures.show(line.writeUp())),
                Column.Shown.of(
                        "Draft",
                        Value.TEXT,
                        "number of the draft it stands on",
                        line -> line.draft().map(String::valueOf).orElse("")),
                Column.Shown.of(
                        "Invoiced quantity",
                        Value.NUMBER,
                        "on invoices so far",
                        line -> line.qtyInvoiced().toString()),
                Column.Shown.of(
                        "Invoiced price",
                        Value.NUMBER,
                        "on invoices so far",
                        line -> Figures.show(line.priceInvoiced())),
                Column.Shown.of(
                        "Open price", Value.NUMBER, "registered less invoiced", line -> Figures.show(line.openPrice())),
                Column.Shown.of(
                        "Closed",
                        Value.YES_NO,
                        "finished by an earlier invoice",
                        line -> Value.yesNo(line.entryClosed())));
    }

    /** Rounded half up to the minor unit, as the selection window shows it (JI 2.0). */
    private static String unitPrice(SelectionLine line) {
        Price exact = Price.perUnit(line.invoicePrice(), line.invoiceQuantity());
        return Figures.show(Money.rounded(exact.amount(), exact.currency()));
    }

    private static List<Column.Shown<Draft>> draftColumns() {
        return List.of(
                Column.Shown.of(
                        "Draft",
                        Value.TEXT,
                        "its number; split drafts share one",
                        draft -> String.valueOf(draft.number())),
                Column.Shown.of("Kind", Value.TEXT, "Invoice or Credit memo", draft -> Value.words(draft.kind())),
                Column.Shown.of("Bill-to", Value.TEXT, "number of the customer billed", Draft::billTo),
                Column.Shown.of("Total", Value.NUMBER, "billing price total", draft -> Figures.show(draft.total())),
                Column.Shown.of(
                        "On-account reduction",
                        Value.NUMBER,
                        "what invoices on account take off",
                        draft -> Figures.show(draft.onAccountReduction())),
                Column.Shown.of("Net", Value.NUMBER, "total less reduction", draft -> Figures.show(draft.net())),
                Column.Shown.of(
                        "Approved",
                        Value.YES_NO,
                        "approved for invoicing",
                        draft -> Value.yesNo(draft.approvedForInvoicing())),
                Column.Shown.of(
                        "Credits",
                        Value.TEXT,
                        "number of the invoice it credits",
                        draft -> draft.credits().orElse("")),
                Column.Shown.of(
                        "Archive",
                        Value.TEXT,
                        "document archive attached to it",
                        draft -> draft.archive().orElse("")));
    }

    private static List<Column.Shown<LineOfDraft>> draftLineColumns() {
        return List.of(
                Column.Shown.of(
                        "Draft",
                        Value.TEXT,
                        "number of the draft",
                        one -> String.valueOf(one.draft().number())),
                Column.Shown.of(
                        "Bill-to",
                        Value.TEXT,
                        "number of the customer billed",
                        one -> one.draft().billTo()),
                Column.Shown.of(
                        "Entry",
                        Value.TEXT,
                        "id of the entry",
                        one -> one.line().entry().id().nativeId()),
                Column.Shown.of(
                        "Quantity",
                        Value.NUMBER,
                        "billed quantity",
                        one -> one.line().quantity().toString()),
                Column.Shown.of(
                        "Price",
                        Value.NUMBER,
                        "billed price",
                        one -> Figures.show(one.line().price())),
                Column.Shown.of(
                        "Cost",
                        Value.NUMBER,
                        "registered cost of it",
                        one -> Figures.show(one.line().cost())),
                Column.Shown.of(
                        "Close",
                        Value.YES_NO,
                        "finishes the entry",
                        one -> Value.yesNo(one.line().close())));
    }

    private static List<Column.Shown<OnAccountItem>> itemColumns() {
        return List.of(
                Column.Shown.of("Invoice", Value.TEXT, "its number", OnAccountItem::invoice),
                Column.Shown.of(
                        "Date", Value.DATE, "its date", item -> item.date().toString()),
                Column.Shown.of("Amount", Value.NUMBER, "before tax", item -> Figures.show(item.amount())),
                Column.Shown.of(
                        "Reconciled", Value.NUMBER, "taken by invoices", item -> Figures.show(item.reconciled())),
                Column.Shown.of(
                        "Tax reconciled",
                        Value.NUMBER,
                        "tax taken by invoices",
                        item -> Figures.show(item.taxReconciled())),
                Column.Shown.of("Open", Value.NUMBER, "not yet taken", item -> Figures.show(item.open())),
                Column.Shown.of("Settled", Value.YES_NO, "taken in full", item -> Value.yesNo(item.isSettled())));
    }
}
