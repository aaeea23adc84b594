package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.accounting.LineKind;
import org.junit.jupiter.api.Test;

/** The journals of SS 4.3. */
class SettlementJournalTest {

    @Test
    void netRemitsWhatIsLeftAfterTheCommission() {
        Bill net = Bill.settlement()
                .of(LineKind.COLLECTED, "-400.00")
                .of(LineKind.COMMISSION, "120.00")
                .of(LineKind.REMITTED, "280.00");

        assertThat(journal(net)).isEqualTo("""
                        2500 Trust liability Dr 400.00
                        4500 Commission revenue Cr 120.00
                        1050 Trust cash Cr 280.00""");
    }

    @Test
    void grossRemitsAllAndTheClientOwesTheCommission() {
        Bill gross = Bill.settlement()
                .of(LineKind.COLLECTED, "-400.00")
                .of(LineKind.COMMISSION, "120.00")
                .of(LineKind.REMITTED, "400.00");

        assertThat(journal(gross)).isEqualTo("""
                        1150 Client receivable Dr 120.00
                        2500 Trust liability Dr 400.00
                        4500 Commission revenue Cr 120.00
                        1050 Trust cash Cr 400.00""");
    }

    /** SS 4.3 R4. */
    @Test
    void aClientWhoseCommissionsExceedTheMoneyHeldOwesTheRest() {
        Bill owes = Bill.settlement().of(LineKind.COLLECTED, "-30.00").of(LineKind.COMMISSION, "38.72");

        assertThat(journal(owes)).isEqualTo("""
                        1150 Client receivable Dr 8.72
                        2500 Trust liability Dr 30.00
                        4500 Commission revenue Cr 38.72""");
    }

    /** SS 4.3 R7, Standard Net: 140.00 - 70.00 = 70.00. */
    @Test
    void aBouncedPaymentIsTakenBackFromTheTrust() {
        Bill bounced = Bill.settlement()
                .of(LineKind.COLLECTED, "-200.00")
                .of(LineKind.NSF, "100.00")
                .of(LineKind.COMMISSION, "30.00")
                .of(LineKind.REMITTED, "70.00");

        assertThat(journal(bounced)).isEqualTo("""
                        2500 Trust liability Dr 100.00
                        4500 Commission revenue Cr 30.00
                        1050 Trust cash Cr 70.00""");
    }

    private static String journal(Bill bill) {
        return JournalText.of(InvoiceJournal.of(bill.made(), Books.standard().mappings()));
    }
}
