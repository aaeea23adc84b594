package org.daybook.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.invoicing.action.Argument;
import org.daybook.sync.SelectionView;

/**
 * One job's invoice selection as its page shows it.
 *
 * @param isNow whether it can be worked on; one that was replayed can only be looked at
 * @param undo what an undo would take back, e.g. {@code Close All}; null if nothing can be
 */
record SelectionPage(
        String name,
        String job,
        String jobName,
        String company,
        String source,
        String customer,
        int events,
        int at,
        boolean isNow,
        String state,
        String approval,
        String type,
        String crediting,
        Amount total,
        List<Line> lines,
        List<Draft> drafts,
        List<Printed> printed,
        List<Form> forms,
        List<Event> history,
        String undo) {

    record Line(
            String entry,
            String date,
            String activity,
            String employee,
            String text,
            String open,
            String openPrice,
            String quantity,
            String price,
            String how,
            boolean selected) {}

    record Draft(int number, String kind, String billTo, Amount total, String state) {}

    record Printed(String reference, String name, StateLabel state, Amount total, boolean credited) {}

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

    static SelectionPage of(SelectionView view) {
        return new SelectionPage(
                view.name(),
                Shown.text(view.job()),
                Shown.text(view.jobName()),
                Shown.text(view.company()),
                Shown.text(view.source()),
                Shown.text(view.customer()),
                view.events(),
                view.at(),
                view.at() == view.events(),
                Shown.name(view.state()),
                Shown.name(view.approval()),
                Shown.name(view.invoiceType()),
                Shown.text(view.crediting()),
                Amount.of(view.total()),
                view.lines().stream().map(SelectionPage::line).toList(),
                view.drafts().stream().map(SelectionPage::draft).toList(),
                view.printed().stream().map(SelectionPage::printed).toList(),
                forms(view.actions()),
                view.history().stream().map(SelectionPage::event).toList(),
                view.undo().map(no -> view.history().get(no - 1).action()).orElse(null));
    }

    private static Line line(SelectionView.Line line) {
        return new Line(
                Shown.text(line.entry().toString()),
                line.date().toString(),
                Shown.text(line.activity()),
                Shown.text(line.employee()),
                Shown.text(line.text()),
                Shown.figure(line.openQuantity().value()),
                Shown.figure(line.openPrice().amount()),
                Shown.figure(line.quantity().value()),
                Shown.figure(line.price().amount()),
                how(line),
                line.selected());
    }

    private static String how(SelectionView.Line line) {
        if (line.draft().isPresent()) {
            return "on draft " + line.draft().get();
        }
        if (line.finished()) {
            return "invoiced";
        }
        if (line.selected()) {
            return line.close() ? "selected, closes the entry" : "selected";
        }
        return line.invoiced().isZero() ? "not selected" : "invoiced in part";
    }

    private static Draft draft(SelectionView.Draft draft) {
        return new Draft(
                draft.number(),
                Shown.name(draft.kind()),
                Shown.text(draft.billTo()),
                Amount.of(draft.total()),
                draft.approvedForInvoicing() ? "approved for invoicing" : "to be edited first");
    }

    private static Printed printed(SelectionView.Printed printed) {
        return new Printed(
                printed.reference(),
                Shown.text(printed.number().orElse(printed.reference())),
                printed.state().map(StateLabel::of).orElse(null),
                Amount.of(printed.total()),
                printed.creditMemos() > 0);
    }

    private static List<Form> forms(List<SelectionView.Offered> actions) {
        return java.util.stream.IntStream.range(0, actions.size())
                .mapToObj(no -> form(no, actions.get(no)))
                .toList();
    }

    private static Form form(int no, SelectionView.Offered action) {
        return new Form(
                no,
                action.name(),
                action.meaning(),
                !action.undoable(),
                action.arguments().stream().map(argument -> field(no, argument)).toList());
    }

    private static Field field(int form, Argument argument) {
        return new Field(
                "f" + form + "-" + argument.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                "arg." + argument.name(),
                argument.name(),
                argument.kind() == Argument.Kind.DATE ? "date" : "text",
                argument.required(),
                argument.meaning(),
                argument.kind() == Argument.Kind.YES_NO);
    }

    private static Event event(SelectionView.Happened event) {
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
