package org.daybook.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.History;
import org.daybook.invoicing.action.Overview;
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
                history.events().stream()
                        .flatMap(event -> event.documents().stream())
                        .flatMap(reference -> documents.find(reference).stream())
                        .map(BillingViews::made)
                        .toList(),
                isNow
                        ? history.catalogue().actions().stream()
                                .map(BillingViews::offered)
                                .toList()
                        : List.of(),
                happened(history),
                isNow ? history.undoable().map(Event::no) : Optional.empty());
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

    private static List<BillingView.Happened> happened(History<?> history) {
        Set<Integer> takenBack = history.takenBack();
        return history.events().stream()
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
