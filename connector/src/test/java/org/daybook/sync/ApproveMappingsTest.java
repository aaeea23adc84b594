package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.MappingVersion.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do at the desk about changed mappings, on a real register. The site's files say another version than is in force. */
class ApproveMappingsTest {

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void open() {
        site = new TestSite(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whatPaulProposesClaraApproves() {
        Desk.Decision proposed = site.desk().mappings().propose(TestSite.person("paul"));
        assertThat(proposed.done()).isTrue();
        assertThat(proposed.document()).isEqualTo("v2v2v2v2v2v2");
        assertThat(waiting().proposedBy()).isEqualTo("paul");

        assertThat(codes(approve("v2v2v2v2v2v2", "Paul"))).containsExactly(RefusalCode.SAME_PERSON);
        assertThat(approve("v2v2v2v2v2v2", "clara").done()).isTrue();
        assertThat(waiting().state()).isEqualTo(State.APPROVED);
        assertThat(codes(site.desk().mappings().propose(TestSite.person("clara"))))
                .as("an approval is not taken back by a proposal")
                .containsExactly(RefusalCode.MAPPING_NOT_WAITING);
        assertThat(waiting().approvedBy()).contains("clara");
    }

    @Test
    void whatWaitsStandsAmongWhatWaitsForAPerson() {
        assertThat(site.desk().held(10)).isEmpty();
        site.desk().mappings().propose(TestSite.person("paul"));

        assertThat(site.desk().held(10)).singleElement().satisfies(item -> {
            assertThat(item.code()).isEqualTo(RefusalCode.MAPPING_NOT_APPROVED);
            assertThat(item.subject()).isEqualTo("v2v2v2v2v2v2");
            assertThat(item.problem()).contains("paul has proposed it");
            assertThat(item.remedy()).contains("daybook mapping approve");
        });
        assertThat(site.desk().held(0)).isEmpty();

        approve("v2v2v2v2v2v2", "clara");
        assertThat(site.desk().held(10)).isEmpty();
    }

    @Test
    void aVersionIsNamedByItsFirstSixCharactersOrMore() {
        site.desk().mappings().propose(TestSite.person("paul"));

        assertThat(codes(approve("", "clara"))).containsExactly(RefusalCode.MAPPING_NOT_WAITING);
        assertThat(codes(approve("v2v2v", "clara"))).containsExactly(RefusalCode.MAPPING_NOT_WAITING);
        assertThat(codes(approve("v2v2v3", "clara"))).containsExactly(RefusalCode.MAPPING_NOT_WAITING);
        assertThat(waiting().state()).isEqualTo(State.WAITING);
        assertThat(approve("v2v2v2", "clara").done()).isTrue();
    }

    @Test
    void aNameThatTwoVersionsBeginWithIsRefused() {
        site.desk().mappings().propose(TestSite.person("paul"));
        site.register.mappingVersions().found("v2v2v2xx", "other", "svc");

        assertThat(codes(approve("v2v2v2", "clara"))).containsExactly(RefusalCode.MAPPING_NOT_WAITING);
        assertThat(approve("v2v2v2xx", "clara").done()).isTrue();
    }

    private MappingVersion waiting() {
        return site.desk().overview().mappingWaiting().orElseThrow();
    }

    private Desk.Decision approve(String version, String person) {
        return site.desk().mappings().approve(version, TestSite.person(person));
    }

    private static List<RefusalCode> codes(Desk.Decision decision) {
        return decision.reasons().stream().map(Finding::code).toList();
    }
}
