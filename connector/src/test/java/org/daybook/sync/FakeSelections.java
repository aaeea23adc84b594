package org.daybook.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.InvoiceType;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;

/** One job's selection that tells what it was asked; it refuses a Print Invoice, and warns when it closes all. */
public final class FakeSelections implements SelectionDesk {

    public static final String NAME = "koho:10:J-1042";

    public final List<String> done = new ArrayList<>();
    public String text = "Repairs";

    @Override
    public List<Listed> list() {
        return List.of(new Listed(NAME, "koho", "10", "J-1042", 3, "Close All", "paul", at(3)));
    }

    @Override
    public Optional<SelectionView> look(String job) {
        return at(job, 3);
    }

    @Override
    public Optional<SelectionView> at(String job, int event) {
        boolean known = (job.equals("J-1042") || job.equals(NAME)) && event <= 3;
        return known ? Optional.of(view(event)) : Optional.empty();
    }

    @Override
    public Decision act(String job, Act act, Person person) {
        if (act.after().filter(seen -> seen != 3).isPresent()) {
            return Decision.refused(job, List.of(Finding.of(RefusalCode.HISTORY_MOVED_ON, job)));
        }
        if (act.action().equals("Print Invoice")) {
            return Decision.refused(
                    job, List.of(Finding.of(RefusalCode.NO_DRAFT, job), Finding.of(RefusalCode.NOT_APPROVED, job)));
        }
        done.add(act.action() + " " + new java.util.TreeMap<>(act.given()) + " on " + job + " as " + person.name());
        return Decision.done(
                job, act.action() + " is done.", List.of(Finding.of(RefusalCode.OPEN_PURCHASE_ORDERS, job)));
    }

    @Override
    public Decision undo(String job, Optional<Integer> after, Person person) {
        done.add("undo on " + job + after.map(seen -> " after " + seen).orElse("") + " as " + person.name());
        return Decision.done(job, "What was done last is taken back.");
    }

    private SelectionView view(int events) {
        Money hundred = Money.of("1200.00", "EUR");
        boolean now = events == 3;
        return new SelectionView(
                NAME,
                "koho",
                "10",
                "J-1042",
                "Refitting the shop",
                "C-1",
                3,
                events,
                InvoiceSelection.State.OPEN,
                InvoiceSelection.Approval.NOT_APPROVED,
                InvoiceType.TIME_AND_MATERIAL,
                false,
                hundred,
                Money.of("0", "EUR"),
                Money.of("0", "EUR"),
                Optional.empty(),
                List.of(line("W-1", hundred, true, Optional.empty()), line("W-2", hundred, false, Optional.of(1))),
                List.of(new SelectionView.Draft(1, Invoice.Kind.INVOICE, "C-1", hundred, true, Optional.empty())),
                List.of(new SelectionView.Printed(
                        "DB12345678901234567X",
                        Optional.of("10-000001"),
                        Optional.of(DocumentState.POSTED),
                        hundred,
                        1)),
                now ? actions() : List.of(),
                history().subList(0, events),
                now ? Optional.of(3) : Optional.empty());
    }

    private SelectionView.Line line(String id, Money price, boolean selected, Optional<Integer> draft) {
        return new SelectionView.Line(
                new EntryId("koho", id),
                LocalDate.of(2026, 3, 2),
                "LABOUR",
                Optional.of("E-7"),
                text,
                Quantity.of("7.5"),
                price,
                Money.of("0", "EUR"),
                Quantity.of("7.5"),
                price,
                selected,
                true,
                false,
                draft);
    }

    private static List<SelectionView.Offered> actions() {
        return List.of(
                new SelectionView.Offered("Close All", "Takes everything that is open.", true, List.of()),
                new SelectionView.Offered(
                        "Delimit",
                        "Selects what matches.",
                        true,
                        List.of(
                                Argument.optional("Date from", Kind.DATE, "first date, inclusive"),
                                Argument.required("Employee from", Kind.TEXT, "first employee"),
                                Argument.optional("Extend selection", Kind.YES_NO, "yes adds"))),
                new SelectionView.Offered("Print Invoice", "Makes the invoice.", false, List.of()));
    }

    private static List<SelectionView.Happened> history() {
        return List.of(
                happened(1, "Entries arrived", "run:invoicing", 2, List.of(), false),
                happened(2, "Delimit", "paul", 0, List.of("DB12345678901234567X"), true),
                happened(3, "Undo", "paul", 0, List.of(), false));
    }

    private static SelectionView.Happened happened(
            int no, String action, String actor, int arrived, List<String> documents, boolean takenBack) {
        return new SelectionView.Happened(
                no,
                action,
                no == 2 ? Map.of("Date from", "2026-03-01") : Map.of(),
                actor,
                at(no),
                LocalDate.of(2026, 3, 5),
                "v1",
                arrived,
                documents,
                takenBack);
    }

    private static Instant at(int no) {
        return Instant.parse("2026-03-05T08:00:00Z").plusSeconds(60L * no);
    }
}
