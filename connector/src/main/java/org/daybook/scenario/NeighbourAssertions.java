package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.then;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.accounting.Money;
import org.daybook.invoicing.selection.Allocation;
import org.daybook.invoicing.selection.BillTo;
import org.daybook.invoicing.selection.BillToDistribution;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.OnAccountTotals;
import org.daybook.invoicing.selection.PreInvoice;
import org.daybook.invoicing.selection.PrintDecision;
import org.daybook.invoicing.selection.PrintedInvoice;

/** What became of bill-to customers, pre-invoices, allocations, printed documents and of the job itself. */
final class NeighbourAssertions {

    private static final Value STATE =
            Value.choice("OPEN", "CLOSED", "NOT CLOSED", "BILLED", "END INVOICED", "NOT END INVOICED");

    private NeighbourAssertions() {}

    private record Share(BillTo to, Money suggested, Money total) {}

    private record Touched(String document, PrintDecision.Touched item) {}

    static List<Sentence> all() {
        return List.of(
                then(
                                "the bill-to customers on {job} read",
                                "Who is billed how much.",
                                (world, said) -> world.compare(
                                        said, "The bill-to distribution", shareColumns(), shares(named(world, said))))
                        .table(columns(shareColumns())),
                then(
                                "the pre-invoices on {job} read",
                                "Payment requests made for the job.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of pre-invoices",
                                        preInvoiceColumns(),
                                        named(world, said).preInvoices()))
                        .table(columns(preInvoiceColumns())),
                then(
                                "the allocations on {job} read",
                                "Job invoice allocations, in the order they were made.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of allocations",
                                        allocationColumns(),
                                        named(world, said).neighbours().allocations()))
                        .table(columns(allocationColumns())),
                then(
                                "the on-account totals on {job} read",
                                "What is on account, inside and outside the fixed price apart; only the parts that are"
                                        + " written, if all are.",
                                (world, said) -> world.compare(
                                        said,
                                        "What is on account",
                                        totalColumns(),
                                        Written.only(
                                                said,
                                                "Part",
                                                OnAccountTotals.of(asCredited(named(world, said))),
                                                OnAccountTotals::part)))
                        .table(columns(totalColumns())),
                then(
                                "the printed documents on {job} read",
                                "What the job remembers of its documents; only those whose numbers are written, if all"
                                        + " are.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of printed documents",
                                        printedColumns(),
                                        Written.only(
                                                said,
                                                "Document",
                                                named(world, said).printed(),
                                                PrintedInvoice::number)))
                        .table(columns(printedColumns())),
                then(
                                "the on-account specification on {job} reads",
                                "Invoices on account that the job's documents list (JI 2.17).",
                                (world, said) -> world.compare(
                                        said,
                                        "The on-account specification",
                                        touchedColumns(),
                                        touched(named(world, said))))
                        .table(columns(touchedColumns())),
                then(
                                "job {job} is {state}",
                                "State of the job itself; jobs of Job Manager may be billed, too.",
                                NeighbourAssertions::state)
                        .where("state", STATE));
    }

    private static InvoiceSelection named(World world, Said said) {
        return world.selections().of(said.text("job"));
    }

    private static InvoiceSelection asCredited(InvoiceSelection selection) {
        return selection.toBuilder().onAccount(selection.onAccountAsCredited()).build();
    }

    private static List<Share> shares(InvoiceSelection selection) {
        List<Money> suggested = BillToDistribution.suggested(selection);
        Money total = selection.total();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < suggested.size(); i++) {
            shares.add(new Share(selection.billTo().get(i), suggested.get(i), total));
        }
        return shares;
    }

    private static List<Touched> touched(InvoiceSelection selection) {
        return selection.printed().stream()
                .flatMap(printed -> printed.decision().onAccountSpecification().stream()
                        .map(item -> new Touched(printed.number(), item)))
                .toList();
    }

    /** A job of Job Manager has a status of its own (SS 1.2). */
    private static void state(World world, Said said) {
        if (JobOffice.of(world).knows(said.text("job"))) {
            JobManagerAssertions.status(world, said, said.text("state"));
            return;
        }
        InvoiceSelection selection = named(world, said);
        boolean is = switch (said.text("state").toUpperCase(Locale.ROOT)) {
            case "OPEN", "NOT CLOSED" -> selection.job().open();
            case "CLOSED" -> !selection.job().open();
            case "BILLED" -> false;
            case "END INVOICED" -> selection.neighbours().endInvoiced();
            default -> !selection.neighbours().endInvoiced();
        };
        if (!is) {
            world.fail(
                    said,
                    "Expected job " + said.text("job") + " to be " + said.text("state") + ", but it is "
                            + (selection.job().open() ? "OPEN" : "CLOSED") + ", "
                            + (selection.neighbours().endInvoiced() ? "END INVOICED." : "NOT END INVOICED."));
        }
    }

    private static List<Column.Shown<Share>> shareColumns() {
        return List.of(
                Column.Shown.of(
                        "Customer",
                        Value.TEXT,
                        "number of the customer",
                        one -> one.to().customer()),
                Column.Shown.of(
                        "Appropriation",
                        Value.TEXT,
                        "with the customer the key",
                        one -> one.to().appropriation().orElse("")),
                Column.Shown.of(
                        "Setup percentage",
                        Value.PERCENT,
                        "usual share",
                        one -> one.to().setupPercent().toString()),
                Column.Shown.of(
                        "Priority",
                        Value.TEXT,
                        "lower is served first",
                        one -> one.to().priority().map(String::valueOf).orElse("")),
                Column.Shown.of(
                        "Maximum",
                        Value.TEXT,
                        "most it is billed in all",
                        one -> one.to().maximum().map(Figures::show).orElse("")),
                Column.Shown.of(
                        "Suggested amount",
                        Value.NUMBER,
                        "by percentage, maximum and priority",
                        one -> Figures.show(one.suggested())),
                Column.Shown.of(
                        "Amount",
                        Value.NUMBER,
                        "selected amount",
                        one -> Figures.show(one.to().selectedAmount().orElse(one.total()))),
                Column.Shown.of(
                        "Blocked",
                        Value.YES_NO,
                        "is billed nothing",
                        one -> Value.yesNo(one.to().blocked())));
    }

    private static List<Column.Shown<PreInvoice>> preInvoiceColumns() {
        return List.of(
                Column.Shown.of("Pre-invoice", Value.TEXT, "its number", PreInvoice::number),
                Column.Shown.of(
                        "Date", Value.DATE, "its date", one -> one.date().toString()),
                Column.Shown.of("Customer", Value.TEXT, "of whom it is requested", PreInvoice::billTo),
                Column.Shown.of("Amount", Value.NUMBER, "before tax", one -> Figures.show(one.amount())),
                Column.Shown.of(
                        "State",
                        Value.of(PreInvoice.State.class),
                        "how far it has come",
                        one -> Value.words(one.state())),
                Column.Shown.of(
                        "Because of",
                        Value.TEXT,
                        "invoice that cancelled it, or that it became",
                        one -> one.becauseOf().orElse("")));
    }

    private static List<Column.Shown<Allocation>> allocationColumns() {
        return List.of(
                Column.Shown.of("Allocation", Value.NUMBER, "its number", one -> String.valueOf(one.number())),
                Column.Shown.of("Amount", Value.NUMBER, "what it allocates", one -> Figures.show(one.amount())),
                Column.Shown.of(
                        "State",
                        Value.of(Allocation.State.class),
                        "how far it has come",
                        one -> Value.words(one.state())),
                Column.Shown.of(
                        "Entries",
                        Value.TEXT,
                        "ids of the entries it settles, with commas",
                        one -> one.lines().stream()
                                .map(line -> line.entry().id().nativeId())
                                .collect(Collectors.joining(", "))));
    }

    private static List<Column.Shown<OnAccountTotals>> totalColumns() {
        return List.of(
                Column.Shown.of("Part", Value.TEXT, "In fixed price, Not in fixed price, All", OnAccountTotals::part),
                Column.Shown.of("Amount", Value.NUMBER, "before tax", one -> Figures.show(one.amount())),
                Column.Shown.of("Reconciled", Value.NUMBER, "taken by invoices", one -> Figures.show(one.reconciled())),
                Column.Shown.of("Open", Value.NUMBER, "not yet taken", one -> Figures.show(one.open())));
    }

    private static List<Column.Shown<PrintedInvoice>> printedColumns() {
        return List.of(
                Column.Shown.of("Document", Value.TEXT, "its number", PrintedInvoice::number),
                Column.Shown.of(
                        "Kind",
                        Value.TEXT,
                        "Invoice or Credit memo",
                        one -> Value.words(one.invoice().kind())),
                Column.Shown.of(
                        "On account", Value.YES_NO, "nothing on it is work", one -> Value.yesNo(one.isOnAccount())),
                Column.Shown.of(
                        "Customer",
                        Value.TEXT,
                        "number of the bill-to customer",
                        one -> one.invoice().customer()),
                Column.Shown.of(
                        "Total",
                        Value.NUMBER,
                        "what the customer owes",
                        one -> Figures.show(one.invoice().total())),
                Column.Shown.of(
                        "Credit memos",
                        Value.NUMBER,
                        "how many were made of it",
                        one -> String.valueOf(one.creditMemos())),
                Column.Shown.of(
                        "On paper",
                        Value.YES_NO,
                        "a document is printed",
                        one -> Value.yesNo(one.decision().onPaper())),
                Column.Shown.of(
                        "Posted",
                        Value.YES_NO,
                        "its journal is posted at once",
                        one -> Value.yesNo(one.decision().posted())),
                Column.Shown.of(
                        "Electronic collection",
                        Value.YES_NO,
                        "is collected, or offset in the next collection",
                        one -> Value.yesNo(one.decision().electronicCollection())),
                Column.Shown.of(
                        "Archive",
                        Value.TEXT,
                        "document archive that came with the draft",
                        one -> one.decision().archive().orElse("")),
                Column.Shown.of(
                        "Cancelled pre-invoices",
                        Value.TEXT,
                        "listed once, with commas",
                        one -> String.join(", ", one.decision().cancelledPreInvoices())),
                Column.Shown.of(
                        "Blanket",
                        Value.TEXT,
                        "blanket invoice it is a part of",
                        one -> one.decision().blanket().orElse("")));
    }

    private static List<Column.Shown<Touched>> touchedColumns() {
        return List.of(
                Column.Shown.of("Document", Value.TEXT, "document that lists it", Touched::document),
                Column.Shown.of(
                        "Invoice",
                        Value.TEXT,
                        "invoice on account",
                        one -> one.item().invoice()),
                Column.Shown.of(
                        "Amount",
                        Value.NUMBER,
                        "taken of it; below zero: given back",
                        one -> Figures.show(one.item().amount())),
                Column.Shown.of(
                        "Tax",
                        Value.NUMBER,
                        "tax taken with it",
                        one -> Figures.show(one.item().tax())));
    }
}
