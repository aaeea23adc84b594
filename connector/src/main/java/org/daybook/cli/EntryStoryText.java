package org.daybook.cli;

import java.util.UUID;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Desk;
import org.daybook.sync.Document;
import org.daybook.sync.EntryStory;
import org.daybook.work.JobEntry;

/** Where an entry went, as a person reads it. */
final class EntryStoryText {

    private final Terminal terminal;
    private final Desk desk;

    EntryStoryText(Terminal terminal, Desk desk) {
        this.terminal = terminal;
        this.desk = desk;
    }

    void print(EntryStory story) {
        JobEntry entry = story.entry();
        terminal.line(Terminal.Look.HEADING, "Entry " + entry.id() + "  " + entry.text());
        terminal.line(Words.name(entry.kind()) + " " + entry.activity() + " on job " + entry.job() + " of company "
                + entry.company() + ", customer " + entry.customer() + ", " + entry.date() + ": quantity "
                + entry.quantity()
                + ", " + Words.money(entry.price()) + "; " + Words.name(entry.billability()) + ", "
                + Words.name(entry.status())
                + ".");
        story.versions()
                .forEach(version -> terminal.line("Version " + version.number() + " received "
                        + Words.time(version.receivedAt()) + ", content " + Words.shortened(version.hash()) + "."));
        story.leftOut().ifPresent(this::leftOut);
        story.documents().forEach(this::document);
        story.findings().forEach(finding -> terminal.line(Terminal.Look.BAD, finding));
        if (story.leftOut().isEmpty() && story.documents().isEmpty()) {
            terminal.line("It stands on no document yet; it waits for its job to be invoiced.");
        }
    }

    private void leftOut(RefusalCode code) {
        terminal.line("Left out: " + code + ". " + code.sentence() + " " + code.remedy());
    }

    private void document(UUID id) {
        terminal.line(desk.document(id.toString())
                .map(view -> "On document " + told(view.document()))
                .orElse("On document " + id + ", which the register does not know any more."));
    }

    private static String told(Document document) {
        return document.number().orElse(document.externalRef()) + ", "
                + Words.name(document.invoice().kind()) + " over " + Words.money(document.total()) + ": "
                + Words.name(document.state()) + ".";
    }
}
