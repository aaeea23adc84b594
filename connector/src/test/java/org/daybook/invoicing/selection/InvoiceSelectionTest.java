package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.line;
import static org.daybook.invoicing.selection.Jobs.refusals;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobEntry;
import org.daybook.work.JobParameter;
import org.junit.jupiter.api.Test;

/** What a selection holds, and what it never holds (JI 1.2, 2.0). */
class InvoiceSelectionTest {
    private static final Money DOLLARS = Money.of("5", "USD");
    private final InvoiceSelection open = InvoiceSelection.open(JOB, List.of(amount("e1", "100"), amount("e2", "50")));

    @Test
    void everyAmountIsInTheJobsCurrency() {
        JobEntry inDollars = JobEntry.of(new EntryId("test", "d1"), Currency.getInstance("USD"))
                .price(DOLLARS)
                .build();
        SelectionLine mixed = SelectionLine.of(amount("e1", "100")).selecting(Quantity.ONE, DOLLARS);

        Stream.of(
                        open.toBuilder().desiredPrice(DOLLARS),
                        open.toBuilder().onAccountReduction(DOLLARS),
                        open.toBuilder()
                                .lines(List.of(SelectionLine.of(inDollars).selecting(Quantity.ONE, eur("5")))),
                        open.toBuilder().lines(List.of(mixed)),
                        open.toBuilder().billTo(List.of(BillTo.part("C-1", DOLLARS))),
                        open.toBuilder().onAccount(List.of(OnAccountItem.of("11", LocalDate.EPOCH, DOLLARS))))
                .forEach(changed -> assertThatThrownBy(changed::build)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("5.00 USD in an invoice selection in EUR"));
    }

    @Test
    void somebodyIsBilled() {
        assertThatThrownBy(() -> open.toBuilder().billTo(List.of()).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsToBeMovedIsNotSelectedWhenASelectionOpensAgain() {
        InvoiceSelection marked = done(MarkForReallocation.on(open, id("e1"), true));

        InvoiceSelection again = marked.reopened();

        assertThat(line(again, "e1")).isEqualTo(line(marked, "e1"));
        assertThat(again.total()).isEqualTo(eur("50"));
    }

    @Test
    void whatStandsOnADraftIsNotChosenFromBesideIt() {
        InvoiceSelection beside = done(NewInvoiceSelection.on(done(Approve.on(
                InvoiceSelection.open(JOB.with(JobParameter.ALLOW_MULTIPLE_DRAFTS), List.of(amount("e1", "100")))))));

        assertThat(ChangeSelection.on(beside, id("e1"), Quantity.ONE, eur("60")).reasons())
                .extracting(Finding::problem)
                .containsExactly("Entry test:e1 is not available.");
    }

    @Test
    void aBlockedCustomerIsNamedWithItsAppropriation() {
        BillTo roads = new BillTo(
                "C-1",
                Optional.of("Roads"),
                Optional.of(eur("150")),
                org.daybook.accounting.Percent.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);

        assertThat(Approve.on(open.toBuilder().billTo(List.of(roads)).build()).reasons())
                .extracting(Finding::problem)
                .containsExactly("Bill-to customer C-1 (Roads) is blocked.");
    }

    @Test
    void aCustomerOfAnOnAccountLineWhoIsNotOnTheJobIsNamed() {
        OnAccountLine stranger =
                new OnAccountLine("Deposit", eur("10"), Optional.empty(), Optional.of("C-9"), true, Optional.empty());
        InvoiceSelection before = open.toBuilder()
                .onAccountLines(List.of(stranger, stranger))
                .invoiceType(InvoiceType.ON_ACCOUNT)
                .build();

        assertThat(Approve.on(before).reasons())
                .extracting(Finding::problem)
                .containsExactly("Customer C-9 is not among the job's bill-to customers.");
    }

    @Test
    void whatMayBeReconciledLiesBetweenNothingAndWhatIsOpen() {
        InvoiceSelection onAccount = open.toBuilder()
                .onAccount(List.of(
                        OnAccountItem.of("11", LocalDate.EPOCH, eur("30")),
                        OnAccountItem.of("12", LocalDate.EPOCH, eur("-20"))))
                .build();

        assertThat(reconciling(onAccount, "11", "30")).isEmpty();
        assertThat(reconciling(onAccount, "11", "0")).isEmpty();
        assertThat(reconciling(onAccount, "11", "30.01")).containsExactly(RefusalCode.RECONCILED_BEYOND_OPEN);
        assertThat(reconciling(onAccount, "11", "-0.01")).containsExactly(RefusalCode.RECONCILED_BEYOND_OPEN);
        assertThat(reconciling(onAccount, "12", "-20")).isEmpty();
        assertThat(reconciling(onAccount, "12", "0")).isEmpty();
        assertThat(reconciling(onAccount, "12", "-20.01")).containsExactly(RefusalCode.RECONCILED_BEYOND_OPEN);
        assertThat(reconciling(onAccount, "12", "0.01")).containsExactly(RefusalCode.RECONCILED_BEYOND_OPEN);
    }

    /** What each edit says stays until a later one says it otherwise. */
    @Test
    void aLaterEditKeepsEveryFieldThatItDoesNotSpeakOf() {
        LineEdit all = new LineEdit(
                Optional.of("Boiler"),
                Optional.of(Quantity.of("2")),
                Optional.of(Price.of("45", "EUR")),
                Optional.of(eur("90")),
                Optional.of("V25"),
                Optional.of(eur("22.50")));
        LineEdit nothing = new LineEdit(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(all.then(nothing)).isEqualTo(all);
        assertThat(nothing.then(all)).isEqualTo(all);
    }

    private static List<RefusalCode> reconciling(InvoiceSelection selection, String invoice, String amount) {
        return refusals(SetReconciliationAmount.on(selection, invoice, eur(amount)));
    }

    private static EntryId id(String nativeId) {
        return new EntryId("test", nativeId);
    }
}
