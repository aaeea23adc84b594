package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import org.daybook.accounting.Journal;
import org.daybook.ledger.SamplePostings;
import org.junit.jupiter.api.Test;

/** A ledger is sent the document's own currency, never a layer of its base or enterprise currency. */
class PostingTest {

    @Test
    void aJournalInAnotherCurrencyNeverReachesALedger() {
        Posting good = SamplePostings.taxed();
        Journal base =
                new Journal(good.journal().company(), good.journal().date(), Currency.getInstance("USD"), List.of());

        assertThatThrownBy(() -> new Posting(
                        good.externalRef(),
                        good.number(),
                        good.idempotencyKey(),
                        good.invoice(),
                        base,
                        good.customer()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a document in EUR with a journal in USD");
    }
}
