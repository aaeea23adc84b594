package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Price;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a document when the source edits an entry that it bills (RE F04, F05, F06). */
class EditedWorkTest {

    @TempDir
    Path folder;

    private final FakeLedger ledger = new FakeLedger(TestSite.LEDGER, FakeLedger.refusesDuplicates());
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
    void beforeItIsSentItIsHeldAndLosesItsApproval() {
        Document approved = site.approved().get(0);
        edit();
        Document held = site.only();
        assertThat(held.state()).isEqualTo(DocumentState.HELD);
        assertThat(held.hold().orElseThrow().code()).isEqualTo(RefusalCode.CHANGED_AFTER_PULL);
        assertThat(held.hold().orElseThrow().findings().get(0).where()).isEqualTo("work:e1");
        assertThat(held.approvedBy()).isEmpty();
        assertThat(held.number())
                .as("a number that was given is not given again")
                .isEqualTo(approved.number());
        assertThat(site.export(ledger)).isZero();
        assertThat(ledger.books()).isEmpty();
    }

    @Test
    void theSameContentDeliveredAgainIsNoEdit() {
        site.approved();
        site.deliver(site.hour("e1", "J-1"));
        assertThat(site.only().state()).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void aRetryBillsTheEditedWork() {
        site.approved();
        edit();
        Document held = site.only();
        assertThat(site.desk()
                        .retry(held.externalRef(), TestSite.person("paul"))
                        .done())
                .isTrue();
        assertThat(site.again(held).state()).isEqualTo(DocumentState.CANCELLED);
        Document anew = site.approved().get(0);
        assertThat(anew.invoice().net().toString()).contains("220.00");
        assertThat(anew.externalRef()).isNotEqualTo(held.externalRef());
        assertThat(site.export(ledger)).isEqualTo(1);
    }

    @Test
    void afterItIsSentTheEntryGetsAFindingAndTheDocumentStaysPosted() {
        site.approved();
        site.export(ledger);
        site.confirm(ledger);
        Document posted = site.only();
        edit();
        assertThat(site.only().state()).isEqualTo(DocumentState.POSTED);
        assertThat(site.only().payloadHash()).isEqualTo(posted.payloadHash());
        assertThat(site.desk().held(10)).singleElement().satisfies(item -> {
            assertThat(item.code()).isEqualTo(RefusalCode.CHANGED_AFTER_EXPORT);
            assertThat(item.subject()).contains("work:e1");
            assertThat(item.problem()).contains(posted.number().orElseThrow());
            assertThat(item.remedy()).isEqualTo(RefusalCode.CHANGED_AFTER_EXPORT.remedy());
        });
        assertThat(site.register
                        .entries()
                        .story(new EntryId(TestSite.SOURCE, "e1"))
                        .orElseThrow()
                        .versions())
                .hasSize(2);
        assertThat(site.invoice()).as("billed work is not billed twice").isZero();
    }

    private void edit() {
        JobEntry hour = site.hour("e1", "J-1");
        JobEntry edited = JobEntry.of(hour.id(), hour.currency())
                .company(hour.company())
                .job(hour.job())
                .customer(hour.customer())
                .date(hour.date())
                .activity(hour.activity())
                .text(hour.text())
                .quantity(hour.quantity())
                .unitPrice(Price.of("120.00", "EUR"))
                .build();
        assertThat(site.deliver(edited).changed()).isEqualTo(1);
    }
}
