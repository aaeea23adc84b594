package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.worksessions.SessionsTab;
import org.daybook.invoicing.worksessions.WorkSessionActions;

/** The actions on work sessions, and the filters of their tab (SS 3.2, 3.3). */
final class SessionActionSentences {

    static final CatalogueSentence ACTIONS = new CatalogueSentence(SessionDesk::act);
    static final Value WEEK =
            new Value("a week such as 2025-W29", written -> written.matches("\\d{4}-W\\d{2}"), String::equals, false);

    private SessionActionSentences() {}

    static List<Sentence> all() {
        return List.of(
                of("sessions {sessions} are verified", "The biller confirms them; ids with commas (SS 3.2).", "Verify"),
                ACTIONS.of(
                                "week {week} of {employee} is verified",
                                "All that the employee has not confirmed of it.",
                                "Verify Week",
                                "week",
                                "Week",
                                "employee",
                                "Employee")
                        .where("week", WEEK),
                one("the clock of session {session} is stopped", "It waits to be confirmed.", "Stop the Clock"),
                one("session {session} is unconfirmed", "Always refused (SS 3.2).", "Unconfirm"),
                one("session {session} is deleted", "On its own form (SS 3.2).", "Delete Session"),
                of("sessions {sessions} are archived", "Off the tab without an invoice (SS 3.2).", "Archive"),
                of("sessions {sessions} are merged", "Into a joint one, joint:FIRST (SS 3.3 R6).", "Merge"),
                one(
                        "session {session} is unmerged",
                        "Its parts return; products move to a session of their own, joint:FIRST:products (SS 3.3 R6).",
                        "Unmerge"),
                one("session {session} is edited", "Until it is invoiced, archived or locked (SS 3.2).", "Edit Session")
                        .table(List.of(
                                optional("Hours", Value.NUMBER, "as they are"),
                                optional("Price", Value.NUMBER, "of an hour; as it is"),
                                optional("Text", Value.TEXT, "as it is"))),
                ACTIONS.of(
                                "the type of session {session} is changed to {type}",
                                "Contractual costs nothing; invoicable gets its task's price (SS 3.3 R5).",
                                "Change Type",
                                "session",
                                "Session",
                                "type",
                                "Type")
                        .where("type", SessionSentences.TYPE),
                ACTIONS.of(
                        "somebody comments {comment} on session {session}",
                        "A remark that is not printed.",
                        "Comment",
                        "comment",
                        "Comment",
                        "session",
                        "Session"),
                ACTIONS.of(
                                "week {week} of {employee} is locked",
                                "Its hours cannot be edited any more (SS 3.2).",
                                "Lock Week",
                                "week",
                                "Week",
                                "employee",
                                "Employee")
                        .where("week", WEEK),
                ACTIONS.of(
                                "hours of project {project} are locked until {date}",
                                "The last locked day (SS 3.1).",
                                "Lock Project",
                                "project",
                                "Project",
                                "date",
                                "Until")
                        .where("date", Value.DATE),
                ACTIONS.of(
                        "project {project} is blocked",
                        "It takes no more sessions (SS 3.1).",
                        "Block Project",
                        "project",
                        "Project"),
                ACTIONS.of("an employee adds a session", "Not confirmed yet (SS 3.2).", "Add Session")
                        .table(List.of(
                                required("Session", Value.TEXT, "its id"),
                                required("Project", Value.TEXT, "number of the project"),
                                required("Customer", Value.TEXT, "number of the customer"),
                                optional("Employee", Value.TEXT, "who"),
                                optional("Task", Value.TEXT, "task; none"),
                                optional("Date", Value.DATE, "today"),
                                optional("Hours", Value.NUMBER, "0"),
                                optional("Price", Value.NUMBER, "of an hour; the task's"),
                                optional("Type", SessionSentences.TYPE, "Invoicable"),
                                optional("Text", Value.TEXT, "none"))),
                ACTIONS.of("the sessions are filtered", "By all criteria given (SS 3.3 R1).", "Filter")
                        .table(List.of(
                                optional("From", Value.DATE, "first date, inclusive"),
                                optional("To", Value.DATE, "last date, inclusive"),
                                optional("Employee", Value.TEXT, "who worked"),
                                optional("Customer", Value.TEXT, "number of the customer"),
                                optional("Project", Value.TEXT, "number of the project"),
                                optional("Task", Value.TEXT, "task"),
                                optional("Type", SessionSentences.TYPE, "type"))),
                ACTIONS.of("the criteria are saved as {name}", "Under a name.", "Save Criteria", "name", "Name"),
                ACTIONS.of("the criteria {name} are used", "Saved before.", "Use Criteria", "name", "Name"),
                ACTIONS.of("the criteria are cleared", "Everything is shown again.", "Clear Criteria"),
                invoicing("sessions {sessions} are invoiced", "On a new invoice; ids with commas (SS 3.2).", false),
                invoicing(
                        "sessions {sessions} are added to invoice {invoice}",
                        "To an unapproved one of the same customer (SS 3.3 R7).",
                        true),
                when(
                                "all selectable sessions of {customer} are invoiced",
                                "All that the tab shows of the customer, on a new invoice.",
                                SessionActionSentences::allOf)
                        .tableMay(requestColumns()),
                ACTIONS.any(
                        "{action} is done in the session book",
                        "Any action on a session book, by its product name.",
                        WorkSessionActions.ALL));
    }

    private static Sentence of(String pattern, String meaning, String action) {
        return ACTIONS.of(pattern, meaning, action, "sessions", "Sessions");
    }

    private static Sentence one(String pattern, String meaning, String action) {
        return ACTIONS.of(pattern, meaning, action, "session", "Session");
    }

    private static List<Column> requestColumns() {
        return List.of(
                optional("Contractual", Value.choice("Archive", "Zero price"), "Zero price"),
                optional("Include products", Value.YES_NO, "no leaves them in a session of their own; yes"),
                optional("Open for edit", Value.YES_NO, "no"));
    }

    private static Sentence invoicing(String pattern, String meaning, boolean existing) {
        return when(pattern, meaning, (world, said) -> {
                    Map<String, String> values = request(world, said);
                    values.put("Sessions", said.text("sessions"));
                    if (existing) {
                        values.put("Existing invoice", said.text("invoice"));
                    }
                    SessionDesk.act(world, said, "Invoice Sessions", new Given(values));
                })
                .tableMay(requestColumns());
    }

    private static void allOf(World world, Said said) {
        Map<String, String> values = request(world, said);
        values.put(
                "Sessions",
                SessionsTab.of(SessionDesk.of(world).book()).stream()
                        .filter(SessionsTab.Row::selectable)
                        .filter(row -> row.session().customer().equals(said.text("customer")))
                        .map(row -> row.session().id().toString())
                        .collect(Collectors.joining(", ")));
        SessionDesk.act(world, said, "Invoice Sessions", new Given(values));
    }

    /** What the table says, or what was said of contractual work before. */
    private static Map<String, String> request(World world, Said said) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Contractual", world.settings().getOrDefault("contractual", "zero-price"));
        said.rows()
                .forEach(row -> requestColumns()
                        .forEach(column -> row.text(column.name())
                                .ifPresent(written ->
                                        values.put(column.name(), written.toLowerCase(java.util.Locale.ROOT)))));
        return values;
    }
}
