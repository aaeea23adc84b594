package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.FakeLedger.Behaviour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The once-only protocol on a real register: intent, one attempt, outcome; and what is in doubt is looked up before it is sent again. */
class OnceOnlyTest {

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void open() {
        site = new TestSite(folder);
        site.deliver(site.hour("e1", "J-1"), site.hour("e2", "J-1"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void fromInvoicedToPostedWithProof() {
        FakeLedger ledger = refusing();
        assertThat(site.invoice()).isEqualTo(1);
        assertThat(site.only().state()).isEqualTo(DocumentState.INVOICED);
        assertThat(site.approved()).hasSize(1);
        assertThat(site.export(ledger)).isEqualTo(1);
        assertThat(site.only().state()).isEqualTo(DocumentState.EXPORTED);
        assertThat(site.confirm(ledger)).isEqualTo(1);
        Document posted = site.only();
        assertThat(posted.state()).isEqualTo(DocumentState.POSTED);
        assertThat(site.register.documents().proof(posted.id())).hasValueSatisfying(proof -> {
            assertThat(proof.differences()).isEmpty();
            assertThat(proof.actual().number()).isEqualTo(posted.number().orElseThrow());
        });
        assertThat(ledger.books()).hasSize(1);
    }

    @Test
    void aSecondRunDoesNothing() {
        FakeLedger ledger = refusing();
        site.approved();
        site.export(ledger);
        site.confirm(ledger);
        site.deliver(site.hour("e1", "J-1"), site.hour("e2", "J-1"));
        assertThat(site.invoice()).isZero();
        assertThat(site.export(ledger)).isZero();
        assertThat(ledger.books()).hasSize(1);
    }

    @Test
    void aLostReplyIsFoundAgainNotSentAgain() {
        FakeLedger ledger = refusing().behave(Behaviour.TAKES_IT_BUT_THE_ANSWER_IS_LOST);
        site.approved();
        assertThat(site.export(ledger)).isZero();
        assertThat(site.only().state()).isEqualTo(DocumentState.IN_DOUBT);
        site.pass(Duration.ofHours(1));
        assertThat(site.resolver().run(ledger)).isEqualTo(1);
        assertThat(site.only().state()).isEqualTo(DocumentState.EXPORTED);
        assertThat(ledger.keysSeen()).hasSize(1);
        assertThat(ledger.books()).hasSize(1);
    }

    @Test
    void aLostRequestIsSentAgainUnderTheSameReferenceAndKey() {
        FakeLedger ledger = refusing().behave(Behaviour.LOSES_THE_REQUEST);
        site.approved();
        site.export(ledger);
        site.pass(Duration.ofHours(1));
        site.resolver().run(ledger);
        assertThat(site.export(ledger)).isEqualTo(1);
        assertThat(ledger.keysSeen()).hasSize(2).containsOnly(ledger.keysSeen().get(0));
        assertThat(ledger.books()).hasSize(1);
    }

    @Test
    void onALedgerThatCanOnlyBeSearchedTheQuietPeriodComesFirst() {
        FakeLedger ledger = new FakeLedger(
                        TestSite.LEDGER, FakeLedger.searchOnly(Duration.ofMinutes(10), Duration.ofMinutes(1)))
                .behave(Behaviour.LOSES_THE_REQUEST);
        site.approved();
        site.export(ledger);
        ResolveDoubts resolver = site.resolver();
        site.pass(Duration.ofMinutes(6));
        assertThat(resolver.run(ledger))
                .as("first seen in doubt: the quiet period begins")
                .isZero();
        site.pass(Duration.ofMinutes(13));
        assertThat(resolver.run(ledger)).as("absent once is not enough").isZero();
        assertThat(site.export(ledger)).as("never sent while in doubt").isZero();
        site.pass(Duration.ofMinutes(6));
        assertThat(resolver.run(ledger)).as("absent twice, an index lag apart").isEqualTo(1);
        assertThat(site.export(ledger)).isEqualTo(1);
        assertThat(ledger.books()).hasSize(1);
    }

    @Test
    void aLedgerThatCannotBeSearchedLeavesItToPeople() {
        FakeLedger ledger =
                new FakeLedger(TestSite.LEDGER, Capabilities.UNKNOWN).behave(Behaviour.TAKES_IT_BUT_THE_ANSWER_IS_LOST);
        site.approved();
        site.export(ledger);
        site.pass(Duration.ofHours(1));
        site.resolver().run(ledger);
        Document document = site.only();
        assertThat(document.state()).isEqualTo(DocumentState.MANUAL);
        assertThat(document.hold().orElseThrow().code()).isEqualTo(RefusalCode.NEEDS_A_PERSON);
        assertThat(ledger.keysSeen()).hasSize(1);
    }

    @Test
    void twoCopiesInTheLedgerAreAConflictForPeople() {
        FakeLedger ledger = new FakeLedger(TestSite.LEDGER, FakeLedger.searchOnly(Duration.ZERO, Duration.ZERO))
                .behave(Behaviour.TAKES_IT_TWICE_AND_THE_ANSWER_IS_LOST);
        site.approved();
        site.export(ledger);
        site.pass(Duration.ofHours(1));
        site.resolver().run(ledger);
        assertThat(site.only().state()).isEqualTo(DocumentState.CONFLICT);
    }

    @Test
    void aLedgerThatCannotBeReachedGetsItLaterWithTheSameKey() {
        FakeLedger ledger = refusing().behave(Behaviour.CANNOT_BE_REACHED);
        site.approved();
        assertThat(site.export(ledger)).isZero();
        assertThat(site.only().state()).isEqualTo(DocumentState.APPROVED);
        assertThat(site.export(ledger)).isEqualTo(1);
        assertThat(ledger.books()).hasSize(1);
    }

    @Test
    void aRefusalHoldsTheDocumentInTheLedgersWordsAndARetryKeepsItsNumber() {
        FakeLedger ledger = refusing().behave(Behaviour.REFUSES_IT);
        site.approved();
        site.export(ledger);
        Document refused = site.only();
        assertThat(refused.state().stage()).isEqualTo(DocumentState.Stage.HELD);
        assertThat(refused.hold().orElseThrow().code()).isEqualTo(RefusalCode.LEDGER_PERIOD_CLOSED);
        assertThat(refused.hold().orElseThrow().findings().get(0).problem()).contains("period 2026-01 is closed");
        assertThat(site.register.documents().retry(refused.id(), "paul").isDone())
                .isTrue();
        site.approved();
        assertThat(site.export(ledger)).isEqualTo(1);
        assertThat(site.only().number()).isEqualTo(refused.number());
        assertThat(ledger.books().get(0).externalRef()).isEqualTo(refused.externalRef());
    }

    @Test
    void whatTheLedgerShowsDifferentlyIsHeldNotPosted() {
        FakeLedger ledger = refusing();
        ledger.editByHand(document -> new LedgerDocument(
                document.ledgerDocumentId(),
                document.externalRef(),
                document.number(),
                document.party(),
                document.date(),
                document.total().plus(Money.of("0.01", "EUR")),
                true,
                document.lines()));
        site.approved();
        site.export(ledger);
        site.confirm(ledger);
        Document document = site.only();
        assertThat(document.state()).isEqualTo(DocumentState.CONFLICT);
        assertThat(document.hold().orElseThrow().findings().get(0).problem()).contains("The total should be");
    }

    @Test
    void aPausedSenderDoesNotSendOnAnOldClaim() {
        FakeLedger ledger = refusing();
        site.approved();
        ExportDocuments late = new ExportDocuments(
                site.register,
                () -> site.rules,
                "test",
                site.pace,
                () -> site.nanos += Duration.ofMinutes(4).toNanos());
        late.run(ledger);
        assertThat(ledger.books()).isEmpty();
        assertThat(site.only().state()).isEqualTo(DocumentState.APPROVED);
    }

    private FakeLedger refusing() {
        return new FakeLedger(TestSite.LEDGER, FakeLedger.refusesDuplicates());
    }
}
