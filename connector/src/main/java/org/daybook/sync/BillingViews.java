package org.daybook.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.History;
import org.daybook.invoicing.action.Overview;
import org.daybook.invoicing.action.Unrepeatable;
import org.daybook.sync.Histories.Work;

/** Shows work on record as people see it. */
final class BillingViews {

    private final Documents documents;

    BillingViews(Documents documents) {
        this.documents = documents;
    }

    /** @param events how many there are now; the history may be of fewer */
    Optional<BillingView> of(Work work, History<?> history, int events) {
        return history.shown().map(overview -> of(work, history, overview, events));
    }

    private BillingView of(Work work, History<?> history, Overview overview, int events) {
        boolean isNow = history.last() == events;
        return new BillingView(
                work.name(),
                work.catalogue(),
                work.source(),
                work.company(),
                work.job(),
                events,
                history.last(),
                overview,
                made(history.events()),
                isNow
                        ? history.catalogue().actions().stream()
                                .map(BillingViews::offered)
                                .toList()
                        : List.of(),
                happened(history.events(), history.takenBack()),
                isNow ? history.undoable().map(Event::no) : Optional.empty());
    }

    /** Work whose record cannot be repeated: why, what was made of it, and what was done; nothing can be done with it. */
    BillingView of(Work work, List<Event> events, Unrepeatable trouble) {
        return new BillingView(
                work.name(),
                work.catalogue(),
                work.source(),
                work.company(),
                work.job(),
                events.size(),
                events.size(),
                Overview.of(
                        RefusalCode.RECORD_UNREPEATABLE.sentence(),
                        List.of(),
                        "Reason",
                        trouble.getMessage(),
                        "What to do",
                        RefusalCode.RECORD_UNREPEATABLE.remedy()),
                made(events),
                List.of(),
                happened(events, Set.of()),
                Optional.empty());
    }

    private List<BillingView.Made> made(List<Event> events) {
        return events.stream()
                .flatMap(event -> event.documents().stream())
                .flatMap(reference -> documents.find(reference).stream())
                .map(BillingViews::made)
                .toList();
    }

    private static BillingView.Made made(Document document) {
        return new BillingView.Made(
                document.externalRef(),
                document.number(),
                document.invoice().kind(),
                document.invoice().customer(),
                document.total(),
                document.state());
    }

    private static BillingView.Offered offered(ActionType<?> action) {
        return new BillingView.Offered(action.name(), action.meaning(), action.undoable(), action.arguments());
    }

    private static List<BillingView.Happened> happened(List<Event> events, Set<Integer> takenBack) {
        return events.stream()
                .map(event -> new BillingView.Happened(
                        event.no(),
                        event.action(),
                        event.given().values(),
                        event.actor(),
                        event.at(),
                        event.day(),
                        event.mappingVersion(),
                        event.arrival()
                                .map(arrival -> arrival.entries().size()
                                        + arrival.withdrawn().size())
                                .orElse(0),
                        event.documents(),
                        takenBack.contains(event.no())))
                .toList();
    }
}
