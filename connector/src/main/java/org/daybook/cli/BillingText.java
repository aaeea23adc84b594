package org.daybook.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Overview;
import org.daybook.invoicing.action.Sheet;
import org.daybook.sync.BillingDesk.Listed;
import org.daybook.sync.BillingDesk.Ready;
import org.daybook.sync.BillingView;

/** Work billed by hand as a person reads it. */
final class BillingText {

    private BillingText() {}

    static void list(Terminal terminal, List<Listed> works) {
        if (works.isEmpty()) {
            terminal.line("Nothing is billed by hand.");
            return;
        }
        Table table = new Table("Work", "Policy", ">Events", "Last", "By", "When");
        works.forEach(work ->
                table.row(work.name(), work.policy(), work.events(), work.last(), work.actor(), Words.time(work.at())));
        terminal.table(table);
    }

    static void ready(Terminal terminal, List<Ready> ready) {
        if (ready.isEmpty()) {
            terminal.line("Nothing is ready to be printed.");
            return;
        }
        Table table = new Table("Work", "Job", "Customer", ">Drafts", ">Before tax");
        ready.forEach(
                one -> table.row(one.name(), one.title(), one.customer(), one.drafts(), Words.money(one.total())));
        terminal.table(table);
    }

    static void show(Terminal terminal, BillingView view) {
        Overview overview = view.overview();
        terminal.line(Terminal.Look.HEADING, view.name() + "  " + overview.title());
        terminal.line("After event " + view.at() + " of " + view.events() + ".");
        overview.facts().forEach((label, value) -> {
            if (!value.isEmpty()) {
                terminal.line(label + ": " + value);
            }
        });
        overview.sheets().stream().filter(sheet -> !sheet.rows().isEmpty()).forEach(sheet -> sheet(terminal, sheet));
        view.documents().forEach(made -> terminal.line(made(made)));
    }

    private static void sheet(Terminal terminal, Sheet sheet) {
        terminal.line("");
        terminal.line(Terminal.Look.HEADING, sheet.title());
        Table table = new Table(sheet.columns().stream()
                .map(column -> (column.number() ? ">" : "") + column.name())
                .toArray(String[]::new));
        for (Map<String, String> row : sheet.rows()) {
            table.row(sheet.columns().stream()
                    .map(column -> cell(column, row.getOrDefault(column.name(), "")))
                    .toArray());
        }
        terminal.table(table);
    }

    private static Object cell(Sheet.Column column, String text) {
        return column.figure(text).<Object>map(figure -> figure).orElse(text);
    }

    private static String made(BillingView.Made made) {
        return "Made: " + Words.name(made.kind()).toLowerCase(Locale.ROOT) + " "
                + made.number().orElse(made.reference()) + " to customer " + made.customer() + " over "
                + Words.money(made.total()) + ", " + Words.name(made.state()) + ".";
    }

    static void actions(Terminal terminal, BillingView view) {
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

    static void history(Terminal terminal, BillingView view) {
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

    private static String outcome(BillingView.Happened event) {
        if (event.takenBack()) {
            return "taken back";
        }
        return event.documents().isEmpty()
                ? (event.arrived() == 0 ? "" : Words.count(event.arrived(), "entry", "entries"))
                : "made " + String.join(", ", event.documents());
    }
}
