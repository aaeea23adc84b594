package org.daybook.scenario;

import static org.daybook.scenario.Sentence.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.PlanActions;
import org.daybook.invoicing.selection.PricingActions;
import org.daybook.invoicing.selection.Reallocation;
import org.daybook.invoicing.selection.SelectionLine;

/** The actions that set the prices of a selection, by their product names as the catalogue has them (JI 2.3-2.11, 2.19). */
final class PricingSentences {

    private PricingSentences() {}

    static List<Sentence> all() {
        List<Sentence> all = new ArrayList<>();
        Stream.of(PricingActions.ALL, PlanActions.ALL)
                .flatMap(List::stream)
                .map(PricingSentences::sentence)
                .forEach(all::add);
        all.addAll(inWords());
        return List.copyOf(all);
    }

    /** As the catalogue describes it: what a person gives stands in a table, a row for each time it is done. */
    static Sentence sentence(ActionType<InvoiceSelection> type) {
        Sentence plain = when(type.name() + " on {job}", type.meaning(), (world, said) -> rows(world, said, type));
        List<Column> columns = type.arguments().stream()
                .map(argument ->
                        new Column(argument.name(), Value.of(argument.kind()), argument.required(), argument.meaning()))
                .toList();
        boolean needed = type.arguments().stream().anyMatch(Argument::required);
        return columns.isEmpty() ? plain : needed ? plain.table(columns) : plain.tableMay(columns);
    }

    private static void rows(World world, Said said, ActionType<InvoiceSelection> type) {
        if (said.rows().isEmpty()) {
            run(world, said, type, Map.of());
        }
        for (Cells row : said.rows()) {
            Map<String, String> given = new HashMap<>();
            for (Argument argument : type.arguments()) {
                row.text(argument.name())
                        .ifPresent(written -> given.put(argument.name(), plain(world, said, argument, written)));
            }
            run(world, said, type, given);
        }
    }

    private static String plain(World world, Said said, Argument argument, String written) {
        return switch (argument.kind()) {
            case NUMBER, PERCENT ->
                Figures.number(Value.withoutPercent(written))
                        .map(number -> number.toPlainString())
                        .orElse(written);
            case ENTRY -> entry(world, said, written).toString();
            default -> written;
        };
    }

    /** Lines that an action made are known to the selection alone. */
    private static EntryId entry(World world, Said said, String nativeId) {
        Optional<EntryId> known = world.selections().of(said.text("job")).lines().stream()
                .map(SelectionLine::id)
                .filter(id -> id.nativeId().equals(nativeId))
                .findFirst();
        return known.orElse(new EntryId("scenario", nativeId));
    }

    private static List<Sentence> inWords() {
        return List.of(
                in(
                                "the desired billing price on {job} is set to {amount}",
                                "Set Desired Billing Price",
                                said -> Map.of("Desired price", number(said, "amount")))
                        .where("amount", Value.NUMBER),
                in(
                                "the markup on {job} is set to {percent}",
                                "Set Markup",
                                said -> Map.of("Markup percent", number(said, "percent")))
                        .where("percent", Value.PERCENT),
                in(
                                "the markup on {job} is set to the amount {amount}",
                                "Set Markup",
                                said -> Map.of("Markup", number(said, "amount")))
                        .where("amount", Value.NUMBER),
                in(
                                "WIP for Invoicing on {job} is set to {amount}",
                                "WIP for Invoicing",
                                said -> Map.of("Amount", number(said, "amount")))
                        .where("amount", Value.NUMBER),
                in(
                        "Reallocate Selected Entries on {job} to job {target}",
                        "Reallocate Selected Entries",
                        said -> Map.of("Job", said.text("target"))),
                in(
                        "Reallocate Selected Entries on {job} to job {target}, task {task}",
                        "Reallocate Selected Entries",
                        said -> Map.of("Job", said.text("target"), "Task", said.text("task"))),
                in(
                                "line {line} of the invoicing plan on {job} is deleted",
                                "Delete Invoicing Plan Line",
                                said -> Map.of("Line", said.text("line")))
                        .where("line", Value.NUMBER),
                in(
                                "line {line} of the invoicing plan on {job} is approved",
                                "Approve Invoicing Plan Line",
                                said -> Map.of("Line", said.text("line")))
                        .where("line", Value.NUMBER),
                in(
                                "the phase of line {line} of the invoicing plan on {job} is complete",
                                "Complete Phase",
                                said -> Map.of("Line", said.text("line")))
                        .where("line", Value.NUMBER));
    }

    private static Sentence in(
            String pattern, String action, java.util.function.Function<Said, Map<String, String>> given) {
        ActionType<InvoiceSelection> type = Stream.of(PricingActions.ALL, PlanActions.ALL)
                .flatMap(List::stream)
                .filter(one -> one.name().equals(action))
                .findFirst()
                .orElseThrow();
        return when(pattern, type.meaning(), (world, said) -> run(world, said, type, given.apply(said)));
    }

    private static String number(Said said, String blank) {
        return Figures.number(Value.withoutPercent(said.text(blank)))
                .orElseThrow()
                .toPlainString();
    }

    static void run(World world, Said said, ActionType<InvoiceSelection> type, Map<String, String> given) {
        InvoiceSelection before = world.selections().of(said.text("job"));
        world.last()
                .take(said, type.on(before, new Given(given), world.setting()))
                .ifPresent(after -> {
                    DocumentSentences.put(world, before, after);
                    register(world, before, after);
                });
    }

    /** What was moved to another job is registered there. */
    private static void register(World world, InvoiceSelection before, InvoiceSelection after) {
        List<Reallocation> all = after.reallocations();
        for (Reallocation one : all.subList(before.reallocations().size(), all.size())) {
            boolean here = after.lines().stream()
                    .anyMatch(line -> line.id().equals(one.moved().id()));
            if (!here) {
                world.jobs().job(one.moved().job(), world.books());
                world.jobs().put(one.moved(), new Cells("", List.of(), List.of()));
            }
        }
    }
}
