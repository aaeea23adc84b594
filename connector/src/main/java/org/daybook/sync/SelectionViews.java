package org.daybook.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.History;
import org.daybook.invoicing.selection.Draft;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.PrintedInvoice;
import org.daybook.invoicing.selection.SelectionLine;
import org.daybook.sync.Histories.Work;

/** Shows a selection on record as people see it. */
final class SelectionViews {

    private final Catalogue<InvoiceSelection> catalogue;
    private final Documents documents;

    SelectionViews(Catalogue<InvoiceSelection> catalogue, Documents documents) {
        this.catalogue = catalogue;
        this.documents = documents;
    }

    /** @param events how many there are now; the history may be of fewer */
    Optional<SelectionView> of(Work work, History<InvoiceSelection> history, int events) {
        return history.state().map(selection -> of(work, history, selection, events));
    }

    private SelectionView of(Work work, History<InvoiceSelection> history, InvoiceSelection selection, int events) {
        boolean isNow = history.last() == events;
        return new SelectionView(
                work.name(),
                work.source(),
                work.company(),
                work.job(),
                selection.job().name(),
                selection.job().customer(),
                events,
                history.last(),
                selection.state(),
                selection.approval(),
                selection.invoiceType(),
                selection.endInvoice(),
                selection.total(),
                selection.desiredPrice(),
                selection.onAccountReduction(),
                selection.crediting().map(crediting -> crediting.invoice().number()),
                selection.lines().stream().map(SelectionViews::line).toList(),
                selection.drafts().stream().map(SelectionViews::draft).toList(),
                selection.printed().stream().map(this::printed).toList(),
                isNow
                        ? catalogue.actions().stream()
                                .map(SelectionViews::offered)
                                .toList()
                        : List.of(),
                happened(history),
                isNow ? history.undoable().map(Event::no) : Optional.empty());
    }

    private static SelectionView.Line line(SelectionLine line) {
        return new SelectionView.Line(
                line.id(),
                line.entry().date(),
                line.entry().activity(),
                line.entry().employee(),
                line.entry().text(),
                line.openQuantity(),
                line.openPrice(),
                line.priceInvoiced(),
                line.invoiceQuantity(),
                line.invoicePrice(),
                line.isSelected(),
                line.close(),
                line.entryClosed(),
                line.draft());
    }

    private static SelectionView.Draft draft(Draft draft) {
        return new SelectionView.Draft(
                draft.number(),
                draft.kind(),
                draft.billTo(),
                draft.total(),
                draft.approvedForInvoicing(),
                draft.credits());
    }

    private SelectionView.Printed printed(PrintedInvoice printed) {
        Optional<Document> document = documents.find(printed.number());
        return new SelectionView.Printed(
                printed.number(),
                document.flatMap(Document::number),
                document.map(Document::state),
                printed.invoice().total(),
                printed.creditMemos());
    }

    private static SelectionView.Offered offered(ActionType<?> action) {
        return new SelectionView.Offered(action.name(), action.meaning(), action.undoable(), action.arguments());
    }

    private static List<SelectionView.Happened> happened(History<?> history) {
        Set<Integer> takenBack = history.takenBack();
        return history.events().stream()
                .map(event -> new SelectionView.Happened(
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
