package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** What is booked when work is registered (JI 3.4), in the words that people read. */
class RegistrationJournalTest {
    private static final Job JOB = Job.timeAndMaterial("10", "J-1042", "Boiler", "C1", "CENTRAL", Books.EUR);

    private final Books books = Books.standard()
            .maps("CENTRAL", PostingReference.PROFIT_AND_LOSS_TIME, "5100")
            .maps("CENTRAL", PostingReference.OFFSET, "5900");

    @Test
    void aLineIsCalledAsTheEntryIsElseByItsReference() {
        assertThat(lines(entry("Drilling", Dimensions.NONE)))
                .extracting(JournalLine::text)
                .containsOnly("Drilling");
        assertThat(lines(entry(" ", Dimensions.NONE)))
                .extracting(JournalLine::text)
                .containsExactly("P&L Account, Time", "Offset");
    }

    @Test
    void whatOnlyChoosesAmongAnActivitysLinesIsNoDimensionOfTheBooks() {
        Dimensions typed =
                Dimensions.of("PURPOSE", "CLIENT").filledFrom(Dimensions.of(ActivityReference.EMPLOYEE_TYPE, "Senior"));

        assertThat(lines(entry("Drilling", typed)))
                .extracting(JournalLine::dimensions)
                .containsOnly(Dimensions.of("PURPOSE", "CLIENT"));
    }

    @Test
    void anUnknownCompanyIsRefusedWithTheFileToMend() {
        Job stranger = JOB.toBuilder().company("99").build();

        assertThat(registered(entry("", Dimensions.NONE), stranger).reasons())
                .extracting(Finding::toString)
                .containsExactly("mappings/companies.yaml: Company 99 is not in the company table. "
                        + RefusalCode.UNKNOWN_COMPANY.remedy());
    }

    private List<JournalLine> lines(JobEntry entry) {
        return JournalText.journal(registered(entry, JOB)).lines();
    }

    private Outcome<Journal> registered(JobEntry entry, Job job) {
        PostingRules atOnce = PostingRules.DEFAULT.with(PostingSwitch.POST_HOURS_IN_JOB_JOURNAL, true);
        return RegistrationJournal.of(entry, job, books.mappings().with(atOnce));
    }

    private static JobEntry entry(String text, Dimensions dimensions) {
        return JobEntry.of(new EntryId("test", "1"), Books.EUR)
                .job("J-1042")
                .date(Books.DATE)
                .activity("LABOUR")
                .text(text)
                .cost(Bill.eur("60.00"))
                .dimensions(dimensions)
                .build();
    }
}
