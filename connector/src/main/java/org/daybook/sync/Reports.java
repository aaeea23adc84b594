package org.daybook.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;

/** What the register can tell at a glance: counts and money, what is held, who was last heard of. */
public interface Reports {

    /** Documents by company, source, ledger, stage and currency. */
    List<Total> totals();

    /** One line of the overview. */
    record Total(
            String company, String source, String ledger, DocumentState.Stage stage, long documents, Money total) {}

    /** Entries by source and what became of them: "billed", "waiting", "quarantined", or a refusal code. */
    List<EntryCount> entryCounts();

    /** How many entries of a source have come to the same end. */
    record EntryCount(String source, String outcome, long entries) {}

    /** Everything that waits for a person: held documents, quarantined entries, findings on entries. */
    List<HeldItem> held(int most);

    /** One thing that waits for a person. */
    record HeldItem(
            String subject,
            Optional<String> document,
            String company,
            RefusalCode code,
            String problem,
            String remedy,
            Optional<Money> money,
            Instant since) {}

    /** Money by stage and currency at the end of each day from {@code from} on, for the chart. */
    List<DayTotal> money(LocalDate from);

    record DayTotal(LocalDate day, DocumentState.Stage stage, long documents, Money total) {}

    List<Contact> contacts();

    /** When a source or ledger was last reached, or failed to be. */
    record Contact(String kind, String name, Instant at, boolean reached, String text, Optional<Instant> lastReached) {}

    void contact(String kind, String name, boolean reached, String text);
}
