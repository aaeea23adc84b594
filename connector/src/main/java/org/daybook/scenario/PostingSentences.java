package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Money;
import org.daybook.posting.ActivityReference;
import org.daybook.posting.Employee;
import org.daybook.posting.ExchangeRates;
import org.daybook.posting.JobGroup;
import org.daybook.posting.PostingRules;
import org.daybook.posting.PostingSwitch;

/** Sentences about what the accountant decides beside accounts and references: job groups, activity posting lines, rates, tax table. */
final class PostingSentences {

    private static final List<String> SWITCHES =
            Arrays.stream(PostingSwitch.values()).map(PostingSwitch::written).toList();
    private static final Value SWITCH = Value.name(SWITCHES.toArray(String[]::new));

    private PostingSentences() {}

    static List<Sentence> all() {
        return List.of(
                given("posting settings", "What the site has decided for all its postings.", PostingSentences::settings)
                        .table(List.of(
                                required("Setting", SWITCH, "name of the system parameter"),
                                required("Value", Value.YES_NO, "yes or no; all are no"))),
                given(
                                "job groups",
                                "Jobs of a group have their work in progress on these accounts, and copy how it is"
                                        + " capitalised.",
                                PostingSentences::jobGroups)
                        .table(List.of(
                                required("Job group", Value.TEXT, "its name"),
                                optional("Capitalised", Value.of(Capitalization.class), "copied by new jobs; None"),
                                optional("Time account", Value.ACCOUNT, "account of Work in Progress, Time"),
                                optional("Amount account", Value.ACCOUNT, "account of Work in Progress, Amount"),
                                optional("Time combination", Value.TEXT, "dimension combination instead"),
                                optional("Amount combination", Value.TEXT, "dimension combination instead"))),
                given(
                                "activity posting lines",
                                "References that follow the activity; of the lines that match, the first by line number"
                                        + " answers. Switches Post by Activity on.",
                                PostingSentences::activityLines)
                        .table(List.of(
                                required("Activity", Value.TEXT, "the code"),
                                optional("Line", Value.NUMBER, "line number; the order of the table"),
                                optional("Department", Value.TEXT, "the job's; any"),
                                optional("Job group", Value.TEXT, "the job's; any"),
                                optional("Employee type", Value.TEXT, "of who did the work; any"),
                                optional("Item group", Value.TEXT, "of the item; any"),
                                optional("Transaction type group", Value.TEXT, "of the registration; any"),
                                optional("Accrual", Value.of(ActivityReference.Accrual.class), "which work; All"),
                                required("Posting reference", Value.TEXT, "the fixed name"),
                                optional("Account", Value.ACCOUNT, "number of the account"),
                                optional("Combination", Value.TEXT, "dimension combination instead of the account"),
                                ReferenceSentences.FROM,
                                ReferenceSentences.TO)),
                given("employees", "Who does the work, as far as posting asks.", PostingSentences::employees)
                        .table(List.of(
                                required("Employee", Value.TEXT, "the number"),
                                required("Department", Value.TEXT, "supplies the offset of the employee's time"),
                                optional("Type", Value.TEXT, "employee type"))),
                given(
                                "exchange rates",
                                "Of a pair of currencies the latest rate on or before a document's date is in force.",
                                PostingSentences::rates)
                        .table(List.of(
                                required("From", Value.CURRENCY, "one unit of it"),
                                required("To", Value.CURRENCY, "the currency it is worth so much of"),
                                optional("Date", Value.DATE, "first date it is in force; since ever"),
                                required("Rate", Value.NUMBER, "units of the other currency"))),
                given(
                                "currency rounding",
                                "How amounts are rounded beyond the currency's minor unit.",
                                PostingSentences::rounding)
                        .table(List.of(
                                required("Currency", Value.CURRENCY, "the currency"),
                                optional("Round to", Value.NUMBER, "unit of computed amounts; the minor unit"),
                                optional("External unit", Value.NUMBER, "unit of document totals; none"))));
    }

    private static void change(World world, java.util.function.UnaryOperator<PostingRules> how) {
        world.books().rules(how.apply(world.books().rules()));
    }

    private static void settings(World world, Said said) {
        for (Cells row : said.rows()) {
            String name = row.text("Setting")
                    .flatMap(written -> Value.nameMeant(written, SWITCHES))
                    .orElseThrow();
            PostingSwitch one = PostingSwitch.values()[SWITCHES.indexOf(name)];
            change(world, rules -> rules.with(one, row.yes("Value").orElseThrow()));
        }
    }

    private static void jobGroups(World world, Said said) {
        Map<String, JobGroup> groups = new HashMap<>(world.books().rules().jobGroups());
        for (Cells row : said.rows()) {
            String name = row.text("Job group").orElseThrow();
            groups.put(
                    name,
                    new JobGroup(
                            name,
                            row.choice("Capitalised", Capitalization.class).orElse(Capitalization.NONE),
                            workInProgress(world, row, name, "Time"),
                            workInProgress(world, row, name, "Amount"),
                            ReferenceSentences.origin(row, name)));
        }
        change(world, rules -> rules.jobGroups(groups));
    }

    private static Optional<String> workInProgress(World world, Cells row, String group, String kind) {
        String account = kind + " account";
        String combination = kind + " combination";
        if (row.text(account).isEmpty() && row.text(combination).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                ReferenceSentences.combination(world, row, account, combination, "job group " + group + " " + kind));
    }

    private static void activityLines(World world, Said said) {
        List<ActivityReference> lines = new ArrayList<>(world.books().rules().byActivity());
        for (Cells row : said.rows()) {
            lines.add(activityLine(world, row, lines.size() + 1));
        }
        change(world, rules -> rules.byActivity(lines).with(PostingSwitch.POST_BY_ACTIVITY, true));
    }

    private static ActivityReference activityLine(World world, Cells row, int position) {
        String activity = row.text("Activity").orElseThrow();
        String reference = row.text("Posting reference").orElseThrow();
        String combination = ReferenceSentences.combination(
                world, row, "Account", "Combination", "activity " + activity + " line at " + row.where());
        return new ActivityReference(
                activity,
                row.number("Line").map(BigDecimal::intValue).orElse(position),
                row.text("Department"),
                row.text("Job group"),
                row.text("Employee type"),
                row.text("Item group"),
                row.text("Transaction type group"),
                row.choice("Accrual", ActivityReference.Accrual.class).orElse(ActivityReference.Accrual.ALL),
                ReferenceNames.of(reference),
                combination,
                ReferenceSentences.effective(row),
                ReferenceSentences.origin(
                        row,
                        "activity " + activity + ", "
                                + row.text("Department")
                                        .map(department -> department + " / ")
                                        .orElse("")
                                + reference + " -> " + combination));
    }

    private static void employees(World world, Said said) {
        Map<String, Employee> employees = new HashMap<>(world.books().rules().employees());
        for (Cells row : said.rows()) {
            String number = row.text("Employee").orElseThrow();
            employees.put(
                    number,
                    new Employee(
                            number,
                            row.text("Department").orElseThrow(),
                            row.text("Type"),
                            ReferenceSentences.origin(row, number)));
        }
        change(world, rules -> rules.employees(employees));
    }

    private static void rates(World world, Said said) {
        List<ExchangeRates.Rate> rates = new ArrayList<>();
        for (Cells row : said.rows()) {
            BigDecimal rate = row.number("Rate").orElseThrow();
            if (rate.signum() <= 0) {
                throw new Mistake.Found(row.where(), "A rate is above zero.", "Correct the rate.");
            }
            rates.add(new ExchangeRates.Rate(
                    Currency.getInstance(row.text("From").orElseThrow()),
                    Currency.getInstance(row.text("To").orElseThrow()),
                    row.date("Date").orElse(java.time.LocalDate.EPOCH),
                    rate,
                    ReferenceSentences.origin(row, "rate " + rate.toPlainString())));
        }
        rates.addAll(world.books().rules().rates().rates());
        change(world, rules -> rules.rates(new ExchangeRates(rates)));
    }

    private static void rounding(World world, Said said) {
        Map<Currency, CurrencyRounding> units =
                new HashMap<>(world.books().rules().rounding());
        for (Cells row : said.rows()) {
            Currency currency = Currency.getInstance(row.text("Currency").orElseThrow());
            Money roundTo = row.money("Round to", currency).orElse(Money.smallestUnit(currency));
            Optional<Money> external = row.money("External unit", currency);
            if (!roundTo.isPositive()
                    || external.filter(unit -> !unit.isPositive()).isPresent()) {
                throw new Mistake.Found(row.where(), "A rounding unit is above zero.", "Correct the unit.");
            }
            units.put(currency, new CurrencyRounding(currency, roundTo, external));
        }
        change(world, rules -> rules.rounding(units));
    }
}
