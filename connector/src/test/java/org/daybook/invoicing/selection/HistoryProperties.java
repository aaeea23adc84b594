package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.CatalogueKit;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Tables;
import org.daybook.work.JobEntry;

/** What holds for every history of a selection, whatever people did and whatever arrived. */
class HistoryProperties extends CatalogueKit<InvoiceSelection> {

    private static final Printing PRINTING = Jobs.printing(Jobs.customer("C-1", Optional.of("V25"), "5"));
    private static final Tables TABLES =
            new Tables(Map.of(), PRINTING.customers(), List.of(), PRINTING.taxCodes(), TaxTable.NONE, Map.of());

    @Override
    protected Catalogue<InvoiceSelection> catalogue() {
        return new SelectionCatalogue();
    }

    @Override
    protected Tables tables() {
        return TABLES;
    }

    @Override
    protected List<String> usual() {
        return List.of(
                "Close All",
                "Approve",
                "Approve Invoice Selection",
                "Print Invoice",
                "Change Selection",
                "Transfer Job",
                "Close Job",
                "Reopen Job",
                "Remove Latest Draft");
    }

    @Override
    protected String written(Argument argument, Random chance) {
        return argument.kind() == Argument.Kind.TEXT
                ? one(chance, "R-2-0", "R-4-0", "LABOUR", "per entry", "?")
                : super.written(argument, chance);
    }

    @Override
    protected Arrival arrival(Random chance) {
        Map<EntryId, JobEntry> entries = new TreeMap<>();
        IntStream.range(0, 1 + chance.nextInt(3))
                .mapToObj(i -> entry(chance))
                .forEach(entry -> entries.put(entry.id(), entry));
        List<EntryId> withdrawn =
                chance.nextInt(4) == 0 ? List.of(new EntryId("koho", "E-" + chance.nextInt(6))) : List.of();
        withdrawn.forEach(entries::remove);
        return new Arrival(Jobs.JOB, Optional.empty(), List.copyOf(entries.values()), withdrawn, Map.of());
    }

    private static JobEntry entry(Random chance) {
        return JobEntry.of(new EntryId("koho", "E-" + chance.nextInt(6)), Jobs.JOB.currency())
                .company(Jobs.JOB.company())
                .job(Jobs.JOB.number())
                .customer(Jobs.JOB.customer())
                .date(LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(60)))
                .activity(chance.nextBoolean() ? "LABOUR" : "PARTS")
                .quantity(Quantity.of(Integer.toString(1 + chance.nextInt(9))))
                .unitPrice(Price.of(
                        1 + chance.nextInt(100) + ".00", Jobs.JOB.currency().getCurrencyCode()))
                .build();
    }

    @Property
    void noEntryIsBilledBeyondWhatItsDocumentsSay(@ForAll long seed) {
        Written written = new Written(seed, 6);
        InvoiceSelection now = written.history().state().orElseThrow();
        Money printed = Money.sum(
                Jobs.JOB.currency(),
                now.printed().stream()
                        .flatMap(one -> one.invoice().lines().stream())
                        .flatMap(line -> line.billed().stream())
                        .map(BilledEntry::amount)
                        .toList());
        boolean creditedOrReduced = now.printed().stream().anyMatch(one -> one.creditMemos() > 0)
                || written.history().events().stream()
                        .anyMatch(event -> event.action().contains("Credit Memo"));
        if (!creditedOrReduced) {
            assertThat(Money.sum(
                            Jobs.JOB.currency(),
                            now.lines().stream()
                                    .map(SelectionLine::priceInvoiced)
                                    .toList()))
                    .isEqualTo(printed);
        }
    }

    @Example
    void whatWasPrintedIsNotUndoneAndSaysWhoDidIt() {
        Written written = new Written(1, 0);
        written.act("Approve", Map.of());
        written.act("Print Invoice", Map.of());
        Finding reason = written.history().undo(written.author()).reasons().get(0);
        assertThat(reason.code()).isEqualTo(RefusalCode.NOT_UNDOABLE);
        assertThat(reason.problem()).isEqualTo("Print Invoice, done by paul on 2026-03-01, cannot be taken back.");
        assertThat(written.history().undoable()).isEmpty();
    }

    @Example
    void withoutTheRightNothingIsPrinted() {
        Written written = new Written(1, 0);
        written.act("Approve", Map.of());
        assertThat(written.history()
                        .act("Print Invoice", Given.NOTHING, false, written.author())
                        .reasons())
                .extracting(Finding::code)
                .containsExactly(RefusalCode.NO_PRINT_RIGHT);
    }

    @Example
    void anUndoOfAnUndoTakesBackTheActionBeforeIt() {
        Written written = new Written(1, 0);
        InvoiceSelection opened = written.history().state().orElseThrow();
        written.act("Delimit", Map.of("Date to", "2025-01-01"));
        written.act("Close All", Map.of());
        written.undo();
        written.undo();
        assertThat(written.history().state()).contains(opened);
        assertThat(written.history().takenBack()).containsExactlyInAnyOrder(2, 3);
        assertThat(written.history().undo(written.author()).reasons().get(0).code())
                .isEqualTo(RefusalCode.NOTHING_TO_UNDO);
    }

    @Example
    void aRecordThatCannotBeRepeatedIsABug() {
        Written written = new Written(1, 0);
        List<Event> events = new ArrayList<>(written.history().events());
        events.add(new Event(
                2,
                "Print Invoice",
                Given.NOTHING,
                "paul",
                Instant.EPOCH,
                LocalDate.EPOCH,
                "v1",
                Optional.empty(),
                List.of()));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> replayed(events))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "event 2 (Print Invoice) cannot be repeated from the record: it is refused now");
    }
}
