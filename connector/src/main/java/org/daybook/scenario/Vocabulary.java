package org.daybook.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.accounting.RefusalCode;

/** The vocabulary page's generated part: every sentence, heading, value and refusal code there is, and the default site. */
public final class Vocabulary {

    /** What comes after this line in {@code mappings/examples/README.md} is this class's text. */
    public static final String BEGIN =
            "<!-- From here on the page is written by the program: do not edit it by hand. -->";

    private Vocabulary() {}

    /** Markdown, beginning with {@link #BEGIN}, ending with a line end. */
    public static String text() {
        StringBuilder page = new StringBuilder(BEGIN).append("\n");
        for (Language.Chapter chapter : Language.CHAPTERS) {
            page.append("\n## ").append(chapter.title()).append("\n");
            chapter.sentences().forEach(sentence -> add(page, sentence));
        }
        addCodes(page);
        addDefaultSite(page);
        return page.toString();
    }

    private static void add(StringBuilder page, Sentence sentence) {
        page.append("\n### `")
                .append(sentence.written())
                .append("`\n\n")
                .append(sentence.meaning())
                .append("\n");
        Map<String, Value> filled = new LinkedHashMap<>(sentence.blanks());
        filled.forEach((blank, value) -> page.append("`{")
                .append(blank)
                .append("}` is ")
                .append(value.name())
                .append(".\n"));
        if (!sentence.columns().isEmpty()) {
            page.append(sentence.tableRequired() ? "\nIts table:\n" : "\nIts table, if any:\n");
            page.append("\n| Heading | Value | Says |\n|---|---|---|\n");
            sentence.columns().forEach(column -> add(page, column));
        }
    }

    private static void add(StringBuilder page, Column column) {
        page.append("| ").append(column.required() ? "**" + column.name() + "**" : column.name());
        page.append(" | ").append(column.value().name());
        page.append(" | ").append(column.meaning()).append(" |\n");
    }

    private static void addCodes(StringBuilder page) {
        page.append("\n## Refusal codes\n\n| Code | Says | What to do |\n|---|---|---|\n");
        for (RefusalCode code : RefusalCode.values()) {
            page.append("| ").append(code.name()).append(" | ").append(code.sentence());
            page.append(" | ").append(code.remedy()).append(" |\n");
        }
    }

    private static void addDefaultSite(StringBuilder page) {
        page.append("\n## The default site\n\n");
        page.append("Every scenario begins with these sentences; a scenario that says otherwise is right.\n\n");
        page.append("```markdown\n").append(DefaultSite.TEXT.strip()).append("\n```\n");
    }
}
