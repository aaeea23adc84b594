package org.daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Capabilities;
import org.daybook.sync.Ledger;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.Posting;
import org.daybook.sync.SendOutcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract every ledger adapter is graded by (features L14). To grade one of your own, extend this class in a JUnit 5 test,
 * set up books before each test as {@link SamplePostings} describes them, and answer the few questions below.
 *
 * <p>What it holds an adapter to: what is posted reads back equal to what the adapter itself says to expect, line by line;
 * nothing is posted twice where the capability sheet promises so; and whatever is not certain is called in doubt. Troubles that
 * an adapter's fixture cannot stage are skipped, and said so.
 */
public abstract class LedgerContract {

    /** What can go wrong between us and a ledger. */
    public enum Trouble {
        /** The document is kept, and the answer never comes. */
        ANSWER_LOST,
        /** The connection ends before anything was kept. */
        DROPPED_BEFORE_COMMIT,
        BUSY_503,
        TOO_MANY_429,
        /** A web page with status 200. */
        WEB_PAGE,
        /** The document is kept with one cent more tax than was sent. */
        ONE_CENT_OF_TAX
    }

    /** The adapter, before empty books in which every date is open. */
    protected abstract Ledger ledger();

    /** The same kind of adapter, for a ledger that nobody listens at; null where there is no wire. */
    protected abstract Ledger unreachable();

    /** The troubles this fixture can stage. */
    protected abstract Set<Trouble> stageable();

    /** Lets the next posting meet this trouble. */
    protected abstract void stage(Trouble trouble);

    /** Closes the books up to and including this date. */
    protected abstract void closeUntil(LocalDate date);

    /** How many documents the books hold, by the ledger's own count. */
    protected abstract int documentsInTheBooks();

    @TestFactory
    Stream<DynamicTest> everyKindOfDocumentReadsBackEqualLineByLine() {
        return Stream.of(
                        SamplePostings.taxed(),
                        SamplePostings.untaxed(),
                        SamplePostings.export(),
                        SamplePostings.inYen(),
                        SamplePostings.discounted(),
                        SamplePostings.creditMemo(),
                        SamplePostings.settlement(),
                        SamplePostings.allocation(),
                        SamplePostings.hostileTexts())
                .filter(posting -> takes(posting.invoice().kind()))
                .map(posting -> DynamicTest.dynamicTest(
                        posting.invoice().kind() + " over " + posting.invoice().total(),
                        () -> readsBackEqual(posting)));
    }

    private void readsBackEqual(Posting posting) {
        String id = acknowledged(ledger().post(posting));

        LedgerDocument read = ledger().read(posting, id).orElseThrow();

        assertThat(read).isEqualTo(withId(ledger().expected(posting), id));
        assertThat(read.lines()).isNotEmpty();
        assertThat(read.posted()).isTrue();
        assertThat(ledger().find(posting)).containsExactly(read);
    }

    private boolean takes(Invoice.Kind kind) {
        Set<Capabilities.DocumentType> types = ledger().capabilities().documentTypes();
        return types.contains(Capabilities.DocumentType.JOURNAL)
                || (kind == Invoice.Kind.INVOICE && types.contains(Capabilities.DocumentType.INVOICE))
                || (kind == Invoice.Kind.CREDIT_MEMO && types.contains(Capabilities.DocumentType.CREDIT_MEMO));
    }

    @Test
    void aHostileDimensionIsEitherKeptToTheLetterOrNotSentAtAll() {
        Posting posting = SamplePostings.hostileDimension();
        if (ledger().post(posting) instanceof SendOutcome.Acknowledged acknowledged) {
            String id = acknowledged.receipt().ledgerDocumentId();
            assertThat(ledger().read(posting, id)).contains(withId(ledger().expected(posting), id));
        } else {
            assertThat(ledger().post(posting)).isInstanceOf(SendOutcome.Rejected.class);
            assertThat(documentsInTheBooks()).isZero();
        }
    }

    @Test
    void theExpectationCarriesOurReferenceNumberDateAndTotal() {
        Posting posting = SamplePostings.taxed();
        LedgerDocument expected = ledger().expected(posting);

        assertThat(expected.ledgerDocumentId()).isEmpty();
        assertThat(expected.externalRef()).isEqualTo(posting.externalRef());
        assertThat(expected.number()).isEqualTo(posting.number());
        assertThat(expected.date()).isEqualTo(posting.journal().date());
        assertThat(expected.total()).isEqualTo(posting.invoice().total());
        assertThat(expected).isNotEqualTo(ledger().expected(SamplePostings.untaxed()));
    }

    @Test
    void whatIsBookedInAnotherPeriodStandsOnThatDayAndIsTakenThoughItsOwnIsClosed() {
        LocalDate day = SamplePostings.DATE.plusDays(1);
        Posting posting = SamplePostings.bookedOn(day);
        closeUntil(SamplePostings.DATE);

        String id = acknowledged(ledger().post(posting));

        assertThat(ledger().read(posting, id)).hasValueSatisfying(read -> {
            assertThat(read.date()).isEqualTo(day);
            assertThat(read).isEqualTo(withId(ledger().expected(posting), id));
        });
    }

    @Test
    void aLineUnderTwoTaxCodesIsEitherKeptToTheCentOrNotSentAtAll() {
        Posting posting = SamplePostings.taxedTwice();
        SendOutcome outcome = ledger().post(posting);

        if (outcome instanceof SendOutcome.Acknowledged acknowledged) {
            String id = acknowledged.receipt().ledgerDocumentId();
            assertThat(ledger().read(posting, id)).contains(withId(ledger().expected(posting), id));
            assertThat(ledger().expected(posting).total())
                    .isEqualTo(posting.invoice().total());
        } else {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            SendOutcome.Rejected.class,
                            rejected -> assertThat(rejected.words()).contains("one tax code a line", "V25 and COUNTY"));
            assertThat(documentsInTheBooks()).isZero();
        }
    }

    @Test
    void whatWasNeverPostedIsNotFound() {
        assertThat(ledger().find(SamplePostings.taxed())).isEmpty();
    }

    @Test
    void anUnknownIdReadsAsEmpty() {
        for (String id :
                new String[] {"00000000-0000-0000-0000-000000000000", "30/2026/1999999999", "30-2026#NOSUCH", "", "'"
                }) {
            assertThat(ledger().read(SamplePostings.taxed(), id)).as(id).isEmpty();
        }
    }

    @Test
    void postedTwiceWithTheSameKeyThereIsOneDocumentOrTheSheetSaysThatTheReferenceMustBeLookedUpFirst() {
        Posting posting = SamplePostings.taxed();
        String first = acknowledged(ledger().post(posting));
        SendOutcome second = ledger().post(posting);

        Capabilities sheet = ledger().capabilities();
        if (sheet.keyLife().isEmpty() && sheet.reference() != Capabilities.Reference.ENFORCED) {
            assertThat(sheet.searchable()).isTrue();
            assertThat(second).isInstanceOf(SendOutcome.Acknowledged.class);
            assertThat(ledger().find(posting))
                    .as("both must be seen, or people can never be asked")
                    .hasSize(2);
            return;
        }
        if (second instanceof SendOutcome.Acknowledged again) {
            assertThat(again.receipt().ledgerDocumentId()).isEqualTo(first);
        } else {
            assertThat(second).isInstanceOf(SendOutcome.Exists.class);
        }
        assertThat(ledger().find(posting)).hasSize(1);
        assertThat(documentsInTheBooks()).isEqualTo(1);
    }

    @Test
    void aLostAnswerIsInDoubtAndTheDocumentIsFound() {
        Posting posting = SamplePostings.taxed();
        SendOutcome outcome = meeting(Trouble.ANSWER_LOST, posting);

        assertThat(outcome).isInstanceOf(SendOutcome.InDoubt.class);
        List<LedgerDocument> found = ledger().find(posting);
        assertThat(found).hasSize(1);
        assertThat(withId(found.get(0), "")).isEqualTo(ledger().expected(posting));
        assertThat(documentsInTheBooks()).isEqualTo(1);
    }

    @Test
    void aConnectionDroppedBeforeTheCommitIsInDoubtAndNothingIsFound() {
        Posting posting = SamplePostings.taxed();

        assertThat(meeting(Trouble.DROPPED_BEFORE_COMMIT, posting)).isInstanceOf(SendOutcome.InDoubt.class);
        assertThat(ledger().find(posting)).isEmpty();
        assertThat(documentsInTheBooks()).isZero();
    }

    @Test
    void aRefusedConnectionIsNotSent() {
        Ledger nobody = unreachable();
        assumeThat(nobody).as("this ledger has no wire").isNotNull();

        assertThat(nobody.post(SamplePostings.taxed())).isInstanceOf(SendOutcome.NotSent.class);
    }

    @Test
    void aClosedPeriodIsRejectedWithItsOwnCode() {
        closeUntil(LocalDate.of(2026, 2, 28));
        SendOutcome outcome = ledger().post(SamplePostings.taxedOn(LocalDate.of(2026, 2, 28)));

        assertThat(outcome).isInstanceOfSatisfying(SendOutcome.Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo(RefusalCode.LEDGER_PERIOD_CLOSED);
            assertThat(rejected.words()).isNotBlank();
        });
        assertThat(documentsInTheBooks()).isZero();
        acknowledged(ledger().post(SamplePostings.taxedOn(LocalDate.of(2026, 3, 1))));
    }

    @Test
    void anUnknownAccountIsRejectedAndNamed() {
        SendOutcome outcome = ledger().post(SamplePostings.onUnknownAccount());

        assertThat(outcome).isInstanceOfSatisfying(SendOutcome.Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo(RefusalCode.LEDGER_REJECTED);
            assertThat(rejected.words()).contains("9999");
        });
        assertThat(documentsInTheBooks()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> anAnswerThatIsNoneIsNeverTakenForOne() {
        return Stream.of(Trouble.BUSY_503, Trouble.TOO_MANY_429, Trouble.WEB_PAGE)
                .map(trouble -> DynamicTest.dynamicTest(trouble.name(), () -> {
                    Posting posting = SamplePostings.taxed();
                    SendOutcome outcome = meeting(trouble, posting);
                    if (trouble == Trouble.TOO_MANY_429
                            && ledger().capabilities().throttleBeforeProcessing()) {
                        assertThat(outcome).isInstanceOf(SendOutcome.NotSent.class);
                    } else {
                        assertThat(outcome).isInstanceOf(SendOutcome.InDoubt.class);
                    }
                    assertThat(ledger().find(posting)).isEmpty();
                }));
    }

    @Test
    void oneCentOfTaxMoreIsNeverSilentlyRight() {
        Posting posting = SamplePostings.taxed();
        SendOutcome outcome = meeting(Trouble.ONE_CENT_OF_TAX, posting);

        if (outcome instanceof SendOutcome.Acknowledged acknowledged) {
            String id = acknowledged.receipt().ledgerDocumentId();
            assertThat(ledger().read(posting, id))
                    .isNotEmpty()
                    .get()
                    .isNotEqualTo(withId(ledger().expected(posting), id));
        } else {
            assertThat(outcome).isInstanceOf(SendOutcome.InDoubt.class);
        }
        assertThat(ledger().find(posting))
                .hasSize(1)
                .allSatisfy(found -> assertThat(withId(found, "")).isNotEqualTo(ledger().expected(posting)));
    }

    @Test
    void aNumberThatWouldMeanSomethingElseInAQueryIsNotSent() {
        for (String number : Arrays.asList("A,B", "A\"B", "A'B", "A)B", "A;B", "A\nB", "A  B", "", " A", "A\\B")) {
            Posting plain = SamplePostings.taxed();
            Posting posting = new Posting(
                    plain.externalRef(),
                    number,
                    plain.idempotencyKey(),
                    plain.invoice(),
                    plain.journal(),
                    plain.customer());
            assertThat(ledger().post(posting)).as(number).isInstanceOf(SendOutcome.Rejected.class);
            assertThat(ledger().find(posting)).as(number).isEmpty();
        }
        assertThat(documentsInTheBooks()).isZero();
    }

    @Test
    void theSheetIsDeclared() {
        Capabilities sheet = ledger().capabilities();

        assertThat(sheet.documentTypes()).isNotEmpty();
        assertThat(sheet.serverMax()).isPositive();
        assertThat(sheet.perMinute()).isPositive();
        assertThat(ledger().name()).isNotBlank();
    }

    private SendOutcome meeting(Trouble trouble, Posting posting) {
        assumeThat(stageable()).as("this fixture cannot stage it").contains(trouble);
        stage(trouble);
        return ledger().post(posting);
    }

    /** The ledger's id of a posting that has to have been taken. */
    protected static String acknowledged(SendOutcome outcome) {
        assertThat(outcome).isInstanceOf(SendOutcome.Acknowledged.class);
        return ((SendOutcome.Acknowledged) outcome).receipt().ledgerDocumentId();
    }

    private static LedgerDocument withId(LedgerDocument document, String id) {
        return new LedgerDocument(
                id,
                document.externalRef(),
                document.number(),
                document.party(),
                document.date(),
                document.total(),
                document.posted(),
                document.lines());
    }
}
