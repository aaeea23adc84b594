package org.daybook.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Percent;
import org.daybook.accounting.RefusalCode;

/** A sentence as it stands in a scenario: what its blanks were filled with, and the table under it. */
record Said(Scenario scenario, Step step, Sentence sentence, Map<String, String> blanks) {

    /** Whether it leaves out which job it is about. */
    boolean leavesOutJob() {
        return sentence.mayLeaveOutJob() && !blanks.containsKey("job");
    }

    /** The same about this job. */
    Said about(String job) {
        Map<String, String> filled = new LinkedHashMap<>(blanks);
        filled.put("job", job);
        return new Said(scenario, step, sentence, filled);
    }

    String where() {
        return scenario.where(step.line());
    }

    String text(String blank) {
        return blanks.get(blank);
    }

    BigDecimal number(String blank) {
        return Figures.number(text(blank)).orElseThrow();
    }

    Percent percent(String blank) {
        return new Percent(Figures.number(Value.withoutPercent(text(blank))).orElseThrow());
    }

    LocalDate date(String blank) {
        return LocalDate.parse(text(blank));
    }

    LocalTime time(String blank) {
        return LocalTime.parse(text(blank));
    }

    RefusalCode code(String blank) {
        return RefusalCode.valueOf(Value.code(text(blank)));
    }

    /** The rows of its table; none without a table. */
    List<Cells> rows() {
        return step.table().map(table -> rows(table, headings())).orElse(List.of());
    }

    private List<Cells> rows(Table table, List<String> headings) {
        return table.rows().stream()
                .map(row -> new Cells(scenario.where(row.line()), headings, cells(headings, row.cells())))
                .toList();
    }

    /** An account that is given is its number, with or without its name (what is expected is compared with both). */
    private List<String> cells(List<String> headings, List<String> written) {
        List<String> cells = new ArrayList<>(written);
        for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
            boolean account = columnNamed(headings.get(i))
                    .filter(column -> column.value() == Value.ACCOUNT)
                    .isPresent();
            if (account && step.word() != Word.THEN) {
                cells.set(i, Value.accountNumber(cells.get(i)));
            }
        }
        return cells;
    }

    /** As the sentence names its columns, whatever the capitals, blanks and hyphens they are written with. */
    List<String> headings() {
        return step.table()
                .map(table -> table.headings().stream()
                        .map(heading -> columnNamed(heading).map(Column::name).orElse(heading))
                        .toList())
                .orElse(List.of());
    }

    /** Everything about it that is not of the language: values in its blanks, headings and cells of its table. */
    List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        blanks.forEach((blank, written) -> complain(mistakes, where(), sentence.valueOf(blank), written));
        step.table().ifPresentOrElse(table -> checkTable(mistakes, table), () -> missTable(mistakes));
        return mistakes;
    }

    private void missTable(List<Mistake> mistakes) {
        if (sentence.tableRequired()) {
            mistakes.add(new Mistake(
                    where(),
                    "'" + step + "' needs a table.",
                    "Put one under it, with headings of: " + Grammar.headings(sentence) + "."));
        }
    }

    private void checkTable(List<Mistake> mistakes, Table table) {
        String at = scenario.where(table.line());
        if (sentence.columns().isEmpty()) {
            mistakes.add(new Mistake(at, "'" + step + "' takes no table.", "Remove the table."));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String heading : headings()) {
            checkHeading(mistakes, at, heading, seen);
        }
        for (Column column : sentence.columns()) {
            if (column.required() && !headings().contains(column.name())) {
                mistakes.add(new Mistake(
                        at,
                        "The column '" + column.name() + "' is missing.",
                        "It says " + column.meaning() + "; add it."));
            }
        }
        rows().forEach(row -> checkRow(mistakes, row));
    }

    private void checkHeading(List<Mistake> mistakes, String at, String heading, Set<String> seen) {
        if (columnNamed(heading).isEmpty()) {
            String near = Nearest.word(
                            heading,
                            sentence.columns().stream().map(Column::name).toList())
                    .map(word -> "Did you mean '" + word + "'? ")
                    .orElse("");
            mistakes.add(new Mistake(
                    at,
                    "'" + heading + "' is not a heading under '" + sentence.written() + "'.",
                    near + "Known headings: " + Grammar.headings(sentence) + "."));
        } else if (!seen.add(heading.toLowerCase(java.util.Locale.ROOT))) {
            mistakes.add(new Mistake(at, "The heading '" + heading + "' stands twice.", "Keep one of them."));
        }
    }

    private void checkRow(List<Mistake> mistakes, Cells row) {
        for (Column column : sentence.columns()) {
            Optional<String> cell = row.text(column.name());
            cell.ifPresent(written -> complain(mistakes, row.where(), column.value(), written));
            boolean blank = cell.isEmpty() && row.has(column.name());
            if (column.required() && blank) {
                mistakes.add(new Mistake(
                        row.where(),
                        "The cell under '" + column.name() + "' is blank.",
                        "Write " + column.value().name() + "."));
            }
        }
    }

    private static void complain(List<Mistake> mistakes, String at, Value value, String written) {
        if (!value.accepts().test(written)) {
            mistakes.add(new Mistake(at, "'" + written + "' is not " + value.name() + ".", remedy(value, written)));
        }
    }

    private static String remedy(Value value, String written) {
        if (value == Value.CODE) {
            return codeAmong(written) + "All codes stand in mappings/examples/README.md.";
        }
        List<String> choices = value.choices();
        return choices.isEmpty()
                ? "Write " + value.name() + "."
                : standsUnder(written)
                        .or(() -> Nearest.word(written, choices).map(near -> "Did you mean '" + near + "'?"))
                        .orElse("Write one of them.");
    }

    /** One sentence names one code; of several, each has a sentence of its own. */
    private static String codeAmong(String written) {
        return Arrays.stream(written.split("[,;\\s]+"))
                .filter(Value::isCode)
                .findFirst()
                .map(code -> "Write " + code + " alone, and a sentence for each other code. ")
                .orElseGet(() -> "Did you mean "
                        + Nearest.word(written, List.of(Value.codes().split(", ")))
                                .orElse("NOTHING_SELECTED") + "? ");
    }

    /** A parameter of the site is easily looked for among those of the job. */
    private static Optional<String> standsUnder(String written) {
        return Language.CHAPTERS.stream()
                .flatMap(chapter -> chapter.sentences().stream())
                .filter(other -> other.columns().stream()
                        .anyMatch(column -> column.required()
                                && !column.value().choices().isEmpty()
                                && column.value().accepts().test(written)))
                .findFirst()
                .map(other -> "It stands under '" + other.written() + "'.");
    }

    private Optional<Column> columnNamed(String heading) {
        return sentence.columns().stream()
                .filter(column -> column.name().equalsIgnoreCase(heading))
                .findFirst()
                .or(() -> sentence.columns().stream()
                        .filter(column -> Value.sameName(column.name(), heading))
                        .findFirst())
                .or(() -> HeadingWords.meant(heading, sentence.columns()));
    }
}
