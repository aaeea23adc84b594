package org.daybook.invoicing.finishedwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.EUR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.CatalogueKit;
import org.daybook.invoicing.action.Tables;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** What holds for every history of a billing book, whatever people did and whatever arrived. */
class BillingBookProperties extends CatalogueKit<BillingBook> {

    private static final Tables TABLES = new Tables(
            Map.of(),
            BillingRunProperties.SETTING.customers(),
            List.of(),
            BillingRunProperties.SETTING.taxCodes(),
            TaxTable.NONE,
            Map.of());

    @Override
    protected Catalogue<BillingBook> catalogue() {
        return new BillingBookCatalogue();
    }

    @Override
    protected Tables tables() {
        return TABLES;
    }

    @Override
    protected List<String> usual() {
        return List.of(
                "Finalize All",
                "Billing Run",
                "Billing Run",
                "Credit Bill",
                "Set Job Charge",
                "Set Package",
                "Process Installments",
                "Enter Additional Charge",
                "Process Additional Charge");
    }

    @Override
    protected String written(Argument argument, Random chance) {
        return switch (argument.name()) {
            case "Bill" -> one(chance, "CLIP1001", "CLIP1002", "R-3-0", "R-4-0", "?");
            case "Charge by" -> one(chance, "Job", "Installment");
            case "Charged" -> one(chance, "Include in contract", "By the hour", "Pre-pay", "Per job");
            case "Customer" -> one(chance, "C-1", "C-1", "C-2", "C-9");
            case "Job", "Jobs" -> one(chance, "J-0", "J-1", "J-0, J-1");
            case "Month", "From", "To" -> one(chance, "2026-02", "2026-03", "May");
            case "Status" -> one(chance, "Done", "In progress", "Not done");
            case "Start", "Stop" -> one(chance, "09:00", "11:30", "noon");
            case "Invoice date", "Due date" -> one(chance, "2026-03-01", "2026-03-01", "2026-04-01");
            case "Charge", "Amount", "Installment", "Charge over max" -> one(chance, "45.00", "-5", "P1", "E-2");
            default ->
                argument.kind() == Argument.Kind.TEXT
                        ? one(chance, "E-1", "E-2", "E-3", "C-1", "P1", "CLIP")
                        : super.written(argument, chance);
        };
    }

    @Override
    protected Arrival arrival(Random chance) {
        String job = one(chance, "J-0", "J-1");
        Map<EntryId, JobEntry> entries = new TreeMap<>();
        for (int i = chance.nextInt(4); i >= 0; i--) {
            JobEntry entry = entry(job, chance);
            entries.put(entry.id(), entry);
        }
        List<EntryId> withdrawn =
                chance.nextInt(3) == 0 ? List.of(new EntryId("koho", "E-" + chance.nextInt(6))) : List.of();
        withdrawn.forEach(entries::remove);
        Map<String, String> settings = Map.of(
                "number-start", one(chance, "1001", "7", "0"), "number-prefix", one(chance, "CLIP", "C", "CLIPX"));
        return new Arrival(
                Job.timeAndMaterial("1", job, job, "C-1", "CENTRAL", EUR),
                Optional.empty(),
                List.copyOf(entries.values()),
                withdrawn,
                settings);
    }

    private static JobEntry entry(String job, Random chance) {
        return JobEntry.of(new EntryId("koho", "E-" + chance.nextInt(6)), EUR)
                .company("1")
                .job(job)
                .customer(one(chance, "C-1", "C-1", "C-2", "C-9"))
                .kind(chance.nextInt(5) == 0 ? EntryKind.EXTRA_CHARGE : EntryKind.TIME)
                .date(LocalDate.of(2026, 2, 1 + chance.nextInt(28)))
                .activity("LABOUR")
                .quantity(Quantity.of(one(chance, "1", "2", "0.5")))
                .price(Money.of(BigDecimal.valueOf(chance.nextInt(9999) - 500L, 2), EUR))
                .status(EntryStatus.valueOf(one(chance, "NOT_DONE", "IN_PROGRESS", "DONE", "DONE", "FINALIZED")))
                .build();
    }

    /** No charge is on two bills that stand, and every charge on a bill is one that the bill says it takes. */
    @Property
    void everyChargeIsOnOneBillAtMost(@ForAll long seed) {
        BillingBook book = new Written(seed, 8).history().state().orElseThrow();
        Map<EntryId, String> billed = new HashMap<>();
        for (Bill bill : book.bills()) {
            Set<EntryId> lines = new HashSet<>();
            bill.document().lines().forEach(line -> line.billed().forEach(one -> lines.add(one.entry())));
            if (bill.document().credits().isEmpty()) {
                assertThat(lines).containsExactlyInAnyOrderElementsOf(bill.charges());
            }
            bill.charges().stream()
                    .filter(id -> book.charges().containsKey(id))
                    .filter(id -> book.charges().get(id).bill().equals(Optional.of(bill.number())))
                    .forEach(id -> assertThat(billed.put(id, bill.number())).isNull());
        }
        book.charges().values().stream()
                .filter(charge -> !charge.inBank())
                .forEach(charge -> assertThat(billed)
                        .containsEntry(charge.id(), charge.bill().orElseThrow()));
    }

    /** Nothing stands in two places: Record Work, additional charges, history. */
    @Property
    void anEntryStandsInOnePlace(@ForAll long seed) {
        BillingBook book = new Written(seed, 8).history().state().orElseThrow();
        assertThat(book.ids()).doesNotHaveDuplicates();
    }

    /** What customers owe is what was billed, credited and entered, less what they paid. */
    @Property
    void whatIsOwedIsWhatWasBilledAndNotPaid(@ForAll long seed) {
        BillingBook book = new Written(seed, 8).history().state().orElseThrow();
        Receivables receivables = book.receivables();
        Money open = Money.sum(
                EUR, receivables.balances().stream().map(Balance::open).toList());
        Money unapplied = Money.sum(
                EUR, receivables.payments().stream().map(Payment::unapplied).toList());
        Set<String> bills = new HashSet<>();
        book.bills().forEach(bill -> bills.add(bill.number()));
        Money billed = Money.sum(
                EUR, book.bills().stream().map(bill -> bill.document().total()).toList());
        Money entered = Money.sum(
                EUR,
                receivables.balances().stream()
                        .filter(balance -> !bills.contains(balance.label()))
                        .map(Balance::charged)
                        .toList());
        Money credits = Money.sum(
                EUR,
                book.bills().stream()
                        .map(bill -> bill.document().total())
                        .filter(Money::isNegative)
                        .toList());
        Money paid = Money.sum(
                EUR, receivables.payments().stream().map(Payment::amount).toList());
        assertThat(open.minus(unapplied)).isEqualTo(billed.plus(entered).minus(paid.plus(credits)));
    }

    /** Times counted towards a maximum are those of the charges that stand. */
    @Property
    void whatIsWithdrawnCountsNoMore(@ForAll long seed) {
        Written written = new Written(seed, 8);
        BillingBook book = written.history().state().orElseThrow();
        List<EntryId> bank = book.charges().values().stream()
                .filter(Charge::inBank)
                .filter(charge -> charge.entry().kind() == EntryKind.TIME)
                .map(Charge::id)
                .toList();
        Job job = book.jobs().values().iterator().next();
        BillingBook after =
                catalogue().take(Optional.of(book), new Arrival(job, Optional.empty(), List.of(), bank, Map.of()));
        assertThat(after.charges()).doesNotContainKeys(bank.toArray(EntryId[]::new));
        after.terms()
                .forEach((number, terms) -> assertThat(terms.doneToDate())
                        .isLessThanOrEqualTo(book.terms().get(number).doneToDate()));
    }
}
