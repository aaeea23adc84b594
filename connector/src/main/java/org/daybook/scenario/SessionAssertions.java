package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.then;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.accounting.Money;
import org.daybook.invoicing.worksessions.Session;
import org.daybook.invoicing.worksessions.SessionBook;
import org.daybook.invoicing.worksessions.SessionLookUps;
import org.daybook.invoicing.worksessions.SessionsTab;
import org.daybook.invoicing.worksessions.Throttle;
import org.daybook.invoicing.worksessions.UnconfirmedWork;
import org.daybook.work.JobEntry;

/** What is expected of the sessions tab and of what stands beside it (SS 3.3 R1, R2, features K1-K3, K8). */
final class SessionAssertions {

    private SessionAssertions() {}

    static List<Sentence> all() {
        return List.of(
                then(
                                "the sessions tab reads",
                                "What the biller sees, by customer and project; with the criteria of the moment.",
                                (world, said) -> world.compare(
                                        said, "The sessions tab", tabColumns(), SessionsTab.of(book(world))))
                        .table(columns(tabColumns())),
                then("the sessions tab is empty", "There is nothing to invoice.", SessionAssertions::emptyTab),
                sessions(
                        "the sessions read",
                        "All sessions, wherever they stand.",
                        (book, said) -> List.copyOf(book.sessions().values())),
                sessions(
                        "the sessions of task {task} read",
                        "All of the task, wherever they stand.",
                        (book, said) -> SessionLookUps.ofTask(book, said.text("task"))),
                sessions(
                        "the sessions of project {project} read",
                        "All of the project, wherever they stand.",
                        (book, said) -> SessionLookUps.ofProject(book, said.text("project"))),
                then("session {session} does not exist", "Deleted, or never there.", SessionAssertions::gone),
                then(
                                "the sessions summary reads",
                                "The figures above the tab (SS 3.3 R2).",
                                (world, said) -> world.compare(
                                        said,
                                        "The summary",
                                        FinalizingSentences.summaryColumns(),
                                        List.of(SessionsTab.summary(book(world)))))
                        .table(columns(FinalizingSentences.summaryColumns())),
                then(
                                "the unconfirmed work reads",
                                "By employee and week (features K3).",
                                (world, said) -> world.compare(
                                        said,
                                        "The unconfirmed work",
                                        unconfirmedColumns(),
                                        UnconfirmedWork.of(book(world))))
                        .table(columns(unconfirmedColumns())),
                then(
                                "after {number} throttled answers Koho is asked again in {seconds} seconds",
                                "How long to wait when Koho is asked too often (SS 3.3 R14).",
                                (world, said) -> throttled(
                                        world,
                                        said,
                                        Optional.of(Duration.ofSeconds(
                                                said.number("seconds").longValue()))))
                        .where("number", Value.NUMBER)
                        .where("seconds", Value.NUMBER),
                then(
                                "after {number} throttled answers Koho is not asked again",
                                "The pull is given up until the next.",
                                (world, said) -> throttled(world, said, Optional.empty()))
                        .where("number", Value.NUMBER));
    }

    private static SessionBook book(World world) {
        return SessionDesk.of(world).book();
    }

    /** Looks sessions up. */
    private interface LookUp {
        List<Session> in(SessionBook book, Said said);
    }

    private static Sentence sessions(String pattern, String meaning, LookUp lookUp) {
        return then(
                        pattern,
                        meaning,
                        (world, said) -> world.compare(
                                said, "The list of sessions", sessionColumns(), lookUp.in(book(world), said)))
                .table(columns(sessionColumns()));
    }

    private static void emptyTab(World world, Said said) {
        int shown = SessionsTab.of(book(world)).size();
        if (shown > 0) {
            world.fail(said, "The tab shows " + shown + " sessions.");
        }
    }

    private static void gone(World world, Said said) {
        boolean there = book(world).ids().stream().anyMatch(id -> id.nativeId().equals(said.text("session")));
        if (there) {
            world.fail(said, "Session " + said.text("session") + " is there.");
        }
    }

    private static void throttled(World world, Said said, Optional<Duration> expected) {
        Optional<Duration> pause = Throttle.DEFAULT.after(said.number("number").intValueExact());
        if (!pause.equals(expected)) {
            world.fail(
                    said,
                    "Koho is asked again after " + pause.map(Duration::toString).orElse("no pause") + ".");
        }
    }

    private static <X> Column.Shown<X> text(String name, String meaning, Function<X, String> read) {
        return Column.Shown.of(name, Value.TEXT, meaning, read);
    }

    private static <X> Column.Shown<X> number(String name, String meaning, Function<X, String> read) {
        return Column.Shown.of(name, Value.NUMBER, meaning, read);
    }

    private static List<Column.Shown<SessionsTab.Row>> tabColumns() {
        Stream<Column.Shown<SessionsTab.Row>> own = Stream.of(
                Column.Shown.of("Selectable", Value.YES_NO, "it can be invoiced", row -> Value.yesNo(row.selectable())),
                text(
                        "Open invoice",
                        "the customer's unapproved invoice: the red flag",
                        row -> row.openInvoice().orElse("")));
        Stream<Column.Shown<SessionsTab.Row>> ofSession = sessionColumns().stream()
                .map(shown ->
                        new Column.Shown<>(shown.column(), row -> shown.read().apply(row.session())));
        return Stream.concat(ofSession, own).toList();
    }

    static List<Column.Shown<Session>> sessionColumns() {
        return List.of(
                text("Session", "its id", session -> session.id().nativeId()),
                text("Customer", "its customer", Session::customer),
                text("Project", "its project", Session::project),
                text(
                        "Employee",
                        "who worked",
                        session -> session.entry().employee().orElse("")),
                text("Task", "its task", session -> session.entry().task().orElse("")),
                Column.Shown.of(
                        "Date",
                        Value.DATE,
                        "when",
                        session -> session.entry().date().toString()),
                number(
                        "Hours",
                        "how long",
                        session -> session.entry().quantity().toString()),
                number(
                        "Price",
                        "of an hour",
                        session -> Figures.show(session.entry().unitPrice().amount())),
                number(
                        "Amount",
                        "of its hours",
                        session -> Figures.show(session.entry().price())),
                number("Products", "money of its products", session -> Figures.show(products(session))),
                text(
                        "Product ids",
                        "with commas",
                        session -> session.products().stream()
                                .map(product -> product.id().nativeId())
                                .collect(Collectors.joining(", "))),
                Column.Shown.of(
                        "Type", SessionSentences.TYPE, "Invoicable, Contractual or Internal", SessionAssertions::type),
                text("Text", "description", session -> session.entry().text()),
                text("Comments", "with commas", session -> String.join(", ", session.comments())),
                text("State", "where it stands", session -> Value.words(session.state())),
                text(
                        "Invoice",
                        "id of its invoice",
                        session -> session.invoice().orElse("")),
                text(
                        "Awaits",
                        "the credit note to be sent first",
                        session -> session.awaits().orElse("")));
    }

    private static Money products(Session session) {
        return Money.sum(
                session.entry().currency(),
                session.products().stream().map(JobEntry::price).toList());
    }

    private static String type(Session session) {
        return switch (session.entry().billability()) {
            case CONTRACTUAL -> "Contractual";
            case INTERNAL -> "Internal";
            case BILLABLE, CUSTOMER_ALTERATION -> "Invoicable";
            case NON_BILLABLE, HOUSE_ERROR -> Value.words(session.entry().billability());
        };
    }

    private static List<Column.Shown<UnconfirmedWork>> unconfirmedColumns() {
        return List.of(
                text("Employee", "who has not confirmed", UnconfirmedWork::employee),
                text("Week", "calendar week", one -> one.week().toString()),
                number("Count", "sessions", one -> String.valueOf(one.count())),
                number("Hours", "of them", one -> one.hours().toString()),
                number("Amount", "with products", one -> Figures.show(one.money())));
    }
}
