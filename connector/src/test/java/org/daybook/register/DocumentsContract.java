package org.daybook.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Documents.Event;
import org.daybook.sync.Hold;
import org.daybook.sync.JobWork;
import org.daybook.sync.NewDocument;
import org.junit.jupiter.api.Test;

/** What every register does with documents. */
abstract class DocumentsContract extends EntriesContract {

    @Test
    void aRecordedDocumentIsFoundWholeAndItsJobIsDone() {
        register.entries().accept(Samples.page("J-1", 2));
        JobWork work = onlyMarked();
        NewDocument made = Samples.document("R-1", work);

        register.documents().record(List.of(Samples.invoiced(work, made)));

        Document document = byReference("R-1");
        assertThat(document.invoice()).isEqualTo(made.invoice());
        assertThat(document.journal()).isEqualTo(made.journal());
        assertThat(document.state()).isEqualTo(DocumentState.INVOICED);
        assertThat(document.version()).isEqualTo(1);
        assertThat(document.number()).isEmpty();
        assertThat(register.documents().find(document.id())).contains(document);
        assertThat(register.documents().find(document.id().toString().substring(0, 8)))
                .contains(document);
        assertThat(marked()).isEmpty();
        assertThat(count("journal_line")).isEqualTo(2);
        assertThat(count("document_line")).isEqualTo(2);
    }

    @Test
    void theSameWorkRecordedTwiceIsRecordedOnce() {
        register.entries().accept(Samples.page("J-1", 2));
        JobWork work = onlyMarked();

        register.documents().record(List.of(Samples.invoiced(work, Samples.document("R-1", work))));
        register.documents().record(List.of(Samples.invoiced(work, Samples.document("R-1", work))));

        assertThat(count("document")).isEqualTo(1);
        assertThat(count("entry_claim")).isEqualTo(2);
        assertThat(register.reports().totals())
                .singleElement()
                .satisfies(total -> assertThat(total.documents()).isEqualTo(1));
    }

    @Test
    void anEntryOnALiveDocumentCannotBeBilledAgainAndNothingOfTheBatchIsKept() {
        register.entries().accept(Samples.page("J-1", 1));
        JobWork work = onlyMarked();
        register.documents().record(List.of(Samples.invoiced(work, Samples.document("R-1", work))));
        register.entries().accept(Samples.page("J-2", 1));
        JobWork other = onlyMarked();

        assertThatThrownBy(() -> register.documents()
                        .record(List.of(
                                Samples.invoiced(other, Samples.document("R-2", other)),
                                Samples.invoiced(work, Samples.document("R-3", work)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("koho:J-1/0")
                .hasMessageContaining("R-1");

        assertThat(count("document")).isEqualTo(1);
        assertThat(onlyMarked()).isEqualTo(other);
    }

    @Test
    void oneJobMayBillAnEntryOnTwoDocuments() {
        register.entries().accept(Samples.page("J-1", 1));
        JobWork work = onlyMarked();

        register.documents()
                .record(List.of(Samples.invoiced(work, Samples.document("R-1", work), Samples.document("R-2", work))));

        assertThat(register.entries().story(work.ids().get(0)).orElseThrow().documents())
                .containsExactlyInAnyOrder(idOf("R-1"), idOf("R-2"));
    }

    @Test
    void whatIsWithinTheLimitOfItsCurrencyIsOfferedOldestFirstFromEveryLedger() {
        Document first = invoiced("R-1");
        Document second = invoiced("R-2");
        held("R-3", Samples.UNMAPPED);
        register.entries().accept(Samples.page("J-4", 1));
        NewDocument made = Samples.document("R-4", onlyMarked());
        register.documents().record(List.of(Samples.invoiced(onlyMarked(), in("aaa", made))));

        assertThat(offered(10, "120.00 EUR")).containsExactly(byReference("R-4"), first, second);
        assertThat(offered(2, "1.00 USD", "120.00 EUR")).containsExactly(byReference("R-4"), first);
        assertThat(offered(10, "119.99 EUR", "500 JPY")).isEmpty();
        assertThat(offered(10)).isEmpty();
    }

    private List<Document> offered(int most, String... limits) {
        List<Money> amounts = Stream.of(limits)
                .map(limit -> limit.split(" "))
                .map(words -> Money.of(words[0], words[1]))
                .toList();
        return register.documents().invoicedWithin(amounts, most);
    }

    private static NewDocument in(String ledger, NewDocument made) {
        return new NewDocument(
                made.externalRef(),
                made.source(),
                ledger,
                made.invoice(),
                made.journal(),
                made.hold(),
                made.mappingVersion(),
                made.createdBy());
    }

    @Test
    void approvalNumbersDocumentsInOrderAndSignsTheirHash() {
        Document first = invoiced("R-1");
        Document second = invoiced("R-2");

        List<Outcome<Document>> outcomes = register.documents().approve(List.of(first, second), "anna");

        assertThat(done(outcomes.get(0)).number()).contains("10-000001");
        assertThat(done(outcomes.get(1)).number()).contains("10-000002");
        assertThat(done(outcomes.get(1))).isEqualTo(byReference("R-2"));
        assertThat(byReference("R-1").approvedBy()).contains("anna");
        assertThat(register.documents().find("10-000002")).contains(byReference("R-2"));
    }

    @Test
    void whoMadeADocumentMayNotApproveIt() {
        Document document = invoiced("R-1");

        assertThat(refused(register.documents()
                        .approve(List.of(document), "Billing Run")
                        .get(0)))
                .isEqualTo(RefusalCode.SAME_PERSON);
        assertThat(state("R-1")).isEqualTo(DocumentState.INVOICED);
    }

    @Test
    void whoTouchedADocumentMayNotApproveItEither() {
        Document document = invoiced("R-1");
        sql("INSERT INTO doc_contributor (doc_id, user_id, action) VALUES (?, 'otto', 'edited')", document.id());

        assertThat(refused(
                        register.documents().approve(List.of(document), "otto").get(0)))
                .isEqualTo(RefusalCode.SAME_PERSON);
    }

    @Test
    void theDatabaseItselfRefusesAMakerWhoApproves() {
        Document document = invoiced("R-1");

        assertThatThrownBy(() -> sql("UPDATE document SET approved_by = created_by WHERE id = ?", document.id()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sql("UPDATE document SET state = 'APPROVED' WHERE id = ?", document.id()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyWhatTheApproverSawIsApproved() {
        Document seen = invoiced("R-1");
        register.documents().hold(seen, Hold.of(Samples.UNMAPPED), "anna");
        Document otherHash = invoiced("R-2");
        sql("UPDATE document_content SET payload = payload || ' ' WHERE doc_id = ?", otherHash.id());

        List<Outcome<Document>> outcomes = register.documents().approve(List.of(seen, otherHash), "otto");

        assertThat(refused(outcomes.get(0))).isEqualTo(RefusalCode.CHANGED_AFTER_PULL);
        assertThat(refused(outcomes.get(1))).isEqualTo(RefusalCode.CHANGED_AFTER_PULL);
    }

    @Test
    void twoWhoApproveAtOnceApproveOnce() throws Exception {
        Document document = invoiced("R-1");

        List<List<Outcome<Document>>> both = together(
                () -> register.documents().approve(List.of(document), "anna"),
                () -> register.documents().approve(List.of(document), "otto"));

        assertThat(both.stream().flatMap(List::stream).filter(Outcome.Done.class::isInstance))
                .hasSize(1);
    }

    @Test
    void creditMemosHaveTheirOwnSeries() {
        Document original = exported("R-1");
        Document credit = credit(original, false);

        assertThat(done(register.documents().approve(List.of(credit), "anna").get(0))
                        .number())
                .contains("10-C00001");
    }

    @Test
    void aCreditWithoutReleaseLeavesTheWorkBilled() {
        Document original = exported("R-1");

        Document credit = credit(original, false);

        assertThat(register.documents().creditsOf("R-1")).containsExactly(credit);
        assertThat(marked()).isEmpty();
        register.entries().markAll("koho");
        assertThat(marked()).isEmpty();
        assertThat(register.documents().history(original.id()))
                .extracting(Event::action)
                .contains("credited");
    }

    @Test
    void aCreditWithReleaseGivesTheWorkBackInANewRound() {
        Document original = exported("R-1");

        Document credit = credit(original, true);
        credit(original, true);

        assertThat(credit.invoice().total().isNegative()).isTrue();
        JobWork again = onlyMarked();
        assertThat(again.ids()).containsExactly(Samples.id("E-R-1"));
        assertThat(again.round()).isEqualTo(1);
        register.documents().record(List.of(Samples.invoiced(again, Samples.document("R-1b", again))));
        assertThat(register.entries().story(Samples.id("E-R-1")).orElseThrow().documents())
                .containsExactly(original.id(), idOf("R-1b"));
    }

    private Document credit(Document original, boolean release) {
        Invoice invoice = Samples.invoice(
                Invoice.Kind.CREDIT_MEMO,
                original.invoice().job(),
                List.of(Samples.entry("E-R-1", "J-R-1")),
                Optional.of(original.externalRef()));
        NewDocument made = new NewDocument(
                "C-1", "koho", "xero", invoice, Optional.of(Samples.journal(invoice)), Optional.empty(), "v1", "clerk");
        register.documents().recordCredit(made, original, release);
        return byReference("C-1");
    }

    @Test
    void aHeldDocumentThatIsRetriedIsCancelledAndItsWorkComesBack() {
        JobWork work = held("R-1", Samples.UNMAPPED);

        Document cancelled = done(register.documents().retry(idOf("R-1"), "anna"));

        assertThat(cancelled).isEqualTo(byReference("R-1"));
        assertThat(cancelled.state()).isEqualTo(DocumentState.CANCELLED);
        assertThat(cancelled.hold()).isEmpty();
        assertThat(onlyMarked().entries()).isEqualTo(work.entries());
        assertThat(onlyMarked().round()).isEqualTo(1);
        assertThat(refused(register.documents().retry(cancelled.id(), "anna"))).isEqualTo(RefusalCode.INVOICE_NOT_OPEN);
        assertThat(refused(register.documents().retry(UUID.randomUUID(), "anna")))
                .isEqualTo(RefusalCode.INVOICE_NOT_FOUND);
    }

    @Test
    void afterAMappingChangeOnlyWhatAMappingHeldIsRetried() {
        held("R-1", Samples.UNMAPPED);
        held("R-2", Finding.of(RefusalCode.TOTAL_NOT_POSITIVE, "R-2"));

        assertThat(register.documents().retryHeldByMapping("v1", "mappings")).isZero();
        assertThat(register.documents().retryHeldByMapping("v2", "mappings")).isEqualTo(1);

        assertThat(state("R-1")).isEqualTo(DocumentState.CANCELLED);
        assertThat(state("R-2")).isEqualTo(DocumentState.HELD);
    }

    JobWork held(String reference, Finding finding) {
        register.entries().accept(Samples.page("J-" + reference, 1));
        JobWork work = onlyMarked();
        register.documents().record(List.of(Samples.invoiced(work, Samples.held(reference, work, finding))));
        return work;
    }

    @Test
    void holdingNeedsTheVersionThatWasSeen() {
        Document seen = invoiced("R-1");
        register.documents().hold(seen, Hold.of(Samples.UNMAPPED), "anna");

        assertThatThrownBy(() -> register.documents().hold(seen, Hold.of(Samples.UNMAPPED), "otto"))
                .isInstanceOf(java.util.ConcurrentModificationException.class);
        assertThat(byReference("R-1").version()).isEqualTo(2);
    }

    @Test
    void historyTellsEveryStepWithItsActor() {
        Document posted = exported("R-1");
        register.sending().posted(posted, proof(posted));

        assertThat(register.documents().history(posted.id()))
                .extracting(Event::actor, Event::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("billing run", DocumentState.INVOICED),
                        org.assertj.core.groups.Tuple.tuple("anna", DocumentState.APPROVED),
                        org.assertj.core.groups.Tuple.tuple("sender-1", DocumentState.SENDING),
                        org.assertj.core.groups.Tuple.tuple("sender", DocumentState.EXPORTED),
                        org.assertj.core.groups.Tuple.tuple("confirmer", DocumentState.POSTED));
    }

    @Test
    void pagesFollowEachOtherNewestChangeFirst() {
        for (int i = 1; i <= 5; i++) {
            invoiced("R-" + i);
        }
        register.documents().approve(List.of(byReference("R-2")), "anna");

        assertThat(references(query(Optional.empty(), Optional.empty())))
                .containsExactly("R-2", "R-5", "R-4", "R-3", "R-1");
        assertThat(references(query(Optional.of(DocumentState.Stage.INVOICED), Optional.empty())))
                .containsExactly("R-5", "R-4", "R-3", "R-1");
        assertThat(references(query(Optional.empty(), Optional.of("J-R-4")))).containsExactly("R-4");
        assertThat(references(query(Optional.empty(), Optional.of("C-1")))).hasSize(5);
        assertThat(references(query(Optional.empty(), Optional.of("10-0")))).containsExactly("R-2");
        assertThat(references(query(Optional.empty(), Optional.of("nobody")))).isEmpty();
    }

    private static DocumentQuery query(Optional<DocumentState.Stage> stage, Optional<String> text) {
        return new DocumentQuery(
                stage, Optional.of("10"), Optional.of("koho"), Optional.of("xero"), text, Optional.empty(), 2);
    }

    private List<String> references(DocumentQuery query) {
        List<String> references = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            DocumentPage page = register.documents()
                    .page(new DocumentQuery(
                            query.stage(),
                            query.company(),
                            query.source(),
                            query.ledger(),
                            query.text(),
                            after,
                            query.size()));
            page.rows().forEach(row -> references.add(row.externalRef()));
            after = page.next();
        } while (after.isPresent());
        return references;
    }
}
