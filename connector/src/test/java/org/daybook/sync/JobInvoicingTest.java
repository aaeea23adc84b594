package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.selection.BatchPrinting.Totals;
import org.daybook.invoicing.selection.SelectionCatalogue;
import org.daybook.sync.BillingDesk.Act;
import org.daybook.sync.BillingDesk.Batch;
import org.daybook.sync.BillingDesk.Ready;
import org.daybook.sync.Desk.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Job Invoicing on record: the approved drafts of many jobs are printed at once, each on its job's own record (JI 2.23). */
class JobInvoicingTest {

    private static final Batch ALL =
            new Batch(false, Totals.ALL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    private TestSite site;
    private BillingDesk desk;

    /** J-1 and J-2 have approved drafts, J-3 an open selection. */
    @BeforeEach
    void approve() {
        site = new TestSite(folder, SelectionCatalogue.NAME);
        desk = site.desk().billing();
        for (String job : List.of("J-2", "J-1", "J-3")) {
            site.deliver(site.hour("of " + job, job));
        }
        site.invoice();
        act("J-1", "Approve Invoice Selection");
        act("J-2", "Approve Invoice Selection");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whatIsApprovedIsReadyAndPrintedJobByJob() {
        assertThat(desk.ready(ALL))
                .containsExactly(
                        new Ready("invoice-selection/work:10:J-1", "J-1", TestSite.CUSTOMER, 1, eur("100.00")),
                        new Ready("invoice-selection/work:10:J-2", "J-2", TestSite.CUSTOMER, 1, eur("100.00")));

        List<Decision> decisions = desk.print(ALL, TestSite.person("paul"));

        assertThat(decisions).hasSize(2).allMatch(Decision::done);
        assertThat(invoices()).hasSize(2);
        assertThat(desk.look("J-1").orElseThrow().history().get(2).given()).containsEntry("Batch", "yes");
        assertThat(desk.ready(ALL)).isEmpty();
        assertThat(desk.print(ALL, TestSite.person("paul"))).isEmpty();
    }

    @Test
    void criteriaChooseAmongTheJobs() {
        assertThat(desk.ready(with(Totals.ZERO))).isEmpty();
        assertThat(desk.ready(with(Totals.NON_ZERO))).hasSize(2);
        assertThat(desk.ready(new Batch(
                        true, Totals.ALL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(desk.ready(new Batch(
                        false,
                        Totals.ALL,
                        Optional.of("another"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .isEmpty();
        assertThat(desk.ready(of("work", "20"))).isEmpty();
        assertThat(desk.ready(of("koho", "10"))).isEmpty();
        assertThat(desk.ready(of("work", "10"))).hasSize(2);
    }

    @Test
    void thePreferredDateCountsWhereTheBooksAreOpenOnIt() {
        desk.print(dated(LocalDate.of(2026, 1, 31)), TestSite.person("paul"));
        assertThat(invoices()).extracting(Invoice::date).containsOnly(LocalDate.of(2026, 1, 31));
    }

    @Test
    void elsewhereTheDocumentsAreOfToday() {
        desk.print(dated(LocalDate.of(1999, 1, 31)), TestSite.person("paul"));
        assertThat(invoices()).extracting(Invoice::date).containsOnly(LocalDate.of(2026, 2, 2));
    }

    /** Nobody has said on which accounts the department of J-0 is booked. */
    @Test
    void aJobThatIsRefusedStopsNoOther() {
        site.deliver("NOWHERE", site.hour("of J-0", "J-0"));
        site.invoice();
        act("J-0", "Approve Invoice Selection");
        List<Decision> decisions = desk.print(ALL, TestSite.person("paul"));
        assertThat(decisions).extracting(Decision::done).containsExactly(false, true, true);
        assertThat(decisions.get(0).reasons())
                .extracting(Finding::code)
                .contains(RefusalCode.MISSING_POSTING_REFERENCE);
        assertThat(invoices()).hasSize(2);
    }

    private static Batch with(Totals totals) {
        return new Batch(false, totals, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Batch of(String source, String company) {
        return new Batch(
                false, Totals.ALL, Optional.empty(), Optional.empty(), Optional.of(source), Optional.of(company));
    }

    private static Batch dated(LocalDate date) {
        return new Batch(false, Totals.ALL, Optional.empty(), Optional.of(date), Optional.empty(), Optional.empty());
    }

    private void act(String job, String action) {
        Decision decision = desk.act(job, new Act(action, Map.of(), Optional.empty()), TestSite.person("paul"));
        assertThat(decision.done()).as(decision.toString()).isTrue();
    }

    private List<Invoice> invoices() {
        return site.register.documents().page(DocumentQuery.ALL).rows().stream()
                .map(row ->
                        site.register.documents().find(row.id()).orElseThrow().invoice())
                .toList();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
