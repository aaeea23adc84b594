package org.daybook.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.Documents.Invoiced;
import org.daybook.sync.JobWork;
import org.daybook.sync.LeftOut;
import org.daybook.sync.MappingVersion;
import org.daybook.sync.Reports;
import org.daybook.sync.Site;
import org.junit.jupiter.api.Test;

/** What every register can tell, and what it knows of its installation. */
abstract class SiteContract extends SendingContract {
    private static final Money ONE = Money.of("120.00", "EUR");

    @Test
    void totalsFollowTheDocuments() {
        invoiced("R-1");
        exported("R-2");
        held("R-3", Samples.UNMAPPED);

        assertThat(register.reports().totals())
                .containsExactlyInAnyOrder(
                        new Reports.Total("10", "koho", "xero", Stage.INVOICED, 1, ONE),
                        new Reports.Total("10", "koho", "xero", Stage.EXPORTED, 1, ONE),
                        new Reports.Total("10", "koho", "xero", Stage.HELD, 1, ONE));
    }

    @Test
    void totalsStayTheSameWhenTheirMovesAreFolded() {
        exported("R-1");
        invoiced("R-2");
        List<Reports.Total> before = register.reports().totals();
        List<Reports.DayTotal> days = register.reports().money(Samples.DAY);

        register.transactions().run(tx -> new StageFolding(tx.isH2()).fold(tx));

        assertThat(register.reports().totals()).isEqualTo(before);
        assertThat(register.reports().money(Samples.DAY)).isEqualTo(days);
        assertThat(count("stage_move")).isEqualTo(3);
    }

    @Test
    void moneyIsToldAtTheEndOfEachDay() {
        Document document = invoiced("R-1");
        clock.advance(Duration.ofDays(2));
        register.documents().approve(List.of(document), "anna");
        LocalDate first = Samples.DAY;

        assertThat(register.reports().money(first))
                .containsExactly(
                        new Reports.DayTotal(first, Stage.INVOICED, 1, ONE),
                        new Reports.DayTotal(first.plusDays(1), Stage.INVOICED, 1, ONE),
                        new Reports.DayTotal(first.plusDays(2), Stage.APPROVED, 1, ONE));
    }

    @Test
    void everyEntryIsCountedOnce() {
        register.entries().accept(Samples.page("J-1", 3));
        JobWork work = onlyMarked();
        JobWork one = new JobWork("koho", work.job(), work.entries().subList(0, 1), 0);
        LeftOut leftOut = new LeftOut(work.ids().get(1), RefusalCode.NOT_DONE);
        register.documents()
                .record(List.of(new Invoiced(work, List.of(Samples.document("R-1", one)), List.of(leftOut))));

        assertThat(register.reports().entryCounts())
                .containsExactlyInAnyOrder(
                        new Reports.EntryCount("koho", "billed", 1),
                        new Reports.EntryCount("koho", "NOT_DONE", 1),
                        new Reports.EntryCount("koho", "waiting", 1));
    }

    @Test
    void theHeldListNamesReasonRemedyAndMoney() {
        held("R-1", Samples.UNMAPPED);

        assertThat(register.reports().held(10)).singleElement().satisfies(item -> {
            assertThat(item.subject()).isEqualTo("R-1");
            assertThat(item.code()).isEqualTo(RefusalCode.UNMAPPED_ITEM);
            assertThat(item.remedy()).isEqualTo(RefusalCode.UNMAPPED_ITEM.remedy());
            assertThat(item.money()).contains(ONE);
        });
    }

    @Test
    void aFailedContactRemembersTheLastGoodOne() {
        register.reports().contact("ledger", "xero", true, "ok");
        register.reports().contact("ledger", "xero", false, "connection refused");

        assertThat(register.reports().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.reached()).isFalse();
            assertThat(contact.text()).isEqualTo("connection refused");
            assertThat(contact.lastReached().orElseThrow()).isBefore(contact.at());
        });
    }

    @Test
    void aContactThatSaysTheSameAgainIsWrittenOnceASecond() {
        register.reports().contact("ledger", "xero", true, "ok");
        Instant first = register.reports().contacts().get(0).at();

        register.reports().contact("ledger", "xero", true, "ok");
        assertThat(register.reports().contacts().get(0).at()).isEqualTo(first);

        clock.advance(Duration.ofSeconds(1));
        register.reports().contact("ledger", "xero", true, "ok");
        assertThat(register.reports().contacts().get(0).at()).isAfter(first);
    }

    @Test
    void usersAreSavedAndChanged() {
        Site.User anna = new Site.User("anna", "hash", List.of("approver", "viewer"), true);
        register.site().saveUser(anna, "admin");
        register.site().saveUser(new Site.User("otto", "hash", List.of(), true), "admin");
        register.site().saveUser(new Site.User("otto", "other", List.of("viewer"), false), "admin");

        assertThat(register.site().user("anna")).contains(anna);
        assertThat(register.site().users())
                .containsExactly(anna, new Site.User("otto", "other", List.of("viewer"), false));
        assertThat(register.site().user("nobody")).isEmpty();
    }

    @Test
    void mappingVersionsAreKeptAndTheLastMadeCurrentCounts() {
        String big = "x".repeat(1_500_000);
        register.site().mappingVersion("v1", big, "anna");
        register.site().mappingVersion("v2", "b", "anna");
        assertThat(register.site().currentMappingVersion()).contains("v2");

        register.site().mappingVersion("v1", big, "otto");

        assertThat(register.site().currentMappingVersion()).contains("v1");
        assertThat(register.site().mappingContent("v1")).contains(big);
        assertThat(register.site().mappingContent("v3")).isEmpty();
    }

    @Test
    void aVersionThatIsFoundWaitsUntilAnotherPersonApprovesIt() {
        register.site().mappingVersion("v1", "a", "files");
        register.mappingVersions().found("v2", "b", "svc");
        clock.advance(Duration.ofMinutes(1));

        MappingVersion waiting = register.mappingVersions().waiting().orElseThrow();
        assertThat(waiting.state()).isEqualTo(MappingVersion.State.WAITING);
        assertThat(waiting.proposedBy()).isEqualTo("svc");
        assertThat(approvalOf("v2", "SVC")).containsExactly(RefusalCode.SAME_PERSON);
        assertThat(register.mappingVersions().isApproved("v2")).isFalse();
        assertThat(approvalOf("v2", "anna")).isEmpty();

        MappingVersion approved = register.mappingVersions().waiting().orElseThrow();
        assertThat(approved.state()).isEqualTo(MappingVersion.State.APPROVED);
        assertThat(approved.approvedBy()).contains("anna");
        assertThat(approved.approvedAt().orElseThrow()).isAfter(approved.proposedAt());
        assertThat(register.site().currentMappingVersion()).contains("v1");
        assertThat(approvalOf("v2", "otto")).containsExactly(RefusalCode.MAPPING_NOT_WAITING);

        register.site().mappingVersion("v2", "b", "files");
        assertThat(register.mappingVersions().waiting()).isEmpty();
        assertThat(register.mappingVersions().all())
                .extracting(MappingVersion::version, MappingVersion::state)
                .containsExactlyInAnyOrder(
                        tuple("v2", MappingVersion.State.IN_FORCE), tuple("v1", MappingVersion.State.SUPERSEDED));
    }

    @Test
    void aProposalIsThePersonsAndARestartDoesNotTakeIt() {
        register.site().mappingVersion("v1", "a", "files");
        register.mappingVersions().found("v2", "b", "svc");
        assertThat(register.mappingVersions().propose("v2", "b", "paul").isDone())
                .isTrue();
        register.mappingVersions().found("v2", "b", "svc");

        assertThat(approvalOf("v2", "paul")).containsExactly(RefusalCode.SAME_PERSON);
        assertThat(approvalOf("v2", "svc")).isEmpty();
        assertThat(register.mappingVersions().propose("v2", "b", "paul").reasons())
                .extracting(Finding::code)
                .as("approved already")
                .containsExactly(RefusalCode.MAPPING_NOT_WAITING);
        assertThat(register.mappingVersions().propose("v1", "a", "paul").reasons())
                .extracting(Finding::code)
                .as("in force already")
                .containsExactly(RefusalCode.MAPPING_NOT_WAITING);
    }

    @Test
    void onlyTheVersionThatWaitsCanBeApproved() {
        register.site().mappingVersion("v1", "a", "files");
        register.mappingVersions().found("v2", "b", "svc");
        register.mappingVersions().found("v3", "c", "svc");

        assertThat(approvalOf("v2", "anna")).containsExactly(RefusalCode.MAPPING_NOT_WAITING);
        assertThat(approvalOf("v9", "anna")).containsExactly(RefusalCode.MAPPING_NOT_WAITING);
        register.site().mappingVersion("v1", "a", "files");
        assertThat(approvalOf("v3", "anna")).as("the files went back").containsExactly(RefusalCode.MAPPING_NOT_WAITING);
        assertThat(auditOf("mapping version%"))
                .containsExactly(
                        "mapping version current by files",
                        "mapping version proposed by svc",
                        "mapping version proposed by svc",
                        "mapping version withdrawn by files");
    }

    @Test
    void ofTwoWhoApproveAtOnceOneIsRefused() throws Exception {
        register.site().mappingVersion("v1", "a", "files");
        register.mappingVersions().found("v2", "b", "svc");

        List<List<RefusalCode>> answers = together(() -> approvalOf("v2", "anna"), () -> approvalOf("v2", "otto"));

        assertThat(answers).containsExactlyInAnyOrder(List.of(), List.of(RefusalCode.MAPPING_NOT_WAITING));
        assertThat(auditOf("mapping version approved")).hasSize(1);
        assertThat(register.firstBrokenAuditEvent()).isEmpty();
    }

    private List<RefusalCode> approvalOf(String version, String approver) {
        return register.mappingVersions().approve(version, approver).reasons().stream()
                .map(Finding::code)
                .toList();
    }

    private List<String> auditOf(String action) {
        return register.transactions()
                .read(tx -> tx.list(
                        "SELECT action, actor FROM audit_event WHERE action LIKE ? ORDER BY seq",
                        row -> row.getString("action") + " by " + row.getString("actor"),
                        action));
    }

    @Test
    void aTurnIsTakenOnceADayByOneOfTwo() throws Exception {
        List<Boolean> turns = together(
                () -> register.site().takeTurn("auto-finalize", Samples.DAY),
                () -> register.site().takeTurn("auto-finalize", Samples.DAY));

        assertThat(turns).containsExactlyInAnyOrder(true, false);
        assertThat(register.site().takeTurn("auto-finalize", Samples.DAY.plusDays(1)))
                .isTrue();
    }

    @Test
    void theAuditTrailIsWholeAndATamperedEventIsNamed() {
        exported("R-1");
        assertThat(register.firstBrokenAuditEvent()).isEmpty();

        sql("UPDATE audit_event SET actor = 'nobody' WHERE seq = 3");

        assertThat(register.firstBrokenAuditEvent()).contains(3L);
    }

    @Test
    void anAuditTrailWithItsEndCutOffIsNotWhole() {
        exported("R-1");
        sql("DELETE FROM audit_event WHERE seq = (SELECT seq FROM audit_head)");

        assertThat(register.firstBrokenAuditEvent()).contains(count("audit_event") + 1);
    }

    @Test
    void withoutItsAuditEventNothingIsDone() {
        Document document = invoiced("R-1");
        sql("DELETE FROM audit_head");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> register.documents().approve(List.of(document), "anna")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(state("R-1")).isEqualTo(DocumentState.INVOICED);
        sql("INSERT INTO audit_head (tenant, seq, hash) SELECT 'main', 0, '0'");
    }

    @Test
    void aRestartFindsEverything() throws Exception {
        Document exported = exported("R-1");
        register.entries().accept(Samples.withCursor(Samples.page("J-2", 1), "here"));
        String prefix = register.site().installPrefix();
        List<Reports.Total> totals = register.reports().totals();

        reopen();

        assertThat(byReference("R-1")).isEqualTo(exported);
        assertThat(register.entries().cursor("koho", "sessions")).contains("here");
        assertThat(onlyMarked().job().number()).isEqualTo("J-2");
        assertThat(register.site().installPrefix()).isEqualTo(prefix).hasSize(2);
        assertThat(register.reports().totals()).isEqualTo(totals);
        assertThat(register.firstBrokenAuditEvent()).isEmpty();
    }
}
