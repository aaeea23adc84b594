package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.refusals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;
import org.daybook.work.JobParameters;
import org.junit.jupiter.api.Test;

/** Fixed-price work matched with invoices on account, without a document (JI 2.23 Job Invoice Allocation). */
class JobInvoiceAllocationTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final Printing PRINTING = Jobs.printing(Jobs.customer("C-1", Optional.empty(), "0"));

    /** 600 of work selected; 400 and 200 on account. */
    private final InvoiceSelection fits =
            InvoiceSelection.open(Jobs.fixedPrice(JobParameters.DEFAULT), List.of(amount("e1", "600"))).toBuilder()
                    .onAccount(List.of(
                            OnAccountItem.of("11", JANUARY, eur("400")),
                            OnAccountItem.of("12", JANUARY.plusMonths(2), eur("200"))))
                    .build();

    @Test
    void whatIsPreparedIsSubmittedAndThenApproved() {
        InvoiceSelection prepared = done(JobInvoiceAllocation.prepare(fits, false));
        assertThat(state(prepared)).isEqualTo(Allocation.State.PREPARED);
        assertThat(refusals(JobInvoiceAllocation.approve(prepared, Optional.empty(), PRINTING)))
                .containsExactly(RefusalCode.ALLOCATION_NOT_SUBMITTED);

        InvoiceSelection submitted = done(JobInvoiceAllocation.submit(prepared, Optional.empty()));
        assertThat(state(submitted)).isEqualTo(Allocation.State.SUBMITTED);

        InvoiceSelection approved = done(JobInvoiceAllocation.approve(submitted, Optional.empty(), PRINTING));
        assertThat(state(approved)).isEqualTo(Allocation.State.APPROVED);
        assertThat(approved.onAccount()).allMatch(OnAccountItem::isSettled);
        assertThat(Jobs.line(approved, "e1").openPrice()).isEqualTo(eur("0"));
    }

    @Test
    void onlyOneIsOnItsWayAtATime() {
        InvoiceSelection prepared = done(JobInvoiceAllocation.prepare(fits, false));
        InvoiceSelection submitted = done(JobInvoiceAllocation.submit(prepared, Optional.empty()));

        assertThat(refusals(JobInvoiceAllocation.prepare(prepared, false)))
                .containsExactly(RefusalCode.OPEN_ALLOCATION);
        assertThat(refusals(JobInvoiceAllocation.prepare(submitted, false)))
                .containsExactly(RefusalCode.OPEN_ALLOCATION);
    }

    @Test
    void anApprovedOneStandsInNobodysWay() {
        InvoiceSelection more = InvoiceSelection.open(
                        Jobs.fixedPrice(JobParameters.DEFAULT), List.of(amount("e1", "400"), amount("e2", "200")))
                .toBuilder()
                .onAccount(List.of(
                        OnAccountItem.of("11", JANUARY, eur("400")).withReconciliationAmount(eur("400")),
                        OnAccountItem.of("12", JANUARY, eur("200"))))
                .build()
                .mapLines(line -> line.id().nativeId().equals("e2"), SelectionLine::unselected);
        InvoiceSelection first = approved(more);
        InvoiceSelection selected =
                first.mapLines(line -> line.id().nativeId().equals("e2"), SelectionLine::selectingOpen);

        InvoiceSelection second = done(JobInvoiceAllocation.prepare(selected, false));
        assertThat(second.neighbours().allocations())
                .extracting(Allocation::number)
                .containsExactly(1, 2);
        assertThat(second.neighbours().allocations().get(1).amount()).isEqualTo(eur("200"));

        assertThat(refusals(JobInvoiceAllocation.submit(second, Optional.of(1))))
                .containsExactly(RefusalCode.NO_SUCH_ALLOCATION);
        assertThat(done(JobInvoiceAllocation.submit(second, Optional.of(2)))
                        .neighbours()
                        .allocations())
                .extracting(Allocation::state)
                .containsExactly(Allocation.State.APPROVED, Allocation.State.SUBMITTED);
        assertThat(done(JobInvoiceAllocation.revert(second, Optional.of(1), JANUARY))
                        .neighbours()
                        .allocations())
                .extracting(Allocation::state)
                .containsExactly(Allocation.State.REVERTED, Allocation.State.PREPARED);
    }

    @Test
    void whatIsSelectedMustBeWhatIsTaken() {
        InvoiceSelection less = fits.mapLines(line -> true, line -> line.selecting(Quantity.ONE, eur("599.99")));

        assertThat(JobInvoiceAllocation.prepare(less, false).reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo(RefusalCode.NOT_IN_BALANCE);
                    assertThat(reason.problem())
                            .isEqualTo("Selected is 599.99 EUR, to be taken of the invoices on account 600.00 EUR.");
                });
    }

    @Test
    void whatIsSetByHandIsAllThatIsTaken() {
        InvoiceSelection byHand = fits.toBuilder()
                .onAccount(List.of(
                        OnAccountItem.of("11", JANUARY, eur("400")).withReconciliationAmount(eur("0")),
                        OnAccountItem.of("12", JANUARY, eur("200")).withReconciliationAmount(eur("150"))))
                .build()
                .mapLines(line -> true, line -> line.selecting(Quantity.ONE, eur("150")));

        Allocation allocation = done(JobInvoiceAllocation.prepare(byHand, false))
                .neighbours()
                .allocations()
                .get(0);
        assertThat(allocation.amount()).isEqualTo(eur("150"));
        assertThat(allocation.reductions())
                .extracting(Reduction::onAccountInvoice)
                .containsExactly(Optional.of("12"));
    }

    @Test
    void aJobThatChangedSinceIsNotAllocated() {
        InvoiceSelection submitted =
                done(JobInvoiceAllocation.submit(done(JobInvoiceAllocation.prepare(fits, false)), Optional.empty()));

        InvoiceSelection taken = submitted.toBuilder()
                .onAccount(List.of(
                        OnAccountItem.of("11", JANUARY, eur("399.99")),
                        OnAccountItem.of("12", JANUARY.plusMonths(2), eur("200"))))
                .build();
        InvoiceSelection gone = submitted.toBuilder()
                .onAccount(submitted.onAccount().subList(0, 1))
                .build();
        InvoiceSelection invoiced =
                submitted.mapLines(line -> true, line -> line.invoicedBefore(Quantity.ONE, eur("600"), eur("0"), true));

        for (InvoiceSelection changed : List.of(taken, gone, invoiced)) {
            assertThat(refusals(JobInvoiceAllocation.approve(changed, Optional.empty(), PRINTING)))
                    .containsExactly(RefusalCode.NOT_IN_BALANCE);
        }
        assertThat(refusals(JobInvoiceAllocation.approve(submitted, Optional.empty(), PRINTING)))
                .isEmpty();
    }

    @Test
    void withoutMoneyOnAccountOrWithoutAFixedPriceThereIsNothingToAllocate() {
        InvoiceSelection nothing = fits.toBuilder().onAccount(List.of()).build();
        InvoiceSelection hourly = InvoiceSelection.open(Jobs.JOB, List.of(amount("e1", "600"))).toBuilder()
                .onAccount(fits.onAccount())
                .build();

        assertThat(refusals(JobInvoiceAllocation.prepare(nothing, true))).containsExactly(RefusalCode.NOTHING_LEFT);
        assertThat(refusals(JobInvoiceAllocation.prepare(hourly, true))).contains(RefusalCode.NO_FIXED_PRICE);
        assertThat(refusals(JobInvoiceAllocation.submit(fits, Optional.empty())))
                .containsExactly(RefusalCode.NO_SUCH_ALLOCATION);
        assertThat(refusals(JobInvoiceAllocation.approve(fits, Optional.empty(), PRINTING)))
                .containsExactly(RefusalCode.NO_SUCH_ALLOCATION);
    }

    @Test
    void anOutlayOutsideTheFixedPriceIsNoPartOfIt() {
        InvoiceSelection withOutlay = InvoiceSelection.open(
                        Jobs.fixedPrice(JobParameters.DEFAULT.with(JobParameter.INCLUDE_OUTLAYS_IN_FIXED_PRICE, false)),
                        List.of(amount("e1", "600"), Jobs.outlay("o1", "80")))
                .toBuilder()
                .onAccount(fits.onAccount())
                .build();

        Allocation allocation = done(JobInvoiceAllocation.prepare(withOutlay, false))
                .neighbours()
                .allocations()
                .get(0);
        assertThat(allocation.lines())
                .extracting(line -> line.entry().id().nativeId())
                .containsExactly("e1");
    }

    @Test
    void workThatIsRegisteredOtherwiseSinceIsNotAllocated() {
        InvoiceSelection closing =
                done(JobInvoiceAllocation.submit(done(JobInvoiceAllocation.prepare(fits, true)), Optional.empty()));
        InvoiceSelection partly =
                done(JobInvoiceAllocation.submit(done(JobInvoiceAllocation.prepare(fits, false)), Optional.empty()));

        assertThat(approval(registered(closing, "600.01"))).containsExactly(RefusalCode.NOT_IN_BALANCE);
        assertThat(approval(registered(closing, "599.99"))).containsExactly(RefusalCode.NOT_IN_BALANCE);
        assertThat(approval(registered(closing, "600.00"))).isEmpty();
        assertThat(approval(registered(partly, "600.01"))).isEmpty();
        assertThat(approval(registered(partly, "599.99"))).containsExactly(RefusalCode.NOT_IN_BALANCE);
    }

    @Test
    void aRevenueAdjustmentHasANumberOfItsOwn() {
        InvoiceSelection none = InvoiceSelection.open(Jobs.fixedPrice(JobParameters.DEFAULT), List.of()).toBuilder()
                .onAccount(List.of(OnAccountItem.of("11", JANUARY, eur("400"))))
                .build();
        InvoiceSelection first = done(JobInvoiceAllocation.prepare(none, true));
        InvoiceSelection more = approvedAfter(first).toBuilder()
                .onAccount(List.of(OnAccountItem.of("12", JANUARY, eur("200"))))
                .build();

        InvoiceSelection second = done(JobInvoiceAllocation.prepare(more, true));

        assertThat(second.neighbours().allocations())
                .extracting(allocation -> allocation.lines().get(0).entry().id().nativeId())
                .containsExactly("J-1042 revenue adjustment 1", "J-1042 revenue adjustment 2");
    }

    /** No tax goes with an allocation, whatever codes its work stands under. */
    @Test
    void aReversalTurnsEveryAmountUnderTheSameTaxCodes() {
        InvoiceSelection taxed = InvoiceSelection.open(
                        Jobs.fixedPrice(JobParameters.DEFAULT),
                        List.of(amount("e1", "600").toBuilder()
                                .taxCodes(List.of("V25", "CITY"))
                                .build()))
                .toBuilder()
                .onAccount(fits.onAccount())
                .build();

        InvoiceSelection reverted = done(JobInvoiceAllocation.revert(approved(taxed), Optional.empty(), JANUARY));

        List<Invoice> booked = reverted.neighbours().allocations().get(0).booked();
        assertThat(booked).extracting(Invoice::date).last().isEqualTo(JANUARY);
        assertThat(booked.get(1).lines().get(0).net()).isEqualTo(eur("-600"));
        assertThat(booked.get(1).lines().get(0).furtherTaxes()).containsExactly(new LineTax("CITY", eur("0.00")));
    }

    @Test
    void closingAllTakesOnlyWhatIsInsideTheFixedPriceAndInOnesHands() {
        SelectionLine drafted = SelectionLine.of(amount("e2", "70")).onDraft(Optional.of(1));
        SelectionLine outlay = SelectionLine.of(Jobs.outlay("o1", "80"));
        SelectionLine keptOut = SelectionLine.of(amount("e3", "60")).keptOutOfFixedPrice(true);

        assertThat(closingAll(false, drafted, outlay)).containsExactly("e1 600.00 EUR");
        assertThat(closingAll(true, drafted, keptOut)).containsExactly("e1 600.00 EUR");
    }

    /** What closes, of an entry e1 of 500 and these, on a job whose outlays share its fixed price or do not. */
    private List<String> closingAll(boolean outlaysShare, SelectionLine... others) {
        List<SelectionLine> lines = new ArrayList<>(List.of(SelectionLine.of(amount("e1", "500"))));
        lines.addAll(List.of(others));
        JobParameters parameters =
                JobParameters.DEFAULT.with(JobParameter.INCLUDE_OUTLAYS_IN_FIXED_PRICE, outlaysShare);
        InvoiceSelection before = InvoiceSelection.ofLines(Jobs.fixedPrice(parameters), lines).toBuilder()
                .onAccount(fits.onAccount())
                .build();
        return done(JobInvoiceAllocation.prepare(before, true)).neighbours().allocations().get(0).lines().stream()
                .map(line -> line.entry().id().nativeId() + " " + line.price())
                .toList();
    }

    private static InvoiceSelection approved(InvoiceSelection selection) {
        return approvedAfter(done(JobInvoiceAllocation.prepare(selection, false)));
    }

    private static Allocation.State state(InvoiceSelection selection) {
        return selection.neighbours().allocations().get(0).state();
    }

    private static InvoiceSelection approvedAfter(InvoiceSelection prepared) {
        InvoiceSelection submitted = done(JobInvoiceAllocation.submit(prepared, Optional.empty()));
        return done(JobInvoiceAllocation.approve(submitted, Optional.empty(), PRINTING));
    }

    private static List<RefusalCode> approval(InvoiceSelection selection) {
        return refusals(JobInvoiceAllocation.approve(selection, Optional.empty(), PRINTING));
    }

    private static InvoiceSelection registered(InvoiceSelection selection, String price) {
        return selection.mapLines(line -> true, line -> line.registeredAs(amount("e1", price)));
    }
}
