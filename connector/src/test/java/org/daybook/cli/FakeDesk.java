package org.daybook.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.Desk;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState;
import org.daybook.sync.EntryStory;
import org.daybook.sync.Explanation;
import org.daybook.sync.FakeBilling;
import org.daybook.sync.FakeMappings;
import org.daybook.sync.MappingDesk;
import org.daybook.sync.Reports;

/** A desk that tells {@link Facts} and remembers what was asked of it. */
final class FakeDesk implements Desk {

    static final int DOCUMENTS = 1_200;

    final List<DocumentQuery> queries = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    final FakeBilling billing = new FakeBilling();
    final FakeMappings mappings = new FakeMappings();
    String entryText = "Repairs";

    @Override
    public MappingDesk mappings() {
        return mappings;
    }

    @Override
    public BillingDesk billing() {
        return billing;
    }

    @Override
    public Overview overview() {
        return Facts.overview();
    }

    @Override
    public DocumentPage documents(DocumentQuery query) {
        queries.add(query);
        int from = query.after().map(Integer::parseInt).orElse(1);
        int until = Math.min(DOCUMENTS, from + query.size() - 1);
        return new DocumentPage(
                IntStream.rangeClosed(from, until).mapToObj(Facts::row).toList(),
                until < DOCUMENTS ? Optional.of(String.valueOf(until + 1)) : Optional.empty());
    }

    @Override
    public Optional<DocumentView> document(String name) {
        return name.equals(Facts.POSTED.toString()) ? Optional.of(Facts.view()) : Optional.empty();
    }

    @Override
    public List<Reports.HeldItem> held(int most) {
        return List.of(Facts.held());
    }

    @Override
    public List<Reports.DayTotal> money(LocalDate from) {
        return List.of(new Reports.DayTotal(from, DocumentState.Stage.POSTED, 2, Facts.eur("10")));
    }

    @Override
    public Optional<Explanation> explain(String document) {
        return document.equals("2026-00002") ? Optional.of(Facts.explanation()) : Optional.empty();
    }

    @Override
    public Optional<EntryStory> entry(String entry) {
        return entry.equals("koho:4711") ? Optional.of(Facts.story(entryText)) : Optional.empty();
    }

    @Override
    public List<Decision> approve(List<String> documents, Person person) {
        return documents.stream().map(name -> decide("approve", name, person)).toList();
    }

    @Override
    public Decision retry(String document, Person person) {
        return decide("retry", document, person);
    }

    @Override
    public Decision credit(String document, boolean restoreEntries, Person person) {
        return decide(restoreEntries ? "credit and restore" : "credit", document, person);
    }

    /** Refuses whatever ends in 3. */
    private Decision decide(String act, String document, Person person) {
        if (document.endsWith("3")) {
            return Decision.refused(document, List.of(Finding.of(RefusalCode.SAME_PERSON, document)));
        }
        done.add(act + " " + document + " as " + person.name());
        return Decision.done(document, "It is done.");
    }
}
