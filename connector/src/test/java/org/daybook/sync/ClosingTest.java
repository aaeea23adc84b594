package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.selection.SelectionCatalogue;
import org.daybook.work.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fixed-price job of 200.00 on record: invoiced on account, allocated, transferred and closed; what is booked of it goes to the ledger. */
class ClosingTest extends ByHand {

    private static final String JOB = "F-1";

    @TempDir
    Path folder;

    private final FakeLedger ledger = new FakeLedger(TestSite.LEDGER, FakeLedger.refusesDuplicates());

    @Override
    String work() {
        return JOB;
    }

    @BeforeEach
    void deliver() {
        site = new TestSite(folder, SelectionCatalogue.NAME);
        arrive("e1", "e2");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void anAllocationIsBookedAndNothingIsReceivable() {
        allocate();
        Document allocation = made(1);
        assertThat(allocation.invoice().kind()).isEqualTo(Invoice.Kind.ALLOCATION);
        assertThat(allocation.total()).isEqualTo(eur("0.00"));
        assertThat(allocation.journal().orElseThrow().lines())
                .extracting(
                        JournalLine::reference,
                        JournalLine::signed,
                        line -> line.taxCode().isPresent())
                .containsExactlyInAnyOrder(
                        tuple(PostingReference.INVOICED_ON_ACCOUNT, eur("200.00"), false),
                        tuple(PostingReference.SALES_TAXABLE, eur("-200.00"), false));
        site.post(ledger, allocation, "clara");
        assertThat(made(1).state()).isEqualTo(DocumentState.POSTED);
        assertThat(made(1).number()).contains("10-A00001");
    }

    @Test
    void whatIsAllocatedIsBilledByItAndOpenAgainOnceItIsReverted() {
        allocate();
        site.post(ledger, made(1), "clara");
        assertThat(billedBy("e1")).containsExactly(made(1).id());
        assertThat(counted()).containsExactly(new Reports.EntryCount(TestSite.SOURCE, "billed", 2));
        assertThat(column("Lines", "Open price")).containsExactly("0.00", "0.00");
        assertThat(codes(undo())).containsExactly(RefusalCode.NOT_UNDOABLE);

        done("Revert Allocation", Map.of());
        Document reversal = made(2);
        assertThat(reversal.invoice().kind()).isEqualTo(Invoice.Kind.ALLOCATION);
        assertThat(reversal.invoice().credits()).contains(made(1).externalRef());
        assertThat(reversal.journal().orElseThrow().totalDebit()).isEqualTo(eur("200.00"));
        assertThat(counted()).containsExactly(new Reports.EntryCount(TestSite.SOURCE, "SELECTED_BY_HAND", 2));
        site.post(ledger, reversal, "clara");
        assertThat(column("Lines", "Open price")).containsExactly("100.00", "100.00");
        assertThat(ledger.books()).hasSize(3);
    }

    @Test
    void anAllocationThatIsNotInTheLedgerIsNotReverted() {
        allocate();
        assertThat(codes(act("Revert Allocation", Map.of()))).containsExactly(RefusalCode.NOT_SENT);
    }

    /** The invoice on account is credited: the allocation that took of it is reverted first, by a journal of its own (JI 2.20). */
    @Test
    void creditingAnInvoiceOnAccountRevertsItsAllocation() {
        allocate();
        site.post(ledger, made(1), "clara");
        done("Invoice to Credit Memo", Map.of("Invoice", made(0).number().orElseThrow()));
        assertThat(look().documents()).hasSize(3);
        assertThat(made(2).invoice().credits()).contains(made(1).externalRef());
        assertThat(look().undo()).isEmpty();
        done("Approve Credit Memo Selection", Map.of());
        done("Print Credit Memo", Map.of());
        assertThat(made(3).invoice().credits()).contains(made(0).externalRef());
    }

    @Test
    void aClosedJobStaysClosedUntilSomebodyReopensItOrItsSourceSaysOtherwise() {
        allocate();
        done("Close Job", Map.of());
        assertThat(fact("Job")).isEqualTo("closed");
        arrive("e1", "e2", "late");
        assertThat(fact("Job")).isEqualTo("closed");
        assertThat(codes(act("Close Job", Map.of()))).contains(RefusalCode.JOB_CLOSED);

        done("Reopen Job", Map.of());
        assertThat(fact("Job")).isEqualTo("open");
        assertThat(codes(act("Close Job", Map.of()))).containsExactly(RefusalCode.OPEN_ENTRIES);
        site.deliver(job().toBuilder().open(false).build(), site.hour("later", JOB));
        site.invoice();
        assertThat(fact("Job")).isEqualTo("closed");
        arrive("latest");
        assertThat(fact("Job")).isEqualTo("open");
    }

    @Test
    void closingAllocatesWhereThatIsAskedFor() {
        invoiceOnAccount();
        assertThat(codes(act("Close Job", Map.of())))
                .containsExactly(RefusalCode.OPEN_ENTRIES, RefusalCode.OPEN_ON_ACCOUNT);
        done("Close Job", Map.of("Allocate", "yes"));
        assertThat(made(1).invoice().kind()).isEqualTo(Invoice.Kind.ALLOCATION);
        assertThat(fact("Job")).isEqualTo("closed");
    }

    @Test
    void anObstacleStandsInTheWayOfClosingUntilItIsSettled() {
        allocate();
        done("Set Closing Obstacle", Map.of("Obstacle", "Requisitions"));
        assertThat(codes(act("Close Job", Map.of()))).containsExactly(RefusalCode.OPEN_REQUISITIONS);
        done("Set Closing Obstacle", Map.of("Obstacle", "Requisitions", "Open", "no"));
        done("Close Job", Map.of());
    }

    /** What stands for an entry since a transfer is billed as that entry, and follows what its source tells of it. */
    @Test
    void transferredWorkIsStillTheWorkOfItsSource() {
        done("Transfer Job", Map.of("Dimension", "Project", "Value", "NORTH", "Date", "2026-02-01"));
        assertThat(column("Lines", "Open price")).containsExactly("0.00", "100.00", "0.00", "100.00");
        site.deliver(
                job(),
                site.hour("e1", JOB).toBuilder()
                        .quantity(Quantity.of("1.5"))
                        .price(eur("150.00"))
                        .build());
        site.invoice();
        assertThat(column("Lines", "Open price")).containsExactly("0.00", "150.00", "0.00", "100.00");

        done("Approve Invoice Selection", Map.of());
        done("Print Invoice", Map.of());
        assertThat(made(0).invoice().net()).isEqualTo(eur("250.00"));
        assertThat(made(0).invoice().lines())
                .allSatisfy(line -> assertThat(line.dimensions().values()).containsEntry("PROJECT", "NORTH"));
        assertThat(billedBy("e1")).containsExactly(made(0).id());
    }

    private void arrive(String... entries) {
        for (String entry : entries) {
            site.deliver(job(), site.hour(entry, JOB));
        }
        site.invoice();
    }

    private Job job() {
        return site.job(JOB).toBuilder().fixedPrice(eur("200.00")).build();
    }

    private void invoiceOnAccount() {
        done("Enter On-Account Amount", Map.of("Amount", "200.00"));
        done("Set Invoice Type", Map.of("Invoice type", "On account"));
        done("Approve Invoice Selection", Map.of());
        done("Print Invoice", Map.of());
        site.post(ledger, made(0), "clara");
    }

    private void allocate() {
        invoiceOnAccount();
        done("Prepare Allocation", Map.of());
        done("Submit Allocation", Map.of());
        done("Approve Allocation", Map.of());
    }

    private List<UUID> billedBy(String entry) {
        return site.register
                .entries()
                .story(new EntryId(TestSite.SOURCE, entry))
                .orElseThrow()
                .documents();
    }

    private List<Reports.EntryCount> counted() {
        site.invoice();
        return site.register.reports().entryCounts();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
