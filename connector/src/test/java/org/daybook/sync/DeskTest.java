package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do at the desk, on a real register: approving, and asking why. */
class DeskTest {

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void open() {
        site = new TestSite(folder);
        site.deliver(site.hour("e1", "J-1"), site.hour("e2", "J-1"));
        site.invoice();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPersonApprovesWhatARunHasMade() {
        Document invoiced = site.only();
        assertThat(approve(invoiced, "clara").done()).isTrue();
        Document approved = site.only();
        assertThat(approved.state()).isEqualTo(DocumentState.APPROVED);
        assertThat(approved.approvedBy()).hasValue("clara");
        assertThat(approved.number()).isPresent();
        assertThat(approved.createdBy()).isEqualTo(InvoiceJobs.MAKER);
        assertThat(site.register.documents().history(approved.id())).anySatisfy(event -> {
            assertThat(event.actor()).isEqualTo("clara");
            assertThat(event.text()).contains(invoiced.payloadHash());
        });
    }

    @Test
    void theMakerDoesNotApproveItsOwnWork() {
        assertThat(codes(approve(site.only(), InvoiceJobs.MAKER))).containsExactly(RefusalCode.SAME_PERSON);
        assertThat(site.only().state()).isEqualTo(DocumentState.INVOICED);
    }

    @Test
    void whatIsApprovedCannotBeApprovedAgain() {
        approve(site.only(), "clara");
        assertThat(codes(approve(site.only(), "paul"))).containsExactly(RefusalCode.NOT_APPROVED);
        assertThat(site.only().approvedBy()).hasValue("clara");
    }

    @Test
    void anUnknownNameIsRefusedBesideTheOthers() {
        List<Desk.Decision> decisions =
                site.desk().approve(List.of("10-999999", site.only().externalRef()), TestSite.person("clara"));
        assertThat(decisions).extracting(Desk.Decision::done).containsExactly(false, true);
        assertThat(codes(decisions.get(0))).containsExactly(RefusalCode.INVOICE_NOT_FOUND);
    }

    @Test
    void whatIsOverTheRulesLimitWaitsInvoicedForAPerson() {
        ApprovalRule rule = new ApprovalRule(List.of(site.only().total().minus(Money.of("0.01", "EUR"))));
        assertThat(new ApproveDocuments(site.register, rule).run()).isZero();
        assertThat(site.only().state()).isEqualTo(DocumentState.INVOICED);
        assertThat(approve(site.only(), "clara").done()).isTrue();
    }

    @Test
    void whatIsExactlyAtTheLimitNeedsNobody() {
        ApprovalRule rule = new ApprovalRule(List.of(site.only().total()));
        assertThat(new ApproveDocuments(site.register, rule).run()).isEqualTo(1);
        assertThat(site.only().approvedBy()).hasValue(rule.name());
    }

    @Test
    void aLimitInAnotherCurrencyCoversNothing() {
        ApprovalRule rule = new ApprovalRule(List.of(Money.of("1000000", "USD")));
        assertThat(new ApproveDocuments(site.register, rule).run()).isZero();
    }

    @Test
    void everyJournalLineIsExplainedBackToItsEntries() {
        Explanation why = site.desk().explain(site.only().externalRef()).orElseThrow();
        assertThat(why.mappingVersion()).isEqualTo(site.rules.mappings().version());
        assertThat(why.lines())
                .hasSameSizeAs(site.only().journal().orElseThrow().lines());
        assertThat(why.lines()).allSatisfy(line -> {
            assertThat(line.why().rule()).isNotBlank();
            assertThat(line.why().rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(contentOf(row)).contains(keys(row)));
            assertThat(line.sources())
                    .extracting(Explanation.Source::entry)
                    .containsExactlyInAnyOrder(new EntryId(TestSite.SOURCE, "e1"), new EntryId(TestSite.SOURCE, "e2"));
        });
    }

    @Test
    void salesAreExplainedByReferenceAndCombination() {
        Explanation.Line sales = site.desk().explain(site.only().externalRef()).orElseThrow().lines().stream()
                .filter(line -> line.reference().equals(PostingReference.SALES_TAXABLE.name()))
                .findFirst()
                .orElseThrow();
        assertThat(sales.account()).isEqualTo("4000");
        assertThat(sales.credit()).isEqualTo(Money.of("200.00", "EUR"));
        assertThat(sales.why().rows())
                .extracting(MappingRow::file)
                .contains("mappings/posting-references.csv", "mappings/dimension-combinations.csv");
        assertThat(sales.sources())
                .allSatisfy(source -> assertThat(source.amount()).isEqualTo(Money.of("100.00", "EUR")));
        assertThat(sales.sources()).extracting(Explanation.Source::text).contains("An hour of e1");
    }

    private Desk.Decision approve(Document document, String person) {
        return site.desk()
                .approve(List.of(document.externalRef()), TestSite.person(person))
                .get(0);
    }

    private static List<RefusalCode> codes(Desk.Decision decision) {
        return decision.reasons().stream().map(Finding::code).toList();
    }

    /** What really stands at that line of that file. */
    private static String contentOf(MappingRow row) {
        try {
            return java.nio.file.Files.readAllLines(TestSite.repository().resolve(row.file()))
                    .get(row.line() - 1);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The words of what the row is said to say, e.g. {@code STUDIO / Sales Taxable -> ST-TAX}, {@code number 10001}. */
    private static List<String> keys(MappingRow row) {
        return List.of(row.says().replaceFirst("^(number|code) ", "").split(" / | -> "));
    }
}
