package org.daybook.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.sandbox.SapCaller.invoice;

import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.junit.jupiter.api.Test;

class SapBusTest {

    @Test
    void theSandboxDoesNotBecomeTheDefaultOfTheProductsOwnClients() throws Exception {
        Bus before = BusFactory.getDefaultBus(false);
        try (SapSandbox sap = new SapSandbox(SapCaller.CONFIG)) {
            assertThat(BusFactory.getDefaultBus(false)).isSameAs(before);
            assertThat(BusFactory.getThreadDefaultBus(false)).isSameAs(before);
            assertThat(new SapCaller(sap).post(invoice("INV-1")).statusCode()).isEqualTo(200);
            assertThat(new SapCaller(sap).post("<nothing/>").statusCode()).isEqualTo(500);
        }
    }
}
