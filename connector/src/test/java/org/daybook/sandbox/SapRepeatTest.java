package org.daybook.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.sandbox.SapCaller.CONFIG;
import static org.daybook.sandbox.SapCaller.invoice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SapRepeatTest {

    @Test
    void aRepeatedRequestPostsAgainUnlessReferencesAreUnique() throws Exception {
        try (SapSandbox sap = new SapSandbox(CONFIG)) {
            new SapCaller(sap).post(invoice("INV-1"));
            new SapCaller(sap).post(invoice("INV-1"));
            assertThat(sap.documents()).hasSize(2);
        }
        try (SapSandbox sap = new SapSandbox(CONFIG.withUniqueReference())) {
            new SapCaller(sap).post(invoice("INV-1"));
            assertThat(new SapCaller(sap).post(invoice("INV-1")).body())
                    .contains("document has already been entered under reference INV-1");
            assertThat(sap.documents()).hasSize(1);
        }
    }

    @Test
    void aLostAnswerIsFoundAgain() throws Exception {
        try (SapSandbox sap = new SapSandbox(CONFIG)) {
            SapCaller call = new SapCaller(sap);
            sap.misbehave(Misbehaviour.dropBeforeCommit());
            sap.misbehave(Misbehaviour.commitThenDrop());

            assertThatThrownBy(() -> call.post(invoice("INV-1"))).isInstanceOf(IOException.class);
            assertThat(call.cubeItems("DocumentReferenceID eq 'INV-1'")).isEmpty();
            assertThatThrownBy(() -> call.post(invoice("INV-1"))).isInstanceOf(IOException.class);
            assertThat(call.cubeItems("DocumentReferenceID eq 'INV-1'")).hasSize(3);
            assertThat(sap.writes()).isEqualTo(Map.of(sap.soapUrl().getPath(), 2));
        }
    }

    @Test
    void aLedgerWithItsOwnIdeaOfTheTaxStillBalances() throws Exception {
        try (SapSandbox sap = new SapSandbox(CONFIG)) {
            SapCaller call = new SapCaller(sap);
            sap.misbehave(Misbehaviour.wrongTax());
            sap.misbehave(Misbehaviour.unavailable());

            call.post(invoice("INV-1"));

            assertThat(call.cubeItems("DocumentReferenceID eq 'INV-1'").findValuesAsText("AmountInTransactionCurrency"))
                    .containsExactly("-165.50", "198.61", "-33.11");
            assertThat(call.post(invoice("INV-2")).statusCode()).isEqualTo(503);
        }
    }

    @Test
    void aStrictReadBackCannotBeAskedForADocument() throws Exception {
        try (SapSandbox sap = new SapSandbox(CONFIG.withStrictReadBack())) {
            SapCaller call = new SapCaller(sap);
            call.post(invoice("INV-1"));
            assertThat(call.basicItems("LedgerFiscalYear eq '2026'")).hasSize(3);
            assertThat(call.get(
                                    "API_JOURNALENTRYITEMBASIC_SRV/A_JournalEntryItemBasic",
                                    "DocumentReferenceID eq 'INV-1'")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aLedgerThatStartsAgainGoesOnCounting(@TempDir Path directory) throws Exception {
        try (SapSandbox sap = new SapSandbox(CONFIG.withDataDir(directory))) {
            new SapCaller(sap).post(invoice("INV-1"));
            new SapCaller(sap).post(invoice("INV-2").replace("1010", "9999"));
        }
        try (SapSandbox sap = new SapSandbox(CONFIG.withDataDir(directory))) {
            assertThat(new SapCaller(sap).post(invoice("INV-2")).body()).contains("1800000001");
            assertThat(new SapCaller(sap)
                            .cubeItems("DocumentReferenceID eq 'INV-1'")
                            .findValuesAsText("AmountInTransactionCurrency"))
                    .containsExactly("-165.50", "198.60", "-33.10");
            assertThat(sap.documents()).hasSize(2);
        }
    }
}
