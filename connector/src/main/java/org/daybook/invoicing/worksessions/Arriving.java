package org.daybook.invoicing.worksessions;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.invoicing.action.Arrival;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/**
 * What a session book does with what comes from the source (SS 3.4, details inferred). A session is as its source told it last, whatever
 * was typed into it here before; the rows of invoices stay as they were billed. Sessions that were merged here stay merged as long as
 * they fit. What the source withdraws goes, unless it is on an invoice.
 */
final class Arriving {

    /** The source's setting that unconfirmed sessions may be invoiced: {@code unconfirmed: invoice} (SS 3.3 R1). */
    static final String UNCONFIRMED = "unconfirmed";

    /** The source's setting of the currency in which all invoices are made; without it, that of the first project. */
    static final String CURRENCY = "currency";

    private final String project;
    private final Map<EntryId, Session> sessions;
    private final Map<EntryId, EntryId> holders = new HashMap<>();
    private final List<JobEntry> loose = new ArrayList<>();

    private Arriving(Map<EntryId, Session> sessions, String project) {
        this.project = project;
        this.sessions = sessions;
        sessions.values().forEach(session -> hold(session, session.id()));
    }

    static SessionBook on(Optional<SessionBook> before, Arrival arrival) {
        SessionBook book = before.orElseGet(() -> SessionBook.empty(currency(arrival)));
        SessionBookBuilder after = book.toBuilder()
                .project(arrival.job())
                .currency(mayChangeCurrency(book, arrival) ? currency(arrival) : book.currency())
                .unconfirmedToo("invoice".equals(arrival.settings().get(UNCONFIRMED)));
        Arriving arriving = new Arriving(after.sessions(), arrival.job().number());
        arrival.withdrawn().forEach(arriving::withdraw);
        sessionsFirst(arrival.entries()).forEach(arriving::take);
        arriving.placeWhatIsLoose(Set.copyOf(arrival.withdrawn()));
        return after.build();
    }

    /** As long as nothing is invoiced or agreed in another one. */
    private static boolean mayChangeCurrency(SessionBook book, Arrival arrival) {
        return arrival.settings().containsKey(CURRENCY)
                && book.invoices().isEmpty()
                && book.contracts().isEmpty();
    }

    private static Currency currency(Arrival arrival) {
        String written = arrival.settings().getOrDefault(CURRENCY, "").strip();
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(written))
                .findFirst()
                .orElse(arrival.job().currency());
    }

    /** Products find their session. */
    private static Stream<JobEntry> sessionsFirst(List<JobEntry> entries) {
        return Stream.concat(
                entries.stream().filter(entry -> entry.kind() != EntryKind.PRODUCT),
                entries.stream().filter(entry -> entry.kind() == EntryKind.PRODUCT));
    }

    /** What was moved to another project in the meantime is not withdrawn there. */
    private void withdraw(EntryId id) {
        find(id).filter(session ->
                        session.project().equals(project) && session.invoice().isEmpty())
                .ifPresent(session -> takeOut(session, id));
    }

    private void take(JobEntry entry) {
        Optional<Session> found = find(entry.id());
        if (found.isEmpty()) {
            place(entry);
        } else if (found.get().entry().currency().equals(entry.currency())) {
            change(found.get(), entry);
        } else if (found.get().invoice().isEmpty()) {
            takeOut(found.get(), entry.id());
            place(entry);
        }
    }

    private Optional<Session> find(EntryId id) {
        return Optional.ofNullable(holders.get(id)).map(sessions::get);
    }

    private void change(Session session, JobEntry entry) {
        Session changed = session.told(entry);
        boolean parts = changed.isJoint() && changed.isFree() && !MergeSessions.fit(changed.parts());
        if (parts) {
            part(changed);
        } else if (changed.isPartOfJoint() && changed.invoice().isEmpty()) {
            loosen(changed.products());
            put(changed.with(List.of()));
        } else {
            put(changed);
        }
    }

    /** Takes an entry out of the session that holds it; products that lose their session are placed anew. */
    private void takeOut(Session session, EntryId id) {
        if (session.id().equals(id)) {
            remove(session);
            loosen(session.products());
        } else if (session.products().stream().anyMatch(product -> product.id().equals(id))) {
            holders.remove(id);
            put(session.with(session.products().stream()
                    .filter(product -> !product.id().equals(id))
                    .toList()));
        } else {
            part(session);
            takeOut(find(id).orElseThrow(), id);
        }
    }

    private void loosen(List<JobEntry> products) {
        products.forEach(product -> holders.remove(product.id()));
        loose.addAll(products);
    }

    private void placeWhatIsLoose(Set<EntryId> withdrawn) {
        loose.stream()
                .filter(product -> !withdrawn.contains(product.id()))
                .filter(product -> find(product.id()).isEmpty())
                .forEach(this::place);
    }

    private void part(Session joint) {
        remove(joint);
        UnmergeSession.parted(joint, sessions.keySet()).forEach(this::put);
    }

    /** With the session it belongs to, if that can still take it; otherwise by itself. */
    private void place(JobEntry entry) {
        Optional<Session> owner = entry.kind() == EntryKind.PRODUCT ? owner(entry) : Optional.empty();
        put(owner.map(session -> session.and(entry)).orElseGet(() -> Session.of(entry, List.of())));
    }

    private Optional<Session> owner(JobEntry product) {
        String id = product.id().nativeId();
        Optional<String> record =
                Optional.of(id.lastIndexOf('/')).filter(at -> at > 0).map(at -> id.substring(0, at));
        return Stream.of(product.group(), record)
                .flatMap(Optional::stream)
                .flatMap(session -> find(new EntryId(product.id().source(), session)).stream())
                .filter(session -> session.isFree() && !session.isPartOfJoint())
                .filter(session -> session.entry().currency().equals(product.currency()))
                .findFirst();
    }

    private void put(Session session) {
        sessions.put(session.id(), session);
        hold(session, session.id());
    }

    private void remove(Session session) {
        sessions.remove(session.id());
        holders.remove(session.id());
    }

    private void hold(Session session, EntryId holder) {
        holders.put(session.id(), holder);
        session.parts().forEach(part -> hold(part.with(List.of()), holder));
        session.products().forEach(product -> holders.put(product.id(), holder));
    }
}
