package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.customer;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.line;
import static org.daybook.invoicing.selection.Jobs.printing;
import static org.daybook.invoicing.selection.Jobs.refusals;
import static org.daybook.invoicing.selection.Jobs.time;
import static org.daybook.invoicing.selection.Jobs.warnings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.junit.jupiter.api.Test;

/** Invoice to Credit Memo and back (JI 2.18, 2.20, 2.21; GT68-GT71). */
class CreditingTest {

    private static final Printing PRINTING = printing(customer("C-1", Optional.of("V25"), "0"));
    private static final String FIRST = "J-1042/1";

    @Test
    void restoringNegatesTheOriginalEntriesAndNothingElse() {
        InvoiceSelection crediting = done(InvoiceToCreditMemo.on(invoicedWithAnotherOpen(), FIRST, true));

        assertThat(line(crediting, "e1").invoiceQuantity()).isEqualTo(Quantity.of("-10"));
        assertThat(line(crediting, "e1").invoicePrice()).isEqualTo(eur("-1000"));
        assertThat(line(crediting, "e2").invoicePrice()).isEqualTo(eur("-200"));
        assertThat(line(crediting, "e9").invoicePrice()).isEqualTo(eur("0"));
        assertThat(crediting.total()).isEqualTo(eur("-1200"));
    }

    @Test
    void withoutRestoringTwoDirectEntriesTakeTheAmountsBackAtNoCost() {
        InvoiceSelection crediting = done(InvoiceToCreditMemo.on(invoiced(), FIRST, false));

        List<SelectionLine> direct =
                crediting.lines().stream().filter(SelectionLine::direct).toList();

        assertThat(direct).extracting(SelectionLine::invoicePrice).containsExactly(eur("-1000"), eur("-200"));
        assertThat(direct).extracting(SelectionLine::invoiceCost).containsOnly(eur("0"));
        assertThat(line(crediting, "e1").entryClosed()).isTrue();
    }

    @Test
    void aCreditMemoWithRestoreOpensTheEntriesAgain() {
        Printed credited = credit(invoiced(), true);
        Invoice memo = credited.documents().get(0);

        assertThat(memo.kind()).isEqualTo(Invoice.Kind.CREDIT_MEMO);
        assertThat(memo.credits()).contains(FIRST);
        assertThat(memo.total()).isEqualTo(eur("-1500"));
        assertThat(memo.lines()).extracting(InvoiceLine::cost).containsExactly(eur("-600"), eur("-150"));
        assertThat(credited.selection().total()).isEqualTo(eur("1200"));
        assertThat(credited.selection().crediting()).isEmpty();
    }

    @Test
    void aCreditMemoWithoutRestoreLeavesTheEntriesInvoiced() {
        Printed credited = credit(invoiced(), false);

        assertThat(credited.documents().get(0).total()).isEqualTo(eur("-1500"));
        assertThat(credited.selection().total()).isEqualTo(eur("0"));
        assertThat(credited.selection().selected()).isEmpty();
        assertThat(line(credited.selection(), "e1").entryClosed()).isTrue();
    }

    @Test
    void anInvoiceOnAccountOpensAgainOnlyWithRestore() {
        assertThat(openOnAccountAfterCredit(true)).isEqualTo(eur("7000"));
        assertThat(openOnAccountAfterCredit(false)).isEqualTo(eur("0"));
    }

    @Test
    void aSecondCreditMemoIsRefusedOrWarnedOf() {
        InvoiceSelection credited = credit(invoiced(), false).selection();
        InvoiceSelection several = credited.toBuilder()
                .parameters(SystemParameters.of(SystemParameter.ALLOW_MULTIPLE_CREDIT_MEMOS_PER_INVOICE))
                .build();

        assertThat(refusals(InvoiceToCreditMemo.on(credited, FIRST, false)))
                .containsExactly(RefusalCode.ALREADY_CREDITED);
        assertThat(warnings(InvoiceToCreditMemo.on(several, FIRST, false)))
                .containsExactly(RefusalCode.ALREADY_CREDITED);
        assertThat(credit(several, false).documents().get(0).total()).isEqualTo(eur("-1500"));
    }

    @Test
    void undoingBringsTheOpenEntriesBack() {
        InvoiceSelection crediting = done(InvoiceToCreditMemo.on(invoicedWithAnotherOpen(), FIRST, false));

        InvoiceSelection undone = done(UndoInvoiceToCreditMemo.on(crediting));

        assertThat(undone.total()).isEqualTo(eur("300"));
        assertThat(undone.lines()).hasSize(3);
        assertThat(refusals(UndoInvoiceToCreditMemo.on(undone))).containsExactly(RefusalCode.NOT_CREDITING);
    }

    @Test
    void creditingRefusesDraftsUnknownInvoicesAndASecondStart() {
        InvoiceSelection crediting = done(InvoiceToCreditMemo.on(invoiced(), FIRST, true));
        InvoiceSelection creditDraft = done(ApproveCreditMemoSelection.on(crediting));

        assertThat(refusals(InvoiceToCreditMemo.on(invoiced(), "J-1042/9", true)))
                .containsExactly(RefusalCode.INVOICE_NOT_FOUND);
        assertThat(refusals(InvoiceToCreditMemo.on(crediting, FIRST, true)))
                .containsExactly(RefusalCode.CREDITING_IN_PROGRESS);
        assertThat(refusals(InvoiceToCreditMemo.on(creditDraft, FIRST, true)))
                .contains(RefusalCode.SELECTION_CLOSED, RefusalCode.DRAFTS_EXIST);
        assertThat(refusals(UndoInvoiceToCreditMemo.on(creditDraft))).containsExactly(RefusalCode.DRAFTS_EXIST);
        assertThat(refusals(PrintInvoice.on(creditDraft, PRINTING))).contains(RefusalCode.NO_DRAFT);
    }

    @Test
    void theCreditMemoOfASplitInvoiceGoesToWhomTheInvoiceWentTo() {
        InvoiceSelection split = done(CloseAll.on(InvoiceSelection.open(JOB, List.of(amount("e1", "100"))))).toBuilder()
                .billTo(List.of(BillTo.part("C-1", eur("60")), BillTo.part("C-2", eur("40"))))
                .build();
        Printing both = printing(customer("C-1", Optional.empty(), "0"), customer("C-2", Optional.empty(), "0"));
        InvoiceSelection printed =
                done(PrintInvoice.on(done(Approve.on(split)), both)).selection();

        InvoiceSelection crediting = done(InvoiceToCreditMemo.on(printed, "J-1042/2", true));
        Printed credited = done(PrintCreditMemo.on(done(Approve.on(crediting)), both));

        assertThat(credited.documents().get(0).customer()).isEqualTo("C-2");
        assertThat(credited.documents().get(0).total()).isEqualTo(eur("-40"));
        assertThat(credited.selection().total()).isEqualTo(eur("40"));
    }

    @Test
    void anInvoiceWhoseEntriesAreNotOnTheJobIsNotCredited() {
        InvoiceSelection gone = invoiced().toBuilder().lines(List.of()).build();

        assertThat(InvoiceToCreditMemo.on(gone, FIRST, true).reasons())
                .extracting(org.daybook.accounting.Finding::problem)
                .containsExactly("An entry of invoice J-1042/1 is not in the selection.");
    }

    @Test
    void everyCreditWithoutRestoringHasEntriesOfItsOwn() {
        InvoiceSelection several = credit(invoiced(), false).selection().toBuilder()
                .parameters(SystemParameters.of(SystemParameter.ALLOW_MULTIPLE_CREDIT_MEMOS_PER_INVOICE))
                .build();

        assertThat(credit(several, false).selection().lines())
                .extracting(line -> line.id().nativeId())
                .containsExactly(
                        "e1",
                        "e2",
                        "e1 credit 1 of J-1042/1",
                        "e2 credit 1 of J-1042/1",
                        "e1 credit 2 of J-1042/1",
                        "e2 credit 2 of J-1042/1");
    }

    private static Money openOnAccountAfterCredit(boolean restore) {
        InvoiceSelection selection =
                done(CloseAll.on(InvoiceSelection.open(JOB, List.of(amount("e1", "10000"))))).toBuilder()
                        .onAccountReduction(eur("7000"))
                        .onAccount(List.of(OnAccountItem.of("11", LocalDate.of(2026, 1, 5), eur("7000"))))
                        .build();
        InvoiceSelection printed =
                done(PrintInvoice.on(done(Approve.on(selection)), PRINTING)).selection();
        return credit(printed, restore).selection().onAccount().get(0).open();
    }

    private static Printed credit(InvoiceSelection selection, boolean restore) {
        InvoiceSelection crediting = done(InvoiceToCreditMemo.on(selection, FIRST, restore));
        return done(PrintCreditMemo.on(done(ApproveCreditMemoSelection.on(crediting)), PRINTING));
    }

    /** Time 1,000 (cost 600) and an amount 200 (cost 150), invoiced in full. */
    private static InvoiceSelection invoiced() {
        InvoiceSelection selection = InvoiceSelection.open(
                JOB,
                List.of(
                        time("e1", "10", "100").toBuilder().cost(eur("600")).build(),
                        amount("e2", "200").toBuilder().cost(eur("150")).build()));
        return done(PrintInvoice.on(done(Approve.on(done(CloseAll.on(selection)))), PRINTING))
                .selection();
    }

    private static InvoiceSelection invoicedWithAnotherOpen() {
        InvoiceSelection invoiced = invoiced();
        List<SelectionLine> lines = new java.util.ArrayList<>(invoiced.lines());
        lines.add(SelectionLine.of(amount("e9", "300")).selectingOpen());
        return invoiced.toBuilder().lines(lines).build();
    }
}
