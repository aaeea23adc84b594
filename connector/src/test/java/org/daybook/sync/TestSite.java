package org.daybook.sync;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.mapping.MappingReader;
import org.daybook.mapping.MappingResult;
import org.daybook.posting.Mappings;
import org.daybook.register.RegisterSettings;
import org.daybook.register.Registers;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.SourcePage;

/**
 * A site for tests of the stages: the repository's own mappings, a register on disk in a folder of the test, one source called
 * {@code work}, and a clock and a monotonic time that the test moves.
 */
final class TestSite implements AutoCloseable {

    static final String SOURCE = "work";
    static final String LEDGER = "xero";
    static final String CUSTOMER = "10001";

    final Register register;
    final Rules rules;
    final MovableClock clock = new MovableClock();
    final ExportDocuments.Pace pace = new ExportDocuments.Pace(20, Duration.ofMinutes(5), Duration.ZERO);
    long nanos = 1;
    private int delivered;

    TestSite(Path folder) {
        this(folder, "finalized-work");
    }

    /** @param policy how the source's work is billed */
    TestSite(Path folder, String policy) {
        this(folder, policy, UnaryOperator.identity());
    }

    /** @param change what this site's accountant decided otherwise than the repository's */
    TestSite(Path folder, String policy, UnaryOperator<Mappings> change) {
        this(folder, policy, Map.of(), change);
    }

    /** @param settings of the policy, by their flat keys */
    TestSite(Path folder, String policy, Map<String, String> settings, UnaryOperator<Mappings> change) {
        MappingResult mappings = MappingReader.read(repository());
        rules = new Rules(
                change.apply(mappings.mappings().orElseThrow(() -> new AssertionError(mappings.findings()))),
                Map.of(SOURCE, new Rules.SourceRules(policy, settings)));
        register = Registers.open(RegisterSettings.inFolder(folder).withClock(clock));
        register.site().mappingVersion(rules.mappings().version(), mappings.content(), "test");
    }

    static Path repository() {
        return Files.isDirectory(Path.of("mappings")) ? Path.of("") : Path.of("..");
    }

    /** An hour of work on a job of company 10. */
    JobEntry hour(String id, String job) {
        return JobEntry.of(new EntryId(SOURCE, id), java.util.Currency.getInstance("EUR"))
                .company("10")
                .job(job)
                .customer(CUSTOMER)
                .date(LocalDate.of(2026, 1, 15))
                .activity("CONSULT")
                .text("An hour of " + id)
                .quantity(Quantity.ONE)
                .unitPrice(Price.of("100.00", "EUR"))
                .build();
    }

    Accepted deliver(JobEntry... entries) {
        return deliver(department(), entries);
    }

    /** Work on jobs of this department. */
    Accepted deliver(String department, JobEntry... entries) {
        return accept(Stream.of(entries)
                .map(entry -> item(
                        Job.timeAndMaterial(
                                entry.company(),
                                entry.job(),
                                entry.job(),
                                entry.customer(),
                                department,
                                entry.currency()),
                        entry))
                .toList());
    }

    /** Work on a job of which the source tells more. */
    Accepted deliver(Job job, JobEntry... entries) {
        return accept(Stream.of(entries).map(entry -> item(job, entry)).toList());
    }

    /** A job of company 10. */
    Job job(String number) {
        return Job.timeAndMaterial("10", number, number, CUSTOMER, department(), java.util.Currency.getInstance("EUR"));
    }

    private static SourcePage.Item item(Job job, JobEntry entry) {
        return new SourcePage.Item(
                entry,
                job,
                ExternalReference.sha256Hex(entry.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private Accepted accept(List<SourcePage.Item> items) {
        return register.entries()
                .accept(new SourcePage(
                        SOURCE, "entries", items, List.of(), Optional.of("c" + delivered++), Optional.empty()));
    }

    String department() {
        return "STUDIO";
    }

    /** Bills everything marked and approves it by rule. */
    List<Document> approved() {
        invoice();
        new ApproveDocuments(register, new ApprovalRule(List.of(Money.of("1000000", "EUR")))).run();
        return register.documents().inState(DocumentState.APPROVED, LEDGER, 100);
    }

    int invoice() {
        return new InvoiceJobs(register, () -> rules, InvoiceJobs.Billing.IMMEDIATELY, clock).run(SOURCE);
    }

    int export(Ledger ledger) {
        return new ExportDocuments(register, () -> rules, "test", pace, () -> nanos).run(ledger);
    }

    ResolveDoubts resolver() {
        return new ResolveDoubts(register, () -> rules, "test", pace, clock, () -> nanos);
    }

    int confirm(Ledger ledger) {
        return new ConfirmPostings(register, () -> rules, clock, Duration.ofSeconds(5)).run(ledger);
    }

    /** The desk as the server has it. */
    Desk desk() {
        return new LocalDesk(
                register,
                new CreditDocument(register, () -> rules, clock),
                new BillByHand(register, () -> rules, clock),
                new ApproveMappings(
                        register.mappingVersions(),
                        () -> Outcome.done(new ApproveMappings.Written("v2".repeat(8), "b"))));
    }

    /** Approved, sent, and read back. */
    void post(FakeLedger ledger, Document document, String approver) {
        Desk.Decision decision = desk().approve(List.of(document.externalRef()), person(approver))
                .get(0);
        if (!decision.done()) {
            throw new AssertionError(decision);
        }
        export(ledger);
        confirm(ledger);
    }

    static Desk.Person person(String name) {
        return new Desk.Person(name, List.of("VIEWER", "PREPARER", "APPROVER"));
    }

    Document again(Document document) {
        return register.documents().find(document.id()).orElseThrow();
    }

    /** The document with this reference or number. */
    Document document(String name) {
        return register.documents().find(name).orElseThrow(() -> new AssertionError("no document " + name));
    }

    Document only() {
        List<DocumentPage.Row> rows =
                register.documents().page(DocumentQuery.ALL).rows();
        if (rows.size() != 1) {
            throw new AssertionError("expected one document, there are " + rows);
        }
        return register.documents().find(rows.get(0).id()).orElseThrow();
    }

    /** Both the wall clock and the monotonic time go on. */
    void pass(Duration time) {
        clock.now = clock.now.plus(time);
        nanos += time.toNanos();
    }

    @Override
    public void close() {
        register.close();
    }

    /** A clock that stands until it is moved. */
    static final class MovableClock extends Clock {
        Instant now = Instant.parse("2026-02-02T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
