package org.daybook.invoicing.worksessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.Catalogue.Issue;
import org.daybook.invoicing.action.CatalogueKit;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.History;
import org.daybook.invoicing.action.Tables;
import org.daybook.invoicing.selection.Jobs;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** What holds for every history of a session book, whatever people did and whatever arrived. */
class SessionHistoryProperties extends CatalogueKit<SessionBook> {

    private static final Tables TABLES = new Tables(
            Map.of(),
            Map.of("C-1", Jobs.customer("C-1", Optional.empty(), "0")),
            List.of(),
            Map.of(),
            TaxTable.NONE,
            Map.of());

    @Override
    protected Catalogue<SessionBook> catalogue() {
        return new SessionCatalogue();
    }

    @Override
    protected Tables tables() {
        return TABLES;
    }

    @Override
    protected List<String> usual() {
        return List.of(
                "Invoice Sessions",
                "Invoice Sessions",
                "Approve Invoice",
                "Approve Invoice",
                "Send Invoice",
                "Push Invoice",
                "Refund and Return",
                "Merge");
    }

    @Override
    protected String written(Argument argument, Random chance) {
        return switch (argument.name()) {
            case "Session" -> one(chance, "S-0", "S-1", "joint:S-0", "koho:S-2", "S-1:products", "?");
            case "Sessions" -> one(chance, "S-0", "S-0, S-1", "S-0, S-1", "S-1", "joint:S-0", "joint:S-0, S-2", "S-9");
            case "Invoice" -> one(chance, "1", "1", "1", "3");
            case "Existing invoice" -> one(chance, "1", "2");
            case "Include products", "Open for edit" -> one(chance, "yes", "no");
            case "Type" -> one(chance, "Invoicable", "Contractual", "Internal", "?");
            case "Contract" -> one(chance, "K1", "K1", "K2");
            case "Project" -> one(chance, "J-1", "J-2", "J-9");
            case "Customer" -> one(chance, "C-1", "C-9");
            case "Task" -> one(chance, "Design", "Testing");
            case "Week" -> one(chance, "2026-W03", "2026-W04", "next");
            case "Level" -> one(chance, "Project", "Product type", "Company", "?");
            case "Dimensions" -> one(chance, "PURPOSE=sales", "PURPOSE=sales, LOCATION=PAR", "sales");
            case "Contractual" -> one(chance, "Archive", "Zero price");
            default -> super.written(argument, chance);
        };
    }

    @Override
    protected Arrival arrival(Random chance) {
        Job job = job(chance);
        Map<EntryId, JobEntry> entries = new TreeMap<>();
        if (job.number().equals("J-1")) {
            entries.put(id("S-0"), entry(chance, job, "S-0").build());
            entries.put(id("S-1"), entry(chance, job, "S-1").build());
        }
        IntStream.range(0, chance.nextInt(4))
                .mapToObj(i -> chance.nextBoolean() ? product(chance, job) : session(chance, job))
                .forEach(entry -> entries.put(entry.id(), entry));
        List<EntryId> withdrawn = new ArrayList<>();
        if (chance.nextInt(4) == 0) {
            withdrawn.add(id("S-" + chance.nextInt(4)));
            withdrawn.add(id("S-" + chance.nextInt(4) + "/p"));
        }
        withdrawn.forEach(entries::remove);
        Map<String, String> settings = chance.nextInt(3) == 0 ? Map.of("unconfirmed", "invoice") : Map.of();
        return new Arrival(job, Optional.empty(), List.copyOf(entries.values()), withdrawn, settings);
    }

    private static Job job(Random chance) {
        String number = chance.nextInt(6) == 0 ? "J-2" : "J-1";
        Currency currency = Currency.getInstance(chance.nextInt(12) == 0 ? "SEK" : "EUR");
        return Job.timeAndMaterial("10", number, "Project " + number, "C-1", "STUDIO", currency);
    }

    private static EntryId id(String id) {
        return new EntryId("koho", id);
    }

    private static JobEntry session(Random chance, Job job) {
        JobEntry.Builder entry = entry(chance, job, "S-" + chance.nextInt(4))
                .billability(List.of(
                                Billability.BILLABLE,
                                Billability.BILLABLE,
                                Billability.CONTRACTUAL,
                                Billability.INTERNAL)
                        .get(chance.nextInt(4)))
                .status(chance.nextInt(3) == 0 ? EntryStatus.UNCONFIRMED : EntryStatus.FINALIZED);
        if (chance.nextInt(6) == 0) {
            entry.group("S-3", false);
        }
        return entry.build();
    }

    private static JobEntry product(Random chance, Job job) {
        return entry(chance, job, "S-" + chance.nextInt(4) + "/p")
                .kind(EntryKind.PRODUCT)
                .build();
    }

    private static JobEntry.Builder entry(Random chance, Job job, String id) {
        return JobEntry.of(id(id), job.currency())
                .company(job.company())
                .job(job.number())
                .customer(job.customer())
                .employee("Anna")
                .task("Design")
                .date(LocalDate.of(2026, 1, 12).plusDays(chance.nextInt(14)))
                .activity("LABOUR")
                .text(id)
                .quantity(Quantity.of(Integer.toString(chance.nextInt(5))))
                .unitPrice(Price.of(chance.nextInt(100) + ".00", job.currency().getCurrencyCode()));
    }

    /** No entry is in the book twice: as a session, a part of a joint one, or a product. */
    @Property
    void everyEntryIsHeldByOneSession(@ForAll long seed) {
        for (Optional<SessionBook> state : new Written(seed, 10).states()) {
            List<EntryId> held = new ArrayList<>();
            state.ifPresent(book -> book.sessions().values().forEach(session -> {
                session.joined().forEach(entry -> held.add(entry.id()));
                session.products().forEach(product -> held.add(product.id()));
            }));
            assertThat(held).doesNotHaveDuplicates();
        }
    }

    /** Whatever was told and not withdrawn is there, unless a person deleted it. */
    @Property
    void nothingThatArrivedIsLost(@ForAll long seed) {
        Written written = new Written(seed, 10);
        boolean deleted = written.history().events().stream()
                .anyMatch(event -> event.action().equals("Delete Session"));
        if (deleted) {
            return;
        }
        Set<EntryId> held = new HashSet<>();
        written.history().state().orElseThrow().sessions().values().forEach(session -> {
            session.joined().forEach(entry -> held.add(entry.id()));
            session.products().forEach(product -> held.add(product.id()));
        });
        Map<EntryId, String> last = new HashMap<>();
        written.history()
                .events()
                .forEach(event -> event.arrival().ifPresent(arrival -> {
                    arrival.withdrawn().forEach(last::remove);
                    arrival.entries()
                            .forEach(entry -> last.put(entry.id(), arrival.job().number()));
                }));
        assertThat(held).containsAll(last.keySet());
    }

    /** Rows stay as they were billed, whatever the source tells afterwards. */
    @Property
    void anArrivalChangesNoInvoice(@ForAll long seed) {
        Written written = new Written(seed, 10);
        for (int no = 1; no < written.states().size(); no++) {
            boolean arrived = written.history().events().get(no - 1).arrival().isPresent();
            if (arrived && written.states().get(no - 1).isPresent()) {
                assertThat(written.states().get(no).orElseThrow().invoices())
                        .isEqualTo(written.states().get(no - 1).orElseThrow().invoices());
            }
        }
    }

    /** Each entry is on one line of an invoice; after Refund and Return the same is billed again, and the credit note cancels the first. */
    @Property
    void whatComesBackIsBilledAnewAndNothingTwice(@ForAll long seed) {
        Written written = new Written(seed, 3);
        written.act("Clear Criteria", Map.of());
        Optional<Issue> billed = billAll(written);
        if (billed.isEmpty()) {
            return;
        }
        Event pushed = written.history().events().get(written.history().last() - 1);
        done(written.act("Refund and Return", newest(written)));
        done(written.act("Approve Invoice", newest(written)));
        Issue memo = sent(written).orElseThrow();
        assertThat(memo.restore()).isTrue();
        assertThat(memo.invoice().credits())
                .isEqualTo(Optional.of(pushed.documents().get(0)));
        assertThat(memo.invoice().total())
                .isEqualTo(billed.get().invoice().total().negated());

        List<BilledEntry> entries = entries(billed.get());
        assertThat(entries).extracting(BilledEntry::entry).doesNotHaveDuplicates();
        assertThat(entries(billAll(written).orElseThrow())).containsExactlyElementsOf(entries);
    }

    /** All that the tab lets the customer be billed, on an invoice that is sent; empty if that makes no document. */
    private static Optional<Issue> billAll(CatalogueKit<SessionBook>.Written written) {
        String sessions = SessionsTab.of(written.history().state().orElseThrow()).stream()
                .filter(SessionsTab.Row::selectable)
                .filter(row -> row.session().customer().equals("C-1"))
                .map(row -> row.session().id().toString())
                .collect(Collectors.joining(","));
        boolean invoiced = !sessions.isEmpty()
                && written.act("Invoice Sessions", Map.of("Sessions", sessions)).isDone();
        return invoiced && written.act("Approve Invoice", newest(written)).isDone() ? sent(written) : Optional.empty();
    }

    private static Optional<Issue> sent(CatalogueKit<SessionBook>.Written written) {
        return written.act("Send Invoice", newest(written)) instanceof Outcome.Done<History.Done<SessionBook>> done
                ? done.value().documents().stream().findFirst()
                : Optional.empty();
    }

    private static Map<String, String> newest(CatalogueKit<SessionBook>.Written written) {
        List<String> ids =
                List.copyOf(written.history().state().orElseThrow().invoices().keySet());
        return Map.of("Invoice", ids.get(ids.size() - 1));
    }

    private static List<BilledEntry> entries(Issue issue) {
        return issue.invoice().lines().stream()
                .flatMap(line -> line.billed().stream())
                .toList();
    }
}
