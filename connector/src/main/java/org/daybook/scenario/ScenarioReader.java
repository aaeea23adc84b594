package org.daybook.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Takes a Markdown file apart into scenarios: every level-one heading begins one; a line that begins with Given, When, Then or
 * And is a sentence; a table belongs to the sentence right above it.
 */
final class ScenarioReader {

    private static final Pattern SENTENCE = Pattern.compile("(Given|When|Then|And)\\b\\s*(.*)");
    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final String file;
    private final SpacedMarkdown markdown;
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Optional<Heading> title = Optional.empty();
    private boolean afterSentence;

    private ScenarioReader(String file, SpacedMarkdown markdown) {
        this.file = file;
        this.markdown = markdown;
    }

    /** What was read: the scenarios, and what is not of the language. */
    record Read(List<Scenario> scenarios, List<Mistake> mistakes) {}

    static Read read(String file, String markdown) {
        SpacedMarkdown spaced = SpacedMarkdown.of(markdown);
        return new ScenarioReader(file, spaced).readAll(MARKDOWN.parse(spaced.text()));
    }

    private Read readAll(Node document) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            readBlock(block);
        }
        finish();
        if (scenarios.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new Mistake(file + ":1", "There is no scenario here.", "Begin one with '# ' and its title."));
        }
        return new Read(List.copyOf(scenarios), List.copyOf(mistakes));
    }

    private void readBlock(Node block) {
        if (block instanceof Heading heading && heading.getLevel() == 1) {
            finish();
            title = Optional.of(heading);
            afterSentence = false;
        } else if (block instanceof TableBlock table) {
            attach(markdown.original(MarkdownText.table(table)));
        } else if (block instanceof Paragraph paragraph) {
            afterSentence = false;
            readParagraph(paragraph);
        } else {
            afterSentence = false;
            readItems(block);
        }
    }

    /** Sentences may stand in a list, each behind a bullet. */
    private void readItems(Node block) {
        if (block instanceof ListBlock || block instanceof ListItem) {
            for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                readBlock(item);
            }
        }
    }

    private void readParagraph(Paragraph paragraph) {
        String text = MarkdownText.of(paragraph).strip();
        if (SENTENCE.matcher(text).lookingAt()) {
            int line = line(paragraph);
            for (String part : text.split("\n", -1)) {
                readLine(part.strip(), line++);
            }
        }
    }

    private void readLine(String text, int line) {
        Matcher sentence = SENTENCE.matcher(text);
        if (sentence.matches()) {
            begin(sentence.group(1), sentence.group(2), line);
        } else if (afterSentence) {
            Step last = steps.remove(steps.size() - 1);
            steps.add(new Step(last.word(), last.text() + " " + text, last.line(), last.table()));
        }
    }

    private void begin(String word, String text, int line) {
        if (word.equals("And") && steps.isEmpty()) {
            mistakes.add(new Mistake(
                    file + ":" + line, "'And' comes before any sentence.", "Begin with Given, When or Then."));
            return;
        }
        Word meant =
                word.equals("And") ? steps.get(steps.size() - 1).word() : Word.valueOf(word.toUpperCase(Locale.ROOT));
        steps.add(new Step(meant, text, line, Optional.empty()));
        afterSentence = true;
    }

    private void attach(Table table) {
        if (!afterSentence) {
            mistakes.add(new Mistake(
                    file + ":" + table.line(),
                    "This table stands under no sentence.",
                    "Put it right below the Given, When or Then it belongs to, or make it prose."));
            return;
        }
        steps.add(steps.remove(steps.size() - 1).with(table));
        afterSentence = false;
    }

    private void finish() {
        if (title.isPresent()) {
            Heading heading = title.get();
            scenarios.add(new Scenario(file, line(heading), MarkdownText.of(heading), steps));
        } else if (!steps.isEmpty()) {
            mistakes.add(new Mistake(
                    file + ":" + steps.get(0).line(),
                    "This sentence stands before any title.",
                    "Begin the scenario with '# ' and its title."));
        }
        steps.clear();
    }

    private int line(Node block) {
        return markdown.original(MarkdownText.line(block));
    }
}
