package org.daybook.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Sheet;
import org.daybook.invoicing.settlement.SettlementCatalogue;
import org.daybook.sync.BillingView;

/**
 * One piece of work billed by hand as its page shows it.
 *
 * @param isNow whether it can be worked on; work that was replayed can only be looked at
 * @param undo what an undo would take back, e.g. {@code Close All}; null if nothing can be
 * @param checks whether it writes checks, which can be printed
 */
record BillingPage(
        String name,
        String shown,
        String title,
        String policy,
        int events,
        int at,
        boolean isNow,
        List<Fact> facts,
        List<Table> tables,
        List<Made> documents,
        List<Form> forms,
        List<Event> history,
        String undo,
        boolean checks) {

    record Fact(String label, String value) {}

    /** @param id names its place on the page */
    record Table(String id, String title, List<Sheet.Column> columns, List<List<String>> rows) {}

    record Made(String reference, String name, String kind, String customer, StateLabel state, Amount total) {}

    /** A form for one action. */
    record Form(int no, String name, String meaning, boolean forGood, List<Field> fields) {}

    /** @param yesNo to be chosen; otherwise it is typed */
    record Field(String id, String name, String label, String type, boolean required, String meaning, boolean yesNo) {}

    record Event(
            int no,
            String at,
            String atShown,
            String actor,
            String action,
            String given,
            List<String> documents,
            String arrived,
            boolean takenBack) {}

    static BillingPage of(BillingView view) {
        return new BillingPage(
                view.policy() + "/" + view.name(),
                Shown.text(view.name()),
                Shown.text(view.overview().title()),
                Shown.text(view.policy()),
                view.events(),
                view.at(),
                view.at() == view.events(),
                view.overview().facts().entrySet().stream()
                        .filter(fact -> !fact.getValue().isEmpty())
                        .map(fact -> new Fact(fact.getKey(), Shown.text(fact.getValue())))
                        .toList(),
                view.overview().sheets().stream().map(BillingPage::table).toList(),
                view.documents().stream().map(BillingPage::made).toList(),
                forms(view.actions()),
                view.history().stream().map(BillingPage::event).toList(),
                view.undo().map(no -> view.history().get(no - 1).action()).orElse(null),
                view.policy().equals(SettlementCatalogue.NAME));
    }

    private static Table table(Sheet sheet) {
        return new Table(
                "sheet-" + id(sheet.title()),
                sheet.title(),
                sheet.columns(),
                sheet.rows().stream().map(row -> cells(sheet, row)).toList());
    }

    private static List<String> cells(Sheet sheet, Map<String, String> row) {
        return sheet.columns().stream()
                .map(column -> cell(column, row.getOrDefault(column.name(), "")))
                .toList();
    }

    private static String cell(Sheet.Column column, String text) {
        return column.figure(text).map(Shown::figure).orElseGet(() -> Shown.text(text));
    }

    private static Made made(BillingView.Made made) {
        return new Made(
                made.reference(),
                Shown.text(made.number().orElse(made.reference())),
                Shown.name(made.kind()),
                Shown.text(made.customer()),
                StateLabel.of(made.state()),
                Amount.of(made.total()));
    }

    private static String id(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static List<Form> forms(List<BillingView.Offered> actions) {
        return java.util.stream.IntStream.range(0, actions.size())
                .mapToObj(no -> form(no, actions.get(no)))
                .toList();
    }

    private static Form form(int no, BillingView.Offered action) {
        return new Form(
                no,
                action.name(),
                action.meaning(),
                !action.undoable(),
                action.arguments().stream().map(argument -> field(no, argument)).toList());
    }

    private static Field field(int form, Argument argument) {
        return new Field(
                "f" + form + "-" + id(argument.name()),
                "arg." + argument.name(),
                argument.name(),
                argument.kind() == Argument.Kind.DATE ? "date" : "text",
                argument.required(),
                argument.meaning(),
                argument.kind() == Argument.Kind.YES_NO);
    }

    private static Event event(BillingView.Happened event) {
        return new Event(
                event.no(),
                event.at().toString(),
                Shown.time(event.at()),
                Shown.text(event.actor()),
                event.action(),
                event.given().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(given -> Shown.text(given.getKey() + ": " + given.getValue()))
                        .collect(Collectors.joining(", ")),
                event.documents(),
                event.arrived() == 0
                        ? ""
                        : Shown.count(event.arrived()) + (event.arrived() == 1 ? " entry" : " entries"),
                event.takenBack());
    }
}
