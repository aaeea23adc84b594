package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crediting a posted invoice, with and without Restore Job Entries, from the desk to the ledger (JI 2.20). */
class CreditingTest {

    @TempDir
    Path folder;

    private final FakeLedger ledger = new FakeLedger(TestSite.LEDGER, FakeLedger.refusesDuplicates());
    private TestSite site;
    private Document posted;

    @BeforeEach
    void postAnInvoice() {
        site = new TestSite(folder);
        site.deliver(site.hour("e1", "J-1"), site.hour("e2", "J-1"));
        site.invoice();
        site.post(ledger, site.only(), "clara");
        posted = site.only();
        assertThat(posted.state()).isEqualTo(DocumentState.POSTED);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theCreditMemoIsItsInvoiceWithTheSidesOfTheJournalSwapped() {
        assertThat(credit(false).done()).isTrue();
        Document memo = memo();
        assertThat(memo.state()).isEqualTo(DocumentState.INVOICED);
        assertThat(memo.invoice().kind()).isEqualTo(Invoice.Kind.CREDIT_MEMO);
        assertThat(memo.invoice().credits()).hasValue(posted.externalRef());
        assertThat(memo.total()).isEqualTo(posted.total().negated());
        assertThat(booked(memo, true)).containsExactlyInAnyOrderElementsOf(booked(posted, false));
        assertThat(booked(memo, false)).containsExactlyInAnyOrderElementsOf(booked(posted, true));
    }

    @Test
    void whoAsksForItMayNotApproveIt() {
        credit(false);
        Desk.Decision decision = site.desk()
                .approve(List.of(memo().externalRef()), TestSite.person("paul"))
                .get(0);
        assertThat(codes(decision)).containsExactly(RefusalCode.SAME_PERSON);
    }

    @Test
    void approvedByAnotherItIsSentAndPostedLikeAnyDocument() {
        credit(false);
        site.post(ledger, memo(), "clara");
        Document memo = memo();
        assertThat(memo.state()).isEqualTo(DocumentState.POSTED);
        assertThat(site.register.documents().proof(memo.id())).isPresent();
        assertThat(ledger.books()).extracting(LedgerDocument::total).containsExactly(posted.total(), memo.total());
        assertThat(site.again(posted).state()).isEqualTo(DocumentState.POSTED);
    }

    @Test
    void withoutRestoreTheWorkStaysBilled() {
        credit(false);
        site.post(ledger, memo(), "clara");
        assertThat(site.invoice()).isZero();
        assertThat(documentsOf("e1")).contains(posted.id());
    }

    @Test
    void withRestoreTheWorkIsBilledAnewUnderANewReference() {
        credit(true);
        site.post(ledger, memo(), "clara");
        assertThat(site.invoice()).isEqualTo(1);
        Document anew = site.register.documents().find(last("e1")).orElseThrow();
        assertThat(anew.externalRef()).isNotEqualTo(posted.externalRef());
        assertThat(anew.total()).isEqualTo(posted.total());
        site.post(ledger, anew, "clara");
        assertThat(ledger.books()).hasSize(3);
        assertThat(Money.sum(
                        posted.total().currency(),
                        ledger.books().stream().map(LedgerDocument::total).toList()))
                .isEqualTo(posted.total());
        assertThat(ledger.books()).extracting(LedgerDocument::number).doesNotHaveDuplicates();
    }

    @Test
    void aSecondCreditMemoIsRefused() {
        credit(false);
        assertThat(codes(credit(false))).containsExactly(RefusalCode.ALREADY_CREDITED);
        assertThat(codes(credit(true))).containsExactly(RefusalCode.ALREADY_CREDITED);
        assertThat(site.register.documents().creditsOf(posted.externalRef())).hasSize(1);
    }

    @Test
    void aCreditMemoIsNotCredited() {
        credit(false);
        site.post(ledger, memo(), "clara");
        Desk.Decision decision = site.desk().credit(memo().externalRef(), false, TestSite.person("paul"));
        assertThat(codes(decision)).containsExactly(RefusalCode.INVOICE_NOT_FOUND);
    }

    @Test
    void whatTheLedgerDoesNotHaveYetIsNotCredited() {
        site.deliver(site.hour("e3", "J-2"));
        site.invoice();
        Document fresh = site.register.documents().find(last("e3")).orElseThrow();
        Desk.Decision decision = site.desk().credit(fresh.externalRef(), true, TestSite.person("paul"));
        assertThat(codes(decision)).containsExactly(RefusalCode.NOT_SENT);
    }

    private Desk.Decision credit(boolean restore) {
        return site.desk().credit(posted.number().orElseThrow(), restore, TestSite.person("paul"));
    }

    private Document memo() {
        List<Document> credits = site.register.documents().creditsOf(posted.externalRef());
        assertThat(credits).hasSize(1);
        return credits.get(0);
    }

    private List<java.util.UUID> documentsOf(String entry) {
        return site.register
                .entries()
                .story(new EntryId(TestSite.SOURCE, entry))
                .orElseThrow()
                .documents();
    }

    private java.util.UUID last(String entry) {
        List<java.util.UUID> documents = documentsOf(entry);
        return documents.get(documents.size() - 1);
    }

    private record Booked(String account, Money amount, Optional<String> taxCode, String dimensions) {}

    private static List<Booked> booked(Document document, boolean debits) {
        return document.journal().orElseThrow().lines().stream()
                .filter(line -> line.credit().isZero() == debits)
                .map(line -> new Booked(
                        line.account(),
                        side(line, debits),
                        line.taxCode(),
                        line.dimensions().toString()))
                .toList();
    }

    private static Money side(JournalLine line, boolean debit) {
        return debit ? line.debit() : line.credit();
    }

    private static List<RefusalCode> codes(Desk.Decision decision) {
        return decision.reasons().stream().map(Finding::code).toList();
    }
}
