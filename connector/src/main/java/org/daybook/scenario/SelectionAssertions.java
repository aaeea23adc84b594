package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.then;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.OnAccountLine;
import org.daybook.invoicing.selection.SelectionLine;
import org.daybook.work.EntryOrigin;

/** What is expected of a job's selection. Its drafts stand in {@link DraftAssertions}. */
final class SelectionAssertions {

    private static final Value STATE = Value.choice(
            "OPEN",
            "CLOSED",
            "NOT APPROVED",
            "APPROVED FOR EDITING",
            "APPROVED FOR INVOICING",
            "NOT APPROVED FOR INVOICING",
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
                        .where("state", STATE));
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
        Set<SelectionLine> own = new HashSet<>(selection.ownLines());
        for (SelectionLine line : selection.lines()) {
            boolean asked = mentioned.contains(line.id().nativeId());
            if (asked || line.isSelected() && own.contains(line)) {
                lines.add(line);
            }
        }
        boolean all = said.rows().size() > lines.size() && said.rows().size() == own.size();
        world.compare(
                said,
                "The selection of job " + selection.job().number(),
                lineColumns(),
                all ? selection.ownLines() : lines);
    }

    private static void total(World world, Said said, InvoiceSelection selection) {
        Money total = total(selection);
        if (total.amount().compareTo(said.number("amount")) != 0) {
            world.fail(
                    said,
                    "Expected a total of " + said.text("amount") + " on job "
                            + selection.job().number() + ", but it is " + Figures.show(total) + ".");
        }
    }

    /** Of an invoice on account that is credited there is no work. */
    private static Money total(InvoiceSelection selection) {
        boolean onAccount = selection
                .crediting()
                .filter(crediting -> crediting.invoice().isOnAccount())
                .isPresent();
        Stream<Money> amounts = onAccount
                ? selection.forOnAccount().stream().map(OnAccountLine::amount)
                : selection.ownLines().stream()
                        .filter(SelectionLine::isSelected)
                        .map(SelectionLine::invoicePrice);
        return Money.sum(selection.job().currency(), amounts.toList());
    }

    private static void state(World world, Said said, InvoiceSelection selection) {
        boolean is = switch (said.text("state").toUpperCase(Locale.ROOT)) {
            case "OPEN" -> selection.isOpen();
            case "CLOSED" -> !selection.isOpen();
            case "NOT APPROVED" -> !selection.approvedForEditing();
            case "APPROVED FOR EDITING" -> selection.approvedForEditing();
            case "APPROVED FOR INVOICING" -> selection.approvedForInvoicing();
            case "NOT APPROVED FOR INVOICING" -> !selection.approvedForInvoicing();
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

    static List<Column.Shown<SelectionLine>> lineColumns() {
        List<Column.Shown<SelectionLine>> columns = new ArrayList<>(ownColumns());
        columns.addAll(ReferenceSentences.shownDimensions(line -> line.entry().dimensions()));
        return columns;
    }

    private static List<Column.Shown<SelectionLine>> ownColumns() {
        return List.of(
                Column.Shown.of(
                        "Entry", Value.ID, "id of the entry", line -> line.id().nativeId()),
                Column.Shown.of(
                        "Date",
                        Value.DATE,
                        "when it was done",
                        line -> line.entry().date().toString()),
                Column.Shown.of(
                        "Job", Value.TEXT, "its job", line -> line.entry().job()),
                Column.Shown.of(
                        "Activity",
                        Value.TEXT,
                        "its activity",
                        line -> line.entry().activity()),
                Column.Shown.of(
                        "Text", Value.TEXT, "its text", line -> line.entry().text()),
                Column.Shown.of(
                        "Task",
                        Value.TEXT,
                        "its task",
                        line -> line.entry().task().orElse("")),
                Column.Shown.of(
                        "Employee",
                        Value.TEXT,
                        "who did it",
                        line -> line.entry().employee().orElse("")),
                Column.Shown.of(
                        "Origin",
                        Value.of(EntryOrigin.class),
                        "how it came to be",
                        line -> Value.words(line.entry().origin())),
                Column.Shown.of(
                        "Dimensions",
                        Value.TEXT,
                        "its dimensions, as LOCATION=PAR",
                        line -> line.entry().dimensions().toString()),
                Column.Shown.of(
                        "Cost",
                        Value.NUMBER,
                        "registered cost of what is selected",
                        line -> Figures.show(line.invoiceCost())),
                Column.Shown.of(
                        "Quantity",
                        Value.ROUNDED,
                        "invoice quantity, to two decimals or as many as are written",
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
}
