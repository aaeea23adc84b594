package org.daybook.ledger.sap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.AbstractConduit;
import org.daybook.ledger.LedgerContract;
import org.daybook.ledger.SamplePostings;
import org.daybook.sandbox.Misbehaviour;
import org.daybook.sandbox.SapSandbox;
import org.daybook.sync.Ledger;
import org.daybook.sync.Posting;
import org.daybook.sync.SendOutcome;
import org.daybook.sync.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** SAP, graded by the contract kit, and what is SAP's own. */
class SapLedgerTest extends LedgerContract {
    private static final SapSandbox.Company COMPANY = SapSandbox.Company.of(
            "1010", "EUR", new HashSet<>(SamplePostings.ACCOUNTS), "1100", Map.of("A1", "2200", "A0", "2200"));

    private final SapSandbox sandbox = new SapSandbox(SapSandbox.Config.of("DAYBOOK", "pass:wörd", COMPANY));
    private final Ledger ledger = SapLedger.of("sap", settings(sandbox));

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @Override
    protected Ledger unreachable() {
        SapSandbox gone = new SapSandbox(SapSandbox.Config.of("DAYBOOK", "pass:wörd", COMPANY));
        gone.close();
        return SapLedger.of("sap", settings(gone));
    }

    @Override
    protected Set<Trouble> stageable() {
        return EnumSet.allOf(Trouble.class);
    }

    @Override
    protected void stage(Trouble trouble) {
        sandbox.misbehave(
                switch (trouble) {
                    case ANSWER_LOST -> Misbehaviour.commitThenDrop();
                    case DROPPED_BEFORE_COMMIT -> Misbehaviour.dropBeforeCommit();
                    case BUSY_503 -> Misbehaviour.unavailable();
                    case TOO_MANY_429 -> Misbehaviour.tooMany(Duration.ofSeconds(1));
                    case WEB_PAGE -> Misbehaviour.html();
                    case ONE_CENT_OF_TAX -> Misbehaviour.wrongTax();
                });
    }

    @Override
    protected void closeUntil(LocalDate date) {
        sandbox.openPeriods("1010", YearMonth.from(date).plusMonths(1), YearMonth.of(2999, 12));
    }

    @Override
    protected int documentsInTheBooks() {
        return sandbox.documents().size();
    }

    @Test
    void aSecondTaxCodeIsRefusedBeforeAnythingIsSent() {
        assertThat(ledger().post(SamplePostings.taxedTwice()))
                .isInstanceOfSatisfying(
                        SendOutcome.Rejected.class,
                        rejected -> assertThat(rejected.words())
                                .contains("line 1 is taxed under V25 and COUNTY, and SAP keeps one tax code a line"));
        assertThat(documentsInTheBooks()).isZero();
    }

    @Test
    void ourReferenceStandsInTheHeaderTextAndTheNumberInTheDocumentReference() {
        Posting posting = SamplePostings.taxed();
        acknowledged(ledger.post(posting));

        JsonNode document = sandbox.documents().get(0);
        assertThat(document.path("AccountingDocumentHeaderText").asText()).isEqualTo(posting.externalRef());
        assertThat(document.path("DocumentReferenceID").asText()).isEqualTo(posting.number());
        assertThat(document.path("AccountingDocumentType").asText()).isEqualTo("DR");
    }

    @Test
    void theTaxBaseIsTheNetAfterTheDiscount() {
        acknowledged(ledger.post(SamplePostings.discounted()));

        JsonNode tax = sandbox.documents().get(0).path("Items").get(4);
        assertThat(tax.path("AmountInTransactionCurrency").decimalValue()).isEqualByComparingTo("-285");
        assertThat(tax.path("TaxBaseAmountInTransCrcy").asText()).isEqualTo("-1140.00");
    }

    @Test
    void aReferenceThatSapDoesRefuseIsCalledExisting() {
        try (SapSandbox unique = new SapSandbox(
                SapSandbox.Config.of("DAYBOOK", "pass:wörd", COMPANY).withUniqueReference())) {
            Ledger sap = SapLedger.of("sap", settings(unique));
            Posting posting = SamplePostings.taxed();
            acknowledged(sap.post(posting));

            assertThat(sap.post(posting)).isInstanceOf(SendOutcome.Exists.class);
        }
    }

    @Test
    void aRefusedSignInIsInDoubtUnlessTheSheetSaysThatItComesFirst() {
        Map<String, String> wrong = settings(sandbox);
        wrong.put("password", "stale");
        assertThat(SapLedger.of("sap", wrong).post(SamplePostings.taxed())).isInstanceOf(SendOutcome.InDoubt.class);

        wrong.put("auth-before-processing", "true");
        assertThat(SapLedger.of("sap", wrong).post(SamplePostings.taxed())).isInstanceOf(SendOutcome.NotSent.class);
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> SapLedger.of("sap", wrong).find(SamplePostings.taxed()))
                .withMessageContaining("answered 401");
    }

    @Test
    void aCompanyCodeThatSapDoesNotHaveIsRejectedInItsWords() {
        Map<String, String> settings = settings(sandbox);
        settings.put("company-codes.30", "9999");

        assertThat(SapLedger.of("sap", settings).post(SamplePostings.taxed()))
                .isInstanceOfSatisfying(
                        SendOutcome.Rejected.class,
                        rejected -> assertThat(rejected.words()).contains("165(F5)", "9999"));
    }

    @Test
    void whatSapCouldNotKeepAsItIsMeantIsNotSentAtAll() {
        Map<String, String> settings = settings(sandbox);
        settings.put("company-codes.30", "10100");
        assertThat(SapLedger.of("sap", settings).post(SamplePostings.taxed()))
                .isInstanceOfSatisfying(
                        SendOutcome.Rejected.class,
                        rejected -> assertThat(rejected.words()).contains("company code '10100'"));

        settings.put("company-codes.30", "1010");
        settings.remove("dimensions.LOCATION");
        assertThat(SapLedger.of("sap", settings).post(SamplePostings.taxed()))
                .isInstanceOfSatisfying(
                        SendOutcome.Rejected.class,
                        rejected -> assertThat(rejected.words())
                                .contains(
                                        "dimension LOCATION has no field in SAP; add ledgers.<name>.dimensions.LOCATION"));
        assertThat(sandbox.writes()).isEmpty();
    }

    @Test
    void aDimensionMayBeLeftOutKnowingly() {
        Map<String, String> settings = settings(sandbox);
        settings.put("dimensions.LOCATION", "-");
        Ledger sap = SapLedger.of("sap", settings);
        Posting posting = SamplePostings.taxed();

        String id = acknowledged(sap.post(posting));

        assertThat(sap.read(posting, id).orElseThrow().lines())
                .isEqualTo(sap.expected(posting).lines())
                .allSatisfy(line ->
                        assertThat(line.dimensions().value("ProfitCenter")).isEmpty());
    }

    @Test
    void noOtherConduitMayCarryTheEnvelope() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SapClient.assertOneShot(new OtherConduit()))
                .withMessageContaining("may send twice");
    }

    @Test
    void wrongSettingsAreNamed() {
        for (String key : new String[] {"soap-url", "odata-url", "user", "password"}) {
            Map<String, String> settings = settings(sandbox);
            settings.remove(key);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SapLedger.of("sap", settings))
                    .withMessageStartingWith(
                            "ledgers.sap." + key + " is missing in site.yaml. Add it, e.g. " + key + ": ");
        }
        Map<String, String> settings = settings(sandbox);
        settings.put("dimensions.LOCATION", "WBSElement");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SapLedger.of("sap", settings))
                .withMessageContaining("not one of CostCenter, ProfitCenter, Segment, FunctionalArea, OrderID");
    }

    /** Any conduit but ours. */
    private static final class OtherConduit extends AbstractConduit {
        OtherConduit() {
            super(null);
        }

        @Override
        public void prepare(Message message) {
            throw new AssertionError("nothing is sent here");
        }

        @Override
        protected Logger getLogger() {
            return Logger.getAnonymousLogger();
        }
    }

    static Map<String, String> settings(SapSandbox sandbox) {
        return settings(sandbox.soapUrl().toString(), sandbox.odataUrl().toString());
    }

    static Map<String, String> settings(String soap, String odata) {
        return new HashMap<>(Map.of(
                "soap-url", soap,
                "odata-url", odata,
                "user", "DAYBOOK",
                "password", "pass:wörd",
                "company-codes.30", "1010",
                "tax-codes.V25", "A1",
                "dimensions.LOCATION", "ProfitCenter",
                "dimensions.DEPARTMENT", "CostCenter"));
    }
}
