package org.daybook.ledger.xero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.ledger.LedgerContract;
import org.daybook.ledger.SamplePostings;
import org.daybook.sandbox.Misbehaviour;
import org.daybook.sandbox.XeroSandbox;
import org.daybook.sync.Ledger;
import org.daybook.sync.Posting;
import org.daybook.sync.SendOutcome;
import org.daybook.sync.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Xero, graded by the contract kit, and what is Xero's own. */
class XeroLedgerTest extends LedgerContract {
    private static final String TENANT = "tenant-1";

    private final XeroSandbox sandbox =
            new XeroSandbox(XeroSandbox.Config.of("token-1", TENANT, new HashSet<>(SamplePostings.ACCOUNTS)));
    private final Ledger ledger =
            XeroLedger.of("xero", settings(sandbox.baseUrl().toString()));

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
        XeroSandbox gone = new XeroSandbox(XeroSandbox.Config.of("t", "t", Set.of()));
        gone.close();
        return XeroLedger.of("xero", settings(gone.baseUrl().toString()));
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
        sandbox.lockUntil(TENANT, date);
    }

    @Override
    protected int documentsInTheBooks() {
        return Stream.of("Invoices", "CreditNotes", "ManualJournals")
                .mapToInt(kind -> sandbox.documents(TENANT, kind).size())
                .sum();
    }

    @Test
    void aSecondTaxCodeIsRefusedBeforeAnythingIsSent() {
        assertThat(ledger().post(SamplePostings.taxedTwice()))
                .isInstanceOfSatisfying(
                        SendOutcome.Rejected.class,
                        rejected -> assertThat(rejected.words())
                                .contains("line 1 is taxed under V25 and COUNTY, and Xero keeps one tax code a line"));
        assertThat(documentsInTheBooks()).isZero();
    }

    @Test
    void anotherKeyUnderTheSameNumberIsRefusedByXeroAndCalledExisting() {
        Posting posting = SamplePostings.taxed();
        acknowledged(ledger.post(posting));

        assertThat(ledger.post(withKey(posting, "ANOTHERKEY"))).isInstanceOf(SendOutcome.Exists.class);
        assertThat(documentsInTheBooks()).isEqualTo(1);
    }

    @Test
    void aNumberThatSomebodyElseHasUsedIsShownWithTheirReference() {
        Posting theirs = SamplePostings.taxed();
        acknowledged(ledger.post(theirs));
        Posting ours = new Posting(
                "DBANOTHERREFERENCE00", theirs.number(), "KEY2", theirs.invoice(), theirs.journal(), theirs.customer());

        assertThat(ledger.post(ours)).isInstanceOf(SendOutcome.Exists.class);
        assertThat(ledger.find(ours))
                .hasSize(1)
                .allSatisfy(found -> assertThat(found.externalRef()).isEqualTo(theirs.externalRef()));
    }

    @Test
    void aWrongTokenIsInDoubtUnlessTheSheetSaysThatSignInComesFirst() {
        Map<String, String> wrong = settings(sandbox.baseUrl().toString());
        wrong.put("token", "stale");
        assertThat(XeroLedger.of("xero", wrong).post(SamplePostings.taxed())).isInstanceOf(SendOutcome.InDoubt.class);

        wrong.put("auth-before-processing", "true");
        assertThat(XeroLedger.of("xero", wrong).post(SamplePostings.taxed())).isInstanceOf(SendOutcome.NotSent.class);
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> XeroLedger.of("xero", wrong).find(SamplePostings.taxed()))
                .withMessageContaining("answered 401");
    }

    @Test
    void theDiscountIsALineOfItsOwnAndTheQuantityIsShown() {
        ledger.post(SamplePostings.discounted());

        JsonNode lines = sandbox.documents(TENANT, "Invoices").get(0).path("LineItems");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).path("Quantity").decimalValue()).isEqualByComparingTo("10");
        assertThat(lines.get(0).path("UnitAmount").decimalValue()).isEqualByComparingTo("100");
        assertThat(lines.get(2).path("LineAmount").decimalValue()).isEqualByComparingTo("-60");
        assertThat(lines.get(2).path("AccountCode").asText()).isEqualTo("4090");
    }

    @Test
    void taxCodesAndDimensionsTakeTheNamesOfTheSite() {
        Map<String, String> settings = settings(sandbox.baseUrl().toString());
        settings.putAll(Map.of("tax-types.V25", "OUTPUT2", "tracking.LOCATION", "Region", "tracking.DEPARTMENT", "-"));
        Ledger mapped = XeroLedger.of("xero", settings);
        Posting posting = SamplePostings.taxed();

        String id = acknowledged(mapped.post(posting));

        JsonNode line =
                sandbox.documents(TENANT, "Invoices").get(0).path("LineItems").get(0);
        assertThat(line.path("TaxType").asText()).isEqualTo("OUTPUT2");
        assertThat(line.path("Tracking")).hasSize(1);
        assertThat(line.path("Tracking").get(0).path("Name").asText()).isEqualTo("Region");
        assertThat(mapped.read(posting, id).orElseThrow().lines())
                .isEqualTo(mapped.expected(posting).lines());
    }

    @Test
    void whatXeroCouldNotKeepAsItIsMeantIsNotSentAtAll() {
        Map<String, String> other = settings(sandbox.baseUrl().toString());
        other.put("receivables-account", "1199");
        other.put("base-currency", "SEK");
        Ledger strict = XeroLedger.of("xero", other);

        assertThat(strict.post(SamplePostings.taxed()))
                .isInstanceOfSatisfying(
                        SendOutcome.Rejected.class,
                        rejected -> assertThat(rejected.words()).contains("controlled by account 1100", "1199"));
        assertThat(strict.post(SamplePostings.settlement()))
                .isInstanceOfSatisfying(
                        SendOutcome.Rejected.class,
                        rejected -> assertThat(rejected.words()).contains("SEK", "EUR"));
        assertThat(sandbox.writes()).isEmpty();
    }

    @Test
    void aMissingSettingIsNamed() {
        for (String key : new String[] {"url", "token", "tenant", "base-currency"}) {
            Map<String, String> settings = settings("https://api.xero.com/api.xro/2.0");
            settings.remove(key);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> XeroLedger.of("xero", settings))
                    .withMessageStartingWith(
                            "ledgers.xero." + key + " is missing in site.yaml. Add it, e.g. " + key + ": ");
        }
    }

    private static Posting withKey(Posting posting, String key) {
        return new Posting(
                posting.externalRef(), posting.number(), key, posting.invoice(), posting.journal(), posting.customer());
    }

    private static Map<String, String> settings(String url) {
        return new HashMap<>(Map.of("url", url, "token", "token-1", "tenant", TENANT, "base-currency", "EUR"));
    }
}
