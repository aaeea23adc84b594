package org.daybook.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daybook.document.CheckPdf;
import org.daybook.document.Unprintable;
import org.daybook.invoicing.settlement.CheckFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an agency's checks into a file for the printer. */
@Command(
        name = "checks",
        header = "Write an agency's checks into a file for the printer.",
        description = {
            "Writes the checks from one number to another, both inclusive, as a PDF for check stock: one page a check, with a"
                    + " stub that says what it pays. Void checks are left out. A file that is there already is not"
                    + " overwritten."
        },
        footer = {
            "  daybook billing checks ace:100 --from 1001 --to 1020 --out checks.pdf",
            "  daybook billing checks ace:100 --from 1001 --to 1020 --json"
        })
final class BillingChecksCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "WORK", description = BillingCommand.WORK)
    String work;

    @Option(names = "--from", required = true, paramLabel = "NUMBER", description = "The first check.")
    long from;

    @Option(names = "--to", required = true, paramLabel = "NUMBER", description = "The last check.")
    long to;

    @Option(names = "--out", paramLabel = "FILE", description = "The PDF to write; by default checks-FROM-TO.pdf.")
    Path out;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    BillingChecksCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            CheckFile file = at.desk()
                    .billing()
                    .checks(work, from, to)
                    .orElseThrow(() -> Stop.refused(work + " is no agency that is billed by hand. Look at"
                            + " 'daybook billing list' for one of the policy agency."));
            if (json.asked) {
                shell.terminal().json(file);
                return ExitCodes.DONE;
            }
            if (file.pages().isEmpty()) {
                throw Stop.refused("There is no check from " + from + " to " + to + " that is not void.");
            }
            write(file);
        }
        return ExitCodes.DONE;
    }

    private void write(CheckFile file) throws IOException {
        Path named = out == null ? Path.of("checks-" + from + "-" + to + ".pdf") : out;
        Path pdf = shell.around().here().resolve(named).normalize();
        if (Files.exists(pdf)) {
            throw Stop.refused(pdf + " is there already. Name another file by --out.");
        }
        try (OutputStream to = Files.newOutputStream(pdf)) {
            CheckPdf.write(file, to);
        } catch (Unprintable name) {
            Files.deleteIfExists(pdf);
            throw Stop.refused(name.getMessage());
        }
        shell.terminal().line(Words.count(file.pages().size(), "check", "checks") + " written to " + pdf + ".");
    }
}
