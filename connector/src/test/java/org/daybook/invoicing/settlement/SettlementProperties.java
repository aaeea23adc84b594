package org.daybook.invoicing.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.settlement.CommissionRates.Rate;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/** What holds for every settlement, every run and every agency, whatever was collected. */
class SettlementProperties {

    private static final List<String> CLIENTS = List.of("A", "B", "C");

    @Property
    void nothingIsLostOrGainedByAnyMethod(
            @ForAll("entries") List<JobEntry> entries,
            @ForAll RemittanceMethod method,
            @ForAll("pastDue") Money pastDue,
            @ForAll boolean mayBeNegative) {
        Settlement figures = Settlement.of(entries, method, pastDue, mayBeNegative);

        assertThat(figures.collected().minus(figures.nsf()).plus(figures.adjustments()))
                .isEqualTo(figures.commission()
                        .plus(figures.charges())
                        .plus(figures.pastDue())
                        .plus(figures.remitted())
                        .minus(figures.amountDue()));
        assertThat(total(SettlementLines.of(entries, figures, Rollup.NONE, false)))
                .isEqualTo(figures.amountDue());
    }

    @Property
    void theMethodsAgreeOnWhatClientAndAgencyOweEachOther(
            @ForAll("entries") List<JobEntry> entries, @ForAll("pastDue") Money pastDue, @ForAll boolean negative) {
        Set<Money> net = new HashSet<>();
        for (RemittanceMethod method : RemittanceMethod.values()) {
            net.add(Settlement.of(entries, method, pastDue, negative).netToClient());
        }

        assertThat(net).hasSize(1);
    }

    @Property
    void rollingUpAndMovingTheCommissionChangeNoTotal(
            @ForAll("entries") List<JobEntry> entries, @ForAll RemittanceMethod method) {
        Settlement figures = Settlement.of(entries, method, Money.zero(Agencies.EUR), false);
        List<InvoiceLine> apart = SettlementLines.of(entries, figures, Rollup.NONE, false);
        List<InvoiceLine> rolled = SettlementLines.of(entries, figures, Rollup.BY_ACCOUNT, true);

        assertThat(total(rolled)).isEqualTo(total(apart));
        assertThat(billed(rolled)).isEqualTo(billed(apart));
    }

    @Property
    void theOrderOfTransactionsChangesNoFigure(
            @ForAll("entries") List<JobEntry> entries, @ForAll RemittanceMethod method, @ForAll Random random) {
        List<JobEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        Money none = Money.zero(Agencies.EUR);

        assertThat(Settlement.of(shuffled, method, none, false)).isEqualTo(Settlement.of(entries, method, none, false));
    }

    @Property
    void aRecordThatIsReportedUnreachableCanBeTakenOut(
            @ForAll("rates") CommissionRates rates, @ForAll("accounts") DebtorAccount account) {
        JobEntry payment = Agencies.payment("1", "A", EntryKind.COLLECTION, "200", "0");
        List<Rate> reachable = new ArrayList<>();
        for (Rate rate : rates.records()) {
            reachable.add(rate);
            if (!new CommissionRates(reachable).findings("A").isEmpty()) {
                reachable.remove(reachable.size() - 1);
            }
        }

        assertThat(new CommissionRates(reachable).rate(payment, Optional.of(account)))
                .isEqualTo(rates.rate(payment, Optional.of(account)));
    }

    @Property
    void theFirstRecordThatMatchesWins(
            @ForAll("rates") CommissionRates rates, @ForAll("accounts") DebtorAccount account) {
        JobEntry payment = Agencies.payment("1", "A", EntryKind.COLLECTION, "200", "0");
        Optional<Percent> won = rates.rate(payment, Optional.of(account));
        for (int i = 0; i <= rates.records().size(); i++) {
            Optional<Percent> ofTheFirst =
                    new CommissionRates(rates.records().subList(0, i)).rate(payment, Optional.of(account));
            assertThat(ofTheFirst.isEmpty() || ofTheFirst.equals(won)).isTrue();
        }
    }

    @Property
    void aRunStoppedAnywhereAndResumedIsTheSameRun(
            @ForAll("agencies") Agency agency,
            @ForAll @IntRange(max = 4) int first,
            @ForAll @IntRange(max = 3) int then) {
        Agency whole = Agencies.done(RunJob.on(agency, "Job", Agencies.TODAY));
        Agency stopped = Agencies.done(RunJob.on(agency, "Job", first, Agencies.TODAY));
        if (first < CLIENTS.size()) {
            stopped = Agencies.done(RunJob.on(stopped, "Job", then, Agencies.TODAY));
        }
        if (first + then < CLIENTS.size()) {
            stopped = Agencies.done(RunJob.on(stopped, "Job", Agencies.TODAY));
        }

        assertThat(stopped).isEqualTo(whole);
    }

    @Property
    void backedOutAndRunAgainTheSettlementIsTheSameButForItsNumber(@ForAll("agencies") Agency agency) {
        Agency first = Agencies.done(RunJob.on(agency, "Job", Agencies.TODAY));
        Agency backedOut = backOutAll(first);
        Agency again = Agencies.done(RunJob.on(backedOut, "Job", Agencies.TODAY));

        assertThat(settlements(again)).isEqualTo(settlements(first));
        assertThat(again.numbersOf(ClientInvoice.Status.DELETED))
                .isEqualTo(List.copyOf(first.invoices().keySet()));
    }

    @Property
    void whatIsBackedOutLeavesNothingInLedgerOrBooks(@ForAll("agencies") Agency agency) {
        Agency done = remitAll(Agencies.done(RunJob.on(agency, "Job", Agencies.TODAY)));
        Agency after = backOutAll(done);

        for (String client : CLIENTS) {
            assertThat(after.balance(client).orElseThrow().isZero()).isTrue();
        }
        Money booked = Money.sum(
                Agencies.EUR,
                after.postings().stream().map(one -> one.document().total()).toList());
        assertThat(booked.isZero()).isTrue();
        assertThat(after.freeTransactions()).isEqualTo(agency.freeTransactions());
    }

    @Property
    void noActionCrashesAndEveryTransactionStandsOnOneLiveInvoiceAtMost(
            @ForAll("agenciesOnTheirWay") Agency start, @ForAll("deeds") List<Deed> deeds) {
        Agency agency = start;
        for (Deed deed : deeds) {
            var outcome = deed.action().on(agency, deed.given(), Agencies.setting());
            if (outcome.isDone()) {
                agency = Agencies.done(outcome);
            }
            assertEverythingIsOnce(agency);
            assertTheLedgerSaysWhatTheInvoicesSay(agency);
        }
    }

    @Property
    void aScheduleIsDueWhenItSaidItWouldBeAndNotBefore(
            @ForAll("schedules") JobSchedule schedule, @ForAll("moments") Instant after) {
        Optional<Instant> next = schedule.next(after);
        next.ifPresent(due -> {
            assertThat(due).isAfter(after);
            assertThat(schedule.due(due, Optional.of(after))).contains(due);
            assertThat(schedule.due(due.minusMillis(1), Optional.of(after))).isEmpty();
            assertThat(schedule.due(due, Optional.of(due))).isEmpty();
        });
        assertThat(next.isEmpty()).isEqualTo(schedule.every() == JobSchedule.Every.ON_DEMAND);
    }

    /** An action with what is given to it. */
    record Deed(ActionType<Agency> action, Given given) {}

    private static void assertEverythingIsOnce(Agency agency) {
        List<EntryId> settled = new ArrayList<>();
        agency.invoices().values().stream()
                .filter(ClientInvoice::isLive)
                .forEach(invoice -> settled.addAll(invoice.transactions()));
        assertThat(settled).doesNotHaveDuplicates();
        assertThat(settled.size() + agency.freeTransactions().size())
                .isEqualTo(agency.transactions().size());
        assertThat(agency.checks().values().stream().filter(Check::live))
                .allMatch(check -> check.invoices().stream()
                        .allMatch(number -> agency.invoice(number).orElseThrow().isRemitted()));
    }

    /** Every remitted invoice stands in the ledger as what it made the client owe; payments and hidden corrections beside it. */
    private static void assertTheLedgerSaysWhatTheInvoicesSay(Agency agency) {
        for (String client : CLIENTS) {
            Money expected = Money.zero(Agencies.EUR);
            for (ClientInvoice invoice : agency.invoices().values()) {
                if (invoice.client().equals(client) && invoice.isRemitted()) {
                    expected = expected.plus(invoice.figures().amountDue())
                            .minus(invoice.figures().pastDue());
                }
            }
            for (ClientLedgerEntry entry : agency.ledger()) {
                boolean own = entry.client().equals(client) && entry.book() == ClientLedgerEntry.Book.CLIENT;
                expected = own && entry.invoice().isEmpty() ? expected.plus(entry.amount()) : expected;
            }
            assertThat(agency.balance(client)).contains(expected);
        }
    }

    private static Agency remitAll(Agency agency) {
        if (agency.invoices().isEmpty()) {
            return agency;
        }
        Agency verified = Agencies.done(Verify.of(agency, List.of(), Agencies.TODAY));
        return Agencies.done(Remit.of(verified, List.of(), Agencies.TODAY));
    }

    private static Agency backOutAll(Agency agency) {
        Agency after = agency;
        for (Check check : agency.checks().values()) {
            after = Agencies.done(VoidCheck.on(after, check.number()));
        }
        for (long number : agency.invoices().keySet()) {
            after = Agencies.done(DeleteInvoice.on(after, number, Agencies.TODAY));
        }
        return after;
    }

    private static Map<String, Settlement> settlements(Agency agency) {
        Map<String, Settlement> live = new HashMap<>();
        agency.invoices().values().stream()
                .filter(ClientInvoice::isLive)
                .forEach(invoice -> live.put(invoice.client(), invoice.figures()));
        return live;
    }

    private static Money total(List<InvoiceLine> lines) {
        return Money.sum(Agencies.EUR, lines.stream().map(InvoiceLine::net).toList());
    }

    private static Map<EntryId, Money> billed(List<InvoiceLine> lines) {
        Map<EntryId, Money> billed = new HashMap<>();
        lines.forEach(line -> line.billed().forEach(one -> billed.merge(one.entry(), one.amount(), Money::plus)));
        return billed;
    }

    @Provide
    Arbitrary<List<JobEntry>> entries() {
        return entry().list().ofMaxSize(7).map(SettlementProperties::numbered);
    }

    private static Arbitrary<JobEntry> entry() {
        return Combinators.combine(
                        Arbitraries.of(
                                EntryKind.COLLECTION,
                                EntryKind.COLLECTION,
                                EntryKind.DIRECT_PAYMENT,
                                EntryKind.NSF,
                                EntryKind.ADJUSTMENT,
                                EntryKind.EXTRA_CHARGE),
                        Arbitraries.of(CLIENTS),
                        Arbitraries.longs().between(-5_000, 90_000),
                        Arbitraries.longs().between(0, 30_000),
                        Arbitraries.of("ACC-1", "ACC-2", ""),
                        Arbitraries.integers().between(-40, 3))
                .as((kind, client, amount, commission, account, day) -> {
                    JobEntry.Builder entry = JobEntry.of(new EntryId("test", "?"), Agencies.EUR)
                            .kind(kind)
                            .customer(client)
                            .date(Agencies.TODAY.plusDays(day))
                            .price(minor(amount))
                            .commission(
                                    kind == EntryKind.ADJUSTMENT || kind == EntryKind.EXTRA_CHARGE
                                            ? minor(0)
                                            : minor(commission));
                    return account.isEmpty()
                            ? entry.build()
                            : entry.group(account, false).build();
                });
    }

    private static List<JobEntry> numbered(List<JobEntry> entries) {
        List<JobEntry> numbered = new ArrayList<>();
        for (JobEntry entry : entries) {
            numbered.add(
                    entry.toBuilder(new EntryId("test", "t" + numbered.size())).build());
        }
        return numbered;
    }

    private static Money minor(long amount) {
        return Money.of(BigDecimal.valueOf(amount, 2), Agencies.EUR);
    }

    @Provide
    Arbitrary<Money> pastDue() {
        return Arbitraries.longs().between(0, 20_000).map(SettlementProperties::minor);
    }

    @Provide
    Arbitrary<CommissionRates> rates() {
        Arbitrary<CommissionCondition> condition = Combinators.combine(
                        Arbitraries.of("status", "class", "amount"),
                        Arbitraries.of(CommissionCondition.Test.class),
                        Arbitraries.of("LEGAL", "NEW", "200", "300"))
                .as(CommissionCondition::new);
        Arbitrary<Rate> rate = Combinators.combine(
                        condition.list().ofMaxSize(2), Arbitraries.integers().between(0, 100))
                .as((conditions, percent) -> new Rate(conditions, new Percent(BigDecimal.valueOf(percent))));
        return rate.list().ofMaxSize(5).map(CommissionRates::new);
    }

    @Provide
    Arbitrary<DebtorAccount> accounts() {
        return Combinators.combine(Arbitraries.of("LEGAL", "NEW", ""), Arbitraries.of("LEGAL", "200", ""))
                .as((status, kind) -> {
                    Map<String, String> facts = new HashMap<>();
                    if (!status.isEmpty()) {
                        facts.put("status", status);
                    }
                    if (!kind.isEmpty()) {
                        facts.put("class", kind);
                    }
                    return new DebtorAccount("ACC-1", "Jones", Optional.empty(), facts);
                });
    }

    @Provide
    Arbitrary<Agency> agencies() {
        Arbitrary<InvoiceProfile> profile = Combinators.combine(
                        Arbitraries.of(RemittanceMethod.class),
                        Arbitraries.of(Rollup.class),
                        Arbitraries.of(SortMethod.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((method, rollup, sort, pastDue, negative) -> new InvoiceProfile(
                        Agencies.NET,
                        Agencies.NET,
                        method,
                        Optional.empty(),
                        Optional.empty(),
                        BalanceCalculation.NOW,
                        negative,
                        rollup,
                        sort,
                        pastDue,
                        negative));
        Arbitrary<Integer> switches = Arbitraries.integers().between(0, 7);
        return Combinators.combine(entries(), profile, switches).as(SettlementProperties::agency);
    }

    private static Agency agency(List<JobEntry> entries, InvoiceProfile profile, int switches) {
        Agency agency = Agencies.under(profile.remittanceMethod(), CLIENTS.toArray(String[]::new))
                .with(profile)
                .with(entries)
                .with(AgencySettings.Switch.SKIP_EMPTY_CLIENTS, (switches & 1) > 0)
                .with(AgencySettings.Switch.TRANSFER_COMMISSION, (switches & 2) > 0)
                .with(AgencySettings.Switch.ONE_CHECK_PER_CLIENT, (switches & 4) > 0);
        return Agencies.job(agency);
    }

    /** Some have nothing on paper yet, some have run, some have paid. */
    @Provide
    Arbitrary<Agency> agenciesOnTheirWay() {
        return Combinators.combine(agencies(), Arbitraries.integers().between(0, 2))
                .as((agency, steps) -> {
                    Agency run = steps == 0 ? agency : Agencies.done(RunJob.on(agency, "Job", Agencies.TODAY));
                    return steps == 2 ? remitAll(run) : run;
                });
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Arbitraries.of(SettlementActions.ALL)
                .flatMap(action -> given(action.arguments()).map(given -> new Deed(action, given)))
                .list()
                .ofMaxSize(8);
    }

    /** Something for each argument, mostly of the right kind; sometimes it is left out. */
    private static Arbitrary<Given> given(List<Argument> arguments) {
        Arbitrary<Map<String, String>> values = Arbitraries.just(Map.of());
        for (Argument argument : arguments) {
            Arbitrary<Optional<String>> value = written(argument).optional(argument.required() ? 0.97 : 0.4);
            values = Combinators.combine(values, value).as((some, one) -> {
                Map<String, String> more = new HashMap<>(some);
                one.ifPresent(said -> more.put(argument.name(), said));
                return more;
            });
        }
        return values.map(Given::new);
    }

    private static Arbitrary<String> written(Argument argument) {
        return switch (argument.name()) {
            case "Client" -> Arbitraries.of("A", "B", "C", "D");
            case "Profile" -> Arbitraries.of("NET", "net", "OTHER");
            case "Job" -> Arbitraries.of("Job", "Job", "Other");
            case "Invoice", "Check", "Clients", "Day of month" -> Arbitraries.of("0", "1", "2", "3", "x");
            case "Invoices" -> Arbitraries.of("1", "2", "1, 2", "2,3", "x");
            case "Transaction" -> Arbitraries.of("test:t0", "test:t1", "nonsense");
            case "Type" -> Arbitraries.of("Due client", "Due agency");
            case "Records" -> Arbitraries.of("default: 30", "status is LEGAL: 25; default: 30", "x", "default: 200");
            case "Remittance method" -> Arbitraries.of("Standard Net", "Preferred Gross Remit", "x");
            case "Balance calculation" -> Arbitraries.of("Now", "x");
            case "Sort method" -> Arbitraries.of("By name", "x");
            case "Schedule" -> Arbitraries.of("Daily", "x");
            default ->
                switch (argument.kind()) {
                    case DATE -> Arbitraries.of("2025-07-15", "2025-06-30", "x");
                    case YES_NO -> Arbitraries.of("yes", "no", "x");
                    case NUMBER -> Arbitraries.of("8.72", "-3", "0", "1.005", "x");
                    default -> Arbitraries.of("one", "two", "06:00");
                };
        };
    }

    @Provide
    Arbitrary<JobSchedule> schedules() {
        return Combinators.combine(
                        Arbitraries.of(JobSchedule.Every.class),
                        Arbitraries.integers().between(0, 24 * 60 - 1),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.of("UTC", "America/New_York", "Europe/Helsinki", "Asia/Kathmandu"))
                .as((every, minute, day, zone) ->
                        new JobSchedule(every, LocalTime.ofSecondOfDay(minute * 60L), day, ZoneId.of(zone)));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay() * 86_400,
                        LocalDate.of(2026, 12, 31).toEpochDay() * 86_400)
                .map(Instant::ofEpochSecond);
    }
}
