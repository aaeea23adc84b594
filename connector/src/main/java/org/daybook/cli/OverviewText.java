package org.daybook.cli;

import java.util.Comparator;
import org.daybook.sync.Desk;
import org.daybook.sync.MappingVersion;
import org.daybook.sync.Reports;

/** The overview of a site as tables; how {@code status} and the end of the demo read. */
public final class OverviewText {

    private OverviewText() {}

    public static void print(Terminal terminal, Desk.Overview overview) {
        terminal.table(totals(overview));
        terminal.line();
        terminal.table(entries(overview));
        if (!overview.contacts().isEmpty()) {
            terminal.line();
            terminal.table(contacts(overview));
        }
        terminal.line();
        terminal.line(
                overview.moving() == 0
                        ? "Nothing moves just now."
                        : Words.count(overview.moving(), "document moves", "documents move") + " just now.");
        terminal.line("Mappings in version "
                + overview.mappingVersion().map(Words::shortened).orElse("none yet") + ".");
        overview.mappingWaiting().ifPresent(version -> terminal.line(waiting(version)));
    }

    private static String waiting(MappingVersion version) {
        return version.state() == MappingVersion.State.APPROVED
                ? "Version " + version.shortened() + " is approved, and in force at the next look at the files."
                : "Version " + version.shortened() + " waits for approval; " + version.proposedBy()
                        + " has proposed it. 'daybook mapping approve " + version.shortened()
                        + " --as NAME' approves it.";
    }

    private static Table totals(Desk.Overview overview) {
        Table table = new Table("Company", "Source", "Ledger", "Stage", ">Documents", ">Total", "Currency");
        overview.totals().stream()
                .sorted(Comparator.comparing(Reports.Total::company)
                        .thenComparing(Reports.Total::source)
                        .thenComparing(Reports.Total::ledger)
                        .thenComparing(Reports.Total::stage))
                .forEach(total -> table.row(
                        total.company(),
                        total.source(),
                        total.ledger(),
                        Words.name(total.stage()),
                        total.documents(),
                        total.total(),
                        total.total().currency()));
        return table;
    }

    private static Table entries(Desk.Overview overview) {
        Table table = new Table("Source", "Entries that are", ">Entries");
        overview.entries().forEach(count -> table.row(count.source(), count.outcome(), count.entries()));
        return table;
    }

    private static Table contacts(Desk.Overview overview) {
        Table table = new Table("Contact", "Name", "Last tried", "Reached", "Last reached", "What it said");
        overview.contacts()
                .forEach(contact -> table.row(
                        contact.kind(),
                        contact.name(),
                        Words.time(contact.at()),
                        contact.reached() ? "yes" : "NO",
                        contact.lastReached().map(Words::time).orElse("never"),
                        contact.text()));
        return table;
    }
}
