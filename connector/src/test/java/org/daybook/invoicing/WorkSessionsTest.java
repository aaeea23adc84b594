package org.daybook.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.EUR;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.customer;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxCode;
import org.daybook.invoicing.InvoicingPolicy.Billing;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.invoicing.worksessions.WorkSessionSummary;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** Billing work sessions (SS 3.3 R1-R6; KOHO-01 to -05, -20). */
class WorkSessionsTest {

    private static final InvoicingPolicy POLICY =
            InvoicingPolicies.named("work-sessions").orElseThrow();

    private static final JobEntry CONTRACTUAL = time("c", "3", "90").toBuilder()
            .billability(Billability.CONTRACTUAL)
            .build();
    private static final JobEntry PRODUCT = amount("p", "64").toBuilder()
            .kind(EntryKind.PRODUCT)
            .billability(Billability.CONTRACTUAL)
            .build();

    @Test
    void theSummaryCountsConfirmedAndUnconfirmedApartAndInternalNot() {
        WorkSessionSummary summary = WorkSessionSummary.of(
                List.of(
                        time("1", "2", "85"),
                        CONTRACTUAL,
                        time("3", "1", "85").toBuilder()
                                .billability(Billability.INTERNAL)
                                .build(),
                        time("4", "1.5", "85").withStatus(EntryStatus.UNCONFIRMED),
                        PRODUCT),
                EUR);

        assertThat(summary)
                .isEqualTo(new WorkSessionSummary(
                        Quantity.of("2"),
                        Quantity.of("3"),
                        eur("170"),
                        eur("64"),
                        eur("0"),
                        1,
                        Quantity.of("1.5"),
                        eur("127.50"),
                        eur("0")));
    }

    @Test
    void billableHoursAndProductsMakeTheInvoice() {
        BillingTerms taxed = new BillingTerms(
                Optional.empty(),
                Optional.empty(),
                Map.of("C-1", customer("C-1", Optional.of("A"), "0")),
                Map.of("A", new TaxCode("A", Percent.of("25.5"), TaxCode.Rounding.PER_DOCUMENT, "2610")),
                Map.of());

        Invoice invoice = POLICY.bill(JOB, List.of(time("1", "11", "85"), PRODUCT), taxed)
                .invoices()
                .get(0);

        assertThat(invoice.net()).isEqualTo(eur("999"));
        assertThat(invoice.total()).isEqualTo(eur("1253.75"));
    }

    @Test
    void unconfirmedAndInternalSessionsAreLeftOut() {
        Billing billing = POLICY.bill(
                JOB,
                List.of(
                        time("1", "2", "85").withStatus(EntryStatus.UNCONFIRMED),
                        time("2", "2", "85").toBuilder()
                                .billability(Billability.INTERNAL)
                                .build()),
                Terms.of());

        assertThat(billing.leftOut())
                .containsExactly(left("1", RefusalCode.NOT_CONFIRMED), left("2", RefusalCode.INTERNAL_WORK));
        assertThat(billing.invoices()).isEmpty();
    }

    @Test
    void archivedContractualTimeLeavesItsProductsOnTheInvoice() {
        Billing billing = POLICY.bill(JOB, List.of(CONTRACTUAL, PRODUCT), Terms.of("contractual", "archive"));

        assertThat(billing.invoices().get(0).lines())
                .extracting(InvoiceLine::net)
                .containsExactly(eur("64"));
        assertThat(billing.leftOut()).containsExactly(left("c", RefusalCode.ARCHIVED_CONTRACTUAL));
    }

    @Test
    void contractualTimeMayShowAtNoCharge() {
        Invoice invoice = POLICY.bill(JOB, List.of(CONTRACTUAL, PRODUCT), Terms.of("contractual", "zero-price"))
                .invoices()
                .get(0);

        assertThat(invoice.lines())
                .extracting(InvoiceLine::kind)
                .containsExactly(LineKind.CONTRACT_ZERO, LineKind.ITEM);
        assertThat(invoice.lines().get(0).quantity()).isEqualTo(Quantity.of("3"));
        assertThat(invoice.lines().get(0).net()).isEqualTo(eur("0"));
        assertThat(invoice.total()).isEqualTo(eur("64"));
    }

    @Test
    void aJointSessionIsBilledInsteadOfItsParts() {
        Billing billing = POLICY.bill(
                JOB,
                List.of(
                        time("joint", "3.5", "80").toBuilder().group("G", true).build(),
                        time("a", "1.5", "80").toBuilder().group("G", false).build(),
                        time("b", "2", "80").toBuilder().group("G", false).build()),
                Terms.of());

        assertThat(billing.invoices()).extracting(Invoice::total).containsExactly(eur("280"));
        assertThat(billing.leftOut())
                .containsExactly(
                        left("a", RefusalCode.PART_OF_JOINT_SESSION), left("b", RefusalCode.PART_OF_JOINT_SESSION));
    }

    private static Left left(String id, RefusalCode code) {
        return new Left(new EntryId("test", id), code);
    }
}
