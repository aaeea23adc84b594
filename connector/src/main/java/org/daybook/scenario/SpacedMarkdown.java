package org.daybook.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Markdown in which a sentence right below a table ends the table: Markdown itself would read it as one more row. Blank lines are put
 * between them, and every line remembers where it stood.
 */
final class SpacedMarkdown {

    private static final Pattern SENTENCE = Pattern.compile("(Given|When|Then|And)\\b[^|]*");

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> original = new ArrayList<>();

    private SpacedMarkdown() {}

    static SpacedMarkdown of(String markdown) {
        SpacedMarkdown spaced = new SpacedMarkdown();
        String above = "";
        int number = 0;
        for (String line : markdown.split("\\R", -1)) {
            number++;
            if (above.contains("|") && SENTENCE.matcher(line.strip()).matches()) {
                spaced.add("", number);
            }
            spaced.add(line, number);
            above = line.strip();
        }
        return spaced;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** Where a line of the text stood, from 1; nowhere is 0. */
    int original(int line) {
        return line < 1 ? 0 : original.get(line - 1);
    }

    Table original(Table table) {
        List<Table.Row> rows = table.rows().stream()
                .map(row -> new Table.Row(original(row.line()), row.cells()))
                .toList();
        return new Table(original(table.line()), table.headings(), rows);
    }

    private void add(String line, int number) {
        lines.add(line);
        original.add(number);
    }
}
