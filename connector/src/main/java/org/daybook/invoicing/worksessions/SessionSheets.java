package org.daybook.invoicing.worksessions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.accounting.Money;
import org.daybook.invoicing.action.Sheet;
import org.daybook.work.JobEntry;

/** The sheets of sessions: the tab, what is off it, and what employees have still to confirm (SS 3.3 R1, R2). */
final class SessionSheets {

    private static final String[] OF_A_SESSION = {
        "Session",
        "Customer",
        "Project",
        "Date",
        "Employee",
        "Task",
        "Text",
        "Type",
        ">Hours",
        ">Price",
        ">Products",
        "Currency",
        "Comments"
    };

    private final SessionBook book;

    SessionSheets(SessionBook book) {
        this.book = book;
    }

    Sheet tab() {
        Sheet.Builder sheet = Sheet.of("Sessions", with("State", "Selectable", "Open invoice", "Awaits credit note"));
        SessionsTab.of(book).forEach(row -> {
            Session session = row.session();
            sheet.row(cells(session, session.state(), row.selectable(), row.openInvoice(), session.awaits()));
        });
        return sheet.build();
    }

    Sheet internal() {
        Sheet.Builder sheet = Sheet.of("Internal", with("State"));
        sorted(session -> session.isFree() && session.isInternal() && !session.isPartOfJoint())
                .forEach(session -> sheet.row(cells(session, session.state())));
        return sheet.build();
    }

    Sheet offTheTab() {
        Sheet.Builder sheet = Sheet.of("Invoiced and archived", with("State", "Invoice"));
        sorted(session -> !session.isFree())
                .forEach(session -> sheet.row(cells(session, session.state(), session.invoice())));
        return sheet.build();
    }

    private List<Session> sorted(Predicate<Session> which) {
        return book.sessions().values().stream()
                .filter(which)
                .filter(session -> book.criteria().let(session.entry()))
                .sorted(SessionsTab.GROUPED)
                .toList();
    }

    private static String[] with(String... further) {
        return Stream.of(OF_A_SESSION, further).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private static Object[] cells(Session session, Object... further) {
        JobEntry entry = session.entry();
        List<Object> cells = new ArrayList<>(List.of(
                session.id(),
                entry.customer(),
                entry.job(),
                entry.date(),
                entry.employee(),
                entry.task(),
                entry.text(),
                type(entry),
                entry.quantity(),
                entry.price(),
                Money.sum(
                        entry.currency(),
                        session.products().stream().map(JobEntry::price).toList()),
                entry.currency(),
                String.join("; ", session.comments())));
        cells.addAll(List.of(further));
        return cells.toArray();
    }

    /** In Koho's words, as the actions take them. */
    private static String type(JobEntry entry) {
        return switch (entry.billability()) {
            case BILLABLE, CUSTOMER_ALTERATION -> "Invoicable";
            case CONTRACTUAL -> "Contractual";
            case INTERNAL -> "Internal";
            case NON_BILLABLE, HOUSE_ERROR -> "Not billable";
        };
    }

    Sheet unconfirmed() {
        Sheet.Builder sheet = Sheet.of("Unconfirmed weeks", "Employee", "Week", ">Sessions", ">Hours", ">Money");
        UnconfirmedWork.of(book)
                .forEach(one -> sheet.row(one.employee(), one.week(), one.count(), one.hours(), one.money()));
        return sheet.build();
    }
}
