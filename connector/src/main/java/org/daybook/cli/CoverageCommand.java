package org.daybook.cli;

import java.util.concurrent.Callable;
import org.daybook.posting.Coverage.Covered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what the posting references resolve to. */
@Command(
        name = "coverage",
        header = "List what every posting reference resolves to, and what resolves to nothing.",
        description = {
            "Goes through every combination of posting reference, department, activity, company and tax code that can"
                    + " occur and prints the account and dimensions it is booked on. What resolves to nothing, or to two,"
                    + " is a finding.",
            "",
            "Ends with 1 if there are findings."
        },
        footer = {"  daybook mapping coverage", "  daybook mapping coverage --json --site /srv/books"})
final class CoverageCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    CoverageCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        CoverageReport report = shell.house().coverage(site.existing());
        if (json.asked) {
            shell.terminal().json(report);
        } else {
            print(shell.terminal(), report);
        }
        return report.findings().isEmpty() ? ExitCodes.DONE : ExitCodes.FOUND;
    }

    private static void print(Terminal terminal, CoverageReport report) {
        Table table = new Table("Company", "Posting reference", "Follows", "Account", "Dimensions", "By row");
        report.covered()
                .forEach(row -> table.row(
                        row.company(),
                        row.reference(),
                        follows(row),
                        row.account(),
                        row.dimensions(),
                        row.rows().isEmpty()
                                ? ""
                                : row.rows().get(0).file() + ":"
                                        + row.rows().get(0).line()));
        if (!table.isEmpty()) {
            terminal.table(table);
            terminal.line();
        }
        report.findings().forEach(finding -> terminal.line(Terminal.Look.BAD, finding.toString()));
        terminal.line(Words.count(report.covered().size(), "combination resolves", "combinations resolve") + ", "
                + Words.count(report.findings().size(), "finding", "findings") + "; mappings in version "
                + report.version().map(Words::shortened).orElse("none, for they cannot be read") + ".");
    }

    private static String follows(Covered row) {
        return row.department()
                .map(name -> "department " + name + (row.fallback() ? " (by default)" : ""))
                .or(() -> row.activity().map(code -> "activity " + code))
                .or(() -> row.taxCode().map(code -> "tax code " + code))
                .orElse("");
    }
}
