package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.line;
import static org.daybook.invoicing.selection.Jobs.mainJob;
import static org.daybook.invoicing.selection.Jobs.numbered;
import static org.daybook.invoicing.selection.Jobs.refusals;
import static org.daybook.invoicing.selection.Jobs.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.EntryOrigin;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.JobParameter;
import org.junit.jupiter.api.Test;

/** What the scenarios of the pricing actions do not show: guards, limits and the way back (JI 2.3-2.11). */
class PricingTest {

    private static final LocalDate TODAY = Jobs.JULY_31;
    private static final Setting SETTING =
            new Setting(TODAY, "somebody", true, Map.of(), Map.of(), Map.of(), TaxTable.NONE);

    @Test
    void everyPricingActionLeavesASelectionAloneThatCreditsOrBelongsToABlockedJob() {
        InvoiceSelection open = selected(JOB, time("e1", "10", "100"));
        PrintedInvoice invoice = done(PrintInvoice.on(
                        done(ApproveInvoiceSelection.on(open)),
                        Jobs.printing(Jobs.customer("C-1", Optional.empty(), "0"))))
                .selection()
                .printed()
                .get(0);
        InvoiceSelection crediting = open.toBuilder()
                .crediting(Optional.of(new Crediting(invoice, true, false, Crediting.WHOLE, List.of())))
                .build();
        InvoiceSelection blocked = selected(JOB.toBuilder().blocked(true).build(), time("e1", "10", "100"));

        for (ActionType<InvoiceSelection> action : Stream.of(
                        "Apply Invoice Proposals",
                        "Transfer Fixed Price",
                        "Transfer Desired Billing Price",
                        "Transfer Budget",
                        "Transfer Invoicing Plan",
                        "Calculate Invoice Surcharge")
                .map(PricingTest::action)
                .toList()) {
            assertThat(refusals(action.on(crediting, Given.NOTHING, SETTING)))
                    .as(action.name())
                    .contains(RefusalCode.CREDITING_IN_PROGRESS);
            assertThat(refusals(action.on(blocked, Given.NOTHING, SETTING)))
                    .as(action.name())
                    .contains(RefusalCode.JOB_NOT_INVOICEABLE);
        }
    }

    @Test
    void amountsInAnotherCurrencyAreRefused() {
        InvoiceSelection open = selected(JOB, time("e1", "10", "100"));
        Money dollars = Money.of("100", "USD");
        CurrencyRounding cents = CurrencyRounding.toMinorUnit(JOB.currency());

        assertThat(refusals(DesiredPrice.typed(open, dollars, TODAY, cents))).contains(RefusalCode.CURRENCY_MISMATCH);
        assertThat(refusals(DesiredPrice.fromMarkup(open, dollars, TODAY, cents)))
                .contains(RefusalCode.CURRENCY_MISMATCH);
        assertThat(refusals(WipForInvoicing.on(open, dollars))).contains(RefusalCode.CURRENCY_MISMATCH);
        assertThat(refusals(EnterDirectLine.on(open, "FEE", "Fee", false, Quantity.ONE, dollars, TODAY)))
                .contains(RefusalCode.CURRENCY_MISMATCH);
        assertThat(refusals(InvoicingPlan.enter(open, plan(1, dollars, PlanLine.Kind.ON_ACCOUNT))))
                .contains(RefusalCode.CURRENCY_MISMATCH);
        InvoiceSelection toMove = done(ReallocateSelectedEntries.on(
                done(MarkForReallocation.on(open, id("e1"), true)), new MoveTo("B", Optional.empty())));
        assertThat(refusals(ApproveReallocation.on(toMove, Optional.of(Price.of("120", "USD")), TODAY)))
                .contains(RefusalCode.CURRENCY_MISMATCH);
    }

    @Test
    void chargesAndCreditsThatAllButCancelEachOtherCarryNoPriceBeyondMoney() {
        JobEntry charge = amount("e1", "900000000000.00");
        JobEntry credit = amount("e2", "-899999999999.99");
        Job job = JOB.toBuilder().fixedPrice(eur("10000")).build();

        assertThat(refusals(TransferFixedPrice.on(selected(job, charge, credit), TODAY)))
                .contains(RefusalCode.NO_BASIS);
    }

    @Test
    void chargesAndCreditsThatCancelEachOtherAreNoBasis() {
        Job job = JOB.toBuilder().fixedPrice(eur("100")).build();

        assertThat(refusals(TransferFixedPrice.on(selected(job, amount("e1", "50"), amount("e2", "-50")), TODAY)))
                .contains(RefusalCode.NO_BASIS);
    }

    @Test
    void theLastCentOfAFixedPriceIsStillTransferred() {
        Job job = JOB.toBuilder().fixedPrice(eur("100.01")).build();
        SelectionLine invoiced =
                SelectionLine.of(amount("e0", "100")).invoicedBefore(Quantity.ONE, eur("100"), eur("0"), true);
        SelectionLine open = SelectionLine.of(amount("e1", "50")).selectingOpen();

        InvoiceSelection after =
                done(TransferFixedPrice.on(InvoiceSelection.ofLines(job, List.of(invoiced, open)), TODAY));

        assertThat(line(after, "e1").invoicePrice()).isEqualTo(eur("0.01"));
    }

    @Test
    void aSurchargeIsOnTopOfTheFixedPrice() {
        Job job = JOB.toBuilder().fixedPrice(eur("1000")).build();
        JobEntry surcharge =
                amount("s", "50").toBuilder().origin(EntryOrigin.SURCHARGE).build();

        InvoiceSelection after = done(TransferFixedPrice.on(selected(job, amount("e1", "800"), surcharge), TODAY));

        assertThat(line(after, "e1").invoicePrice()).isEqualTo(eur("1000"));
        assertThat(line(after, "s").invoicePrice()).isEqualTo(eur("50"));
    }

    @Test
    void amountsThatComeToThePriceExactlyAreNoObstacle() {
        Job job = JOB.toBuilder().fixedPrice(eur("600")).build();
        InvoiceSelection before = selected(job, amount("a", "600")).toBuilder()
                .parameters(SystemParameters.of(SystemParameter.DO_NOT_ADJUST_AMOUNT_ACTIVITIES))
                .build();

        assertThat(done(TransferFixedPrice.on(before, TODAY)).total()).isEqualTo(eur("600"));
    }

    @Test
    void aSubjobWithoutAFixedPriceTakesNoPartInItsMainJobs() {
        Job main = numbered("MAIN").toBuilder()
                .fixedPrice(eur("200"))
                .parameters(mainJob(true, true))
                .build();
        Job sub = numbered("SUB").toBuilder().mainJob("MAIN").build();
        InvoiceSelection before =
                InvoiceSelection.ofLines(main, List.of(on("MAIN", "e1", "100"), on("SUB", "e2", "70"))).toBuilder()
                        .subjobs(List.of(sub))
                        .build();

        InvoiceSelection after = done(TransferFixedPrice.on(before, TODAY));

        assertThat(line(after, "e1").invoicePrice()).isEqualTo(eur("200"));
        assertThat(line(after, "e2").invoicePrice()).isEqualTo(eur("70"));
    }

    @Test
    void jobsWithNothingRegisteredCannotShareAFixedPrice() {
        Job main = numbered("MAIN").toBuilder()
                .fixedPrice(eur("200"))
                .parameters(mainJob(true, true))
                .build();
        Job sub = numbered("SUB").toBuilder()
                .fixedPrice(eur("100"))
                .mainJob("MAIN")
                .build();
        InvoiceSelection before = InvoiceSelection.ofLines(main, List.of()).toBuilder()
                .subjobs(List.of(sub))
                .build();

        assertThat(refusals(TransferFixedPrice.on(before, TODAY))).containsExactly(RefusalCode.NO_BASIS);
    }

    @Test
    void whatWasTypedOnAccountStaysWhenThePlanIsUndone() {
        OnAccountLine typed = OnAccountLine.typed("By hand", eur("250"));
        InvoiceSelection before = planned(plan(1, eur("2000"), PlanLine.Kind.ON_ACCOUNT)).toBuilder()
                .onAccountLines(List.of(typed))
                .invoiceType(InvoiceType.ON_ACCOUNT)
                .build();

        InvoiceSelection transferred = done(TransferInvoicingPlan.on(before, TODAY));

        assertThat(SelectionFigures.of(transferred).onAccount()).isEqualTo(eur("2250"));
        assertThat(done(UndoTransferInvoicingPlan.on(transferred))).isEqualTo(before);
    }

    @Test
    void aPreInvoiceOnItsWayKeepsThePlansOnAccountLinesBack() {
        InvoiceSelection before =
                planned(plan(1, eur("100"), PlanLine.Kind.PRE_INVOICE), plan(2, eur("200"), PlanLine.Kind.ON_ACCOUNT));

        InvoiceSelection transferred = done(TransferInvoicingPlan.on(before, TODAY));

        assertThat(transferred.invoiceType()).isEqualTo(InvoiceType.PRE_INVOICE);
        assertThat(refusals(TransferInvoicingPlan.on(transferred, TODAY))).containsExactly(RefusalCode.NOTHING_DUE);
    }

    @Test
    void aChosenCombinationOfWorkAndOnAccountIsKept() {
        InvoiceSelection before = planned(plan(1, eur("100"), PlanLine.Kind.ON_ACCOUNT)).toBuilder()
                .invoiceType(InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT)
                .build();

        assertThat(done(TransferInvoicingPlan.on(before, TODAY)).invoiceType())
                .isEqualTo(InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT);
    }

    @Test
    void aPlanLineIsDueOnItsDayAndNotTheDayBefore() {
        PlanLine line = plan(1, eur("100"), PlanLine.Kind.ON_ACCOUNT);

        assertThat(line.isDue(TODAY)).isTrue();
        assertThat(line.isDue(TODAY.minusDays(1))).isFalse();
        assertThat(line.in(PlanLine.State.TRANSFERRED).isDue(TODAY)).isFalse();
    }

    @Test
    void aPlanWithoutAQuoteHasNoPercentages() {
        InvoiceSelection none = planned(plan(1, eur("100"), PlanLine.Kind.ON_ACCOUNT));
        InvoiceSelection free = none.toBuilder()
                .basis(none.basis().quote(new Quote(true, List.of())))
                .build();

        assertThat(PlanLines.percentOfQuote(none, PlanLines.of(none).get(0))).isEmpty();
        assertThat(PlanLines.percentOfQuote(free, PlanLines.of(free).get(0))).isEmpty();
        assertThat(InvoicingPlan.nextNumber(none)).isEqualTo(2);
        assertThat(InvoicingPlan.nextNumber(selected(JOB))).isEqualTo(1);
    }

    @Test
    void aMarkForMovingComesOffWithoutTouchingTheRest() {
        InvoiceSelection closed =
                selected(JOB, time("e1", "10", "100")).mapLines(line -> true, line -> line.marked(true, false, false));

        InvoiceSelection marked = done(MarkForReallocation.on(closed, id("e1"), true));

        assertThat(line(marked, "e1").close()).isFalse();
        assertThat(marked.total()).isEqualTo(eur("0"));
        InvoiceSelection unmarked = done(MarkForReallocation.on(marked, id("e1"), false));
        assertThat(unmarked.total()).isEqualTo(eur("1000"));
    }

    @Test
    void delimitingTakesTheMarkAndTheWayOff() {
        InvoiceSelection toMove = done(ReallocateSelectedEntries.on(
                done(MarkForReallocation.on(selected(JOB, time("e1", "10", "100")), id("e1"), true)),
                new MoveTo("B", Optional.empty())));

        SelectionLine after = line(done(Delimit.on(toMove, Delimitation.ALL)), "e1");

        assertThat(after.reallocate()).isFalse();
        assertThat(after.moveTo()).isEmpty();
    }

    @Test
    void aSurchargeThatWasInvoicedLeavesTheFixedPriceAsItIs() {
        Job job = JOB.toBuilder().fixedPrice(eur("1000")).build();
        SelectionLine surcharge = SelectionLine.of(amount("s", "50").toBuilder()
                        .origin(EntryOrigin.SURCHARGE)
                        .build())
                .invoicedBefore(Quantity.ONE, eur("50"), eur("0"), true);
        SelectionLine work = SelectionLine.of(amount("e1", "800")).selectingOpen();

        InvoiceSelection after =
                done(TransferFixedPrice.on(InvoiceSelection.ofLines(job, List.of(surcharge, work)), TODAY));

        assertThat(line(after, "e1").invoicePrice()).isEqualTo(eur("1000"));
    }

    @Test
    void aJobOnWhichNothingIsRegisteredTakesNoShareOfTheFixedPrices() {
        Job main = numbered("MAIN").toBuilder()
                .fixedPrice(eur("200"))
                .parameters(mainJob(true, true))
                .build();
        Job sub = numbered("SUB").toBuilder()
                .fixedPrice(eur("100"))
                .mainJob("MAIN")
                .build();
        InvoiceSelection before = InvoiceSelection.ofLines(
                        main, List.of(on("MAIN", "e1", "100"), on("SUB", "e2", "70"), on("SUB", "e3", "-70")))
                .toBuilder()
                .subjobs(List.of(sub))
                .build();

        InvoiceSelection after = done(TransferFixedPrice.on(before, TODAY));

        assertThat(line(after, "e1").invoicePrice()).isEqualTo(eur("300"));
        assertThat(line(after, "e2")).isEqualTo(line(before, "e2"));
        assertThat(line(after, "e3")).isEqualTo(line(before, "e3"));
    }

    @Test
    void aSurchargeThatWasCreditedIsNoBaseOfTheNext() {
        SelectionLine surcharge = SelectionLine.of(amount("s", "50").toBuilder()
                        .origin(EntryOrigin.SURCHARGE)
                        .build())
                .selectingOpen();
        SelectionLine work = SelectionLine.of(amount("e1", "100")).selectingOpen();
        InvoiceSelection before =
                InvoiceSelection.ofLines(JOB.with(JobParameter.SURCHARGE_AT_INVOICING), List.of(surcharge, work))
                        .toBuilder()
                        .basis(JobBasis.NONE.surchargeRule(tenPercent()))
                        .build();

        assertThat(done(CalculateInvoiceSurcharge.on(before, TODAY)).total()).isEqualTo(eur("160"));
    }

    @Test
    void whatIsDoneAfterATransferKeepsItsDate() {
        JobEntry early =
                amount("e1", "100").toBuilder().date(TODAY.minusDays(1)).build();
        JobEntry late = amount("e2", "100").toBuilder().date(TODAY.plusDays(1)).build();

        assertThat(done(TransferJob.on(
                                selected(JOB, early, late),
                                org.daybook.accounting.Dimensions.of("LOCATION", "PAR"),
                                TODAY))
                        .lines())
                .extracting(one -> one.entry().date())
                .containsExactly(TODAY.minusDays(1), TODAY, TODAY.plusDays(1), TODAY.plusDays(1));
    }

    @Test
    void pickingTheOldestWorkLeavesTheMarkOfWhatIsToBeMoved() {
        InvoiceSelection marked = done(
                MarkForReallocation.on(selected(JOB, time("e1", "10", "100"), time("e2", "2", "100")), id("e1"), true));

        InvoiceSelection picked = done(WipForInvoicing.on(marked, eur("50")));

        assertThat(line(picked, "e1")).isEqualTo(line(marked, "e1"));
        assertThat(picked.total()).isEqualTo(eur("200"));
    }

    @Test
    void aSubjobsSurchargeStandsOnTheSubjob() {
        Job main = numbered("MAIN").toBuilder()
                .parameters(mainJob(true, true).with(JobParameter.SURCHARGE_AT_INVOICING))
                .build();
        Job sub = numbered("SUB").toBuilder().mainJob("MAIN").customer("C-2").build();
        InvoiceSelection before =
                InvoiceSelection.ofLines(main, List.of(on("MAIN", "e1", "100"), on("SUB", "e2", "200"))).toBuilder()
                        .subjobs(List.of(sub))
                        .basis(JobBasis.NONE.surchargeRule(tenPercent()))
                        .build();

        List<JobEntry> surcharges = done(CalculateInvoiceSurcharge.on(before, TODAY)).lines().stream()
                .map(SelectionLine::entry)
                .filter(entry -> entry.origin() == EntryOrigin.SURCHARGE)
                .toList();

        assertThat(surcharges).extracting(JobEntry::job).containsExactly("MAIN", "SUB");
        assertThat(surcharges).extracting(JobEntry::customer).containsExactly("C-1", "C-2");
        assertThat(surcharges).extracting(JobEntry::date).containsOnly(TODAY);
    }

    @Test
    void aSurchargeTooSmallToPrintMakesNoLine() {
        InvoiceSelection before =
                selected(JOB.with(JobParameter.SURCHARGE_AT_INVOICING), amount("e1", "0.04")).toBuilder()
                        .basis(JobBasis.NONE.surchargeRule(tenPercent()))
                        .build();

        assertThat(done(CalculateInvoiceSurcharge.on(before, TODAY)).lines()).hasSize(1);
    }

    @Test
    void aLineThatIsDirectTellsItsKind() {
        InvoiceSelection hours =
                done(EnterDirectLine.on(selected(JOB), "LABOUR", "Help", true, Quantity.of("3"), eur("300"), TODAY));
        InvoiceSelection both = done(EnterDirectLine.on(hours, "FEE", "Fee", false, Quantity.ONE, eur("50"), TODAY));

        assertThat(SelectionFigures.of(both).time()).isEqualTo(eur("300"));
        assertThat(SelectionFigures.of(both).amount()).isEqualTo(eur("50"));
        assertThat(both.lines())
                .extracting(line -> line.id().nativeId())
                .containsExactly("J-1042 direct", "J-1042 direct 2");
        assertThat(both.lines()).extracting(line -> line.entry().date()).containsOnly(TODAY);
        assertThat(SelectionFigures.of(both).markupPercent()).isEmpty();
    }

    @Test
    void aMarkupPutsTheTotalInPlaceOfAPriceNobodyAskedFor() {
        InvoiceSelection before =
                selected(JOB, amount("e1", "900").toBuilder().cost(eur("600")).build());

        assertThat(SelectionFigures.of(before).markup()).isEqualTo(eur("300"));
        assertThat(SelectionFigures.of(before).markupPercent()).contains(Percent.of("50"));
    }

    @Test
    void catalogueNamesAreEachOthersOnly() {
        assertThat(SelectionActions.ALL).extracting(ActionType::name).doesNotHaveDuplicates();
        assertThat(SelectionActions.ALL).allMatch(action -> action.meaning().endsWith(")."));
    }

    private static SurchargeRule tenPercent() {
        return new SurchargeRule(
                "Surcharge",
                List.of(new SurchargeRule.Line(
                        Percent.of("10"),
                        Optional.empty(),
                        Range.any(),
                        Range.any(),
                        Range.any(),
                        Range.any(),
                        Map.of(),
                        "SURCHARGE",
                        Optional.empty())));
    }

    private static ActionType<InvoiceSelection> action(String name) {
        return SelectionActions.ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static EntryId id(String nativeId) {
        return new EntryId("test", nativeId);
    }

    private static SelectionLine on(String job, String id, String price) {
        return SelectionLine.of(amount(id, price).toBuilder().job(job).build()).selectingOpen();
    }

    private static InvoiceSelection selected(Job job, JobEntry... entries) {
        return InvoiceSelection.ofLines(
                job,
                Stream.of(entries)
                        .map(SelectionLine::of)
                        .map(SelectionLine::selectingOpen)
                        .toList());
    }

    private static InvoiceSelection planned(PlanLine... lines) {
        return selected(JOB).toBuilder()
                .basis(JobBasis.NONE.plan(List.of(lines)))
                .build();
    }

    private static PlanLine plan(int number, Money amount, PlanLine.Kind kind) {
        return new PlanLine(
                number, Optional.of(TODAY), false, "Line", amount, Optional.empty(), kind, false, PlanLine.State.OPEN);
    }
}
