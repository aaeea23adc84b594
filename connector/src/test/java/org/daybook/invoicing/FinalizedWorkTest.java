package org.daybook.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.fixedPrice;
import static org.daybook.invoicing.selection.Jobs.onAccountOnly;
import static org.daybook.invoicing.selection.Jobs.outlay;
import static org.daybook.invoicing.selection.Jobs.time;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.InvoicingPolicy.Billing;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.work.Billability;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** Billing finalized work (SS 2.3 R1-R4; settings common to all policies). */
class FinalizedWorkTest {

    private static final InvoicingPolicy POLICY =
            InvoicingPolicies.named("finalized-work").orElseThrow();

    @Test
    void whatIsNotFinalizedIsLeftOutWithItsOwnReason() {
        Billing billing = POLICY.bill(
                JOB,
                List.of(
                        amount("1", "10"),
                        amount("2", "20").withStatus(EntryStatus.NOT_DONE),
                        amount("3", "30").withStatus(EntryStatus.IN_PROGRESS),
                        amount("4", "40").withStatus(EntryStatus.DONE)),
                Terms.of());

        assertThat(billing.invoices()).extracting(Invoice::total).containsExactly(eur("10"));
        assertThat(billing.leftOut())
                .containsExactly(
                        left("2", RefusalCode.NOT_DONE),
                        left("3", RefusalCode.IN_PROGRESS),
                        left("4", RefusalCode.NOT_FINALIZED));
    }

    @Test
    void workDoneAfterTheCutOffWaits() {
        List<JobEntry> entries = List.of(on("2026-06-28", "1"), on("2026-06-30", "2"), on("2026-07-01", "3"));
        BillingTerms terms = Terms.of();
        BillingTerms cutOff = new BillingTerms(
                Optional.of(LocalDate.of(2026, 7, 2)),
                Optional.of(LocalDate.of(2026, 6, 30)),
                terms.customers(),
                terms.taxCodes(),
                Map.of());

        Billing billing = POLICY.bill(JOB, entries, cutOff);

        assertThat(billing.invoices()).extracting(Invoice::total).containsExactly(eur("90"));
        assertThat(billing.invoices()).extracting(Invoice::date).containsExactly(LocalDate.of(2026, 7, 2));
        assertThat(billing.leftOut()).containsExactly(left("3", RefusalCode.AFTER_CUT_OFF));
    }

    @Test
    void aMonthOfWorkIsOneInvoiceDatedItsLastDay() {
        List<JobEntry> entries = List.of(on("2026-07-01", "3"), on("2026-06-28", "1"), on("2026-06-30", "2"));

        assertThat(POLICY.bill(JOB, entries, Terms.of("period", "month")).invoices())
                .extracting(Invoice::date)
                .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 31));
        assertThat(POLICY.bill(JOB, entries, Terms.of()).invoices())
                .extracting(Invoice::date)
                .containsExactly(LocalDate.of(2026, 7, 31));
    }

    @Test
    void twoCurrenciesInOneJobAreHeldEach() {
        JobEntry dollars = JobEntry.of(new EntryId("test", "usd"), Currency.getInstance("USD"))
                .price(Money.of("5", "USD"))
                .build();

        Billing billing = POLICY.bill(JOB, List.of(amount("1", "10"), dollars), Terms.of());

        assertThat(billing.invoices()).isEmpty();
        assertThat(billing.held())
                .hasSize(2)
                .allMatch(held -> held.findings().get(0).code() == RefusalCode.MIXED_CURRENCY);
    }

    @Test
    void aJobWhoseEntriesAreAllInAnotherCurrencyIsInvoicedInIt() {
        JobEntry dollars = JobEntry.of(new EntryId("test", "usd"), Currency.getInstance("USD"))
                .price(Money.of("5", "USD"))
                .build();

        assertThat(POLICY.bill(JOB, List.of(dollars), Terms.of()).invoices())
                .extracting(Invoice::total)
                .containsExactly(Money.of("5", "USD"));
    }

    @Test
    void anUnknownCustomerIsHeld() {
        BillingTerms nobody = new BillingTerms(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());

        Billing billing = POLICY.bill(JOB, List.of(amount("1", "10")), nobody);

        assertThat(billing.held()).hasSize(1);
        assertThat(billing.held().get(0).invoice().total()).isEqualTo(eur("10"));
        assertThat(billing.held().get(0).findings())
                .extracting(finding -> finding.code())
                .containsExactly(RefusalCode.UNKNOWN_CUSTOMER);
    }

    @Test
    void aTotalOfZeroIsHeldAndOneBelowIsACreditMemo() {
        Billing zero = POLICY.bill(JOB, List.of(time("1", "2", "0")), Terms.of());
        Billing negative = POLICY.bill(JOB, List.of(amount("1", "10"), amount("2", "-30")), Terms.of());

        assertThat(zero.held().get(0).findings())
                .extracting(finding -> finding.code())
                .containsExactly(RefusalCode.TOTAL_NOT_POSITIVE);
        assertThat(negative.invoices()).extracting(Invoice::kind).containsExactly(Invoice.Kind.CREDIT_MEMO);
        assertThat(negative.invoices()).extracting(Invoice::total).containsExactly(eur("-20"));
    }

    @Test
    void aZeroPricedEntryIsALine() {
        assertThat(POLICY.bill(JOB, List.of(amount("1", "10"), time("2", "2", "0")), Terms.of())
                        .invoices()
                        .get(0)
                        .lines())
                .hasSize(2);
    }

    @Test
    void whatAFixedPriceCoversIsLeftOut() {
        Job job = fixedPrice(onAccountOnly(false));

        Billing billing = POLICY.bill(job, List.of(time("1", "3", "100"), outlay("2", "50")), Terms.of());

        assertThat(billing.invoices()).extracting(Invoice::total).containsExactly(eur("50"));
        assertThat(billing.leftOut()).containsExactly(left("1", RefusalCode.INSIDE_FIXED_PRICE));
    }

    @Test
    void whatIsNotBillableNeverIs() {
        JobEntry house = amount("1", "10").toBuilder()
                .billability(Billability.NON_BILLABLE)
                .build();

        assertThat(POLICY.bill(JOB, List.of(house), Terms.of()).leftOut())
                .containsExactly(left("1", RefusalCode.NON_BILLABLE));
    }

    @Test
    void aBlockedJobLeavesItsEntriesOut() {
        Job blocked = JOB.toBuilder().blocked(true).build();

        assertThat(POLICY.bill(blocked, List.of(amount("1", "10")), Terms.of()).leftOut())
                .containsExactly(left("1", RefusalCode.JOB_NOT_INVOICEABLE));
    }

    private static JobEntry on(String date, String id) {
        return amount(id, "45").toBuilder().date(LocalDate.parse(date)).build();
    }

    private static Left left(String id, RefusalCode code) {
        return new Left(new EntryId("test", id), code);
    }
}
