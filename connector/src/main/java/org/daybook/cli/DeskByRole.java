package org.daybook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.Desk;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.EntryStory;
import org.daybook.sync.Explanation;
import org.daybook.sync.MappingDesk;
import org.daybook.sync.Reports;

/**
 * A desk that lets people act as far as their roles allow, as the server does (RE 2.10): who administers never
 * approves.
 */
final class DeskByRole implements Desk {

    private final Desk desk;

    DeskByRole(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Decision> approve(List<String> documents, Person person) {
        guard(person, "approve", approves(person));
        return desk.approve(documents, person);
    }

    @Override
    public Decision retry(String document, Person person) {
        guard(person, "retry", person.is("PREPARER") || person.is("APPROVER"));
        return desk.retry(document, person);
    }

    @Override
    public Decision credit(String document, boolean restoreEntries, Person person) {
        guard(person, "credit", person.is("PREPARER") || person.is("APPROVER"));
        return desk.credit(document, restoreEntries, person);
    }

    @Override
    public BillingDesk billing() {
        return new BillingDeskByRole(desk.billing());
    }

    @Override
    public MappingDesk mappings() {
        return new MappingDeskByRole(desk.mappings());
    }

    static boolean approves(Person person) {
        return person.is("APPROVER") && !person.is("ADMIN");
    }

    static void guard(Person person, String act, boolean allowed) {
        if (!allowed) {
            throw new NotAllowed(person.name() + " may not " + act + " with the roles "
                    + String.join(", ", person.roles()) + ", so nothing was changed. Ask somebody who may.");
        }
    }

    @Override
    public Overview overview() {
        return desk.overview();
    }

    @Override
    public DocumentPage documents(DocumentQuery query) {
        return desk.documents(query);
    }

    @Override
    public Optional<DocumentView> document(String name) {
        return desk.document(name);
    }

    @Override
    public List<Reports.HeldItem> held(int most) {
        return desk.held(most);
    }

    @Override
    public List<Reports.DayTotal> money(LocalDate from) {
        return desk.money(from);
    }

    @Override
    public Optional<Explanation> explain(String document) {
        return desk.explain(document);
    }

    @Override
    public Optional<EntryStory> entry(String entry) {
        return desk.entry(entry);
    }
}
