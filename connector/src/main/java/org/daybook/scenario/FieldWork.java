package org.daybook.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.InvoicingPolicy;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.finishedwork.AutoFinalize;
import org.daybook.invoicing.finishedwork.AutoFinalizing;
import org.daybook.invoicing.finishedwork.Bill;
import org.daybook.invoicing.finishedwork.BillingBook;
import org.daybook.invoicing.finishedwork.BillingBookBuilder;
import org.daybook.invoicing.finishedwork.Charge;
import org.daybook.invoicing.finishedwork.FinishedWorkActions;
import org.daybook.invoicing.finishedwork.Shift;
import org.daybook.invoicing.finishedwork.WorkCharge;
import org.daybook.invoicing.finishedwork.WorkEntry;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** The billing book of a scenario: the entries registered on jobs stand in its Record Work, or in its invoice bank (SS 2). */
final class FieldWork {

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private final World world;
    private final Set<EntryId> seen = new HashSet<>();
    private BillingBook book = BillingBook.empty(Currency.getInstance("EUR")).toBuilder()
            .auto(new AutoFinalizing(new AutoFinalize(false, LocalTime.of(18, 0), ZONE), Optional.empty()))
            .build();
    private Optional<LocalDate> dueDate = Optional.empty();
    private int installments;

    private FieldWork(World world) {
        this.world = world;
    }

    static FieldWork of(World world) {
        return world.part(FieldWork.class, () -> new FieldWork(world));
    }

    BillingBook book() {
        takeUpNewEntries();
        return book;
    }

    Optional<LocalDate> dueDate() {
        return dueDate;
    }

    void dueDate(Optional<LocalDate> date) {
        dueDate = date;
    }

    /** How many installments the last action charged. */
    int installments() {
        return installments;
    }

    void change(UnaryOperator<BillingBookBuilder> change) {
        book = change.apply(book().toBuilder()).build();
    }

    /** On, and already run for every day before this one. */
    void autoAt(LocalTime time, ZoneId zone, LocalDate today) {
        AutoFinalize setting = new AutoFinalize(true, time, zone);
        Optional<java.time.Instant> lastRun = Optional.of(setting.dueOn(today.minusDays(1)));
        change(changed -> changed.auto(new AutoFinalizing(setting, lastRun)));
    }

    void autoOff() {
        AutoFinalize old = book.auto().setting();
        AutoFinalizing off = new AutoFinalizing(
                new AutoFinalize(false, old.at(), old.zone()), book.auto().lastRun());
        change(changed -> changed.auto(off));
    }

    static void act(World world, Said said, String action, Given given) {
        FieldWork here = of(world);
        ActionType<BillingBook> type = FinishedWorkActions.ALL.stream()
                .filter(one -> one.name().equals(action))
                .findFirst()
                .orElseThrow();
        Outcome<BillingBook> outcome = type.on(here.book(), given, world.setting());
        here.installments = 0;
        world.last().take(said, outcome).ifPresent(after -> {
            here.put(said, after, outcome);
            if (action.equals("Reject Transfer")) {
                world.last().toldSo();
            }
        });
    }

    private void put(Said said, BillingBook after, Outcome<BillingBook> outcome) {
        List<Bill> bills =
                after.bills().subList(book.bills().size(), after.bills().size());
        boolean ran = after.lastRun() != book.lastRun();
        book = after;
        after.work().values().forEach(row -> world.jobs().replace(row.entry()));
        after.charges().values().forEach(charge -> world.jobs().replace(charge.entry()));
        hold(said, reasons(bills, outcome));
        if (ran) {
            installments = after.lastRun().installments();
            leaveOut(after.lastRun().leftOut());
        }
    }

    private void leaveOut(List<InvoicingPolicy.Left> left) {
        world.leftOut().clear();
        world.leftOut().addAll(left);
        world.last().leavesOut(left);
    }

    /** Bills whose journal cannot stand, and bills whose transfer is held. */
    private List<Finding> reasons(List<Bill> bills, Outcome<BillingBook> outcome) {
        List<Invoice> documents = bills.stream().map(Bill::document).toList();
        List<Finding> reasons = new ArrayList<>();
        if (!documents.isEmpty()) {
            List<Documents.Made> made = world.documents().make(documents, false);
            made.forEach(one -> reasons.addAll(one.held()));
            for (int i = 0; i < made.size(); i++) {
                world.documents().called(bills.get(i).number(), made.get(i));
            }
        }
        boolean holds = book.bills().stream().anyMatch(bill -> !bill.held().isEmpty());
        if (holds) {
            reasons.addAll(((Outcome.Done<BillingBook>) outcome).warnings());
        }
        return reasons;
    }

    private void hold(Said said, List<Finding> reasons) {
        if (!reasons.isEmpty()) {
            world.last().holds(said, reasons);
        }
    }

    /** Finalized entries stand in the invoice bank, at the charge of their job; all others in Record Work. */
    private void takeUpNewEntries() {
        List<WorkEntry> finalized = new ArrayList<>();
        BillingBookBuilder changed = book.toBuilder();
        for (Jobs.Registered one : world.jobs().entries()) {
            if (seen.add(one.entry().id()) && !isCharged(one.entry())) {
                WorkEntry row = row(one);
                changed.job(world.jobs().job(one.entry().job(), world.books()));
                if (one.entry().status() == EntryStatus.FINALIZED) {
                    finalized.add(row);
                } else {
                    changed.work(row);
                }
            }
        }
        book = WorkCharge.take(changed.build(), finalized);
    }

    private boolean isCharged(JobEntry entry) {
        Charge known = book.charges().get(entry.id());
        return known != null || book.additional().containsKey(entry.id());
    }

    private static WorkEntry row(Jobs.Registered one) {
        Cells row = one.row();
        Optional<LocalTime> stop = row.text("Stop").map(LocalTime::parse);
        int workers = row.number("Workers").map(java.math.BigDecimal::intValue).orElse(1);
        Optional<Shift> shift = row.text("Start")
                .map(LocalTime::parse)
                .flatMap(start -> stop.map(end -> new Shift(start, end, workers)));
        Optional<LocalTime> doneAt = row.text("Done at").map(LocalTime::parse).or(() -> stop);
        return new WorkEntry(one.entry(), doneAt, shift, row.text("Invoice notes"));
    }
}
