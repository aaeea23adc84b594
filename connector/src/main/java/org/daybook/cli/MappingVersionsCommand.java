package org.daybook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.sync.MappingVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the versions of a site's mappings. */
@Command(
        name = "versions",
        header = "List the versions of a site's mappings: who proposed and who approved them.",
        description = {
            "Lists every version that was in force or was proposed, the newest first. Where site.yaml says"
                    + " 'mappings: {approval: required}' a changed version waits until another person approves it."
        },
        footer = {"  daybook mapping versions", "  daybook mapping versions --json"})
final class MappingVersionsCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    MappingVersionsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            List<MappingVersion> versions = at.desk().mappings().versions();
            if (json.asked) {
                shell.terminal().json(versions);
            } else {
                print(shell.terminal(), versions);
            }
        }
        return ExitCodes.DONE;
    }

    private static void print(Terminal terminal, List<MappingVersion> versions) {
        if (versions.isEmpty()) {
            terminal.line("No version of the mappings has been in force yet.");
            return;
        }
        Table table = new Table("Version", "State", "Proposed by", "When", "Approved by", "When");
        versions.forEach(version -> table.row(
                version.shortened(),
                Words.name(version.state()),
                version.proposedBy(),
                Words.time(version.proposedAt()),
                version.approvedBy().orElse(""),
                version.approvedAt().map(Words::time).orElse("")));
        terminal.table(table);
    }
}
