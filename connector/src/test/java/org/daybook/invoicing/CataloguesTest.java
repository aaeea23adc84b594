package org.daybook.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.time;

import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.InvoicingPolicy.Billing;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** What is billed by hand, and what the policies of such work do with what arrives. */
class CataloguesTest {

    @Test
    void aCatalogueIsFoundByTheNameOfItsPolicy() {
        for (Catalogue<?> catalogue : Catalogues.ALL) {
            assertThat(Catalogues.of(catalogue.name()).orElseThrow()).isSameAs(catalogue);
            assertThat(InvoicingPolicies.named(catalogue.name()).orElseThrow().name())
                    .isEqualTo(catalogue.name());
        }
        assertThat(Catalogues.of("finalized-work")).isEmpty();
    }

    @Test
    void whatIsReadyIsLeftToPeopleAndTheRestWaitsForItsOwnReason() {
        JobEntry ready = time("1", "1", "80");
        JobEntry unconfirmed = time("2", "1", "80").withStatus(EntryStatus.UNCONFIRMED);

        Billing billing = InvoicingPolicies.named("invoice-selection")
                .orElseThrow()
                .bill(JOB, List.of(ready, unconfirmed), Terms.of());

        assertThat(billing.invoices()).isEmpty();
        assertThat(billing.leftOut())
                .extracting(Left::code)
                .containsExactly(RefusalCode.SELECTED_BY_HAND, RefusalCode.NOT_CONFIRMED);
    }

    @Test
    void everyReasonIsToldTogether() {
        Reasons reasons = Reasons.none()
                .refuseAll(List.of(Finding.of(RefusalCode.NO_DRAFT, "here")))
                .refuseIf(true, RefusalCode.NO_BASIS, "there");
        Outcome<String> refused = reasons.thenTry(() -> Outcome.done("never"));
        assertThat(refused.reasons())
                .extracting(Finding::code)
                .containsExactly(RefusalCode.NO_DRAFT, RefusalCode.NO_BASIS);
        assertThat(Reasons.none().thenTry(() -> Outcome.done("done"))).isEqualTo(Outcome.done("done"));
    }
}
