package org.daybook.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Overview;
import org.daybook.invoicing.action.Sheet;
import org.daybook.invoicing.settlement.CheckFile;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;

/** One job's invoice selection that tells what it was asked; it refuses a Print Invoice, and warns when it closes all. */
public final class FakeBilling implements BillingDesk {

    public static final String NAME = "koho:10:J-1042";

    public final List<String> done = new ArrayList<>();
    public static final String AGENCY = "ace:10";

    public String text = "Repairs";
    public String payee = "Client One";

    @Override
    public List<Listed> list() {
        return List.of(new Listed(NAME, "invoice-selection", "koho", "10", "J-1042", 3, "Close All", "paul", at(3)));
    }

    @Override
    public Optional<BillingView> look(String work) {
        return at(work, 3);
    }

    @Override
    public Optional<BillingView> at(String work, int event) {
        boolean known = (List.of("J-1042", NAME, "invoice-selection/" + NAME).contains(work)) && event <= 3;
        return known ? Optional.of(view(event)) : Optional.empty();
    }

    /** One check, 1001, of the agency ace:10. */
    @Override
    public Optional<CheckFile> checks(String work, long from, long to) {
        if (!work.equals(AGENCY)) {
            return Optional.empty();
        }
        Money hundred = Money.of("100.00", "USD");
        CheckFile.Page page = new CheckFile.Page(
                1001,
                payee,
                hundred,
                "One hundred and 00/100",
                LocalDate.of(2026, 3, 5),
                "Remittance",
                "Trust account",
                List.of(new CheckFile.StubLine(
                        7, LocalDate.of(2026, 2, 28), Money.of("125.00", "USD"), Money.of("25.00", "USD"), hundred)));
        return Optional.of(new CheckFile(from <= 1001 && to >= 1001 ? List.of(page) : List.of()));
    }

    @Override
    public Decision act(String work, Act act, Person person) {
        if (act.after().filter(seen -> seen != 3).isPresent()) {
            return Decision.refused(work, List.of(Finding.of(RefusalCode.HISTORY_MOVED_ON, work)));
        }
        if (act.action().equals("Print Invoice")) {
            return Decision.refused(
                    work, List.of(Finding.of(RefusalCode.NO_DRAFT, work), Finding.of(RefusalCode.NOT_APPROVED, work)));
        }
        done.add(act.action() + " " + new java.util.TreeMap<>(act.given()) + " on " + work + " as " + person.name());
        return Decision.done(
                work, act.action() + " is done.", List.of(Finding.of(RefusalCode.OPEN_PURCHASE_ORDERS, work)));
    }

    /** One job with invoice drafts; no credit memos. */
    @Override
    public List<Ready> ready(Batch batch) {
        return batch.creditMemos()
                ? List.of()
                : List.of(new Ready("invoice-selection/" + NAME, text, "C-1", 2, Money.of("1200.00", "EUR")));
    }

    /** The job is printed, and another is refused. */
    @Override
    public List<Decision> print(Batch batch, Person person) {
        done.add("print " + batch.totals()
                + batch.date().map(date -> " of " + date).orElse("") + " as " + person.name());
        return batch.creditMemos()
                ? List.of()
                : List.of(
                        Decision.done(NAME, "Print Invoice is done."),
                        Decision.refused("koho:10:J-2", List.of(Finding.of(RefusalCode.JOB_NOT_INVOICEABLE, "J-2"))));
    }

    @Override
    public Decision undo(String work, Optional<Integer> after, Person person) {
        done.add("undo on " + work + after.map(seen -> " after " + seen).orElse("") + " as " + person.name());
        return Decision.done(work, "What was done last is taken back.");
    }

    private BillingView view(int events) {
        boolean now = events == 3;
        return new BillingView(
                NAME,
                "invoice-selection",
                "koho",
                "10",
                "J-1042",
                3,
                events,
                overview(),
                List.of(new BillingView.Made(
                        "DB12345678901234567X",
                        Optional.of("10-000001"),
                        Invoice.Kind.INVOICE,
                        "C-1",
                        Money.of("1200.00", "EUR"),
                        DocumentState.POSTED)),
                now ? actions() : List.of(),
                history().subList(0, events),
                now ? Optional.of(3) : Optional.empty());
    }

    private Overview overview() {
        Sheet lines = Sheet.of("Lines", "Entry", "Text", ">Open price", "How")
                .row("koho:W-1", text, Money.of("1200.00", "EUR"), "selected, closes the entry")
                .row("koho:W-2", text, Money.of("1200.00", "EUR"), "on draft 1")
                .build();
        Sheet drafts = Sheet.of("Drafts", ">Draft", ">Total").build();
        return Overview.of("Refitting the shop", List.of(lines, drafts), "Customer", "C-1", "Crediting", "");
    }

    private static List<BillingView.Offered> actions() {
        return List.of(
                new BillingView.Offered("Close All", "Takes everything that is open.", true, List.of()),
                new BillingView.Offered(
                        "Delimit",
                        "Selects what matches.",
                        true,
                        List.of(
                                Argument.optional("Date from", Kind.DATE, "first date, inclusive"),
                                Argument.required("Employee from", Kind.TEXT, "first employee"),
                                Argument.optional("Extend selection", Kind.YES_NO, "yes adds"))),
                new BillingView.Offered("Print Invoice", "Makes the invoice.", false, List.of()));
    }

    private static List<BillingView.Happened> history() {
        return List.of(
                happened(1, "Entries arrived", "run:invoicing", 2, List.of(), false),
                happened(2, "Delimit", "paul", 0, List.of("DB12345678901234567X"), true),
                happened(3, "Undo", "paul", 0, List.of(), false));
    }

    private static BillingView.Happened happened(
            int no, String action, String actor, int arrived, List<String> documents, boolean takenBack) {
        return new BillingView.Happened(
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
