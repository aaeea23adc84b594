package org.daybook.console;

import static org.daybook.console.SampleDocuments.NOW;
import static org.daybook.console.SampleDocuments.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.Desk;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.Documents;
import org.daybook.sync.EntryStory;
import org.daybook.sync.Explanation;
import org.daybook.sync.FakeBilling;
import org.daybook.sync.FakeMappings;
import org.daybook.sync.Hold;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.MappingDesk;
import org.daybook.sync.Reports;
import org.daybook.sync.Unavailable;
import org.daybook.work.JobEntry;

/** A desk in memory: it approves, retries and credits as the real one does, and counts what it was asked to do. */
final class FakeDesk implements Desk {

    private final Map<UUID, Document> documents = new LinkedHashMap<>();
    private final Map<UUID, List<Documents.Event>> histories = new LinkedHashMap<>();
    final AtomicInteger acts = new AtomicInteger();
    volatile FakeBilling billing = new FakeBilling();
    volatile FakeMappings mappings = new FakeMappings();
    volatile boolean isAway;
    volatile boolean isBroken;

    FakeDesk() {
        reset();
    }

    synchronized void reset() {
        documents.clear();
        histories.clear();
        acts.set(0);
        billing = new FakeBilling();
        mappings = new FakeMappings();
        isAway = false;
        isBroken = false;
        SampleDocuments.all().forEach(this::put);
    }

    @Override
    public MappingDesk mappings() {
        return mappings;
    }

    @Override
    public BillingDesk billing() {
        return billing;
    }

    private void put(Document document) {
        documents.put(document.id(), document);
        histories.put(
                document.id(),
                new ArrayList<>(List.of(event(
                        document.createdAt(),
                        document.createdBy(),
                        "invoiced",
                        DocumentState.INVOICED,
                        "Built from finished work on " + document.invoice().job() + "."))));
        document.approvedBy()
                .ifPresent(who ->
                        add(document, who, "approved", DocumentState.APPROVED, "Approved over the exact content."));
        if (document.state() != DocumentState.INVOICED) {
            add(
                    document,
                    "daybook",
                    "moved",
                    document.state(),
                    StateLabel.of(document.state()).word() + " by daybook.");
        }
    }

    private void add(Document document, String who, String action, DocumentState state, String text) {
        histories.get(document.id()).add(event(document.changedAt(), who, action, state, text));
    }

    private static Documents.Event event(Instant at, String who, String action, DocumentState state, String text) {
        return new Documents.Event(at, who, action, state, text);
    }

    synchronized List<Document> in(DocumentState state) {
        return documents.values().stream().filter(d -> d.state() == state).toList();
    }

    /** The ledger has shown it: Posted. */
    synchronized void post(Document d) {
        move(d, DocumentState.POSTED, d.number(), d.approvedBy(), new Person("daybook", List.of()), "posted");
    }

    @Override
    public synchronized Overview overview() {
        if (isAway) {
            throw new Unavailable("the register at jdbc:secret is away");
        }
        if (isBroken) {
            throw new IllegalStateException("a bug that knows the password hunter2");
        }
        return new Overview(
                totals(),
                entryCounts(),
                contacts(),
                21,
                Optional.of(SampleDocuments.MAPPING_VERSION),
                Optional.of(FakeMappings.WAITING));
    }

    private List<Reports.Total> totals() {
        record Key(String company, String source, String ledger, Stage stage) {}
        return documents.values().stream()
                .collect(Collectors.groupingBy(d -> new Key(
                        d.invoice().company(), d.source(), d.ledger(), d.state().stage())))
                .entrySet()
                .stream()
                .map(e -> new Reports.Total(
                        e.getKey().company(),
                        e.getKey().source(),
                        e.getKey().ledger(),
                        e.getKey().stage(),
                        e.getValue().size(),
                        Money.sum(
                                e.getValue().get(0).invoice().currency(),
                                e.getValue().stream().map(Document::total).toList())))
                .toList();
    }

    private static List<Reports.EntryCount> entryCounts() {
        return List.of(
                new Reports.EntryCount("ace", "billed", 214),
                new Reports.EntryCount("ace", "quarantined", 1),
                new Reports.EntryCount("clipitc", "billed", 611),
                new Reports.EntryCount("clipitc", "NOT_DONE", 37),
                new Reports.EntryCount("koho", "billed", 12_402),
                new Reports.EntryCount("koho", "waiting", 58),
                new Reports.EntryCount("koho", "INTERNAL_WORK", 91));
    }

    private static List<Reports.Contact> contacts() {
        return List.of(
                contact("source", "koho", true, "Page 14 read, 200 entries."),
                contact("source", "clipitc", true, "jobs-2026-03-31.csv read, 44 entries."),
                contact("source", "ace", true, "No new report in the drop folder."),
                contact("ledger", "xero", true, "Invoice read back."),
                new Reports.Contact(
                        "ledger",
                        "sap",
                        NOW.minusSeconds(40),
                        false,
                        "503 Service Unavailable; tried again in 30 s.",
                        Optional.of(NOW.minusSeconds(3_000))),
                contact("ledger", "hledger", true, "Journal file written."));
    }

    private static Reports.Contact contact(String kind, String name, boolean reached, String text) {
        return new Reports.Contact(kind, name, NOW.minusSeconds(75), reached, text, Optional.of(NOW.minusSeconds(75)));
    }

    @Override
    public synchronized DocumentPage documents(DocumentQuery query) {
        List<Document> fitting = documents.values().stream()
                .filter(d -> query.stage().map(d.state().stage()::equals).orElse(true))
                .filter(d -> query.company().map(d.invoice().company()::equals).orElse(true))
                .filter(d -> query.source().map(d.source()::equals).orElse(true))
                .filter(d -> query.ledger().map(d.ledger()::equals).orElse(true))
                .filter(d -> query.text().map(text -> told(d).contains(text)).orElse(true))
                .sorted(Comparator.comparing(Document::changedAt).reversed())
                .toList();
        int from = query.after().map(Integer::parseInt).orElse(0);
        int to = Math.min(fitting.size(), from + query.size());
        return new DocumentPage(
                fitting.subList(Math.min(from, to), to).stream()
                        .map(FakeDesk::row)
                        .toList(),
                to < fitting.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    private static String told(Document d) {
        return d.number().orElse("") + " " + d.externalRef() + " " + d.invoice().customer() + " "
                + d.invoice().job();
    }

    private static DocumentPage.Row row(Document d) {
        return new DocumentPage.Row(
                d.id(),
                d.number(),
                d.externalRef(),
                d.invoice().kind(),
                d.invoice().company(),
                d.invoice().customer(),
                d.invoice().job(),
                d.source(),
                d.ledger(),
                d.invoice().date(),
                d.total(),
                d.state(),
                d.hold().map(Hold::code),
                d.changedAt());
    }

    @Override
    public synchronized Optional<DocumentView> document(String name) {
        return find(name).map(d -> new DocumentView(d, List.copyOf(histories.get(d.id())), proof(d), List.of()));
    }

    private Optional<Document> find(String name) {
        return documents.values().stream()
                .filter(d -> d.number().map(name::equals).orElse(false)
                        || d.externalRef().equals(name)
                        || (name.length() >= 6 && d.id().toString().startsWith(name)))
                .findFirst();
    }

    private static Optional<Documents.Proof> proof(Document d) {
        if (d.state() != DocumentState.POSTED && d.state() != DocumentState.CONFLICT) {
            return Optional.empty();
        }
        LedgerDocument expected = ledgerDocument(d, "4000");
        LedgerDocument actual = ledgerDocument(d, d.state() == DocumentState.CONFLICT ? "4010" : "4000");
        List<Finding> differences = d.state() == DocumentState.CONFLICT
                ? List.of(Finding.of(
                        RefusalCode.READ_BACK_DIFFERS, "line 2", "Line 2 stands on account 4010; expected was 4000."))
                : List.of();
        return Optional.of(new Documents.Proof(d.changedAt(), expected, actual, differences));
    }

    private static LedgerDocument ledgerDocument(Document d, String salesAccount) {
        return new LedgerDocument(
                "6f1d",
                d.externalRef(),
                d.number().orElse(""),
                d.invoice().customer(),
                d.invoice().date(),
                d.total(),
                true,
                d.journal().orElseThrow().lines().stream()
                        .map(l -> new LedgerDocument.Line(
                                l.account().equals("4000") ? salesAccount : l.account(),
                                l.dimensions(),
                                l.taxCode(),
                                l.signed(),
                                Optional.empty()))
                        .toList());
    }

    @Override
    public synchronized List<Reports.HeldItem> held(int most) {
        List<Reports.HeldItem> items = new ArrayList<>();
        documents.values().stream()
                .filter(d -> d.hold().isPresent())
                .sorted(Comparator.comparing(Document::changedAt))
                .forEach(d -> items.add(item(d)));
        items.add(new Reports.HeldItem(
                "clipitc:88213",
                Optional.empty(),
                "20 Harbor Field Inc.",
                RefusalCode.QUARANTINED,
                "drop/jobs-2026-03-30.csv:118: the amount \"12,5O\" is not a number.",
                RefusalCode.QUARANTINED.remedy(),
                Optional.empty(),
                NOW.minusSeconds(99)));
        return items.stream().limit(most).toList();
    }

    private static Reports.HeldItem item(Document d) {
        Finding finding = d.hold().orElseThrow().findings().get(0);
        return new Reports.HeldItem(
                d.number().orElse(d.externalRef()),
                Optional.of(d.id().toString()),
                d.invoice().company(),
                finding.code(),
                finding.problem(),
                finding.remedy(),
                Optional.of(d.total()),
                d.changedAt());
    }

    @Override
    public List<Reports.DayTotal> money(LocalDate from) {
        List<Reports.DayTotal> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(TODAY); day = day.plusDays(1)) {
            int n = (int) (day.toEpochDay() - from.toEpochDay());
            days.add(new Reports.DayTotal(day, Stage.POSTED, 2 + n, Money.of(String.valueOf(1_400 + 910 * n), "EUR")));
            days.add(new Reports.DayTotal(
                    day, Stage.EXPORTED, 3, Money.of(String.valueOf(900 + 130 * (n % 5)), "EUR")));
            days.add(new Reports.DayTotal(
                    day, Stage.APPROVED, 4, Money.of(String.valueOf(700 + 410 * (n % 4)), "EUR")));
            days.add(new Reports.DayTotal(
                    day, Stage.INVOICED, 6, Money.of(String.valueOf(2_100 + 780 * (n % 7)), "EUR")));
            days.add(new Reports.DayTotal(
                    day, Stage.HELD, 1, Money.of(String.valueOf(n > 9 ? 1_180 : 0) + ".50", "EUR")));
            days.add(new Reports.DayTotal(day, Stage.POSTED, 1, Money.of(String.valueOf(3_000 + 210 * n), "USD")));
            days.add(new Reports.DayTotal(day, Stage.INVOICED, 1, Money.of("-740.25", "USD")));
            days.add(new Reports.DayTotal(day, Stage.POSTED, 1, Money.of(String.valueOf(410_000 + 9_000 * n), "JPY")));
        }
        return days;
    }

    @Override
    public synchronized Optional<Explanation> explain(String name) {
        return find(name)
                .filter(d -> d.journal().isPresent())
                .map(d -> new Explanation(
                        d.id().toString(),
                        d.number(),
                        d.mappingVersion(),
                        d.createdBy(),
                        d.approvedBy(),
                        d.journal().orElseThrow().lines().stream()
                                .map(line -> explained(d, line))
                                .toList()));
    }

    private static Explanation.Line explained(Document d, JournalLine line) {
        return new Explanation.Line(
                line.account(),
                line.reference().name(),
                line.dimensions(),
                line.debit(),
                line.credit(),
                line.why(),
                d.invoice().lines().stream()
                        .filter(l -> line.invoiceLines().contains(l.no()))
                        .flatMap(l -> l.billed().stream().map(b -> source(d, l, b.entry())))
                        .toList());
    }

    private static Explanation.Source source(Document d, InvoiceLine line, EntryId entry) {
        return new Explanation.Source(entry, d.invoice().date(), line.text(), line.quantity(), line.net());
    }

    @Override
    public synchronized Optional<EntryStory> entry(String entry) {
        if (!entry.startsWith("koho:") && !entry.startsWith("clipitc:")) {
            return Optional.empty();
        }
        EntryId id = new EntryId(entry.substring(0, entry.indexOf(':')), entry.substring(entry.indexOf(':') + 1));
        List<UUID> on = documents.values().stream()
                .filter(d -> d.invoice().lines().stream()
                        .flatMap(l -> l.billed().stream())
                        .anyMatch(b -> b.entry().equals(id)))
                .map(Document::id)
                .toList();
        JobEntry told = JobEntry.of(id, java.util.Currency.getInstance("EUR"))
                .company("10 Nordlicht Service GmbH")
                .job("J-1042")
                .customer("C-1008 Hafenwerk Kiel")
                .date(TODAY)
                .activity("INSPECT")
                .employee("Ole Jansen")
                .text(SampleDocuments.HOSTILE)
                .quantity(Quantity.of("2.5"))
                .unitPrice(Price.of("92.50", "EUR"))
                .build();
        return Optional.of(new EntryStory(
                told,
                List.of(
                        new EntryStory.Version(1, "c0ffee" + "0".repeat(58), NOW.minusSeconds(90_000)),
                        new EntryStory.Version(2, "beef" + "1".repeat(60), NOW.minusSeconds(400))),
                on.isEmpty() ? Optional.of(RefusalCode.NOT_DONE) : Optional.empty(),
                on,
                List.of()));
    }

    @Override
    public synchronized List<Decision> approve(List<String> names, Person person) {
        acts.incrementAndGet();
        return names.stream().map(name -> approve(name, person)).toList();
    }

    private Decision approve(String name, Person person) {
        Document d = find(name).orElseThrow();
        if (d.createdBy().equals(person.name())) {
            return Decision.refused(name, List.of(Finding.of(RefusalCode.SAME_PERSON, d.externalRef())));
        }
        if (d.state() != DocumentState.INVOICED) {
            return Decision.refused(
                    name,
                    List.of(Finding.of(
                            RefusalCode.CHANGED_AFTER_PULL,
                            d.externalRef(),
                            "The document is not Invoiced any more.")));
        }
        String number = "10-2026-0" + (9_000 + acts.get());
        move(d, DocumentState.APPROVED, Optional.of(number), Optional.of(person.name()), person, "approved");
        return Decision.done(name, "Approved as " + number + ".");
    }

    private void move(
            Document d,
            DocumentState state,
            Optional<String> number,
            Optional<String> approver,
            Person person,
            String action) {
        documents.put(
                d.id(),
                new Document(
                        d.id(),
                        d.externalRef(),
                        number,
                        d.source(),
                        d.ledger(),
                        d.invoice(),
                        d.journal(),
                        state,
                        Optional.empty(),
                        d.version() + 1,
                        d.epoch(),
                        d.mappingVersion(),
                        d.payloadHash(),
                        d.createdBy(),
                        approver,
                        d.receipt(),
                        d.createdAt(),
                        NOW));
        add(documents.get(d.id()), person.name(), action, state, "By hand.");
    }

    @Override
    public synchronized Decision retry(String name, Person person) {
        acts.incrementAndGet();
        Document d = find(name).orElseThrow();
        if (d.state() == DocumentState.HELD) {
            move(d, DocumentState.CANCELLED, d.number(), d.approvedBy(), person, "retried");
            return Decision.done(name, "Withdrawn; the next invoicing builds it anew by the current mappings.");
        }
        if (d.state() == DocumentState.REJECTED) {
            move(d, DocumentState.INVOICED, d.number(), Optional.empty(), person, "retried");
            return Decision.done(name, "Back to Invoiced, to be approved and sent again under the same reference.");
        }
        return Decision.refused(
                name,
                List.of(Finding.of(
                        RefusalCode.CONFLICT,
                        d.externalRef(),
                        "The document is not held for a reason that trying again can mend.")));
    }

    @Override
    public synchronized Decision credit(String name, boolean restoreEntries, Person person) {
        acts.incrementAndGet();
        Document d = find(name).orElseThrow();
        if (d.state().stage() != Stage.POSTED && d.state().stage() != Stage.EXPORTED) {
            return Decision.refused(name, List.of(Finding.of(RefusalCode.NOT_SENT, d.externalRef())));
        }
        return Decision.done(name, "Credit memo made" + (restoreEntries ? "; the job entries are free again." : "."));
    }
}
