package org.daybook.cli;

import java.util.concurrent.Callable;
import org.daybook.sync.Desk;
import org.daybook.sync.EntryStory;
import org.daybook.sync.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Answers the two questions of every audit: why this account, and where did it go. */
@Command(
        name = "explain",
        header = "Tell why a document is booked as it is, or where an entry went.",
        description = {
            "Of a document: for every journal line the rule that asked, the mapping rows that answered and their"
                    + " version, and the entries whose money it is.",
            "",
            "Of an entry, written source:id: its versions, the reason if it is left out, and the documents it stands"
                    + " on."
        },
        footer = {"  daybook explain 2026-00017", "  daybook explain koho:4711", "  daybook explain koho:4711 --json"})
final class ExplainCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            paramLabel = "DOCUMENT|ENTRY",
            description =
                    "A document by number, reference or the first six or more characters of its id; or an entry as"
                            + " source:id.")
    String subject;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            if (subject.indexOf(':') > 0) {
                entry(at.desk());
            } else {
                document(at.desk());
            }
        }
        return ExitCodes.DONE;
    }

    private void document(Desk desk) {
        Explanation explanation = desk.explain(subject)
                .orElseThrow(() -> Stop.refused("No document is called " + subject
                        + ". Give its number, its reference, or at least six characters of its id; an"
                        + " entry is written source:id."));
        if (json.asked) {
            shell.terminal().json(explanation);
        } else {
            ExplanationText.print(shell.terminal(), explanation);
        }
    }

    private void entry(Desk desk) {
        EntryStory story = desk.entry(subject)
                .orElseThrow(() -> Stop.refused("No entry is called " + subject
                        + ". Write it as source:id, as the source numbers it, for example koho:4711."));
        if (json.asked) {
            shell.terminal().json(story);
        } else {
            new EntryStoryText(shell.terminal(), desk).print(story);
        }
    }
}
