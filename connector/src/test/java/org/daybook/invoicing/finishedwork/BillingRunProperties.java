package org.daybook.invoicing.finishedwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.EUR;
import static org.daybook.invoicing.selection.Jobs.customer;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** What holds for every billing book, whatever is done with it (SS 2.3). */
@Tag("costly")
class BillingRunProperties {

    static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    static final Setting SETTING = new Setting(
            DAY,
            "biller",
            true,
            Map.of(),
            Map.of(
                    "C-1", customer("C-1", Optional.empty(), "0"),
                    "C-2", customer("C-2", Optional.of("V25"), "0")),
            Map.of("V25", org.daybook.invoicing.selection.Jobs.V25),
            TaxTable.NONE);

    @Property
    void aRunBillsEveryChargeOnceOrLeavesItWithAReason(
            @ForAll("work") List<JobEntry> work, @ForAll @IntRange(min = -5, max = 5) int days) {
        BillingBook book = done(FinalizeAll.on(book(work)));
        BillingRun run = runWithCutOff(DAY.plusDays(days));

        BillingBook after = done(RunBilling.on(book, run, SETTING));

        List<EntryId> billed = new ArrayList<>();
        after.bills().forEach(bill -> billed.addAll(bill.charges()));
        List<EntryId> left = after.lastRun().leftOut().stream().map(Left::entry).toList();
        assertThat(billed).doesNotHaveDuplicates();
        List<EntryId> all = new ArrayList<>(billed);
        all.addAll(left);
        assertThat(all).containsExactlyInAnyOrderElementsOf(book.charges().keySet());
        billed.forEach(id -> assertThat(after.charges().get(id).entry().date()).isBeforeOrEqualTo(DAY.plusDays(days)));
    }

    @Property
    void cutOffPartitionsTheEntriesBetweenTwoRuns(
            @ForAll("work") List<JobEntry> work, @ForAll @IntRange(min = -5, max = 5) int days) {
        BillingBook book = done(FinalizeAll.on(book(work)));
        BillingBook early = done(RunBilling.on(book, runWithCutOff(DAY.plusDays(days)), SETTING));
        BillingBook late = done(RunBilling.on(early, BillingRun.of(DAY, DAY), SETTING));

        BillingBook atOnce = done(RunBilling.on(book, BillingRun.of(DAY, DAY), SETTING));

        assertThat(net(late)).isEqualTo(net(atOnce));
        early.charges()
                .values()
                .forEach(charge -> assertThat(charge.inBank())
                        .isEqualTo(charge.entry().date().isAfter(DAY.plusDays(days))));
    }

    @Property
    void installmentsProcessedAnyNumberOfTimesChargeOnce(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 12) Integer> months) {
        BillingBook book = BillingBook.empty(EUR).toBuilder()
                .servicePackage(installmentOf("P1", "C-1"))
                .servicePackage(installmentOf("P2", "C-2"))
                .build();
        for (int month : months) {
            Outcome<BillingBook> outcome = ProcessInstallments.on(book, YearMonth.of(2026, month), DAY);
            book = outcome.isDone() ? done(outcome) : book;
        }

        assertThat(book.charges()).hasSize(2 * new HashSet<>(months).size());
        assertThat(book.charges().values())
                .allMatch(charge -> charge.entry().price().equals(eur("200")));
    }

    @Property
    void paymentsAreAppliedExactlyAndNoBalanceFallsBelowZero(
            @ForAll("amounts") List<Money> owed, @ForAll("amounts") List<Money> paid) {
        BillingBook book = BillingBook.empty(EUR);
        int steps = Math.max(owed.size(), paid.size());
        for (int i = 0; i < steps; i++) {
            if (i < owed.size()) {
                Balance balance = Balance.of("B" + i, "C-" + i % 2, DAY.minusDays(i * 7L % 5), DAY, owed.get(i));
                book = book.toBuilder()
                        .receivables(book.receivables().owing(balance))
                        .build();
            }
            if (i < paid.size()) {
                book = done(ReceivePayment.on(book, "C-" + i % 2, DAY, paid.get(i), Optional.empty()));
            }
        }

        Receivables receivables = book.receivables();
        Money open = Money.sum(
                EUR, receivables.balances().stream().map(Balance::open).toList());
        Money unapplied = Money.sum(
                EUR, receivables.payments().stream().map(Payment::unapplied).toList());
        assertThat(receivables.balances()).noneMatch(balance -> balance.open().isNegative());
        assertThat(receivables.payments())
                .noneMatch(payment -> payment.unapplied().isNegative());
        assertThat(open.minus(unapplied)).isEqualTo(Money.sum(EUR, owed).minus(Money.sum(EUR, paid)));
        for (String customer : List.of("C-0", "C-1")) {
            boolean owes = receivables.of(customer).stream()
                    .anyMatch(balance -> balance.open().isPositive());
            boolean hasLeft = receivables.payments().stream()
                    .anyMatch(payment -> payment.customer().equals(customer)
                            && payment.unapplied().isPositive());
            assertThat(owes && hasLeft).isFalse();
        }
    }

    @Property
    void autoFinalizeRunsOnceALocalDayInAnyZoneAndOverAnyClockChange(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(min = 0, max = 1439) int minute,
            @ForAll @IntRange(min = 0, max = 365) int dayOfYear) {
        AutoFinalize setting = new AutoFinalize(true, LocalTime.ofSecondOfDay(minute * 60L), zone);
        LocalDate first = LocalDate.of(2026, 1, 1).plusDays(dayOfYear);
        Optional<Instant> lastRun = Optional.of(setting.dueOn(first.minusDays(1)));
        Map<LocalDate, Integer> runs = new HashMap<>();
        Instant end = setting.dueOn(first.plusDays(3));
        for (Instant now = lastRun.get().plusSeconds(1); now.isBefore(end); now = now.plusSeconds(900)) {
            Optional<Instant> due = setting.due(now, lastRun);
            if (due.isPresent()) {
                runs.merge(due.get().atZone(zone).toLocalDate(), 1, Integer::sum);
                lastRun = Optional.of(now);
            }
        }

        assertThat(runs).isEqualTo(Map.of(first, 1, first.plusDays(1), 1, first.plusDays(2), 1));
    }

    @Property
    void theOrderOfFinalizingAndOfDeliveryChangesNoBill(@ForAll("work") List<JobEntry> work) {
        List<JobEntry> reversed = new ArrayList<>(work);
        java.util.Collections.reverse(reversed);
        BillingRun run = BillingRun.of(DAY, DAY);

        BillingBook one = done(RunBilling.on(done(FinalizeAll.on(book(work))), run, SETTING));
        BillingBook other = done(RunBilling.on(done(FinalizeAll.on(book(reversed))), run, SETTING));

        assertThat(net(other)).isEqualTo(net(one));
    }

    @Property
    void noSequenceOfActionsCrashes(
            @ForAll("work") List<JobEntry> work, @ForAll("steps") List<Map.Entry<Integer, List<String>>> steps) {
        BillingBook book = book(work).toBuilder()
                .servicePackage(installmentOf("P1", "C-1"))
                .terms("J-1", terms())
                .build();
        for (Map.Entry<Integer, List<String>> step : steps) {
            ActionType<BillingBook> type = FinishedWorkActions.ALL.get(step.getKey() % FinishedWorkActions.ALL.size());
            Outcome<BillingBook> outcome = type.on(book, given(type.arguments(), step.getValue()), SETTING);
            book = outcome instanceof Outcome.Done<BillingBook> done ? done.value() : book;
        }

        Set<String> numbers = new HashSet<>();
        assertThat(book.bills()).allMatch(bill -> numbers.add(bill.number()));
    }

    private static Money net(BillingBook book) {
        return Money.sum(
                EUR, book.bills().stream().map(bill -> bill.document().net()).toList());
    }

    static BillingRun runWithCutOff(LocalDate cutOff) {
        BillingRun plain = BillingRun.of(DAY, DAY);
        return new BillingRun(
                plain.invoiceDate(),
                plain.dueDate(),
                Optional.of(cutOff),
                plain.form(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
    }

    static BillingBook book(List<JobEntry> work) {
        BillingBookBuilder book = BillingBook.empty(EUR).toBuilder();
        work.forEach(entry -> book.work(WorkEntry.of(entry)));
        return book.build();
    }

    static ServicePackage installmentOf(String id, String customer) {
        return new ServicePackage(
                id,
                "Season",
                customer,
                true,
                ServicePackage.ChargeBy.INSTALLMENT,
                Optional.empty(),
                Optional.empty(),
                eur("200"),
                Set.of(),
                Set.of(),
                "FEE");
    }

    static JobTerms terms() {
        return new JobTerms(
                JobTerms.Charging.INCLUDE_IN_CONTRACT,
                org.daybook.accounting.Price.zero(EUR),
                org.daybook.accounting.Quantity.ONE,
                org.daybook.accounting.Quantity.ZERO,
                eur("45"));
    }

    /** Whatever words an action is given, fitting or not. */
    private static Given given(List<Argument> arguments, List<String> words) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(arguments.size(), words.size()); i++) {
            values.put(arguments.get(i).name(), words.get(i));
        }
        return new Given(values);
    }

    @Provide
    Arbitrary<List<Map.Entry<Integer, List<String>>>> steps() {
        Arbitrary<String> words = Arbitraries.of(
                "w0",
                "w1",
                "w2",
                "Done",
                "Not done",
                "2026-07-15",
                "2026-07",
                "C-1",
                "yes",
                "no",
                "10.00",
                "-1",
                "P1",
                "CLIP1001",
                "CLIP",
                "Item",
                "Statement",
                "18:00",
                "",
                "1");
        Arbitrary<Map.Entry<Integer, List<String>>> step = Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        words.list().ofMinSize(0).ofMaxSize(4))
                .as(Map::entry);
        return step.list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Money>> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("500"))
                .ofScale(2)
                .map(amount -> Money.of(amount, EUR))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Helsinki",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "UTC",
                        "America/Santiago",
                        "Africa/Casablanca")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<List<JobEntry>> work() {
        Arbitrary<JobEntry> entry = Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(-6, 6),
                        Arbitraries.of("C-1", "C-2"),
                        Arbitraries.of(EntryKind.TIME, EntryKind.MATERIAL))
                .as((id, cents, days, customer, kind) -> JobEntry.of(new EntryId("test", "w" + id), EUR)
                        .company("1")
                        .job("J-" + id % 3)
                        .customer(customer)
                        .kind(kind)
                        .date(DAY.plusDays(days))
                        .activity("LABOUR")
                        .price(Money.of(BigDecimal.valueOf(cents, 2), EUR))
                        .status(EntryStatus.DONE)
                        .build());
        return entry.list().ofMaxSize(5).uniqueElements(JobEntry::id);
    }
}
