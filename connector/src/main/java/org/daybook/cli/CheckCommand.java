package org.daybook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.accounting.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells whether a site's files and scenarios are right. */
@Command(
        name = "check",
        header = "Check a site's files and run its scenarios.",
        description = {
            "Without files: reads the site's settings, mappings, entry mappings and routes, reports everything that is"
                    + " wrong with them at once, by file and line, and runs every scenario in mappings/examples/.",
            "",
            "With files: runs those scenarios only; a folder stands for all scenarios in it. Where a journal came out"
                    + " other than expected, both stand side by side.",
            "",
            "Ends with 1 if there are findings or a scenario failed, and with 2 if a scenario file cannot be"
                    + " understood."
        },
        footer = {
            "  daybook check",
            "  daybook check mappings/examples/close-all.md",
            "  daybook check --site /srv/books --json"
        })
final class CheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Scenario files, or folders of such.")
    List<Path> files = List.of();

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    /** What a check came to, for machines. */
    record Checked(boolean passed, List<Finding> findings, List<ScenarioReport.ScenarioFile> files) {}

    @Override
    public Integer call() {
        boolean whole = files.isEmpty();
        List<Finding> findings = whole ? shell.house().checkSite(site.existing()) : List.of();
        ScenarioReport report = shell.house()
                .scenarios(
                        whole
                                ? ScenarioFiles.ofSite(site.existing())
                                : ScenarioFiles.of(shell.around().here(), files));
        int code = code(findings, report);
        if (json.asked) {
            shell.terminal().json(new Checked(code == ExitCodes.DONE, findings, report.files()));
        } else {
            print(whole, findings, report);
        }
        return code;
    }

    private static int code(List<Finding> findings, ScenarioReport report) {
        if (report.unusable() > 0) {
            return ExitCodes.USAGE;
        }
        return findings.isEmpty() && report.failed() == 0 ? ExitCodes.DONE : ExitCodes.FOUND;
    }

    private void print(boolean whole, List<Finding> findings, ScenarioReport report) {
        Terminal terminal = shell.terminal();
        findings.forEach(finding -> terminal.line(Terminal.Look.BAD, finding.toString()));
        report.files().forEach(file -> terminal.block(file.text()));
        if (whole) {
            terminal.line(
                    findings.isEmpty()
                            ? "The site's files: nothing found."
                            : "The site's files: " + findings.size() + " found.");
        }
        terminal.line("Scenarios: " + report.passed() + " passed, " + report.failed() + " failed, in "
                + Words.count(report.files().size(), "file", "files")
                + (report.unusable() == 0 ? "." : ", " + report.unusable() + " of them unusable."));
    }
}
