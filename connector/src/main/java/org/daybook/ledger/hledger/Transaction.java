package org.daybook.ledger.hledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.ledger.JournalTotal;
import org.daybook.ledger.LineOrder;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.Posting;

/**
 * The text of one document in the journal, written and read back.
 *
 * <pre>
 * 2026-03-31 * (INV-30-000001) Example Oy | INVOICE J-1042
 *     ; daybook-ref: DB..., party: C-100
 *     assets:receivables  150.00 EUR
 *     income:sales  -120.00 EUR  ; tax: V25, dim-LOCATION: PAR
 *     liabilities:tax  -30.00 EUR  ; tax: V25
 * </pre>
 */
final class Transaction {
    private static final String REF = "daybook-ref";
    private static final String PARTY = "party";
    private static final String TAX = "tax";
    private static final String DIMENSION = "dim-";

    private static final Pattern HEAD = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (?:([*!]) )?\\(([^)]*)\\).*");
    private static final Pattern LINE =
            Pattern.compile("\\s+(\\S.*?)(?: {2,}|\\t\\s*)(-?\\d{1,15}(?:\\.\\d{1,6})?) ([A-Z]{3})\\s*(?:;(.*))?");
    private static final Pattern COMMENT = Pattern.compile("\\s+;(.*)");

    private Transaction() {}

    /** @throws IllegalArgumentException if an account has no name; ask for the problem first */
    static String write(Posting posting, AccountNames accounts) {
        StringBuilder text = new StringBuilder();
        text.append(posting.journal().date())
                .append(" * (")
                .append(posting.number())
                .append(") ")
                .append(description(posting))
                .append('\n');
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put(REF, posting.externalRef());
        tags.put(PARTY, posting.customer().number());
        text.append("    ; ").append(Tags.write(tags)).append('\n');
        posting.journal().lines().forEach(line -> text.append(line(line, accounts)));
        return text.toString();
    }

    static LedgerDocument expected(Posting posting, AccountNames accounts) {
        List<LedgerDocument.Line> lines = LineOrder.of(posting.journal().lines().stream()
                .map(line -> new LedgerDocument.Line(
                        line.account(), line.dimensions(), line.taxCode(), line.signed(), Optional.empty()))
                .toList());
        return new LedgerDocument(
                "",
                posting.externalRef(),
                posting.number(),
                posting.customer().number(),
                posting.journal().date(),
                JournalTotal.of(lines, posting),
                true,
                lines);
    }

    /**
     * Empty where the text has no head, or has an amount that is no money of the document's currency. A line that a person made
     * unreadable in another way is missing, and so the document differs.
     */
    static Optional<LedgerDocument> read(String id, String text, Posting posting, AccountNames accounts) {
        try {
            return parsed(id, text, posting, accounts);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LedgerDocument> parsed(String id, String text, Posting posting, AccountNames accounts) {
        Matcher head = null;
        Map<String, String> tags = Map.of();
        List<LedgerDocument.Line> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            Matcher entry = LINE.matcher(line);
            Matcher comment = COMMENT.matcher(line);
            Matcher start = HEAD.matcher(line);
            if (head == null) {
                head = start.matches() ? start : null;
            } else if (comment.matches() && tags.isEmpty()) {
                tags = Tags.read(comment.group(1));
            } else if (entry.matches()) {
                lines.add(line(entry, accounts));
            }
        }
        return head == null ? Optional.empty() : Optional.of(document(id, head, tags, LineOrder.of(lines), posting));
    }

    private static LedgerDocument document(
            String id, Matcher head, Map<String, String> tags, List<LedgerDocument.Line> lines, Posting posting) {
        return new LedgerDocument(
                id,
                tags.getOrDefault(REF, ""),
                head.group(3),
                tags.getOrDefault(PARTY, ""),
                LocalDate.parse(head.group(1)),
                JournalTotal.of(lines, posting),
                "*".equals(head.group(2)),
                lines);
    }

    private static String line(JournalLine line, AccountNames accounts) {
        String name = accounts.name(line.account())
                .orElseThrow(() -> new IllegalArgumentException("account " + line.account() + " has no name"));
        Map<String, String> tags = new LinkedHashMap<>();
        line.taxCode().ifPresent(code -> tags.put(TAX, code));
        line.dimensions().values().forEach((dimension, value) -> tags.put(DIMENSION + dimension, value));
        return "    " + name + "  " + line.signed() + (tags.isEmpty() ? "" : "  ; " + Tags.write(tags)) + "\n";
    }

    private static LedgerDocument.Line line(Matcher entry, AccountNames accounts) {
        Map<String, String> tags = entry.group(4) == null ? Map.of() : Tags.read(entry.group(4));
        Map<String, String> dimensions = new TreeMap<>();
        tags.forEach((name, value) -> {
            if (name.startsWith(DIMENSION)) {
                dimensions.put(name.substring(DIMENSION.length()), value);
            }
        });
        return new LedgerDocument.Line(
                accounts.number(entry.group(1)),
                new Dimensions(dimensions),
                Optional.ofNullable(tags.get(TAX)),
                Money.of(new BigDecimal(entry.group(2)), Currency.getInstance(entry.group(3))),
                Optional.empty());
    }

    /** For people to read; nothing is taken from it again, so what hledger would misread is simply replaced. */
    private static String description(Posting posting) {
        String words = clean(posting.customer().name()) + " | "
                + posting.invoice().kind() + " " + clean(posting.invoice().job());
        return words.strip();
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(c -> Tags.isUnseen(c) ? ' ' : c == ';' ? ',' : c == '|' ? '/' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip().replaceAll(" {2,}", " ");
    }
}
