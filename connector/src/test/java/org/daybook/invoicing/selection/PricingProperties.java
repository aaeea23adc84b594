package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.EntryKind;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.JobParameter;
import org.daybook.work.Proposal;

/** What holds for the pricing actions on every selection (JI 2.3-2.11, 2.19). */
class PricingProperties {

    private static final LocalDate TODAY = Jobs.JULY_31;

    @Property
    void aTransferredPriceIsReachedToTheCent(
            @ForAll("charges") List<JobEntry> entries,
            @ForAll("prices") Money price,
            @ForAll("parameters") SystemParameters on) {
        InvoiceSelection before = selection(fixed(price), entries, on);

        if (TransferFixedPrice.on(before, TODAY) instanceof Outcome.Done<InvoiceSelection> transferred) {
            assertThat(transferred.value().total()).isEqualTo(price);
        }
        InvoiceSelection desiring = before.toBuilder().desiredPrice(price).build();
        if (TransferDesiredBillingPrice.on(desiring, TODAY) instanceof Outcome.Done<InvoiceSelection> transferred) {
            assertThat(transferred.value().total()).isEqualTo(price);
        }
    }

    @Property
    void withoutAnyDecisionAnOpenPriceIsAlwaysEnough(
            @ForAll("charges") List<JobEntry> entries, @ForAll("prices") Money price) {
        InvoiceSelection before = selection(fixed(price), entries, SystemParameters.DEFAULT);
        boolean open =
                before.lines().stream().anyMatch(line -> !line.openPrice().isZero());

        assertThat(TransferFixedPrice.on(before, TODAY).isDone()).isEqualTo(open);
    }

    @Property
    void theOrderOfEntriesDoesNotChangeTheTotal(
            @ForAll("mixed") List<JobEntry> entries, @ForAll("prices") Money price, @ForAll long seed) {
        List<JobEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));

        Outcome<InvoiceSelection> one =
                TransferFixedPrice.on(selection(fixed(price), entries, SystemParameters.DEFAULT), TODAY);
        Outcome<InvoiceSelection> other =
                TransferFixedPrice.on(selection(fixed(price), shuffled, SystemParameters.DEFAULT), TODAY);

        assertThat(one.isDone()).isEqualTo(other.isDone());
        if (one.isDone()) {
            assertThat(done(one).total()).isEqualTo(done(other).total());
        }
    }

    @Property
    void whatHasNothingOpenTakesNoShare(@ForAll("mixed") List<JobEntry> entries, @ForAll("prices") Money price) {
        InvoiceSelection before = selection(fixed(price), entries, SystemParameters.DEFAULT);

        if (TransferFixedPrice.on(before, TODAY) instanceof Outcome.Done<InvoiceSelection> transferred) {
            assertThat(transferred.value().lines())
                    .filteredOn(line -> line.openPrice().isZero())
                    .allMatch(line -> line.invoicePrice().isZero());
        }
    }

    @Property
    void aTransferDoneTwiceIsTheSameAsOnce(
            @ForAll("mixed") List<JobEntry> entries, @ForAll("prices") Money price, @ForAll boolean ownEntry) {
        Job job = ownEntry
                ? fixed(price).with(JobParameter.TRANSFER_WRITE_UP_DOWN_TO_FIXED_ALLOCATION_COMBINATION)
                : fixed(price);

        if (TransferFixedPrice.on(selection(job, entries, SystemParameters.DEFAULT), TODAY)
                instanceof Outcome.Done<InvoiceSelection> once) {
            assertThat(done(TransferFixedPrice.on(once.value(), TODAY)).lines())
                    .isEqualTo(once.value().lines());
        }
    }

    @Property
    void quantitiesThatAreToBeKeptAreKept(@ForAll("mixed") List<JobEntry> entries, @ForAll("prices") Money price) {
        SystemParameters kept = SystemParameters.of(
                SystemParameter.KEEP_QUANTITY_ON_WRITE_DOWNS, SystemParameter.KEEP_QUANTITY_ON_WRITE_UPS);
        InvoiceSelection before = selection(fixed(price), entries, kept);

        if (TransferFixedPrice.on(before, TODAY) instanceof Outcome.Done<InvoiceSelection> transferred) {
            assertThat(transferred.value().lines())
                    .allMatch(line -> line.invoiceQuantity().equals(line.entry().quantity()));
        }
    }

    @Property
    void aBudgetIsNeverExceeded(@ForAll("charges") List<JobEntry> entries, @ForAll("prices") Money price) {
        Budget budget = new Budget(List.of(
                new Budget.Line("LABOUR", Optional.empty(), Optional.empty(), price),
                new Budget.Line("PARTS", Optional.empty(), Optional.empty(), price)));
        InvoiceSelection before = selection(Jobs.JOB, entries, SystemParameters.DEFAULT).toBuilder()
                .basis(JobBasis.NONE.budget(budget))
                .build();

        InvoiceSelection after = done(TransferBudget.on(before, TODAY));

        assertThat(after.total()).isEqualTo(price.plus(price));
        assertThat(done(TransferBudget.on(after, TODAY)).lines()).isEqualTo(after.lines());
    }

    @Property
    void aPlanTransferredAndUndoneLeavesNoTrace(
            @ForAll("plans") List<PlanLine> plan, @ForAll boolean combined, @ForAll boolean several) {
        Job job = combined ? Jobs.JOB.with(JobParameter.COMBINE_BY_DEFAULT) : Jobs.JOB;
        InvoiceSelection before = InvoiceSelection.ofLines(job, List.of()).toBuilder()
                .basis(JobBasis.NONE.plan(plan))
                .parameters(
                        SystemParameters.DEFAULT.with(SystemParameter.TRANSFER_SEVERAL_INVOICING_PLAN_LINES, several))
                .build();

        if (TransferInvoicingPlan.on(before, TODAY) instanceof Outcome.Done<InvoiceSelection> transferred) {
            assertThat(done(UndoTransferInvoicingPlan.on(transferred.value()))).isEqualTo(before);
        }
    }

    @Property
    void aSurchargeIsNeverItsOwnBase(@ForAll("mixed") List<JobEntry> entries, @ForAll("percents") Percent percent) {
        InvoiceSelection before =
                selection(Jobs.JOB.with(JobParameter.SURCHARGE_AT_INVOICING), entries, SystemParameters.DEFAULT)
                        .toBuilder()
                        .basis(JobBasis.NONE.surchargeRule(rule(percent)))
                        .build();

        InvoiceSelection once = done(CalculateInvoiceSurcharge.on(before, TODAY));

        assertThat(once.total()).isEqualTo(before.total().plus(percent.of(before.total())));
        assertThat(done(CalculateInvoiceSurcharge.on(once, TODAY))).isEqualTo(once);
    }

    @Property
    void reallocationMovesCostAndOpenPriceAndLosesNone(@ForAll("mixed") List<JobEntry> entries) {
        InvoiceSelection marked = selection(
                        Jobs.JOB, entries, SystemParameters.of(SystemParameter.KEEP_MARGIN_ON_REALLOCATION))
                .mapLines(line -> true, line -> line.marked(false, false, true));

        InvoiceSelection moved = done(ApproveReallocation.on(
                done(ReallocateSelectedEntries.on(marked, new MoveTo("B", Optional.empty()))),
                Optional.empty(),
                TODAY));

        List<Reallocation> journal = moved.reallocations();
        assertThat(journal).hasSameSizeAs(entries);
        assertThat(journal)
                .allMatch(one -> one.reversal().cost().plus(one.moved().cost()).isZero()
                        && one.reversal().price().plus(one.moved().price()).isZero()
                        && one.reversal()
                                .quantity()
                                .plus(one.moved().quantity())
                                .isZero());
        assertThat(moved.lines()).allMatch(line -> line.openPrice().isZero());
    }

    @Property
    void whatIsPickedReachesTheAmountIfTheWorkDoes(
            @ForAll("charges") List<JobEntry> entries, @ForAll("prices") Money amount) {
        InvoiceSelection before = selection(Jobs.JOB, entries, SystemParameters.DEFAULT);

        Money picked = done(WipForInvoicing.on(before, amount)).total();

        assertThat(picked.compareTo(amount.min(before.total()))).isGreaterThanOrEqualTo(0);
    }

    @Property
    void aProposalNeverBillsMoreThanItSays(@ForAll("charges") List<JobEntry> entries) {
        InvoiceSelection after = done(ApplyInvoiceProposals.on(selection(Jobs.JOB, entries, SystemParameters.DEFAULT)));

        assertThat(after.lines())
                .filteredOn(line -> line.entry().proposal().isPresent())
                .allMatch(line -> line.invoicePrice()
                                .compareTo(line.entry().proposal().orElseThrow().price())
                        <= 0);
    }

    @Property
    void noActionEverCrashesOrLosesARegisteredEntry(
            @ForAll("mixed") List<JobEntry> entries,
            @ForAll("plans") List<PlanLine> plan,
            @ForAll("jobs") Job job,
            @ForAll("parameters") SystemParameters parameters,
            @ForAll("actions") List<ActionType<InvoiceSelection>> actions,
            @ForAll("figures") String figure) {
        InvoiceSelection selection = selection(job, entries, parameters).toBuilder()
                .basis(basis(plan))
                .build();
        for (ActionType<InvoiceSelection> action : actions) {
            if (action.on(selection, given(action, figure), SETTING) instanceof Outcome.Done<InvoiceSelection> done) {
                selection = done.value();
            }
        }

        assertThat(selection.lines())
                .extracting(SelectionLine::id)
                .doesNotHaveDuplicates()
                .containsAll(entries.stream().map(JobEntry::id).toList());
    }

    private static final Setting SETTING = new Setting(
            TODAY,
            "somebody",
            true,
            Map.of(),
            Jobs.byNumber(Jobs.customer("C-1", Optional.of("V25"), "0")),
            Map.of("V25", Jobs.V25),
            TaxTable.NONE);

    private static Given given(ActionType<InvoiceSelection> action, String figure) {
        Map<String, String> given = new HashMap<>();
        for (Argument argument : action.arguments()) {
            given.put(
                    argument.name(),
                    switch (argument.kind()) {
                        case TEXT -> argument.name().equals("Job") ? "B" : "LABOUR";
                        case NUMBER -> argument.name().equals("Line") ? "1" : figure;
                        case PERCENT -> figure;
                        case DATE -> "2026-07-01";
                        case YES_NO -> "yes";
                        case ENTRY -> "test:e0";
                    });
        }
        given.computeIfPresent("Kind", (name, kind) -> "On account");
        return new Given(given);
    }

    private static JobBasis basis(List<PlanLine> plan) {
        return JobBasis.NONE
                .budget(new Budget(
                        List.of(new Budget.Line("LABOUR", Optional.of("T"), Optional.of("G"), cents(50_000)))))
                .plan(plan)
                .surchargeRule(rule(Percent.of("5")))
                .allocation(List.of(new AllocationCombination(
                        Range.of("PARTS", "PARTS"), Range.any(), Dimensions.NONE, java.util.Set.of(), false)));
    }

    private static SurchargeRule rule(Percent percent) {
        return new SurchargeRule(
                "Surcharge",
                List.of(new SurchargeRule.Line(
                        percent,
                        Optional.empty(),
                        Range.any(),
                        Range.any(),
                        Range.any(),
                        Range.any(),
                        Map.of(),
                        "SURCHARGE",
                        Optional.empty())));
    }

    private static InvoiceSelection selection(Job job, List<JobEntry> entries, SystemParameters parameters) {
        return InvoiceSelection.ofLines(
                        job,
                        entries.stream()
                                .map(SelectionLine::of)
                                .map(SelectionLine::selectingOpen)
                                .map(line -> line.marked(true, false, false))
                                .toList())
                .toBuilder()
                .parameters(parameters)
                .build();
    }

    private static Job fixed(Money price) {
        return Jobs.JOB.toBuilder().fixedPrice(price).build();
    }

    @Provide
    Arbitrary<List<JobEntry>> charges() {
        return entries(0);
    }

    @Provide
    Arbitrary<List<JobEntry>> mixed() {
        return entries(-90_000);
    }

    private static Arbitrary<List<JobEntry>> entries(long least) {
        return Combinators.combine(
                        Arbitraries.of(EntryKind.TIME, EntryKind.MATERIAL, EntryKind.OUTLAY),
                        Arbitraries.integers().between(1, 4000),
                        Arbitraries.longs().between(least, 90_000),
                        Arbitraries.longs().between(0, 9000),
                        Arbitraries.longs().between(0, 90_000).optional(0.3),
                        Arbitraries.of("LABOUR", "PARTS"),
                        Arbitraries.of(true, false))
                .as((kind, quantity, price, cost, proposed, activity, taxable) -> {
                    JobEntry.Builder entry = Jobs.entry("?")
                            .kind(kind)
                            .quantity(new Quantity(BigDecimal.valueOf(quantity, 2)))
                            .price(cents(price))
                            .cost(cents(cost))
                            .activity(activity)
                            .task("T")
                            .taxable(taxable);
                    proposed.ifPresent(cents -> entry.proposal(new Proposal(Quantity.ONE, cents(cents))));
                    return entry.build();
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(PricingProperties::numbered);
    }

    private static List<JobEntry> numbered(List<JobEntry> entries) {
        List<JobEntry> numbered = new ArrayList<>();
        for (JobEntry entry : entries) {
            numbered.add(
                    entry.toBuilder(new EntryId("test", "e" + numbered.size())).build());
        }
        return numbered;
    }

    @Provide
    Arbitrary<Money> prices() {
        return Arbitraries.longs().between(1, 900_000).map(PricingProperties::cents);
    }

    @Provide
    Arbitrary<Percent> percents() {
        return Arbitraries.integers()
                .between(1, 4000)
                .map(hundredths -> new Percent(BigDecimal.valueOf(hundredths, 2)));
    }

    @Provide
    Arbitrary<String> figures() {
        return Arbitraries.of("0", "0.01", "25", "1234.56", "-5");
    }

    @Provide
    Arbitrary<SystemParameters> parameters() {
        return Arbitraries.of(SystemParameter.class)
                .set()
                .map(some -> SystemParameters.of(some.toArray(SystemParameter[]::new)));
    }

    @Provide
    Arbitrary<Job> jobs() {
        Arbitrary<Money> price = prices();
        return Combinators.combine(Arbitraries.of(JobParameter.class).set(), price.optional(0.7))
                .as((some, fixed) -> Jobs.JOB.toBuilder()
                        .fixedPrice(fixed)
                        .parameters(org.daybook.work.JobParameters.of(some.toArray(JobParameter[]::new)))
                        .build());
    }

    @Provide
    Arbitrary<List<PlanLine>> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 40).optional(0.9),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(1, 90_000),
                        Arbitraries.of(PlanLine.Kind.class))
                .as((days, complete, amount, kind) -> new PlanLine(
                        0,
                        days.map(TODAY::plusDays),
                        complete,
                        "",
                        cents(amount),
                        Optional.empty(),
                        kind,
                        complete,
                        PlanLine.State.OPEN))
                .list()
                .ofMaxSize(4)
                .map(lines -> {
                    List<PlanLine> numbered = new ArrayList<>();
                    for (PlanLine line : lines) {
                        numbered.add(new PlanLine(
                                numbered.size() + 1,
                                line.date(),
                                line.phaseComplete(),
                                line.text(),
                                line.amount(),
                                line.billTo(),
                                line.kind(),
                                line.approved(),
                                line.state()));
                    }
                    return numbered;
                });
    }

    @Provide
    Arbitrary<List<ActionType<InvoiceSelection>>> actions() {
        return Arbitraries.of(SelectionActions.ALL).list().ofMinSize(1).ofMaxSize(8);
    }

    private static Money cents(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2), Jobs.EUR);
    }
}
