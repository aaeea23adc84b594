package org.daybook.demo;

import java.util.List;
import org.daybook.cli.Table;
import org.daybook.cli.Terminal;
import org.daybook.sync.Desk;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Reports;

/**
 * What the demo came to.
 *
 * @param complete every document is Posted, or Held with a reason
 */
record DemoSummary(
        List<Reports.Total> documents,
        List<Reports.EntryCount> entries,
        List<Reports.HeldItem> held,
        boolean complete) {

    private static final int MOST_HELD = 10_000;

    static DemoSummary of(Desk desk) {
        Desk.Overview overview = desk.overview();
        List<Reports.HeldItem> held = desk.held(MOST_HELD);
        boolean complete = overview.totals().stream()
                .map(Reports.Total::stage)
                .allMatch(stage -> stage == DocumentState.Stage.POSTED
                        || stage == DocumentState.Stage.HELD
                        || stage == DocumentState.Stage.CANCELLED);
        return new DemoSummary(overview.totals(), overview.entries(), held, complete);
    }

    void print(Terminal terminal) {
        terminal.line(Terminal.Look.HEADING, "Documents by company, source, ledger and state");
        Table documents = new Table("Company", "Source", "Ledger", "State", ">Documents", ">Total", "Currency");
        this.documents.forEach(total -> documents.row(
                total.company(),
                total.source(),
                total.ledger(),
                name(total.stage()),
                total.documents(),
                total.total(),
                total.total().currency()));
        terminal.table(documents);
        terminal.line();
        terminal.line(Terminal.Look.HEADING, "Entries by what became of them");
        Table entries = new Table("Source", "Outcome", ">Entries");
        this.entries.forEach(count -> entries.row(count.source(), count.outcome(), count.entries()));
        terminal.table(entries);
        terminal.line();
        terminal.line(Terminal.Look.HEADING, held.isEmpty() ? "Nothing is held." : "Held: why, and what to do");
        for (Reports.HeldItem item : held) {
            terminal.line("  " + item.subject()
                    + item.money().map(money -> "  " + money).orElse("") + "  " + item.code());
            terminal.line(Terminal.Look.FAINT, "      " + item.problem() + " " + item.remedy());
        }
    }

    private static String name(DocumentState.Stage stage) {
        return stage.name().charAt(0) + stage.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
