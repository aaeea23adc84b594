package org.daybook.scenario;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;
import org.daybook.invoicing.worksessions.Session;
import org.daybook.invoicing.worksessions.SessionBook;
import org.daybook.invoicing.worksessions.SessionBookBuilder;
import org.daybook.invoicing.worksessions.SessionDocument;
import org.daybook.invoicing.worksessions.SessionInvoice;
import org.daybook.invoicing.worksessions.WorkSessionActions;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/** The biller of work sessions in a scenario: the entries registered on jobs are the sessions, with their products (SS 3). */
final class SessionDesk {

    private final World world;
    private final Set<EntryId> seen = new HashSet<>();
    private final Set<String> booked = new HashSet<>();
    private SessionBook book = SessionBook.empty(Currency.getInstance("EUR"));

    private SessionDesk(World world) {
        this.world = world;
    }

    static SessionDesk of(World world) {
        return world.part(SessionDesk.class, () -> new SessionDesk(world));
    }

    SessionBook book() {
        takeUpNewEntries();
        return book;
    }

    void change(UnaryOperator<SessionBookBuilder> change) {
        book = change.apply(book().toBuilder()).build();
    }

    static void act(World world, Said said, String action, Given given) {
        SessionDesk here = of(world);
        ActionType<SessionBook> type = WorkSessionActions.ALL.stream()
                .filter(one -> one.name().equals(action))
                .findFirst()
                .orElseThrow();
        boolean makes = action.equals("Invoice Sessions");
        Setting setting = makes ? world.settingOfDocuments() : world.setting();
        Outcome<SessionBook> outcome = type.on(here.book(), given, setting);
        world.last().take(said, outcome).ifPresent(after -> here.put(said, after, outcome));
    }

    private void put(Said said, SessionBook after, Outcome<SessionBook> outcome) {
        book = after;
        after.sessions().values().forEach(session -> session.all().forEach(world.jobs()::replace));
        List<Finding> reasons = new ArrayList<>(documents());
        book.invoices().values().forEach(this::callById);
        boolean held = after.invoices().values().stream()
                .anyMatch(invoice -> invoice.held().isPresent());
        if (held) {
            reasons.addAll(((Outcome.Done<SessionBook>) outcome).warnings());
        }
        if (!reasons.isEmpty()) {
            world.last().holds(said, reasons);
        }
    }

    /** The copy of an invoice has its number, and another id (SS 3.3 R9). */
    private void callById(SessionInvoice invoice) {
        invoice.number()
                .flatMap(world.documents()::numbered)
                .ifPresent(document -> world.documents().called("session invoice " + invoice.id(), document));
    }

    /** An invoice becomes a document of the books when it is approved; the copy of one booked is the same document. */
    private List<Finding> documents() {
        List<Finding> reasons = new ArrayList<>();
        for (SessionInvoice invoice : book.invoices().values()) {
            boolean approved = invoice.number().isPresent();
            if (approved && booked.add(invoice.number().orElseThrow())) {
                Outcome<Invoice> made = SessionDocument.of(book, invoice, world.setting());
                if (made instanceof Outcome.Done<Invoice> done) {
                    Documents.Made document =
                            world.documents().make(List.of(done.value()), false).get(0);
                    world.documents().called(invoice.number().orElseThrow(), document);
                    reasons.addAll(document.held());
                } else {
                    reasons.addAll(made.reasons());
                }
            }
        }
        return reasons;
    }

    /** A product whose group names a session is that session's; any other stands by itself. */
    private void takeUpNewEntries() {
        List<JobEntry> fresh = world.jobs().entries().stream()
                .map(Jobs.Registered::entry)
                .filter(entry -> seen.add(entry.id()))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        SessionBookBuilder changed = book.toBuilder();
        Map<String, Session> sessions = new LinkedHashMap<>();
        book.sessions().values().forEach(session -> sessions.put(session.id().nativeId(), session));
        for (JobEntry entry : fresh) {
            changed.project(world.jobs().job(entry.job(), world.books()));
            if (entry.kind() != EntryKind.PRODUCT) {
                sessions.put(entry.id().nativeId(), Session.of(entry, List.of()));
            }
        }
        fresh.stream().filter(entry -> entry.kind() == EntryKind.PRODUCT).forEach(product -> place(product, sessions));
        sessions.values().forEach(changed::session);
        book = changed.build();
    }

    private static void place(JobEntry product, Map<String, Session> sessions) {
        Session owner = product.group().map(sessions::get).orElse(null);
        if (owner == null) {
            sessions.put(product.id().nativeId(), Session.of(product, List.of()));
            return;
        }
        List<JobEntry> products = new ArrayList<>(owner.products());
        products.add(product);
        sessions.put(owner.id().nativeId(), owner.with(products));
    }
}
