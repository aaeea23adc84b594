package org.daybook.scenario;

import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Given;

/**
 * Sentences that do an action of a catalogue: their blanks and the one row of their table are its arguments.
 *
 * @param act does the action of that name
 */
record CatalogueSentence(Act act) {

    /** Does an action in a world. */
    @FunctionalInterface
    interface Act {
        void on(World world, Said said, String action, Given given);
    }

    /** @param blanks name of a blank and the argument it fills, one after the other */
    Sentence of(String pattern, String meaning, String action, String... blanks) {
        return when(pattern, meaning, (world, said) -> act.on(world, said, action, given(said, blanks)));
    }

    /** The same, with arguments that the sentence itself stands for behind those of the blanks. */
    Sentence fixed(String pattern, String meaning, String action, Map<String, String> fixed, String... blanks) {
        return when(pattern, meaning, (world, said) -> {
            Map<String, String> values = new TreeMap<>(given(said, blanks).values());
            values.putAll(fixed);
            act.on(world, said, action, new Given(values));
        });
    }

    /** Any action of the catalogue by its name. */
    <S> Sentence any(String pattern, String meaning, List<ActionType<S>> catalogue) {
        String[] names = catalogue.stream().map(ActionType::name).toArray(String[]::new);
        return when(pattern, meaning, (world, said) -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    said.rows()
                            .forEach(row -> values.put(
                                    row.text("Argument").orElseThrow(),
                                    row.text("Value").orElse("")));
                    act.on(world, said, nameOf(catalogue, said.text("action")), new Given(values));
                })
                .where("action", Value.choice(names))
                .tableMay(List.of(
                        required("Argument", Value.TEXT, "what is given"),
                        Column.optional("Value", Value.TEXT, "as a person would write it")));
    }

    private static <S> String nameOf(List<ActionType<S>> catalogue, String written) {
        return catalogue.stream()
                .map(ActionType::name)
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElseThrow();
    }

    private static Given given(Said said, String... blanks) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < blanks.length; i += 2) {
            values.put(blanks[i + 1], plain(said.sentence().valueOf(blanks[i]), said.text(blanks[i])));
        }
        said.rows().stream()
                .limit(1)
                .forEach(row -> said.sentence()
                        .columns()
                        .forEach(column -> row.text(column.name())
                                .ifPresent(written -> values.put(column.name(), plain(column.value(), written)))));
        return new Given(values);
    }

    /** Numbers without their thousands separators, yes and no in small letters: as actions read them. */
    private static String plain(Value value, String written) {
        if (value == Value.NUMBER) {
            return Figures.number(written).orElseThrow().toPlainString();
        }
        return value == Value.YES_NO ? written.toLowerCase(Locale.ROOT) : written;
    }
}
