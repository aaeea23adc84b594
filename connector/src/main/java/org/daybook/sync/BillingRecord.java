package org.daybook.sync;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.Catalogues;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.Event.Author;
import org.daybook.invoicing.action.History;
import org.daybook.invoicing.action.Tables;
import org.daybook.invoicing.action.Unrepeatable;
import org.daybook.posting.Dated;
import org.daybook.posting.Mappings;
import org.daybook.sync.Histories.Made;
import org.daybook.sync.Histories.Work;

/**
 * What people bill by hand, on record: read from its events, and continued event by event. What was worked on last is at hand, so that
 * only what happened since is read and reckoned.
 */
final class BillingRecord {

    private static final int AT_HAND = 16;

    private final Histories histories;
    private final Documents documents;
    private final Clock clock;
    private final Map<String, Tables> tables = new AtHand<>();
    private final Map<Work, History<?>> reckoned = new AtHand<>();

    /** What was used last. */
    private static final class AtHand<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        AtHand() {
            super(AT_HAND, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > AT_HAND;
        }
    }

    BillingRecord(Register register, Clock clock) {
        this.histories = register.histories();
        this.documents = register.documents();
        this.clock = clock;
    }

    /**
     * To be looked at: every event by the tables it was done by.
     *
     * @throws Unrepeatable if the record cannot be repeated
     */
    synchronized History<?> open(Work work) {
        History<?> known = reckoned.get(work);
        History<?> now = (known == null ? History.of(catalogue(work), List.of(), this::kept) : known)
                .then(histories.events(work, known == null ? 0 : known.last()));
        check(now.issued(), known == null ? Set.of() : known.issued().keySet());
        reckoned.put(work, now);
        return now;
    }

    /** What the rules make of the record now must be what was made then: a document on its way is never another one. */
    private void check(Map<String, Invoice> issued, Set<String> checked) {
        issued.forEach((reference, invoice) -> {
            if (!checked.contains(reference)) {
                documents
                        .find(reference)
                        .map(Document::invoice)
                        .filter(made -> !made.linesTotal().equals(invoice.linesTotal()))
                        .ifPresent(made -> {
                            throw new Unrepeatable("document " + reference + " was made over " + made.linesTotal()
                                    + " before tax, and the record comes to " + invoice.linesTotal());
                        });
            }
        });
    }

    /** What is on record of work that cannot be opened. */
    List<Event> events(Work work) {
        return histories.events(work);
    }

    private static Catalogue<?> catalogue(Work work) {
        return Catalogues.of(work.catalogue())
                .orElseThrow(() -> new Unrepeatable("there is no catalogue " + work.catalogue()));
    }

    /** To be worked on: what is done next is done by {@code rules}. */
    History<?> open(Work work, Rules rules) {
        String version = rules.mappings().version();
        Tables now = tables(rules.mappings());
        return open(work).by(asked -> asked.equals(version) ? now : kept(asked));
    }

    /** Tables of a version never change, and most events are done by few versions. */
    private synchronized Tables kept(String version) {
        return tables.computeIfAbsent(
                version,
                unread -> histories
                        .tables(version)
                        .orElseThrow(() -> new Unrepeatable("no tables are kept of version " + version)));
    }

    private static Tables tables(Mappings mappings) {
        return new Tables(
                mappings.companies(),
                mappings.customers(),
                mappings.dated().customers().values().stream()
                        .flatMap(List::stream)
                        .map(BillingRecord::dated)
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
        return histories.all();
    }

    /**
     * The work of that name: a job's number, source:company:job, or source:company for all of a company; with its policy and a slash
     * before it where it goes by several. More than one, where the name does not tell.
     */
    List<Work> named(String name) {
        List<Work> byNumber = name.isBlank() ? List.of() : histories.onJob(name);
        return byNumber.isEmpty() ? spelledOut(name) : byNumber;
    }

    private List<Work> spelledOut(String name) {
        int slash = name.indexOf('/');
        boolean policy = slash > 0 && Catalogues.of(name.substring(0, slash)).isPresent();
        String spelled = policy ? name.substring(slash + 1) : name;
        String[] parts = spelled.split(":", 3);
        return histories.onJob(parts.length < 3 ? "" : parts[2]).stream()
                .filter(work -> work.name().equals(spelled))
                .filter(work -> !policy || work.catalogue().equals(name.substring(0, slash)))
                .toList();
    }
}
