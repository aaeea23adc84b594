package org.daybook.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.InvoicingPolicy.Billing;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.invoicing.selection.Jobs;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** The scheduled run over Job Manager's jobs: closed ones are billed completely (SS 1). */
class JobChargesTest {

    private static final InvoicingPolicy POLICY =
            InvoicingPolicies.named("job-charges").orElseThrow();
    private static final Job CLOSED = JOB.toBuilder().open(false).build();

    @Test
    void anOpenJobWaits() {
        Billing billing = POLICY.bill(JOB, List.of(time("1", "1", "80")), Terms.of());

        assertThat(billing.invoices()).isEmpty();
        assertThat(billing.leftOut()).containsExactly(left("1", RefusalCode.JOB_NOT_CLOSED));
    }

    @Test
    void whatIsNotReadyWaitsForItsOwnReason() {
        JobEntry internal = time("1", "1", "80").toBuilder()
                .billability(Billability.INTERNAL)
                .build();
        JobEntry unconfirmed = time("2", "1", "80").withStatus(EntryStatus.UNCONFIRMED);
        JobEntry late = time("3", "1", "80");
        BillingTerms dayBefore = new BillingTerms(
                Optional.empty(),
                Optional.of(late.date().minusDays(1)),
                Terms.of().customers(),
                Map.of(),
                Map.of());

        Billing billing = POLICY.bill(CLOSED, List.of(internal, unconfirmed, late), dayBefore);

        assertThat(billing.leftOut())
                .containsExactly(
                        left("1", RefusalCode.INTERNAL_WORK),
                        left("2", RefusalCode.NOT_CONFIRMED),
                        left("3", RefusalCode.AFTER_CUT_OFF));
    }

    @Test
    void orderItemsCoverBillableWorkButNoAlterations() {
        JobEntry item =
                amount("1", "600").toBuilder().kind(EntryKind.ORDER_ITEM).build();
        JobEntry work = time("2", "1", "80");
        JobEntry altered = work.toBuilder(new EntryId("test", "3"))
                .billability(Billability.CUSTOMER_ALTERATION)
                .build();

        Billing billing = POLICY.bill(CLOSED, List.of(altered, work, item), Terms.of());

        assertThat(billing.invoices()).extracting(Invoice::total).containsExactly(eur("680"));
        assertThat(billing.leftOut()).containsExactly(left("2", RefusalCode.COVERED_BY_ORDER_ITEMS));
    }

    @Test
    void theSettingSaysByWhatAJobIsBilled() {
        List<JobEntry> work = List.of(time("1", "1", "80"));

        assertThat(POLICY.bill(CLOSED, work, Terms.of()).invoices()).hasSize(1);
        assertThat(POLICY.bill(CLOSED, work, Terms.of("billing-type", "order-items"))
                        .invoices())
                .isEmpty();
    }

    @Test
    void theCustomersTaxAndDaysAreOnTheInvoice() {
        Billing billing = POLICY.bill(
                CLOSED,
                List.of(time("1", "1", "80")),
                Terms.of(Jobs.customer("C-1", Optional.of("V25"), "0"), Map.of()));
        Invoice invoice = billing.invoices().get(0);

        assertThat(invoice.tax()).isEqualTo(eur("20"));
        assertThat(invoice.date()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(invoice.dueDate()).isAfter(invoice.date());
    }

    @Test
    void whatHasNoPriceIsLeftOut() {
        Billing billing = POLICY.bill(CLOSED, List.of(amount("1", "0"), amount("2", "5")), Terms.of());

        assertThat(billing.invoices()).extracting(Invoice::total).containsExactly(eur("5"));
        assertThat(billing.leftOut()).containsExactly(left("1", RefusalCode.NOTHING_LEFT));
        assertThat(POLICY.bill(CLOSED, List.of(amount("1", "0")), Terms.of()).leftOut())
                .containsExactly(left("1", RefusalCode.NOTHING_LEFT));
    }

    private static Left left(String id, RefusalCode code) {
        return new Left(new EntryId("test", id), code);
    }
}
