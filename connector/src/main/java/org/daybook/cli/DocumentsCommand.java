package org.daybook.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentState.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists documents. */
@Command(
        name = "documents",
        header = "List documents.",
        description = {"Lists invoices, credit memos and settlements, the one that changed last first."},
        footer = {
            "  daybook documents --state held",
            "  daybook documents --company 100 --ledger xero --limit 500 --json",
            "  daybook documents --text J-1042"
        })
final class DocumentsCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--state",
            paramLabel = "STAGE",
            description = "Only those at this stage: ${COMPLETION-CANDIDATES}; upper or lower case.")
    Optional<Stage> stage = Optional.empty();

    @Option(names = "--company", paramLabel = "NUMBER", description = "Only those of this company.")
    Optional<String> company = Optional.empty();

    @Option(names = "--source", paramLabel = "NAME", description = "Only those whose entries come from this source.")
    Optional<String> source = Optional.empty();

    @Option(names = "--ledger", paramLabel = "NAME", description = "Only those that go to this ledger.")
    Optional<String> ledger = Optional.empty();

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "Only those with this in number, reference, customer or job.")
    Optional<String> text = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many. Default: ${DEFAULT-VALUE}.")
    int limit = 50;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    DocumentsCommand(Shell shell) {
        this.shell = shell;
    }

    /** The documents listed, and whether there are more. */
    record Listed(List<DocumentPage.Row> documents, boolean more) {}

    @Override
    public Integer call() {
        if (limit < 1) {
            throw Stop.usage("--limit is " + limit + ". Give a number from 1 on.");
        }
        try (DeskAtHand at = shell.house().open(site.existing())) {
            Listed listed = Listing.of(at.desk(), stage, company, source, ledger, text, limit);
            if (json.asked) {
                shell.terminal().json(listed);
            } else {
                print(listed);
            }
        }
        return ExitCodes.DONE;
    }

    private void print(Listed listed) {
        if (listed.documents().isEmpty()) {
            shell.terminal().line("There are no such documents.");
            return;
        }
        Table table = new Table(
                "Number",
                "Reference",
                "Kind",
                "Company",
                "Customer",
                "Job",
                "Date",
                ">Total",
                "Currency",
                "State",
                "Why held");
        listed.documents()
                .forEach(row -> table.row(
                        row.number().orElse("-"),
                        row.externalRef(),
                        Words.name(row.kind()),
                        row.company(),
                        row.customer(),
                        row.job(),
                        row.date(),
                        row.total(),
                        row.total().currency(),
                        Words.name(row.state()),
                        row.hold().map(RefusalCode::name).orElse("")));
        shell.terminal().table(table);
        if (listed.more()) {
            shell.terminal().note("There are more. Raise --limit, or ask for fewer kinds.");
        }
    }
}
