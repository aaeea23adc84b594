package org.daybook.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.Documents.Proof;
import org.daybook.sync.SendOutcome;
import org.daybook.sync.Sending.Claim;
import org.daybook.sync.Sending.Doubt;
import org.daybook.sync.SourceSystem.Notice;
import org.junit.jupiter.api.Test;

/** What every register does for the once-only protocol. */
abstract class SendingContract extends DocumentsContract {

    @Test
    void aClaimWritesItsIntentBeforeItReturns() {
        Claim claim = claimed("R-1");

        assertThat(claim.document()).isEqualTo(byReference("R-1"));
        assertThat(claim.document().state()).isEqualTo(DocumentState.SENDING);
        assertThat(claim.document().epoch()).isEqualTo(1);
        assertThat(claim.attempt()).isEqualTo(1);
        assertThat(claim.idempotencyKey()).hasSize(32).matches("[A-Z2-7]+");
        assertThat(attempts("outcome IS NULL AND epoch = 1")).isEqualTo(1);
        assertThat(register.sending().claim("xero", 10, "sender-2", LEASE)).isEmpty();
    }

    private long attempts(String condition) {
        return count("send_attempt WHERE " + condition);
    }

    @Test
    void twoSendersNeverGetTheSameDocument() throws Exception {
        for (int i = 0; i < 40; i++) {
            approved("R-" + i);
        }
        Callable<Set<UUID>> sender = () -> {
            Set<UUID> mine = new HashSet<>();
            for (int empty = 0; empty < 20; ) {
                List<Claim> claims = register.sending()
                        .claim("xero", 3, Thread.currentThread().getName(), LEASE);
                claims.forEach(
                        claim -> assertThat(mine.add(claim.document().id())).isTrue());
                empty = claims.isEmpty() ? empty + 1 : 0;
            }
            return mine;
        };

        List<Set<UUID>> both = together(sender, sender);

        Set<UUID> all = new HashSet<>(both.get(0));
        all.addAll(both.get(1));
        assertThat(all).hasSize(40);
        assertThat(both.get(0).size() + both.get(1).size()).isEqualTo(40);
        assertThat(count("send_attempt")).isEqualTo(40);
    }

    @Test
    void documentsGoOutInTheOrderOfTheirNumbers() {
        List<Document> made = List.of(invoiced("R-3"), invoiced("R-1"), invoiced("R-2"));
        register.documents().approve(made, "anna");

        assertThat(register.sending().claim("xero", 10, "sender", LEASE))
                .extracting(claim -> claim.document().number().orElseThrow())
                .containsExactly("10-000001", "10-000002", "10-000003");
    }

    @Test
    void whatIsNotWhatWasApprovedIsNeverSent() {
        Document approved = approved("R-1");
        sql(
                "UPDATE document_content SET payload = REPLACE(payload, '120.00', '999.00') WHERE doc_id = ?",
                approved.id());

        assertThat(register.sending().claim("xero", 10, "sender", LEASE)).isEmpty();
        assertThat(state("R-1")).isEqualTo(DocumentState.HELD);
        assertThat(byReference("R-1").hold().orElseThrow().code()).isEqualTo(RefusalCode.NOT_APPROVED);
    }

    @Test
    void anOutcomeIsWrittenOnce() {
        Claim claim = claimed("R-1");

        assertThat(register.sending().outcome(claim, acknowledged("L-1"), Duration.ZERO))
                .isTrue();
        assertThat(register.sending().outcome(claim, new SendOutcome.NotSent("late"), Duration.ZERO))
                .isFalse();

        assertThat(state("R-1")).isEqualTo(DocumentState.EXPORTED);
        assertThat(byReference("R-1").receipt()).contains(new Document.Receipt("L-1", "N-L-1"));
        assertThat(attempts("outcome = 'ACKNOWLEDGED'")).isEqualTo(1);
        assertThat(register.sending().byLedgerDocument("xero", "L-1")).contains(idOf("R-1"));
        assertThat(register.sending().byLedgerDocument("xero", "R-1")).contains(idOf("R-1"));
    }

    @Test
    void oneLedgerDocumentIsNeverTwoOfOurs() {
        exported("R-1");
        Claim claim = claimed("R-2");

        assertThat(register.sending().outcome(claim, acknowledged("L-R-1"), Duration.ZERO))
                .isTrue();

        assertThat(state("R-2")).isEqualTo(DocumentState.IN_DOUBT);
    }

    @Test
    void whatWasNotSentWaitsItsTimeAndGoesOutWithTheSameKey() {
        Claim first = claimed("R-1");
        register.sending().outcome(first, new SendOutcome.NotSent("connection refused"), Duration.ofMinutes(1));

        assertThat(state("R-1")).isEqualTo(DocumentState.APPROVED);
        assertThat(register.sending().claim("xero", 1, "sender", LEASE)).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        Claim second = register.sending().claim("xero", 1, "sender", LEASE).get(0);

        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.idempotencyKey()).isEqualTo(first.idempotencyKey());
    }

    @Test
    void aRejectedDocumentIsApprovedAndSentAgainUnderItsOwnNumberWithANewKey() {
        Claim first = claimed("R-1");
        register.sending()
                .outcome(
                        first, new SendOutcome.Rejected(RefusalCode.LEDGER_REJECTED, "unknown account"), Duration.ZERO);
        assertThat(byReference("R-1").hold().orElseThrow().findings().get(0).problem())
                .contains("unknown account");

        Document again = done(register.documents().retry(idOf("R-1"), "anna"));
        assertThat(again.state()).isEqualTo(DocumentState.INVOICED);
        done(register.documents().approve(List.of(again), "otto").get(0));
        Claim second = register.sending().claim("xero", 1, "sender", LEASE).get(0);

        assertThat(second.document().number()).isEqualTo(first.document().number());
        assertThat(second.idempotencyKey()).isNotEqualTo(first.idempotencyKey());
        assertThat(marked()).isEmpty();
    }

    @Test
    void aLeaseThatIsOverIsTakenOverAndItsOldOwnerIsFencedOff() {
        Claim claim = claimed("R-1");
        assertThat(register.sending().takeOver("xero", 1, "resolver", LEASE)).isEmpty();
        clock.advance(LEASE.plusSeconds(1));

        Doubt doubt = register.sending().takeOver("xero", 1, "resolver", LEASE).get(0);

        assertThat(doubt.document().state()).isEqualTo(DocumentState.IN_DOUBT);
        assertThat(doubt.document().epoch()).isEqualTo(2);
        assertThat(doubt.everyAttemptNotSent()).isFalse();
        assertThat(doubt.idempotencyKey()).isEqualTo(claim.idempotencyKey());
        assertThat(register.sending().outcome(claim, acknowledged("L-1"), Duration.ZERO))
                .isFalse();
        assertThat(attempts("outcome IS NULL")).isEqualTo(1);
        assertThat(register.sending().takeOver("xero", 1, "other", LEASE)).isEmpty();
    }

    @Test
    void aResolverWhoseLeaseIsOverIsFencedOffToo() {
        Doubt first = inDoubt("R-1");
        clock.advance(LEASE.plusSeconds(1));
        Doubt second =
                register.sending().takeOver("xero", 1, "resolver-2", LEASE).get(0);

        assertThat(register.sending().adopt(first, new Document.Receipt("L-1", "1")))
                .isFalse();
        assertThat(register.sending().release(first, "absent")).isFalse();
        assertThat(register.sending().lookAgain(first, clock.instant(), "absent"))
                .isFalse();
        assertThat(register.sending().adopt(second, new Document.Receipt("L-1", "1")))
                .isTrue();
    }

    @Test
    void whatIsFoundIsAdopted() {
        Doubt doubt = inDoubt("R-1");

        assertThat(register.sending().adopt(doubt, new Document.Receipt("L-1", "10-000001")))
                .isTrue();

        assertThat(state("R-1")).isEqualTo(DocumentState.EXPORTED);
        assertThat(register.sending().toConfirm("xero", 10)).containsExactly(byReference("R-1"));
    }

    @Test
    void whatNeverArrivedIsSentAgainUnderTheSameReferenceAndKey() {
        Doubt doubt = inDoubt("R-1");

        assertThat(register.sending().release(doubt, "searched twice, absent")).isTrue();

        Claim again = register.sending().claim("xero", 1, "sender", LEASE).get(0);
        assertThat(again.idempotencyKey()).isEqualTo(doubt.idempotencyKey());
        assertThat(again.attempt()).isEqualTo(2);
        register.sending().outcome(again, new SendOutcome.Exists("duplicate reference"), Duration.ZERO);
        Doubt next = register.sending().takeOver("xero", 1, "resolver", LEASE).get(0);
        assertThat(next.resends()).isEqualTo(1);
        assertThat(next.attempt()).isEqualTo(2);
    }

    @Test
    void looksAreCountedAndWaited() {
        Doubt doubt = inDoubt("R-1");
        register.sending().lookAgain(doubt, clock.instant().plusSeconds(60), "not in the index yet");

        assertThat(register.sending().takeOver("xero", 1, "resolver", LEASE)).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        assertThat(register.sending()
                        .takeOver("xero", 1, "resolver", LEASE)
                        .get(0)
                        .looks())
                .isEqualTo(1);
    }

    @Test
    void whatNothingCanSettleIsLeftToPeople() {
        Doubt doubt = inDoubt("R-1");
        Finding finding = Finding.of(RefusalCode.NEEDS_A_PERSON, "R-1");

        assertThat(register.sending().leaveToPeople(doubt, DocumentState.MANUAL, finding))
                .isTrue();

        assertThat(state("R-1")).isEqualTo(DocumentState.MANUAL);
        assertThat(register.reports().held(5))
                .extracting(item -> item.code())
                .containsExactly(RefusalCode.NEEDS_A_PERSON);
        assertThat(refused(register.documents().retry(idOf("R-1"), "anna"))).isEqualTo(RefusalCode.INVOICE_NOT_OPEN);
        assertThat(register.sending().moving()).isZero();
    }

    @Test
    void postedKeepsItsProofAndMovesNoMore() {
        Document exported = exported("R-1");
        Proof proof = proof(exported);
        assertThat(register.sending().moving()).isEqualTo(1);

        register.sending().posted(exported, proof);

        assertThat(state("R-1")).isEqualTo(DocumentState.POSTED);
        assertThat(register.documents().proof(exported.id())).contains(proof);
        assertThat(register.sending().toConfirm("xero", 10)).isEmpty();
        assertThat(register.sending().moving()).isZero();
        assertThatThrownBy(() -> register.sending().differs(byReference("R-1"), proof))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatReadsBackDifferentIsAConflictWithItsProof() {
        Document exported = exported("R-1");
        Finding difference =
                Finding.of(RefusalCode.READ_BACK_DIFFERS, "R-1", "Line 1: 120.00 EUR sent, 119.00 EUR shown.");
        Proof equal = proof(exported);
        Proof proof = new Proof(equal.readAt(), equal.expected(), equal.actual(), List.of(difference));

        register.sending().differs(exported, proof);

        assertThat(state("R-1")).isEqualTo(DocumentState.CONFLICT);
        assertThat(register.reports().held(5)).singleElement().satisfies(item -> {
            assertThat(item.code()).isEqualTo(RefusalCode.READ_BACK_DIFFERS);
            assertThat(item.problem()).contains("119.00");
        });
        assertThat(register.documents().proof(exported.id())).contains(proof);
    }

    @Test
    void aDraftIsReadBackLater() {
        Document exported = exported("R-1");

        register.sending().notYet(exported, clock.instant().plusSeconds(60), "still a draft");

        assertThat(register.sending().toConfirm("xero", 10)).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        assertThat(register.sending().toConfirm("xero", 10)).containsExactly(byReference("R-1"));
    }

    @Test
    void theSourceIsToldOfEachStageOnceAndNotOfOneThatIsPast() {
        Document exported = exported("R-1");
        Notice first = register.sending().toTell("koho", 10).get(0);
        assertThat(first.stage()).isEqualTo(Stage.EXPORTED);
        assertThat(first.entries()).containsExactly(Samples.id("E-R-1"));
        assertThat(first.number()).isEqualTo("10-000001");
        register.sending().told("koho", first);
        assertThat(register.sending().toTell("koho", 10)).isEmpty();

        register.sending().posted(exported, proof(exported));
        Document other = exported("R-2");
        register.sending().posted(other, proof(other));

        List<Notice> notices = register.sending().toTell("koho", 10);
        assertThat(notices).extracting(Notice::stage).containsExactly(Stage.POSTED, Stage.POSTED);
        notices.forEach(notice -> register.sending().told("koho", notice));
        assertThat(register.sending().toTell("koho", 10)).isEmpty();
    }
}
