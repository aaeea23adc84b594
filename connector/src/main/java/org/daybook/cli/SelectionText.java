package org.daybook.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.invoicing.action.Argument;
import org.daybook.sync.SelectionDesk.Listed;
import org.daybook.sync.SelectionView;

/** Invoice selections as a person reads them. */
final class SelectionText {

    private SelectionText() {}

    static void list(Terminal terminal, List<Listed> jobs) {
        if (jobs.isEmpty()) {
            terminal.line("No job is selected by hand.");
            return;
        }
        Table table = new Table("Job", "Company", "Source", ">Events", "Last", "By", "When");
        jobs.forEach(job -> table.row(
                job.job(), job.company(), job.source(), job.events(), job.last(), job.actor(), Words.time(job.at())));
        terminal.table(table);
    }

    static void show(Terminal terminal, SelectionView view) {
        terminal.line(
                Terminal.Look.HEADING,
                "Job " + view.job() + "  " + view.jobName() + "  customer " + view.customer() + ", company "
                        + view.company());
        terminal.line("After event " + view.at() + " of " + view.events() + ": " + Words.name(view.state()) + ", "
                + Words.name(view.approval()).toLowerCase(java.util.Locale.ROOT) + ".");
        terminal.table(lines(view));
        terminal.line("Billing price total: " + Words.money(view.total()) + ".");
        view.crediting().ifPresent(invoice -> terminal.line("It is crediting invoice " + invoice + "."));
        view.drafts().forEach(draft -> terminal.line(draft(draft)));
        view.printed().forEach(printed -> terminal.line(printed(printed)));
    }

    private static Table lines(SelectionView view) {
        Table table = new Table(
                "Entry",
                "Date",
                "Activity",
                "Employee",
                ">Open",
                ">Open price",
                ">Selected",
                ">Price",
                "Currency",
                "How");
        view.lines()
                .forEach(line -> table.row(
                        line.entry(),
                        line.date(),
                        line.activity(),
                        line.employee().orElse(""),
                        line.openQuantity(),
                        line.openPrice(),
                        line.quantity(),
                        line.price(),
                        line.price().currency(),
                        how(line)));
        return table;
    }

    private static String how(SelectionView.Line line) {
        if (line.draft().isPresent()) {
            return "on draft " + line.draft().get();
        }
        if (line.finished()) {
            return "invoiced";
        }
        if (line.selected()) {
            return line.close() ? "selected, closes" : "selected";
        }
        return line.invoiced().isZero() ? "" : "invoiced in part";
    }

    private static String draft(SelectionView.Draft draft) {
        return "Draft " + draft.number() + ": " + Words.name(draft.kind()) + " to customer " + draft.billTo() + " over "
                + Words.money(draft.total()) + (draft.approvedForInvoicing() ? "." : ", not approved for invoicing.");
    }

    private static String printed(SelectionView.Printed printed) {
        return "Printed: " + printed.number().orElse(printed.reference()) + " over " + Words.money(printed.total())
                + printed.state().map(state -> ", " + Words.name(state)).orElse("")
                + (printed.creditMemos() == 0 ? "." : ", credited.");
    }

    static void actions(Terminal terminal, SelectionView view) {
        view.actions().forEach(action -> {
            terminal.line(Terminal.Look.HEADING, action.name());
            terminal.line("    " + action.meaning() + (action.undoable() ? "" : " It cannot be taken back."));
            action.arguments().forEach(argument -> terminal.line("    " + argument(argument)));
        });
    }

    private static String argument(Argument argument) {
        String name = argument.name().contains(" ") ? "\"" + argument.name() + "=...\"" : argument.name() + "=...";
        return "--give " + name + "  " + argument.meaning() + (argument.required() ? " (required)" : "");
    }

    static void history(Terminal terminal, SelectionView view) {
        Table table = new Table(">No", "When", "Who", "Action", "Given", "What came of it");
        view.history()
                .forEach(event -> table.row(
                        event.no(),
                        Words.time(event.at()),
                        event.actor(),
                        event.action(),
                        event.given().entrySet().stream()
                                .map(Object::toString)
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        outcome(event)));
        terminal.table(table);
    }

    private static String outcome(SelectionView.Happened event) {
        if (event.takenBack()) {
            return "taken back";
        }
        return event.documents().isEmpty()
                ? (event.arrived() == 0 ? "" : Words.count(event.arrived(), "entry", "entries"))
                : "made " + String.join(", ", event.documents());
    }
}
