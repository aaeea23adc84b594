package org.daybook.sync;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.Event.Author;
import org.daybook.invoicing.action.History;
import org.daybook.invoicing.action.Tables;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.SelectionCatalogue;
import org.daybook.posting.Dated;
import org.daybook.posting.Mappings;
import org.daybook.sync.Histories.Made;
import org.daybook.sync.Histories.Work;

/** The selections on record: read from their events, and continued event by event. */
final class SelectionRecord {

    private static final int VERSIONS_AT_HAND = 8;

    static final Catalogue<InvoiceSelection> CATALOGUE = new SelectionCatalogue();

    private final Histories histories;
    private final Clock clock;
    private final Map<String, Tables> read = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tables> eldest) {
            return size() > VERSIONS_AT_HAND;
        }
    };

    SelectionRecord(Register register, Clock clock) {
        this.histories = register.histories();
        this.clock = clock;
    }

    static Work work(String source, String company, String job) {
        return new Work(CATALOGUE.name(), source, company, job);
    }

    /** To be looked at: every event by the tables it was done by. */
    History<InvoiceSelection> open(Work work) {
        return History.of(CATALOGUE, histories.events(work), this::kept);
    }

    /** To be worked on: what is done next is done by {@code rules}. */
    History<InvoiceSelection> open(Work work, Rules rules) {
        String version = rules.mappings().version();
        Tables now = tables(rules.mappings());
        return History.of(CATALOGUE, histories.events(work), asked -> asked.equals(version) ? now : kept(asked));
    }

    /** Tables of a version never change, and most events are done by few versions. */
    private synchronized Tables kept(String version) {
        return read.computeIfAbsent(
                version,
                unread -> histories
                        .tables(version)
                        .orElseThrow(() -> new IllegalStateException("no tables are kept of version " + version)));
    }

    private static Tables tables(Mappings mappings) {
        return new Tables(
                mappings.companies(),
                mappings.customers(),
                mappings.dated().customers().values().stream()
                        .flatMap(List::stream)
                        .map(SelectionRecord::dated)
                        .toList(),
                mappings.taxCodes(),
                mappings.taxTable(),
                mappings.rules().roundingByCode());
    }

    private static Tables.DatedCustomer dated(Dated<Customer> row) {
        return new Tables.DatedCustomer(row.effective().from(), row.effective().to(), row.value());
    }

    /** Somebody doing something now, on the business day of the company. */
    Author author(Work work, String actor, Rules rules) {
        Company company = rules.mappings().companies().get(work.company());
        Clock local = company == null ? clock : clock.withZone(company.zone());
        return new Author(
                actor,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                LocalDate.now(local),
                rules.mappings().version());
    }

    Outcome<Integer> append(Work work, Event event, Rules rules, List<Made> documents) {
        return histories.append(work, event, tables(rules.mappings()), documents);
    }

    List<Histories.Kept> all() {
        return histories.all(CATALOGUE.name());
    }

    /** The work of that name: a job's number, or source:company:job. More than one, where the number does not tell. */
    List<Work> named(String name) {
        List<Work> byNumber = histories.onJob(CATALOGUE.name(), name);
        return byNumber.isEmpty() ? spelledOut(name).stream().toList() : byNumber;
    }

    private Optional<Work> spelledOut(String name) {
        String[] parts = name.split(":", 3);
        return parts.length < 3
                ? Optional.empty()
                : histories.onJob(CATALOGUE.name(), parts[2]).stream()
                        .filter(work -> work.name().equals(name))
                        .findFirst();
    }
}
