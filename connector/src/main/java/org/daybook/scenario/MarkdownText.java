package org.daybook.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The plain words of a piece of Markdown: bold, code and links are only dress. */
final class MarkdownText {

    /** A dash alone says that there is nothing. */
    private static final Pattern DASH = Pattern.compile("^[-\u2013\u2014\u2212]$");

    private MarkdownText() {}

    /** The text below {@code node}; line breaks stay. */
    static String of(Node node) {
        StringBuilder text = new StringBuilder();
        append(node, text);
        return text.toString();
    }

    /** Line of a block in the file, from 1. */
    static int line(Node block) {
        return block.getSourceSpans().isEmpty()
                ? 0
                : block.getSourceSpans().get(0).getLineIndex() + 1;
    }

    static Table table(TableBlock block) {
        List<String> headings = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    headings.addAll(cells(row));
                } else if (part instanceof TableBody) {
                    rows.add(new Table.Row(line(row), cells(row)));
                }
            }
        }
        return new Table(line(block), headings, rows);
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(DASH.matcher(of(cell).strip()).replaceFirst(""));
        }
        return cells;
    }

    private static void append(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text words) {
                text.append(words.getLiteral());
            } else if (child instanceof Code code) {
                text.append(code.getLiteral());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                text.append('\n');
            } else {
                append(child, text);
            }
        }
    }
}
