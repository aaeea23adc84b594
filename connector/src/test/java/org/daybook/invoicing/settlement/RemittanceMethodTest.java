package org.daybook.invoicing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybook.invoicing.settlement.RemittanceMethod.Nsf;
import org.daybook.invoicing.settlement.RemittanceMethod.Side;
import org.junit.jupiter.api.Test;

/** The table of the eight methods (SS 4.1). */
class RemittanceMethodTest {

    @Test
    void eachIsATripleOfTotalPaymentAndNsf() {
        is("Standard Net", Side.NET, Side.NET, Nsf.NET_DEDUCTED);
        is("Preferred Net", Side.NET, Side.NET, Nsf.NET_CREDITED);
        is("Gross-Net, bill for commissions", Side.GROSS, Side.NET, Nsf.NET_DEDUCTED);
        is("Gross-Net, bill for commissions, credit NSF", Side.GROSS, Side.NET, Nsf.NET_CREDITED);
        is("Standard Net-Gross", Side.NET, Side.GROSS, Nsf.GROSS_DEDUCTED);
        is("Preferred Net-Gross", Side.NET, Side.GROSS, Nsf.GROSS_CREDITED);
        is("Standard Gross Remit", Side.GROSS, Side.GROSS, Nsf.GROSS_DEDUCTED);
        is("Preferred Gross Remit", Side.GROSS, Side.GROSS, Nsf.GROSS_CREDITED);
    }

    @Test
    void aMethodIsKnownByItsSettingToo() {
        for (RemittanceMethod method : RemittanceMethod.values()) {
            assertThat(RemittanceMethod.named(method.name())).isEqualTo(method);
        }
        assertThatThrownBy(() -> RemittanceMethod.named("NET"))
                .hasMessageStartingWith("remittance: NET is not known; say one of STANDARD_NET, PREFERRED_NET,");
    }

    private static void is(String label, Side total, Side payment, Nsf nsf) {
        RemittanceMethod method = RemittanceMethod.named(label);
        assertThat(method.label()).isEqualTo(label);
        assertThat(method.total()).isEqualTo(total);
        assertThat(method.payment()).isEqualTo(payment);
        assertThat(method.nsf()).isEqualTo(nsf);
    }
}
