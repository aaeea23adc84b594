package org.daybook.sync;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;

/**
 * Everything a person can look at or do, said once: the console, the REST API and the command line are three faces of it.
 *
 * <p>Documents are named by number, reference, or the first characters of their id.
 */
public interface Desk {

    /** The whole site at a glance. */
    Overview overview();

    /**
     * Totals by company, source, ledger and stage; entries by outcome; last contact with sources and ledgers.
     *
     * @param mappingVersion the one in force
     * @param mappingWaiting the one that the site's files say and that is not in force yet
     */
    record Overview(
            List<Reports.Total> totals,
            List<Reports.EntryCount> entries,
            List<Reports.Contact> contacts,
            long moving,
            Optional<String> mappingVersion,
            Optional<MappingVersion> mappingWaiting) {}

    DocumentPage documents(DocumentQuery query);

    Optional<DocumentView> document(String name);

    /** One document with its history, its proof once posted, and its credit memos. */
    record DocumentView(
            Document document,
            List<Documents.Event> history,
            Optional<Documents.Proof> proof,
            List<Document> credits) {}

    /** Everything that waits for a person, oldest first, at most {@code most}. */
    List<Reports.HeldItem> held(int most);

    /** Money by stage at the end of each day from {@code from} on. */
    List<Reports.DayTotal> money(LocalDate from);

    /** Why each journal line of the document is where it is, back to the source entries (features T4). */
    Optional<Explanation> explain(String document);

    /** Where an entry went (features C3); {@code source:nativeId}. */
    Optional<EntryStory> entry(String entry);

    /** Approves the documents one by one; refused with SAME_PERSON or OVER_LIMIT, or when one is not Invoiced any more. */
    List<Decision> approve(List<String> documents, Person person);

    /** Tries a held document again. */
    Decision retry(String document, Person person);

    /** Invoice to Credit Memo of a posted or exported invoice, with or without Restore Job Entries (JI 2.20). */
    Decision credit(String document, boolean restoreEntries, Person person);

    /** Billing by hand, for the sources whose policy leaves it to people. */
    BillingDesk billing();

    /** Versions of the mappings, and their approval by a second person. */
    MappingDesk mappings();

    /** Who acts, and what they may do. */
    record Person(String name, List<String> roles) {
        public Person {
            roles = List.copyOf(roles);
        }

        public boolean is(String role) {
            return roles.contains(role);
        }
    }

    /** What became of a request: done, with a sentence and perhaps with warnings; or refused, with the reasons. */
    record Decision(String document, boolean done, String text, List<Finding> reasons) {
        public static Decision done(String document, String text) {
            return new Decision(document, true, text, List.of());
        }

        /** @param warnings what asks for attention, though it is done */
        public static Decision done(String document, String text, List<Finding> warnings) {
            return new Decision(document, true, text, warnings);
        }

        public static Decision refused(String document, List<Finding> reasons) {
            return new Decision(document, false, reasons.get(0).problem(), reasons);
        }
    }
}
