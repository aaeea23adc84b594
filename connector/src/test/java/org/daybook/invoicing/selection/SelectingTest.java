package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.entry;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.fixedPrice;
import static org.daybook.invoicing.selection.Jobs.line;
import static org.daybook.invoicing.selection.Jobs.mainJob;
import static org.daybook.invoicing.selection.Jobs.nothingSelected;
import static org.daybook.invoicing.selection.Jobs.numbered;
import static org.daybook.invoicing.selection.Jobs.onAccountOnly;
import static org.daybook.invoicing.selection.Jobs.outlay;
import static org.daybook.invoicing.selection.Jobs.refusals;
import static org.daybook.invoicing.selection.Jobs.time;
import static org.daybook.invoicing.selection.Jobs.with;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Job;
import org.daybook.work.JobParameters;
import org.junit.jupiter.api.Test;

/** Close All and Delimit (JI 2.0-2.2; GT01-GT13). */
class SelectingTest {

    private static final SelectionLine TEN_HOURS_FOUR_INVOICED =
            SelectionLine.of(time("e1", "10", "100")).invoicedBefore(Quantity.of("4"), eur("400"), eur("0"), false);
    private static final SelectionLine FIVE_HOURS = SelectionLine.of(time("e2", "5", "80"));

    @Test
    void closeAllTakesWhatIsOpen() {
        InvoiceSelection all =
                done(CloseAll.on(InvoiceSelection.ofLines(JOB, List.of(TEN_HOURS_FOUR_INVOICED, FIVE_HOURS))));

        assertThat(line(all, "e1").invoiceQuantity()).isEqualTo(Quantity.of("6"));
        assertThat(line(all, "e1").invoicePrice()).isEqualTo(eur("600"));
        assertThat(line(all, "e2").invoicePrice()).isEqualTo(eur("400"));
        assertThat(all.lines()).allMatch(SelectionLine::close);
        assertThat(all.total()).isEqualTo(eur("1000"));
    }

    @Test
    void closeAllLeavesEntriesOnDraftsAlone() {
        SelectionLine onDraft = SelectionLine.of(amount("e3", "250")).onDraft(Optional.of(7));

        InvoiceSelection all =
                done(CloseAll.on(InvoiceSelection.ofLines(JOB, List.of(TEN_HOURS_FOUR_INVOICED, FIVE_HOURS, onDraft))));

        assertThat(line(all, "e3")).isEqualTo(onDraft);
        assertThat(all.total()).isEqualTo(eur("1000"));
    }

    @Test
    void closeAllTakesTheDirectAndReallocateMarksOff() {
        SelectionLine direct = FIVE_HOURS.marked(false, true, false);
        SelectionLine moving = TEN_HOURS_FOUR_INVOICED.marked(false, false, true);

        InvoiceSelection all = done(CloseAll.on(InvoiceSelection.ofLines(JOB, List.of(direct, moving))));

        assertThat(all.lines()).hasSize(2).noneMatch(SelectionLine::direct).noneMatch(SelectionLine::reallocate);
    }

    @Test
    void closeAllDropsADirectLineThatNothingWasRegisteredBehind() {
        SelectionLine direct = SelectionLine.of(
                        entry("d1").quantity(Quantity.ZERO).build())
                .selecting(Quantity.ONE, eur("30"))
                .marked(false, true, false);

        assertThat(done(CloseAll.on(InvoiceSelection.ofLines(JOB, List.of(direct))))
                        .lines())
                .isEmpty();
    }

    @Test
    void aFixedPriceInvoicedOnAccountOnlyStaysVisibleWithNothingSelected() {
        InvoiceSelection all = done(CloseAll.on(
                nothingSelected(fixedPrice(onAccountOnly(true)), time("e1", "3", "100"), outlay("e2", "50"))));

        assertThat(all.lines()).hasSize(2).noneMatch(SelectionLine::isSelected);
        assertThat(all.total()).isEqualTo(eur("0"));
    }

    @Test
    void outlaysOutsideTheFixedPriceAreDelimited() {
        Job job = fixedPrice(onAccountOnly(false));

        InvoiceSelection shown =
                done(Delimit.on(nothingSelected(job, time("e1", "3", "100"), outlay("e2", "50")), Delimitation.ALL));

        assertThat(shown.selected()).extracting(line -> line.id().nativeId()).containsExactly("e2");
        assertThat(shown.total()).isEqualTo(eur("50"));
    }

    @Test
    void whatACombinationKeepsOutOfTheFixedPriceIsSelectedAlone() {
        InvoiceSelection all = done(CloseAll.on(InvoiceSelection.ofLines(
                fixedPrice(JobParameters.DEFAULT),
                List.of(
                        SelectionLine.of(time("e1", "9", "100")),
                        SelectionLine.of(time("e2", "3", "100")).keptOutOfFixedPrice(true)))));

        assertThat(all.total()).isEqualTo(eur("300"));
    }

    @Test
    void aPlainFixedPriceJobShowsEverything() {
        InvoiceSelection all =
                done(CloseAll.on(nothingSelected(fixedPrice(JobParameters.DEFAULT), time("e1", "9", "100"))));

        assertThat(all.total()).isEqualTo(eur("900"));
    }

    @Test
    void delimitAddsOrReplacesAsExtendSelectionSays() {
        InvoiceSelection open = nothingSelected(
                JOB,
                amount("a", "300").toBuilder().employee("101").build(),
                amount("b", "200").toBuilder().employee("205").build(),
                amount("c", "150").toBuilder().employee("310").build());
        Delimitation hundreds = Delimitation.ALL.employees(Range.of("100", "199"));
        Delimitation twoHundreds = Delimitation.ALL.employees(Range.of("200", "299"));

        InvoiceSelection first = done(Delimit.on(open, hundreds));

        assertThat(first.total()).isEqualTo(eur("300"));
        assertThat(done(Delimit.on(first, twoHundreds.extending())).total()).isEqualTo(eur("500"));
        assertThat(done(Delimit.on(first, twoHundreds)).total()).isEqualTo(eur("200"));
    }

    @Test
    void delimitWantsEveryCriterionMet() {
        InvoiceSelection open = nothingSelected(JOB, time("e1", "1", "10"), amount("e2", "20"));

        Delimitation both = Delimitation.ALL
                .activities(Range.of("PARTS", "PARTS"))
                .dates(Range.upTo(java.time.LocalDate.of(2026, 6, 30)));

        assertThat(done(Delimit.on(open, both)).selected()).isEmpty();
    }

    @Test
    void delimitTakesCloseBalanceAndReallocateOff() {
        SelectionLine marked = FIVE_HOURS.marked(true, false, true);

        SelectionLine after = line(
                done(Delimit.on(InvoiceSelection.ofLines(JOB, List.of(marked)), Delimitation.ALL.extending())), "e2");

        assertThat(after.close()).isFalse();
        assertThat(after.reallocate()).isFalse();
    }

    @Test
    void aMainJobThatSelectsTakesItsSubjobsIn() {
        InvoiceSelection main = nothingSelected(
                        with(mainJob(true, true)),
                        amount("m", "100"),
                        amount("s", "250").toBuilder().job("J-1043").build())
                .toBuilder()
                .subjobs(List.of(numbered("J-1043")))
                .build();
        InvoiceSelection notSelecting =
                main.toBuilder().job(with(mainJob(true, false))).build();

        assertThat(done(CloseAll.on(main)).total()).isEqualTo(eur("350"));
        assertThat(done(CloseAll.on(notSelecting)).total()).isEqualTo(eur("100"));
    }

    @Test
    void aSubjobSelectsForItselfUnlessTheMainJobInvoicesAndSelects() {
        InvoiceSelection subjob = nothingSelected(JOB, amount("e1", "100"));

        assertThat(refusals(CloseAll.on(under(subjob, true, true))))
                .containsExactly(RefusalCode.SUBJOB_OF_MAIN_SELECTION);
        assertThat(refusals(Delimit.on(under(subjob, true, true), Delimitation.ALL)))
                .containsExactly(RefusalCode.SUBJOB_OF_MAIN_SELECTION);
        assertThat(refusals(CloseAll.on(under(subjob, true, false)))).isEmpty();
    }

    @Test
    void allReasonsToRefuseAreGivenTogether() {
        Job closed = Jobs.JOB.toBuilder().open(false).build();
        InvoiceSelection selection = nothingSelected(closed, amount("e1", "100")).toBuilder()
                .state(InvoiceSelection.State.CLOSED)
                .build();

        assertThat(refusals(CloseAll.on(selection)))
                .containsExactly(RefusalCode.SELECTION_CLOSED, RefusalCode.JOB_NOT_INVOICEABLE);
    }

    @Test
    void anEntryInvoicedInFullIsNotTakenAgain() {
        SelectionLine invoiced = FIVE_HOURS.invoicedBefore(Quantity.of("5"), eur("400"), eur("0"), false);

        assertThat(done(CloseAll.on(InvoiceSelection.ofLines(JOB, List.of(invoiced))))
                        .selected())
                .isEmpty();
    }

    private static InvoiceSelection under(InvoiceSelection subjob, boolean invoicing, boolean selection) {
        Job main = with(numbered("J-1000"), mainJob(invoicing, selection));
        return subjob.toBuilder().mainJob(Optional.of(main)).build();
    }
}
