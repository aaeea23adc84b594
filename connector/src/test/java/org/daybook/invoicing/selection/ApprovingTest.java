package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.EDITING_REQUIRED;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.MULTIPLE_DRAFTS;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.line;
import static org.daybook.invoicing.selection.Jobs.mainJob;
import static org.daybook.invoicing.selection.Jobs.numbered;
import static org.daybook.invoicing.selection.Jobs.refusals;
import static org.daybook.invoicing.selection.Jobs.time;
import static org.daybook.invoicing.selection.Jobs.warnings;
import static org.daybook.invoicing.selection.Jobs.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** Approving, drafts, on-account reduction and removing drafts (JI 2.12-2.15, 2.22; GT44-GT56, GT73). */
class ApprovingTest {

    @Test
    void approvalIsForInvoicingTooUnlessEditingIsRequired() {
        InvoiceSelection free = done(ApproveInvoiceSelection.on(selected(JOB, amount("e1", "100"))));
        InvoiceSelection edited =
                done(ApproveInvoiceSelection.on(selected(with(EDITING_REQUIRED), amount("e1", "100"))));

        assertThat(free.approvedForEditing()).isTrue();
        assertThat(free.approvedForInvoicing()).isTrue();
        assertThat(edited.approvedForEditing()).isTrue();
        assertThat(edited.approvedForInvoicing()).isFalse();
        assertThat(done(CloseDraftInEditing.on(edited)).approvedForInvoicing()).isTrue();
    }

    @Test
    void approvingClosesTheSelectionAndBindsItsEntries() {
        InvoiceSelection approved = done(Approve.on(selected(JOB, amount("e1", "100"))));

        assertThat(approved.isOpen()).isFalse();
        assertThat(line(approved, "e1").draft()).contains(1);
        assertThat(refusals(Approve.on(approved)))
                .containsExactly(RefusalCode.SELECTION_CLOSED, RefusalCode.NOTHING_SELECTED);
    }

    @Test
    void aNegativeReductionIsIgnoredOnAnInvoice() {
        assertThat(net(selected(JOB, amount("e1", "1000")).toBuilder()
                        .onAccountReduction(eur("-200"))
                        .onAccount(iOAs())
                        .build()))
                .isEqualTo(eur("1000"));
    }

    @Test
    void aCreditMemoIsReducedByNoMoreThanItself() {
        InvoiceSelection credit = selected(JOB, amount("e1", "-1000"));

        assertThat(net(credit.toBuilder().onAccountReduction(eur("-300")).build()))
                .isEqualTo(eur("-700"));
        assertThat(net(credit.toBuilder().onAccountReduction(eur("-1500")).build()))
                .isEqualTo(eur("0"));
        assertThat(net(credit.toBuilder().onAccountReduction(eur("200")).build()))
                .isEqualTo(eur("-1000"));
    }

    @Test
    void theOldestInvoiceOnAccountIsTakenFirst() {
        InvoiceSelection selection = selected(JOB, amount("e1", "10000")).toBuilder()
                .onAccountReduction(eur("5000"))
                .onAccount(iOAs())
                .build();

        Draft draft = done(Approve.on(selection)).drafts().get(0);

        assertThat(draft.reductions()).extracting(Reduction::amount).containsExactly(eur("4000"), eur("1000"));
        assertThat(draft.net()).isEqualTo(eur("5000"));
    }

    @Test
    void amountsSetByHandAreTakenInstead() {
        InvoiceSelection selection = selected(JOB, amount("e1", "10000")).toBuilder()
                .onAccountReduction(eur("5000"))
                .onAccount(List.of(
                        iOAs().get(0).withReconciliationAmount(eur("3000")),
                        iOAs().get(1).withReconciliationAmount(eur("0"))))
                .build();

        assertThat(net(selection)).isEqualTo(eur("7000"));
    }

    @Test
    void everySplitDocumentTotalsWhatItsCustomerIsBilled() {
        InvoiceSelection selection = split(
                selected(JOB, amount("e1", "100.00"), amount("e2", "50.01"), amount("e3", "33.33")),
                "61.11",
                "61.11",
                "61.12");

        List<Draft> drafts = done(ApproveInvoiceSelection.on(selection)).drafts();

        assertThat(prices(drafts.get(0))).containsExactly(eur("33.33"), eur("16.67"), eur("11.11"));
        assertThat(prices(drafts.get(1))).containsExactly(eur("33.33"), eur("16.67"), eur("11.11"));
        assertThat(prices(drafts.get(2))).containsExactly(eur("33.34"), eur("16.67"), eur("11.11"));
        assertThat(drafts).extracting(Draft::total).containsExactly(eur("61.11"), eur("61.11"), eur("61.12"));
    }

    @Test
    void theLargestLineTakesTheCentAndTheLastCustomerTheRest() {
        InvoiceSelection selection = split(
                selected(JOB, amount("e1", "100"), amount("e2", "100"), amount("e3", "100")), "100", "100", "100");

        List<Draft> drafts = done(ApproveInvoiceSelection.on(selection)).drafts();

        assertThat(prices(drafts.get(0))).containsExactly(eur("33.34"), eur("33.33"), eur("33.33"));
        assertThat(prices(drafts.get(2))).containsExactly(eur("33.32"), eur("33.34"), eur("33.34"));
    }

    @Test
    void aTotalOfZeroMakesAZeroDraftForEachCustomer() {
        InvoiceSelection selection = split(selected(JOB, time("e1", "3", "0")), "0", "0");

        assertThat(done(ApproveInvoiceSelection.on(selection)).drafts())
                .hasSize(2)
                .allMatch(draft -> draft.total().isZero());
    }

    @Test
    void aCustomerWhoIsBilledNothingGetsNoDraft() {
        InvoiceSelection selection = split(selected(JOB, amount("e1", "100")), "100", "0");

        assertThat(done(ApproveInvoiceSelection.on(selection)).drafts())
                .extracting(Draft::billTo)
                .containsExactly("C-1");
    }

    @Test
    void selectedAmountsHaveToSumToTheTotal() {
        assertThat(refusals(ApproveInvoiceSelection.on(split(selected(JOB, amount("e1", "100")), "60", "30"))))
                .containsExactly(RefusalCode.SPLIT_NOT_BALANCED);
        assertThat(refusals(ApproveInvoiceSelection.on(split(selected(JOB, amount("e1", "100")), "160", "-60"))))
                .containsExactly(RefusalCode.SPLIT_NOT_BALANCED);
    }

    @Test
    void aDesiredPriceNotMetIsAWarning() {
        Outcome<InvoiceSelection> approved = ApproveInvoiceSelection.on(selected(JOB, amount("e1", "950")).toBuilder()
                .desiredPrice(eur("900"))
                .build());

        assertThat(warnings(approved)).containsExactly(RefusalCode.DESIRED_PRICE_DIFFERS);
        assertThat(done(approved).drafts()).hasSize(1);
    }

    @Test
    void openPurchaseOrdersAreAWarning() {
        assertThat(warnings(ApproveInvoiceSelection.on(selected(JOB, amount("e1", "950")).toBuilder()
                        .openPurchaseOrders(true)
                        .build())))
                .containsExactly(RefusalCode.OPEN_PURCHASE_ORDERS);
    }

    @Test
    void changingAnApprovedSelectionWithdrawsTheApprovalWithAnAlert() {
        InvoiceSelection approved = done(Approve.on(selected(JOB, time("e1", "10", "100"))));

        Outcome<InvoiceSelection> changed =
                ChangeSelection.on(approved, new EntryId("test", "e1"), Quantity.of("9"), eur("900"));

        assertThat(warnings(changed)).containsExactly(RefusalCode.APPROVAL_WITHDRAWN);
        assertThat(done(changed).approvedForEditing()).isFalse();
        assertThat(done(changed).drafts()).isEmpty();
        assertThat(done(changed).total()).isEqualTo(eur("900"));
        assertThat(refusals(Approve.on(done(changed)))).isEmpty();
    }

    @Test
    void onlyANegativeSelectionIsApprovedAsACreditMemo() {
        assertThat(refusals(ApproveCreditMemoSelection.on(selected(JOB, amount("e1", "10")))))
                .containsExactly(RefusalCode.NOT_A_CREDIT);
    }

    @Test
    void aSubjobInvoicedOnItsMainJobIsNotApprovedWhoeverSelects() {
        InvoiceSelection subjob = selected(JOB, amount("e1", "100")).toBuilder()
                .mainJob(Optional.of(with(numbered("J-1000"), mainJob(true, false))))
                .build();

        assertThat(refusals(ApproveInvoiceSelection.on(subjob))).containsExactly(RefusalCode.SUBJOB_OF_MAIN_INVOICING);
    }

    @Test
    void aNewSelectionHoldsWhatTheDraftLeftOver() {
        InvoiceSelection first = done(ChangeSelection.on(
                InvoiceSelection.open(with(MULTIPLE_DRAFTS), List.of(time("e1", "10", "100"), time("e2", "5", "80"))),
                new EntryId("test", "e2"),
                Quantity.ZERO,
                eur("0")));

        InvoiceSelection second = done(NewInvoiceSelection.on(done(Approve.on(first))));

        assertThat(second.isOpen()).isTrue();
        assertThat(line(second, "e1").invoicePrice()).isEqualTo(eur("0"));
        assertThat(line(second, "e1").invoiceQuantity()).isEqualTo(Quantity.ZERO);
        assertThat(line(second, "e2").invoiceQuantity()).isEqualTo(Quantity.of("5"));
        assertThat(second.total()).isEqualTo(eur("400"));
        assertThat(second.onAccountReduction()).isEqualTo(eur("0"));
    }

    @Test
    void aNewSelectionNeedsAClosedOneAndAJobWithSeveralDrafts() {
        InvoiceSelection approved = done(Approve.on(selected(JOB, amount("e1", "10"))));

        assertThat(refusals(NewInvoiceSelection.on(approved))).containsExactly(RefusalCode.MULTIPLE_DRAFTS_NOT_ALLOWED);
        assertThat(refusals(NewInvoiceSelection.on(selected(with(MULTIPLE_DRAFTS), amount("e1", "10")))))
                .containsExactly(RefusalCode.SELECTION_OPEN);
    }

    @Test
    void removingDraftsTwiceKeepsTheLastRemovedAsPreviousEdit() {
        InvoiceSelection two = twoDrafts();

        InvoiceSelection one = done(RemoveLatestDraft.on(two));
        InvoiceSelection none = done(RemoveLatestDraft.on(one));

        assertThat(one.previousEdit()).map(Draft::number).contains(2);
        assertThat(one.total()).isEqualTo(eur("400"));
        assertThat(none.previousEdit()).map(Draft::number).contains(1);
        assertThat(none.total()).isEqualTo(eur("1000"));
        assertThat(refusals(RemoveLatestDraft.on(none))).containsExactly(RefusalCode.NO_DRAFT);
    }

    @Test
    void removingAllDraftsGivesAllTheirEntriesBack() {
        InvoiceSelection none = done(RemoveAllDrafts.on(twoDrafts()));

        assertThat(none.total()).isEqualTo(eur("1000"));
        assertThat(none.drafts()).isEmpty();
        assertThat(none.previousEdit()).map(Draft::number).contains(2);
    }

    private static InvoiceSelection twoDrafts() {
        InvoiceSelection first = done(ChangeSelection.on(
                InvoiceSelection.open(with(MULTIPLE_DRAFTS), List.of(amount("e1", "600"), amount("e2", "400"))),
                new EntryId("test", "e2"),
                Quantity.ZERO,
                eur("0")));
        return done(Approve.on(done(NewInvoiceSelection.on(done(Approve.on(first))))));
    }

    private static InvoiceSelection selected(Job job, JobEntry... entries) {
        return done(CloseAll.on(InvoiceSelection.open(job, List.of(entries))));
    }

    private static InvoiceSelection split(InvoiceSelection selection, String... amounts) {
        List<BillTo> billTo = new java.util.ArrayList<>();
        for (String amount : amounts) {
            billTo.add(BillTo.part("C-" + (billTo.size() + 1), eur(amount)));
        }
        return selection.toBuilder().billTo(billTo).build();
    }

    private static List<OnAccountItem> iOAs() {
        return List.of(
                OnAccountItem.of("12", LocalDate.of(2026, 3, 5), eur("3000")),
                OnAccountItem.of("11", LocalDate.of(2026, 1, 5), eur("4000")));
    }

    private static Money net(InvoiceSelection selection) {
        return done(Approve.on(selection)).drafts().get(0).net();
    }

    private static List<Money> prices(Draft draft) {
        return draft.lines().stream().map(DraftLine::price).toList();
    }
}
