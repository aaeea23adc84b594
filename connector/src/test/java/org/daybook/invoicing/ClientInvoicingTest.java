package org.daybook.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.entry;
import static org.daybook.invoicing.selection.Jobs.eur;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.InvoicingPolicy.Billing;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** Settling with a client (SS 4.3 R2-R4, R7; ACE-04, -05, -14). */
class ClientInvoicingTest {

    private static final InvoicingPolicy POLICY =
            InvoicingPolicies.named("client-invoicing").orElseThrow();

    private static final JobEntry COLLECTED_400 = payment("1", EntryKind.COLLECTION, "400", "120");

    @Test
    void standardNetKeepsTheCommissionBack() {
        Invoice settlement = settle("STANDARD_NET", COLLECTED_400);

        assertThat(settlement.kind()).isEqualTo(Invoice.Kind.SETTLEMENT);
        assertThat(amounts(settlement))
                .containsExactly(
                        Map.entry(LineKind.COLLECTED, eur("-400")),
                        Map.entry(LineKind.COMMISSION, eur("120")),
                        Map.entry(LineKind.REMITTED, eur("280")));
        assertThat(settlement.total()).isEqualTo(eur("0"));
    }

    @Test
    void standardGrossPaysAllOutAndBillsTheCommission() {
        Invoice settlement = settle("STANDARD_GROSS", COLLECTED_400);

        assertThat(amounts(settlement)).containsEntry(LineKind.REMITTED, eur("400"));
        assertThat(settlement.total()).isEqualTo(eur("120"));
    }

    @Test
    void theClientOwesWhatTheCommissionExceedsTheMoneyHeldBy() {
        Invoice settlement = settle(
                "STANDARD_NET",
                payment("1", EntryKind.COLLECTION, "30.00", "7.50"),
                payment("2", EntryKind.DIRECT_PAYMENT, "124.88", "31.22"));

        assertThat(amounts(settlement))
                .containsExactly(
                        Map.entry(LineKind.COLLECTED, eur("-30")), Map.entry(LineKind.COMMISSION, eur("38.72")));
        assertThat(settlement.total()).isEqualTo(eur("8.72"));
    }

    @Test
    void aBouncedPaymentIsDeductedOrClaimedApart() {
        JobEntry collected = payment("1", EntryKind.COLLECTION, "200", "60");
        JobEntry bounced = payment("2", EntryKind.NSF, "100", "30");

        assertThat(amounts(settle("STANDARD_NET", collected, bounced))).containsEntry(LineKind.REMITTED, eur("70"));
        assertThat(settle("STANDARD_NET", collected, bounced).total()).isEqualTo(eur("0"));
        assertThat(amounts(settle("PREFERRED_NET", collected, bounced))).containsEntry(LineKind.REMITTED, eur("140"));
        assertThat(settle("PREFERRED_NET", collected, bounced).total()).isEqualTo(eur("70"));
        assertThat(amounts(settle("STANDARD_GROSS", collected, bounced))).containsEntry(LineKind.REMITTED, eur("100"));
        assertThat(amounts(settle("PREFERRED_GROSS", collected, bounced))).containsEntry(LineKind.REMITTED, eur("200"));
    }

    @Test
    void aChargeIsKeptBackToo() {
        assertThat(amounts(settle("STANDARD_NET", COLLECTED_400, amount("2", "15"))))
                .containsEntry(LineKind.ITEM, eur("15"))
                .containsEntry(LineKind.REMITTED, eur("265"));
    }

    @Test
    void everyLineThatBillsEntriesSumsToWhatItBills() {
        Invoice settlement = settle("STANDARD_NET", COLLECTED_400, payment("2", EntryKind.NSF, "100", "30"));

        assertThat(settlement.lines())
                .filteredOn(line -> line.kind() != LineKind.REMITTED)
                .allMatch(line -> Money.sum(
                                line.net().currency(),
                                line.billed().stream().map(BilledEntry::amount).toList())
                        .equals(line.net()));
    }

    @Test
    void anUnknownClientIsHeld() {
        BillingTerms nobody = new BillingTerms(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());

        assertThat(POLICY.bill(JOB, List.of(COLLECTED_400), nobody).held())
                .hasSize(1)
                .allMatch(held -> held.findings().get(0).code() == RefusalCode.UNKNOWN_CUSTOMER)
                .allMatch(held -> held.invoice().kind() == Invoice.Kind.SETTLEMENT);
    }

    private static Invoice settle(String method, JobEntry... entries) {
        return POLICY.bill(JOB, List.of(entries), Terms.of("remittance", method))
                .invoices()
                .get(0);
    }

    private static JobEntry payment(String id, EntryKind kind, String amount, String commission) {
        return entry(id)
                .kind(kind)
                .price(eur(amount))
                .commission(eur(commission))
                .build();
    }

    private static Map<LineKind, Money> amounts(Invoice settlement) {
        Map<LineKind, Money> amounts = new LinkedHashMap<>();
        for (InvoiceLine line : settlement.lines()) {
            amounts.merge(line.kind(), line.net(), Money::plus);
        }
        return amounts;
    }

    @Test
    void theProfilesOwnMethodGoesBeforeTheSources() {
        Job monthly = JOB.toBuilder().profile(Optional.of("MONTHLY")).build();
        assertThat(settled(monthly, "remittance", "STANDARD_GROSS"))
                .isEqualTo(amounts(settle("STANDARD_GROSS", COLLECTED_400)));
        assertThat(settled(monthly, "remittance", "STANDARD_NET", "remittance.MONTHLY", "STANDARD_GROSS"))
                .isEqualTo(amounts(settle("STANDARD_GROSS", COLLECTED_400)))
                .isNotEqualTo(amounts(settle("STANDARD_NET", COLLECTED_400)));
    }

    private static Map<LineKind, Money> settled(Job client, String... settings) {
        return amounts(POLICY.bill(client, List.of(COLLECTED_400), Terms.of(settings))
                .invoices()
                .get(0));
    }

    @Test
    void whatIsNotReadyIsNotSettled() {
        JobEntry internal = payment("i", EntryKind.COLLECTION, "1", "0").toBuilder()
                .billability(Billability.INTERNAL)
                .build();
        JobEntry unconfirmed = payment("u", EntryKind.COLLECTION, "1", "0").withStatus(EntryStatus.UNCONFIRMED);
        JobEntry late = payment("l", EntryKind.COLLECTION, "1", "0").toBuilder()
                .date(COLLECTED_400.date().plusDays(1))
                .build();
        BillingTerms untilThen = new BillingTerms(
                Optional.empty(), Optional.of(COLLECTED_400.date()), Terms.of().customers(), Map.of(), Map.of());

        Billing billing = POLICY.bill(JOB, List.of(COLLECTED_400, internal, unconfirmed, late), untilThen);

        assertThat(billing.invoices()).hasSize(1);
        assertThat(billing.leftOut())
                .extracting(Left::code)
                .containsExactly(RefusalCode.INTERNAL_WORK, RefusalCode.NOT_CONFIRMED, RefusalCode.AFTER_CUT_OFF);
    }
}
