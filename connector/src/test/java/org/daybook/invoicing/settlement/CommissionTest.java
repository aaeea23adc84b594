package org.daybook.invoicing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.invoicing.settlement.Agencies.eur;
import static org.daybook.invoicing.settlement.Agencies.payment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Percent;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commission logic: records, conditions, and what they may ask (SS 4.3 R8). */
class CommissionTest {

    private static final DebtorAccount LEGAL =
            new DebtorAccount("ACC-1", "Jones", Optional.empty(), Map.of("status", "LEGAL", "age", "90"));

    @ParameterizedTest
    @CsvSource({
        "status is LEGAL, true",
        "status is legal, true",
        "status is NEW, false",
        "STATUS is not NEW, true",
        "status is not LEGAL, false",
        "age at least 90, true",
        "age at least 90.5, false",
        "age at least 9, true",
        "age at most 90, true",
        "age at most 89, false",
        "status at least LAST, true",
        "class is MEDICAL, false",
        "class is not MEDICAL, false",
        "amount is 200.00, true",
        "amount at most 199.99, false",
        "kind is NSF, true",
        "kind is direct payment, false",
        "receiver is agency, true",
        "account is ACC-1, true",
        "date at least 2025-07-15, true",
        "date at most 2025-07-14, false",
        "activity is FEE, false"
    })
    void aConditionAsksAccountOrTransaction(String condition, boolean holds) {
        JobEntry bounced = payment("1", "A", EntryKind.NSF, "-200.00", "0").toBuilder()
                .group("ACC-1", false)
                .build();

        assertThat(CommissionText.read(condition + ": 25").rate(bounced, Optional.of(LEGAL)))
                .isEqualTo(holds ? Optional.of(Percent.of("25")) : Optional.empty());
    }

    @Test
    void theReceiverOfADirectPaymentIsTheClient() {
        JobEntry direct = payment("1", "A", EntryKind.DIRECT_PAYMENT, "100", "0");

        assertThat(CommissionText.read("receiver is client: 20").rate(direct, Optional.empty()))
                .contains(Percent.of("20"));
        assertThat(CommissionText.read("kind is direct payment: 20").rate(direct, Optional.empty()))
                .contains(Percent.of("20"));
    }

    @Test
    void recordsAreReadFromOneLine() {
        CommissionRates rates = CommissionText.read("status is LEGAL AND amount at least 100: 25 %; ; Default: 30");

        assertThat(rates.records()).hasSize(2);
        assertThat(rates.records().get(0).inWords()).isEqualTo("status is LEGAL and amount at least 100");
        assertThat(rates.records().get(1).inWords()).isEqualTo("default");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status LEGAL: 25",
                "is LEGAL: 25",
                "status is : 25",
                "default",
                "default: x",
                "default: 100.01",
                "default: -1"
            })
    void whatCannotBeReadIsNoRecord(String written) {
        assertThatThrownBy(() -> CommissionText.read(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecordBehindAMoreGeneralOneIsReported() {
        CommissionRates rates = CommissionText.read(
                "status is LEGAL: 25; status is LEGAL and age at least 90: 20; age at least 90: 10");

        List<Finding> findings = rates.findings("client A");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code()).isEqualTo(RefusalCode.UNREACHABLE_RATE);
        assertThat(findings.get(0).problem())
                .isEqualTo("Record 'status is LEGAL and age at least 90' is never reached: 'status is LEGAL' matches"
                        + " before it.");
    }

    @Test
    void theCommissionIsRoundedHalfUpAndOnPaymentsOnly() {
        CommissionRates rates = CommissionText.read("default: 12.5");

        assertThat(commission(rates, EntryKind.COLLECTION, "0.20", "0")).isEqualTo(eur("0.03"));
        assertThat(commission(rates, EntryKind.COLLECTION, "0.20", "0.10")).isEqualTo(eur("0.10"));
        assertThat(commission(rates, EntryKind.NSF, "80.00", "0")).isEqualTo(eur("10.00"));
        assertThat(commission(rates, EntryKind.ADJUSTMENT, "80.00", "0")).isEqualTo(eur("0"));
        assertThat(commission(rates, EntryKind.EXTRA_CHARGE, "80.00", "0")).isEqualTo(eur("0"));
        assertThat(commission(CommissionRates.NONE, EntryKind.COLLECTION, "80.00", "0"))
                .isEqualTo(eur("0"));
    }

    @Test
    void zeroAndAHundredPercentAreRates() {
        assertThat(CommissionText.read("default: 0").records()).hasSize(1);
        assertThat(CommissionText.read("default: 100").records()).hasSize(1);
    }

    private static org.daybook.accounting.Money commission(
            CommissionRates rates, EntryKind kind, String amount, String told) {
        return rates.commissioned(payment("1", "A", kind, amount, told), Optional.empty())
                .commission();
    }
}
