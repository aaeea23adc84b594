package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.line;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Arrival;
import org.daybook.work.Billability;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** What a selection does with what comes from the source (JI 1.2). */
class ArrivingTest {
    private static final Currency USD = Currency.getInstance("USD");
    private final SelectionCatalogue catalogue = new SelectionCatalogue();
    private final InvoiceSelection opened = catalogue.take(Optional.empty(), arrival(amount("e1", "100")));

    @Test
    void whatComesFirstIsSelectedAsOnOpening() {
        assertThat(opened).isEqualTo(InvoiceSelection.open(JOB, List.of(amount("e1", "100"))));
        assertThat(opened.total()).isEqualTo(eur("100"));
    }

    @Test
    void newWorkIsSelectedAsLongAsNobodyHasChosen() {
        InvoiceSelection more = then(opened, arrival(amount("e2", "50")));

        assertThat(more.lines()).extracting(SelectionLine::id).containsExactly(id("e1"), id("e2"));
        assertThat(more.total()).isEqualTo(eur("150"));
    }

    @Test
    void newWorkIsThereToBeChosenOnceSomebodyHas() {
        InvoiceSelection chosen = done(ChangeSelection.on(opened, id("e1"), Quantity.ONE, eur("60")));

        InvoiceSelection more = then(chosen, arrival(amount("e2", "50")));

        assertThat(more.lines()).hasSize(2);
        assertThat(more.total()).isEqualTo(eur("60"));
    }

    @Test
    void anApprovedSelectionStaysApproved() {
        InvoiceSelection approved = done(Approve.on(opened));

        InvoiceSelection more = then(approved, arrival(amount("e2", "50")));

        assertThat(more.isOpen()).isFalse();
        assertThat(line(more, "e1").draft()).contains(1);
        assertThat(line(more, "e2").isSelected()).isFalse();
    }

    @Test
    void whatIsRegisteredOtherwiseIsReadAnewInItsPlace() {
        InvoiceSelection both = then(opened, arrival(amount("e2", "50")));

        InvoiceSelection changed = then(both, arrival(amount("e1", "120")));

        assertThat(changed.lines()).extracting(SelectionLine::id).containsExactly(id("e1"), id("e2"));
        assertThat(changed.total()).isEqualTo(eur("170"));
    }

    @Test
    void whatIsWithdrawnGoesUnlessItIsBilled() {
        InvoiceSelection both = then(opened, arrival(amount("e2", "50")));
        Arrival withdrawal = new Arrival(JOB, Optional.empty(), List.of(), List.of(id("e1")), Map.of());

        assertThat(then(both, withdrawal).lines()).extracting(SelectionLine::id).containsExactly(id("e2"));
        assertThat(then(done(Approve.on(both)), withdrawal).lines())
                .extracting(SelectionLine::id)
                .containsExactly(id("e1"), id("e2"));
    }

    @Test
    void entriesInAnotherCurrencyThanTheJobsWait() {
        JobEntry dollars = JobEntry.of(id("d1"), USD)
                .job("J-1042")
                .price(Money.of("70", "USD"))
                .build();

        assertThat(then(opened, arrival(dollars, amount("e2", "50"))).total()).isEqualTo(eur("150"));
        assertThat(catalogue.take(Optional.empty(), arrival(dollars)).lines()).isEmpty();
    }

    @Test
    void theJobIsReadAnewUnlessItsCurrencyChanges() {
        Job renamed = JOB.toBuilder().name("New boiler").build();

        assertThat(then(opened, new Arrival(renamed, Optional.of(JOB), List.of(), List.of(), Map.of()))
                        .job()
                        .name())
                .isEqualTo("New boiler");
        assertThat(then(opened, new Arrival(renamed, Optional.of(JOB), List.of(), List.of(), Map.of()))
                        .mainJob())
                .contains(JOB);
        assertThat(then(opened, new Arrival(renamed.in(USD), Optional.empty(), List.of(), List.of(), Map.of()))
                        .job())
                .isEqualTo(JOB);
    }

    @Test
    void theSourcesSettingTurnsSystemParametersOn() {
        String two = SystemParameter.KEEP_MARGIN_ON_REALLOCATION.written() + ","
                + SystemParameter.DO_NOT_ADJUST_AMOUNT_ACTIVITIES.written();

        assertThat(opened.parameters()).isEqualTo(SystemParameters.DEFAULT);
        assertThat(then(opened, setting(two)).parameters())
                .isEqualTo(SystemParameters.of(
                        SystemParameter.KEEP_MARGIN_ON_REALLOCATION, SystemParameter.DO_NOT_ADJUST_AMOUNT_ACTIVITIES));
        assertThat(then(opened, setting(" ")).parameters()).isEqualTo(SystemParameters.DEFAULT);
    }

    @Test
    void anEntryWaitsUntilItIsFinalizedBillableAndInTheJobsCurrency() {
        JobEntry ready = amount("e1", "100");

        assertThat(catalogue.whyItWaits(JOB, ready)).isEmpty();
        assertThat(catalogue.whyItWaits(JOB.in(USD), ready)).contains(RefusalCode.CURRENCY_MISMATCH);
        assertThat(catalogue.whyItWaits(
                        JOB, ready.toBuilder().billability(Billability.INTERNAL).build()))
                .contains(RefusalCode.INTERNAL_WORK);
        assertThat(catalogue.whyItWaits(JOB, ready.withStatus(EntryStatus.DONE)))
                .contains(RefusalCode.NOT_FINALIZED);
    }

    @Test
    void theCatalogueOffersWhatEndsOnTheSelectionOrInDocuments() {
        assertThat(catalogue.name()).isEqualTo("invoice-selection");
        assertThat(catalogue.actions())
                .extracting(ActionType::name)
                .contains("Close All", "Approve", "Print Invoice", "Approve Allocation", "Close Job", "Transfer Job")
                .doesNotContain("Print Draft", "Mark for Reallocation", "Approve Reallocation");
        assertThat(catalogue.named("Approve")).isPresent();
        assertThat(catalogue.named("Approve Reallocation")).isEmpty();
    }

    private InvoiceSelection then(InvoiceSelection before, Arrival arrival) {
        return catalogue.take(Optional.of(before), arrival);
    }

    private static Arrival arrival(JobEntry... entries) {
        return new Arrival(JOB, Optional.empty(), List.of(entries), List.of(), Map.of());
    }

    private static Arrival setting(String parameters) {
        return new Arrival(JOB, Optional.empty(), List.of(), List.of(), Map.of(SystemParameters.SETTING, parameters));
    }

    private static EntryId id(String nativeId) {
        return new EntryId("test", nativeId);
    }
}
