package org.daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Capabilities;
import org.daybook.sync.Document;
import org.daybook.sync.SendOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of RE 2.6, row by row. */
class OutcomesTest {
    private static final Document.Receipt RECEIPT = new Document.Receipt("id-1", "INV-1");
    private static final Said TAKEN = new Said.Taken(RECEIPT, List.of());
    private static final AllowLists LISTS = new AllowLists(
            AllowLists.USUAL_STATUSES,
            List.of(AllowLists.saying("account .* is not valid")),
            List.of(AllowLists.saying("lock date")),
            List.of(AllowLists.saying("must be unique")));

    @Test
    void whatNeverLeftIsNotSent() {
        assertThat(Outcomes.of(new OneShotHttp.NotSent("refused"), unread(), LISTS, Capabilities.UNKNOWN))
                .isEqualTo(new SendOutcome.NotSent("refused"));
    }

    @Test
    void whatIsLostIsInDoubt() {
        assertThat(Outcomes.of(new OneShotHttp.Lost("reset"), unread(), LISTS, Capabilities.UNKNOWN))
                .isEqualTo(new SendOutcome.InDoubt("reset"));
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 301, 302, 303, 307, 308, 405, 408, 409, 418, 500, 502, 503, 504})
    void aStatusTheTableDoesNotNameIsInDoubtWhateverTheBodySays(int status) {
        assertThat(Outcomes.of(answer(status), unread(), LISTS, Capabilities.UNKNOWN))
                .isInstanceOf(SendOutcome.InDoubt.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aRefusedSignInIsNotSentOnlyWhereTheSheetSaysThatItComesFirst(int status) {
        assertThat(Outcomes.of(answer(status), unread(), LISTS, Capabilities.UNKNOWN))
                .isInstanceOf(SendOutcome.InDoubt.class);
        assertThat(Outcomes.of(answer(status), unread(), LISTS, sheet(Capabilities.Reference.NO, true, false)))
                .isInstanceOf(SendOutcome.NotSent.class);
    }

    @Test
    void aThrottleIsNotSentWhereTheSheetSaysSoOrTheReferenceIsEnforced() {
        assertThat(Outcomes.of(answer(429), unread(), LISTS, sheet(Capabilities.Reference.CONVENTION, true, false)))
                .isInstanceOf(SendOutcome.InDoubt.class);
        assertThat(Outcomes.of(answer(429), unread(), LISTS, sheet(Capabilities.Reference.NO, false, true)))
                .isInstanceOf(SendOutcome.NotSent.class);
        assertThat(Outcomes.of(answer(429), unread(), LISTS, sheet(Capabilities.Reference.ENFORCED, false, false)))
                .isInstanceOf(SendOutcome.NotSent.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 299})
    void anEqualEchoWithAnIdIsAcknowledged(int status) {
        assertThat(of(status, TAKEN)).isEqualTo(new SendOutcome.Acknowledged(RECEIPT));
    }

    @Test
    void anEchoThatDiffersByACentIsInDoubt() {
        assertThat(of(200, new Said.Taken(RECEIPT, List.of("total 120.01 EUR, not 120.00 EUR"))))
                .isEqualTo(new SendOutcome.InDoubt("the ledger's answer differs: total 120.01 EUR, not 120.00 EUR"));
    }

    @Test
    void anIdInAnErrorAnswerIsInDoubt() {
        assertThat(of(400, TAKEN)).isInstanceOf(SendOutcome.InDoubt.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 400, 422})
    void aBodyThatIsNotTheLedgersIsInDoubt(int status) {
        assertThat(of(status, new Said.Unclear("it is a web page")))
                .isEqualTo(new SendOutcome.InDoubt("the ledger answered " + status + ", but it is a web page"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404, 413, 415, 422})
    void anErrorOnTheListIsRejected(int status) {
        assertThat(of(status, new Said.Refused(List.of("something", "Account 4711 is not valid"))))
                .isEqualTo(
                        new SendOutcome.Rejected(RefusalCode.LEDGER_REJECTED, "something; Account 4711 is not valid"));
    }

    @Test
    void aClosedPeriodHasItsOwnCode() {
        assertThat(of(400, new Said.Refused(List.of("Account 1 is not valid", "before the LOCK DATE"))))
                .isEqualTo(new SendOutcome.Rejected(
                        RefusalCode.LEDGER_PERIOD_CLOSED, "Account 1 is not valid; before the LOCK DATE"));
    }

    @Test
    void aDuplicateWinsOverEveryOtherError() {
        assertThat(of(400, new Said.Refused(List.of("before the lock date", "Invoice # must be unique."))))
                .isInstanceOf(SendOutcome.Exists.class);
    }

    @Test
    void anErrorOnNoListIsInDoubt() {
        assertThat(of(400, new Said.Refused(List.of("Something odd")))).isInstanceOf(SendOutcome.InDoubt.class);
        AllowLists empty = new AllowLists(AllowLists.USUAL_STATUSES, List.of(), List.of(), List.of());
        assertThat(Outcomes.of(
                        answer(400),
                        body -> new Said.Refused(List.of("Account 4711 is not valid")),
                        empty,
                        Capabilities.UNKNOWN))
                .isInstanceOf(SendOutcome.InDoubt.class);
    }

    @Test
    void anErrorUnderASuccessStatusThatIsNotListedIsInDoubt() {
        assertThat(of(202, new Said.Refused(List.of("Account 4711 is not valid"))))
                .isInstanceOf(SendOutcome.InDoubt.class);
    }

    @Test
    void theLedgersWordsAreCutWhereTheyGoOnAndOn() {
        SendOutcome outcome = of(400, new Said.Refused(List.of("lock date " + "x".repeat(10_000))));
        assertThat(((SendOutcome.Rejected) outcome).words()).hasSize(503);
    }

    private static SendOutcome of(int status, Said said) {
        return Outcomes.of(answer(status), body -> said, LISTS, Capabilities.UNKNOWN);
    }

    private static OneShotHttp.Answer answer(int status) {
        return new OneShotHttp.Answer(status, Map.of(), new byte[0]);
    }

    private static Function<OneShotHttp.Answer, Said> unread() {
        return answer -> {
            throw new AssertionError("the body must not be asked for status " + answer.status());
        };
    }

    private static Capabilities sheet(Capabilities.Reference reference, boolean auth, boolean throttle) {
        return new Capabilities(
                Optional.of(Duration.ofMinutes(6)),
                reference,
                true,
                Duration.ZERO,
                Duration.ofMinutes(5),
                auth,
                throttle,
                Set.of(Capabilities.DocumentType.INVOICE),
                2,
                60,
                true);
    }
}
