package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.selection.AllocationCombination;
import org.daybook.invoicing.selection.Budget;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.JobBasis;
import org.daybook.invoicing.selection.Quote;
import org.daybook.invoicing.selection.Range;
import org.daybook.invoicing.selection.SurchargeRule;
import org.daybook.invoicing.selection.WriteUpDown;

/** What a job's prices were agreed by: budget, quote, rules. Its invoicing plan stands in {@link PlanSentences} (JI 1.2). */
final class BasisSentences {

    private BasisSentences() {}

    static List<Sentence> all() {
        return List.of(
                given(
                                "the budget on {job}",
                                "The job's current budget: what each activity may be billed, and under which group its"
                                        + " tasks stand (JI 2.6, 2.11).",
                                BasisSentences::budget)
                        .table(List.of(
                                required("Activity", Value.TEXT, "the activity"),
                                optional("Task", Value.TEXT, "the task"),
                                optional("Task group", Value.TEXT, "group that the task stands under"),
                                optional("Quote price", Value.NUMBER, "what it may be billed in all; 0"))),
                given(
                        "the job {job} has no current budget",
                        "No budget is the job's current one (JI 2.6).",
                        (world, said) -> change(world, said.text("job"), JobBasis::withoutBudget)),
                quote("the quote on {job}", "The latest quote of the job, approved (JI 1.2, 2.23).", true),
                quote("the quote on {job}, not approved", "The same, not approved yet.", false),
                given(
                                "the surcharge rule on {job}",
                                "An entry must lie in all ranges of a line for its percentage (JI 2.9).",
                                BasisSentences::surcharge)
                        .table(surchargeColumns()),
                given(
                        "the surcharge rule on {job} is blocked",
                        "The job has no surcharge rule that is in use (JI 2.9).",
                        (world, said) -> change(world, said.text("job"), JobBasis::withoutSurchargeRule)),
                given(
                                "job allocation combinations on {job}",
                                "Which entries may be registered, and which belong to the fixed price; the first line that"
                                        + " matches decides (JI 1.2).",
                                BasisSentences::allocation)
                        .table(ReferenceSentences.withDimensions(
                                required("In fixed price", Value.YES_NO, "whether a matching entry belongs to it"),
                                optional("Activity from", Value.TEXT, "first activity, inclusive"),
                                optional("Activity to", Value.TEXT, "last activity, inclusive"),
                                optional("Task from", Value.TEXT, "first task, inclusive"),
                                optional("Task to", Value.TEXT, "last task, inclusive"),
                                optional("Mandatory", Value.TEXT, "dimensions that must have a value, with commas"))),
                given(
                                "the write-up/down combination on {job}",
                                "What the entry is registered on that takes up a transferred price's difference (JI 2.4).",
                                BasisSentences::writeUpDown)
                        .table(ReferenceSentences.withDimensions(
                                required("Activity", Value.TEXT, "the activity"),
                                optional("Task", Value.TEXT, "the task"))),
                given(
                        "the tax reporting code on {job} is {code}",
                        "The tax table may ask for it (JI 2.19).",
                        (world, said) ->
                                change(world, said.text("job"), basis -> basis.taxReportingCode(said.text("code")))));
    }

    static void change(World world, String job, UnaryOperator<JobBasis> change) {
        InvoiceSelection selection = world.selections().of(job);
        world.selections()
                .put(selection.toBuilder()
                        .basis(change.apply(selection.basis()))
                        .build());
    }

    static Currency currency(World world, Said said) {
        return world.selections().of(said.text("job")).job().currency();
    }

    static Range<String> range(Cells row, String what) {
        return new Range<>(row.text(what + " from"), row.text(what + " to"));
    }

    private static void budget(World world, Said said) {
        Currency currency = currency(world, said);
        List<Budget.Line> lines = said.rows().stream()
                .map(row -> new Budget.Line(
                        row.text("Activity").orElseThrow(),
                        row.text("Task"),
                        row.text("Task group"),
                        row.money("Quote price", currency).orElse(Money.zero(currency))))
                .toList();
        change(world, said.text("job"), basis -> basis.budget(new Budget(lines)));
    }

    private static Sentence quote(String pattern, String meaning, boolean approved) {
        return given(pattern, meaning, (world, said) -> quote(world, said, approved))
                .table(List.of(
                        optional("Text", Value.TEXT, "as printed; the activity"),
                        optional("Activity", Value.TEXT, "what it stands on; FEE"),
                        optional("Quantity", Value.NUMBER, "hours or pieces; 1"),
                        required("Price", Value.NUMBER, "price of the line")));
    }

    private static void quote(World world, Said said, boolean approved) {
        Currency currency = currency(world, said);
        List<Quote.Line> lines = new ArrayList<>();
        for (Cells row : said.rows()) {
            String activity = row.text("Activity").orElse("FEE");
            lines.add(new Quote.Line(
                    row.text("Text").orElse(activity),
                    activity,
                    row.quantity("Quantity").orElse(Quantity.ONE),
                    row.money("Price", currency).orElseThrow()));
        }
        change(world, said.text("job"), basis -> basis.quote(new Quote(approved, lines)));
    }

    private static List<Column> surchargeColumns() {
        List<Column> columns = new ArrayList<>(List.of(
                required("Percent", Value.PERCENT, "of the sales price"),
                optional("Type", Value.choice("Time", "Amount"), "time or amount entries only; both"),
                optional("Activity from", Value.TEXT, "first activity, inclusive"),
                optional("Activity to", Value.TEXT, "last activity, inclusive"),
                optional("Employee from", Value.TEXT, "first employee, inclusive"),
                optional("Employee to", Value.TEXT, "last employee, inclusive"),
                optional("Task from", Value.TEXT, "first task, inclusive"),
                optional("Task to", Value.TEXT, "last task, inclusive"),
                optional("Date from", Value.DATE, "first date, inclusive"),
                optional("Date to", Value.DATE, "last date, inclusive"),
                optional("On activity", Value.TEXT, "activity that the surcharge stands on; SURCHARGE"),
                optional("On task", Value.TEXT, "task that the surcharge stands on"),
                optional("Rule", Value.TEXT, "name of the rule, printed on its lines; Surcharge")));
        for (String name : ReferenceSentences.DIMENSIONS) {
            columns.add(optional(name + " from", Value.TEXT, "first value, inclusive"));
            columns.add(optional(name + " to", Value.TEXT, "last value, inclusive"));
        }
        return List.copyOf(columns);
    }

    private static void surcharge(World world, Said said) {
        List<SurchargeRule.Line> lines =
                said.rows().stream().map(BasisSentences::surchargeLine).toList();
        String name = said.rows().stream()
                .flatMap(row -> row.text("Rule").stream())
                .findFirst()
                .orElse("Surcharge");
        change(world, said.text("job"), basis -> basis.surchargeRule(new SurchargeRule(name, lines)));
    }

    private static SurchargeRule.Line surchargeLine(Cells row) {
        return new SurchargeRule.Line(
                row.percent("Percent").orElseThrow(),
                row.text("Type").map(type -> type.equalsIgnoreCase("Time")),
                range(row, "Activity"),
                range(row, "Employee"),
                range(row, "Task"),
                new Range<>(row.date("Date from"), row.date("Date to")),
                dimensionRanges(row),
                row.text("On activity").orElse("SURCHARGE"),
                row.text("On task"));
    }

    private static Map<String, Range<String>> dimensionRanges(Cells row) {
        Map<String, Range<String>> ranges = new HashMap<>();
        for (String name : ReferenceSentences.DIMENSIONS) {
            Range<String> range = range(row, name);
            if (range.from().isPresent() || range.to().isPresent()) {
                ranges.put(ReferenceSentences.key(name), range);
            }
        }
        return ranges;
    }

    private static void allocation(World world, Said said) {
        List<AllocationCombination> combinations = said.rows().stream()
                .map(row -> new AllocationCombination(
                        range(row, "Activity"),
                        range(row, "Task"),
                        ReferenceSentences.dimensions(row),
                        mandatory(row.text("Mandatory")),
                        row.yes("In fixed price").orElseThrow()))
                .toList();
        change(world, said.text("job"), basis -> basis.allocation(combinations));
    }

    private static Set<String> mandatory(Optional<String> written) {
        return written.map(names -> Set.of(ReferenceSentences.key(names).split("\\s*,\\s*")))
                .orElse(Set.of());
    }

    private static void writeUpDown(World world, Said said) {
        Cells row = said.rows().get(0);
        WriteUpDown on = new WriteUpDown(
                row.text("Activity").orElseThrow(), row.text("Task"), ReferenceSentences.dimensions(row));
        change(world, said.text("job"), basis -> basis.writeUpDown(on));
    }
}
