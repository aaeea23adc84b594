package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.given;
import static org.daybook.scenario.Sentence.then;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.InvoiceType;
import org.daybook.invoicing.selection.Reallocation;
import org.daybook.invoicing.selection.SelectionFigures;
import org.daybook.invoicing.selection.SelectionLine;
import org.daybook.work.EntryOrigin;
import org.daybook.work.JobEntry;

/** What the pricing actions changed beside quantities and prices: figures, entries, groups, tax codes, the reallocation journal. */
final class PricingAssertions {

    private PricingAssertions() {}

    static List<Sentence> settings() {
        return List.of(
                given(
                        "the selection on {job} is approved, and open",
                        "Approved for invoicing while it is open, as Rederive Tax Code may find it (JI 2.19).",
                        (world, said) -> world.selections()
                                .put(named(world, said).toBuilder()
                                        .approval(InvoiceSelection.Approval.FOR_INVOICING)
                                        .state(InvoiceSelection.State.OPEN)
                                        .build())),
                given(
                        "the selection on {job} is closed",
                        "A draft has been made from it; most actions are refused then (JI 2.0 G-OPEN).",
                        (world, said) -> world.selections()
                                .put(named(world, said).toBuilder()
                                        .state(InvoiceSelection.State.CLOSED)
                                        .build())));
    }

    static List<Sentence> all() {
        return List.of(
                then("the figures on {job} read", "The head of the selection.", PricingAssertions::figures)
                        .table(columns(figureColumns())),
                amount(
                        "the desired billing price on {job} is {amount}",
                        "As typed or computed.",
                        selection -> selection.desiredPrice()),
                amount(
                        "the amount for invoicing on account on {job} is {amount}",
                        "Sum of what is to be invoiced on account; below zero what is to be credited.",
                        selection -> SelectionFigures.of(selection).onAccount()),
                amount(
                        "the on-account reduction on {job} is {amount}",
                        "By how much invoices on account are to reduce the next document.",
                        InvoiceSelection::onAccountReduction),
                amount(
                        "the write-up on {job} is {amount}",
                        "What the next invoice writes up on all its entries; below zero what it writes down (JI 2.0).",
                        PricingAssertions::writeUp),
                then(
                        "nothing is selected on {job}",
                        "No line of the job goes on the next draft, or none but closing lines of zero.",
                        PricingAssertions::nothingSelected),
                then(
                                "the invoice type on {job} is {type}",
                                "What the next approval makes a draft of (JI 1.2).",
                                PricingAssertions::type)
                        .where("type", Value.of(InvoiceType.class)),
                then(
                                "the entries on {job} read",
                                "The entries behind the selection's lines; only those whose ids are written, if all are.",
                                PricingAssertions::entries)
                        .table(columns(entryColumns())),
                then(
                                "the surcharges on {job} read",
                                "The surcharge lines of the selection (JI 2.9).",
                                (world, said) -> direct(world, said, EntryOrigin.SURCHARGE))
                        .table(columns(SelectionAssertions.lineColumns())),
                then(
                        "there are no surcharges on {job}",
                        "No surcharge line stands in the selection.",
                        (world, said) -> none(world, said, EntryOrigin.SURCHARGE)),
                then(
                                "the write-up/down entries on {job} read",
                                "The lines that took up a transferred price's difference (JI 2.4).",
                                (world, said) -> direct(world, said, EntryOrigin.WRITE_UP_DOWN))
                        .table(columns(SelectionAssertions.lineColumns())),
                then(
                                "the reallocation journal on {job} reads",
                                "Two entries for each that was moved: one takes it off, one registers it anew (JI 2.10).",
                                PricingAssertions::journal)
                        .table(columns(entryColumns())),
                then(
                        "there are no reallocations on {job}",
                        "Nothing was moved off the job.",
                        PricingAssertions::noJournal),
                then(
                        "the task groups on {job} are up to date",
                        "The entries show the groups of the current budget (JI 2.11).",
                        (world, said) -> taskGroups(world, said, true)),
                then(
                        "the task groups on {job} are not up to date",
                        "The budget changed since they were transferred.",
                        (world, said) -> taskGroups(world, said, false)));
    }

    private static InvoiceSelection named(World world, Said said) {
        return world.selections().of(said.text("job"));
    }

    private static Sentence amount(String pattern, String meaning, Function<InvoiceSelection, Money> read) {
        return then(pattern, meaning, (world, said) -> {
                    Money is = read.apply(named(world, said));
                    if (is.amount().compareTo(said.number("amount")) != 0) {
                        world.fail(said, "Expected " + said.text("amount") + ", but it is " + Figures.show(is) + ".");
                    }
                })
                .where("amount", Value.NUMBER);
    }

    private static Money writeUp(InvoiceSelection selection) {
        return Money.sum(
                selection.job().currency(),
                selection.selected().stream().map(SelectionLine::writeUp).toList());
    }

    private static void nothingSelected(World world, Said said) {
        List<SelectionLine> selected = named(world, said).ownLines().stream()
                .filter(SelectionLine::isSelected)
                .filter(line ->
                        !line.invoicePrice().isZero() || !line.invoiceQuantity().isZero())
                .toList();
        if (!selected.isEmpty()) {
            world.fail(
                    said,
                    "Expected nothing, but "
                            + String.join(
                                    ", ",
                                    selected.stream()
                                            .map(line -> line.id().nativeId())
                                            .toList())
                            + (selected.size() == 1 ? " is" : " are") + " selected.");
        }
    }

    private static void type(World world, Said said) {
        InvoiceType is = named(world, said).invoiceType();
        if (is != Value.parse(InvoiceType.class, said.text("type"))) {
            world.fail(said, "Expected " + said.text("type") + ", but it is " + Value.words(is) + ".");
        }
    }

    private static void figures(World world, Said said) {
        InvoiceSelection selection = named(world, said);
        world.compare(said, "The head of the selection", figureColumns(), List.of(SelectionFigures.of(selection)));
    }

    private static Column.Shown<SelectionFigures> figure(
            String name, String meaning, Function<SelectionFigures, Money> read) {
        return Column.Shown.of(name, Value.NUMBER, meaning, figures -> Figures.show(read.apply(figures)));
    }

    private static List<Column.Shown<SelectionFigures>> figureColumns() {
        return List.of(
                figure("Time", "selected of time entries", SelectionFigures::time),
                figure("Amount", "selected of amount entries", SelectionFigures::amount),
                figure("Total", "billing price total", SelectionFigures::total),
                figure("Cost", "registered cost of what is selected", SelectionFigures::cost),
                figure("Desired price", "desired billing price", SelectionFigures::desired),
                figure("Markup", "desired price, or else the total, less cost", SelectionFigures::markup),
                Column.Shown.of(
                        "Markup percent",
                        Value.PERCENT,
                        "markup of the cost",
                        figures -> figures.markupPercent()
                                .map(percent -> percent.value().toPlainString())
                                .orElse("")),
                figure("On account", "amount for invoicing on account", SelectionFigures::onAccount));
    }

    private static void entries(World world, Said said) {
        List<JobEntry> entries =
                named(world, said).lines().stream().map(SelectionLine::entry).toList();
        world.compare(
                said,
                "The list of entries",
                entryColumns(),
                Written.only(said, "Entry", entries, entry -> entry.id().nativeId()));
    }

    private static void direct(World world, Said said, EntryOrigin origin) {
        world.compare(said, "The list of lines", SelectionAssertions.lineColumns(), lines(world, said, origin));
    }

    private static void none(World world, Said said, EntryOrigin origin) {
        List<SelectionLine> lines = lines(world, said, origin);
        if (!lines.isEmpty()) {
            world.fail(said, "Expected none, but there are " + lines.size() + ".");
        }
    }

    private static List<SelectionLine> lines(World world, Said said, EntryOrigin origin) {
        return named(world, said).lines().stream()
                .filter(line -> line.entry().origin() == origin)
                .toList();
    }

    private static void journal(World world, Said said) {
        List<JobEntry> entries = named(world, said).reallocations().stream()
                .flatMap(one -> List.of(one.reversal(), one.moved()).stream())
                .toList();
        world.compare(said, "The reallocation journal", entryColumns(), entries);
    }

    private static void noJournal(World world, Said said) {
        List<Reallocation> moved = named(world, said).reallocations();
        if (!moved.isEmpty()) {
            world.fail(said, "Expected nothing moved, but " + moved.size() + " entries were.");
        }
    }

    private static void taskGroups(World world, Said said, boolean expected) {
        if (named(world, said).basis().taskGroupsUpToDate() != expected) {
            world.fail(said, "The task groups are " + (expected ? "not " : "") + "up to date.");
        }
    }

    private static Column.Shown<JobEntry> text(String name, String meaning, Function<JobEntry, String> read) {
        return Column.Shown.of(name, Value.TEXT, meaning, read);
    }

    private static List<Column.Shown<JobEntry>> entryColumns() {
        List<Column.Shown<JobEntry>> columns = new ArrayList<>(ownColumns());
        columns.addAll(ReferenceSentences.shownDimensions(JobEntry::dimensions));
        return columns;
    }

    private static List<Column.Shown<JobEntry>> ownColumns() {
        return List.of(
                Column.Shown.of("Entry", Value.ID, "its id", entry -> entry.id().nativeId()),
                Column.Shown.of(
                        "Date",
                        Value.DATE,
                        "when it was done",
                        entry -> entry.date().toString()),
                text("Job", "its job", JobEntry::job),
                text("Kind", "what was registered", entry -> Value.words(entry.kind())),
                text("Activity", "its activity", JobEntry::activity),
                text("Task", "its task", entry -> entry.task().orElse("")),
                text(
                        "Task group",
                        "its task's group",
                        entry -> entry.taskGroup().orElse("")),
                text("Employee", "who did it", entry -> entry.employee().orElse("")),
                text("Text", "description", JobEntry::text),
                Column.Shown.of(
                        "Quantity",
                        Value.NUMBER,
                        "registered",
                        entry -> entry.quantity().toString()),
                Column.Shown.of("Unit price", Value.NUMBER, "of one", entry -> shown(entry.unitPrice())),
                Column.Shown.of("Price", Value.NUMBER, "registered", entry -> Figures.show(entry.price())),
                Column.Shown.of("Cost", Value.NUMBER, "registered", entry -> Figures.show(entry.cost())),
                text("Origin", "how it came to be", entry -> Value.words(entry.origin())),
                text(
                        "Tax codes",
                        "tax codes derived for it, with commas",
                        entry -> String.join(", ", entry.taxCodes())),
                Column.Shown.of("Tax", Value.YES_NO, "it is taxable", entry -> Value.yesNo(entry.taxable())),
                text(
                        "Dimensions",
                        "its dimensions, as LOCATION=PAR",
                        entry -> entry.dimensions().toString()));
    }

    private static String shown(Price price) {
        return Figures.show(price.amount());
    }
}
