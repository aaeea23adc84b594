package org.daybook.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;
import org.daybook.invoicing.charges.ChargeActions;
import org.daybook.invoicing.charges.JobInvoices;

/**
 * A sentence that runs an action of the catalogue: what is not said in its blanks is said in its table, one action a
 * row. Either all rows
 * are carried out, or none.
 */
final class ChargeSentence {

    private final Word word;
    private final String pattern;
    private final ActionType<JobInvoices> action;
    private final Map<String, String> always = new LinkedHashMap<>();

    private ChargeSentence(Word word, String pattern, String action) {
        this.word = word;
        this.pattern = pattern;
        this.action = ChargeActions.named(action).orElseThrow();
    }

    static ChargeSentence given(String pattern, String action) {
        return new ChargeSentence(Word.GIVEN, pattern, action);
    }

    static ChargeSentence when(String pattern, String action) {
        return new ChargeSentence(Word.WHEN, pattern, action);
    }

    ChargeSentence with(String argument, String value) {
        always.put(argument, value);
        return this;
    }

    /** The sentence with a table it must have. */
    Sentence table() {
        return sentence().table(columns());
    }

    /** The sentence with a table it may have. */
    Sentence tableMay() {
        return sentence().tableMay(columns());
    }

    Sentence sentence() {
        String meaning = action.meaning();
        return new Sentence(word, pattern, Map.of(), List.of(), false, meaning, this::run);
    }

    private List<Column> columns() {
        return action.arguments().stream()
                .filter(argument -> !isSaidInSentence(argument))
                .map(argument ->
                        new Column(argument.name(), Value.of(argument.kind()), argument.required(), argument.meaning()))
                .toList();
    }

    private boolean isSaidInSentence(Argument argument) {
        return always.containsKey(argument.name()) || blank(argument).isPresent();
    }

    private Optional<String> blank(Argument argument) {
        String lower = argument.name().toLowerCase(java.util.Locale.ROOT);
        return Optional.of(lower).filter(name -> pattern.contains("{" + name + "}"));
    }

    private void run(World world, Said said) {
        JobOffice office = JobOffice.of(world);
        Optional<JobInvoices> job = job(office, said);
        if (job.isEmpty()) {
            world.last().take(said, unknown(office, said.text("invoice")));
            return;
        }
        boolean makes = action.name().equals("Generate Invoice");
        Setting setting = makes ? world.settingOfDocuments() : world.setting();
        Outcome<JobInvoices> outcome = Outcome.done(job.get());
        for (Given given : givens(office, said)) {
            outcome = outcome.then(state -> action.on(state, given, setting));
        }
        Optional.ofNullable(said.blanks().get("invoice")).ifPresent(office::speakOf);
        world.last().take(said, outcome).ifPresent(office::put);
    }

    private static Outcome<JobInvoices> unknown(JobOffice office, String invoice) {
        return Outcome.refused(Finding.of(
                RefusalCode.INVOICE_NOT_FOUND,
                "invoice " + invoice,
                "No job has it; there are " + JobManagerAssertions.numbers(office.invoices()) + "."));
    }

    private static Optional<JobInvoices> job(JobOffice office, Said said) {
        return said.blanks().containsKey("job")
                ? Optional.of(office.job(said.text("job")))
                : office.jobOf(said.text("invoice"));
    }

    private List<Given> givens(JobOffice office, Said said) {
        Map<String, String> common = new LinkedHashMap<>(always);
        for (Argument argument : action.arguments()) {
            blank(argument).ifPresent(blank -> common.put(argument.name(), written(argument, said.text(blank))));
        }
        if (action.name().equals("Save Invoice") && !common.containsKey("Number")) {
            common.put("Number", office.nextNumber());
        }
        List<Cells> rows = said.rows();
        return rows.isEmpty()
                ? List.of(new Given(common))
                : rows.stream().map(row -> given(common, row)).toList();
    }

    private Given given(Map<String, String> common, Cells row) {
        Map<String, String> all = new LinkedHashMap<>(common);
        for (Argument argument : action.arguments()) {
            row.text(argument.name()).ifPresent(cell -> all.put(argument.name(), written(argument, cell)));
        }
        return new Given(all);
    }

    /** As the action reads it: without the typographer's minus and capitals. */
    private static String written(Argument argument, String cell) {
        return switch (argument.kind()) {
            case NUMBER ->
                Figures.number(cell).map(number -> number.toPlainString()).orElse(cell);
            case YES_NO -> Value.yesNo(Value.isYes(cell));
            default -> cell;
        };
    }

    /** The written names of an enum's constants, for a blank. */
    static <E extends Enum<E>> Value choice(E[] constants, java.util.function.Function<E, String> written) {
        return Value.choice(Arrays.stream(constants).map(written).toArray(String[]::new));
    }
}
