package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Sentence.given;
import static org.daybook.scenario.Sentence.then;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.InvoicingPlan;
import org.daybook.invoicing.selection.OnAccountLine;
import org.daybook.invoicing.selection.PlanLine;
import org.daybook.invoicing.selection.PlanLines;

/** The invoicing plan of a job, and what goes on account by it (JI 1.2, 2.7). */
final class PlanSentences {

    private static final Value KIND = Value.choice("On account", "Pre-invoice");

    private PlanSentences() {}

    static List<Sentence> settings() {
        return List.of(given(
                        "the invoicing plan on {job}",
                        "So much is to be invoiced on account by a date, or when a phase is complete (JI 1.2).",
                        PlanSentences::plan)
                .table(List.of(
                        optional("Line", Value.NUMBER, "its number; counted from 1"),
                        optional("Date", Value.DATE, "from which it is due"),
                        optional("Phase complete", Value.YES_NO, "yes: due before its date; no"),
                        optional("Text", Value.TEXT, "as printed; Line and its number"),
                        optional("Amount", Value.NUMBER, "what is to be invoiced"),
                        optional("Percent of quote", Value.PERCENT, "of the quote's price, instead of the amount"),
                        optional("Bill-to", Value.TEXT, "one bill-to customer alone; all"),
                        optional("Kind", KIND, "what it becomes; On account"),
                        optional("Approved", Value.YES_NO, "yes or no; no"),
                        optional("State", Value.of(PlanLine.State.class), "how far it has come; Open"))));
    }

    static List<Sentence> all() {
        return List.of(
                then(
                                "the invoicing plan on {job} reads",
                                "All lines of the plan.",
                                (world, said) -> planReads(world, said))
                        .table(columns(planColumns(null))),
                then(
                                "the on-account lines on {job} read",
                                "What is to be invoiced on account, from the plan or typed; or to be credited of it.",
                                (world, said) -> world.compare(
                                        said,
                                        "What is to be invoiced on account",
                                        onAccountColumns(),
                                        named(world, said).forOnAccount()))
                        .table(columns(onAccountColumns())),
                then(
                        "there are no on-account lines on {job}",
                        "Nothing is to be invoiced on account.",
                        PlanSentences::none));
    }

    private static InvoiceSelection named(World world, Said said) {
        return world.selections().of(said.text("job"));
    }

    private static void plan(World world, Said said) {
        InvoiceSelection selection = named(world, said);
        List<PlanLine> lines = new ArrayList<>();
        for (Cells row : said.rows()) {
            int number = row.number("Line").map(Number::intValue).orElse(lines.size() + 1);
            lines.add(new PlanLine(
                    number,
                    row.date("Date"),
                    row.yes("Phase complete").orElse(false),
                    row.text("Text").orElse("Line " + number),
                    amount(selection, row),
                    row.text("Bill-to"),
                    row.choice("Kind", PlanLine.Kind.class).orElse(PlanLine.Kind.ON_ACCOUNT),
                    row.yes("Approved").orElse(false),
                    row.choice("State", PlanLine.State.class).orElse(PlanLine.State.OPEN)));
        }
        BasisSentences.change(world, said.text("job"), basis -> basis.plan(lines));
    }

    private static Money amount(InvoiceSelection selection, Cells row) {
        Currency currency = selection.job().currency();
        Optional<Money> percent = row.percent("Percent of quote")
                .flatMap(part -> InvoicingPlan.amount(selection, part) instanceof Outcome.Done<Money> done
                        ? Optional.of(done.value())
                        : Optional.empty());
        return row.money("Amount", currency)
                .or(() -> percent)
                .orElseThrow(() -> new Mistake.Found(
                        row.where(),
                        "The line has neither an amount nor a percentage of a quote.",
                        "Fill 'Amount', or 'Percent of quote' after 'the quote on ...'."));
    }

    private static void planReads(World world, Said said) {
        InvoiceSelection selection = named(world, said);
        world.compare(said, "The invoicing plan", planColumns(selection), PlanLines.of(selection));
    }

    /** @param selection whose plan is read; its columns alone do not need one */
    private static List<Column.Shown<PlanLine>> planColumns(InvoiceSelection selection) {
        return List.of(
                Column.Shown.of("Line", Value.NUMBER, "its number", line -> String.valueOf(line.number())),
                Column.Shown.of("Text", Value.TEXT, "as printed", PlanLine::text),
                Column.Shown.of("Amount", Value.NUMBER, "to be invoiced", line -> Figures.show(line.amount())),
                Column.Shown.of(
                        "Percent of quote",
                        Value.PERCENT,
                        "of the quote's price",
                        line -> PlanLines.percentOfQuote(selection, line)
                                .map(percent -> percent.value().toPlainString())
                                .orElse("")),
                Column.Shown.of(
                        "Date",
                        Value.DATE,
                        "from which it is due",
                        line -> line.date().map(Object::toString).orElse("")),
                Column.Shown.of(
                        "Phase complete",
                        Value.YES_NO,
                        "which makes it due",
                        line -> Value.yesNo(line.phaseComplete())),
                Column.Shown.of(
                        "Bill-to",
                        Value.TEXT,
                        "one alone",
                        line -> line.billTo().orElse("")),
                Column.Shown.of("Kind", KIND, "what it becomes", line -> kind(line.kind())),
                Column.Shown.of("Approved", Value.YES_NO, "approved", line -> Value.yesNo(line.approved())),
                Column.Shown.of(
                        "State",
                        Value.of(PlanLine.State.class),
                        "how far it has come",
                        line -> Value.words(line.state())));
    }

    private static String kind(PlanLine.Kind kind) {
        return kind == PlanLine.Kind.PRE_INVOICE ? "Pre-invoice" : Value.words(kind);
    }

    private static List<Column.Shown<OnAccountLine>> onAccountColumns() {
        return List.of(
                Column.Shown.of("Text", Value.TEXT, "as printed", OnAccountLine::text),
                Column.Shown.of("Amount", Value.NUMBER, "to be invoiced", line -> Figures.show(line.amount())),
                Column.Shown.of(
                        "Plan line",
                        Value.TEXT,
                        "number of the plan's line it comes from",
                        line -> line.planLine().map(String::valueOf).orElse("")),
                Column.Shown.of(
                        "Bill-to",
                        Value.TEXT,
                        "one alone",
                        line -> line.billTo().orElse("")),
                Column.Shown.of(
                        "Tax code",
                        Value.TEXT,
                        "code it is taxed by, where it is not the customer's",
                        line -> line.taxCode().orElse("")),
                Column.Shown.of(
                        "In fixed price",
                        Value.YES_NO,
                        "belongs to the fixed price",
                        line -> Value.yesNo(line.inFixedPrice())));
    }

    private static void none(World world, Said said) {
        int lines = named(world, said).forOnAccount().size();
        if (lines > 0) {
            world.fail(said, "Expected nothing on account, but there are " + lines + " lines.");
        }
    }
}
