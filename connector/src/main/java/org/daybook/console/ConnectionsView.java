package org.daybook.console;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.sync.Desk;
import org.daybook.sync.Reports.Contact;

/** Sources and ledgers: when they were last reached, and what came from or went to them. */
record ConnectionsView(List<One> sources, List<One> ledgers) {

    /**
     * One source or ledger.
     *
     * @param outcomes entries by what became of them; empty for ledgers
     * @param documents documents from it or for it, by stage
     */
    record One(ContactView contact, List<Count> outcomes, List<Count> documents) {}

    record Count(String what, String count) {}

    static ConnectionsView of(Desk.Overview overview) {
        return new ConnectionsView(of(overview, "source"), of(overview, "ledger"));
    }

    private static List<One> of(Desk.Overview overview, String kind) {
        return overview.contacts().stream()
                .filter(contact -> contact.kind().equals(kind))
                .map(contact ->
                        new One(ContactView.of(contact), outcomes(overview, contact), documents(overview, contact)))
                .toList();
    }

    private static List<Count> outcomes(Desk.Overview overview, Contact contact) {
        return overview.entries().stream()
                .filter(e -> contact.kind().equals("source") && e.source().equals(contact.name()))
                .map(e -> new Count(Shown.text(e.outcome()), Shown.count(e.entries())))
                .toList();
    }

    private static List<Count> documents(Desk.Overview overview, Contact contact) {
        var byStage = overview.totals().stream()
                .filter(t -> (contact.kind().equals("source") ? t.source() : t.ledger()).equals(contact.name()))
                .collect(Collectors.groupingBy(t -> t.stage(), Collectors.summingLong(t -> t.documents())));
        return OverviewView.WATCHED.stream()
                .filter(byStage::containsKey)
                .map(stage -> new Count(Shown.name(stage), Shown.count(byStage.get(stage))))
                .toList();
    }
}
