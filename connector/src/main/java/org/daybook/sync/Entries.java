package org.daybook.sync;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.accounting.EntryId;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.SourcePage;

/** What came in: entries once each, their jobs, the cursors, and what could not be read. */
public interface Entries {

    /**
     * Stores a page: new entries once by source, native id and content hash; known ids with new content as their next version;
     * jobs; unreadable entries in quarantine; and the cursor, all in one transaction (RE 2.5 PULL). Jobs that got anything new
     * are marked for invoicing.
     *
     * <p>An edit of an entry on a live document: a document in state INVOICED, HELD or APPROVED is held with CHANGED_AFTER_PULL
     * and loses its approval (RE F04); for one that was SENDING or further, the entry gets the finding CHANGED_AFTER_EXPORT and
     * the document stays as it is (RE F05, F06). A change of status alone before billing is simply the next version.
     */
    Accepted accept(SourcePage page);

    Optional<String> cursor(String source, String stream);

    /** Whether a file with this content was accepted before. */
    boolean delivered(String source, String sha256);

    /**
     * Hands over, one job at a time in order of company and job, the jobs of {@code source} that are marked for invoicing, with
     * their open entries in order of date and id; a streaming read, so memory does not grow with the number of jobs.
     */
    void forEachMarkedJob(String source, Consumer<JobWork> work);

    /** Marks every job of the source that has open entries, e.g. because the mappings or a cut-off date changed. */
    void markAll(String source);

    /**
     * Entries of a source in a status that stand on no live document, dated up to and including {@code until}; streaming.
     */
    void forEachOpen(String source, EntryStatus status, LocalDate until, Consumer<EntryId> entry);

    /**
     * Finalizes the given entries (SS 2.2 Y to FINALIZED): from now on they are handed over with status FINALIZED; their jobs
     * are marked. Entries already finalized are left alone.
     *
     * @return how many were finalized now
     */
    int finalizeEntries(Collection<EntryId> entries, String actor);

    /** A job as its source last told it. */
    Optional<Job> job(String source, String company, String number);

    /** All entries of a job as its source last told them, in order of date and id, whether billed or not. */
    List<JobEntry> entriesOf(String source, String company, String job);

    /** What became of an entry: its versions, the reason it is left out, the documents it is or was on. */
    Optional<EntryStory> story(EntryId entry);
}
