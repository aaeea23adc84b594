package org.daybook.scenario;

import static org.daybook.scenario.SelectionAssertions.columns;
import static org.daybook.scenario.Sentence.then;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Outcome;

/** What is expected of journals: the heart of a scenario. */
final class JournalAssertions {

    private static final List<Column> COLUMNS = columns(shown(new Books()));

    private JournalAssertions() {}

    static List<Sentence> all() {
        return List.of(
                then(
                                "the journal reads",
                                "Journals of the documents of the last action; before printing, of its drafts. Lines"
                                        + " that agree in every column of the table but the amounts count as one sum.",
                                (world, said) ->
                                        summed(world, said, world.documents().latest()))
                        .table(COLUMNS),
                then(
                                "the journal of {document} reads",
                                "The same, of one document by its number.",
                                (world, said) -> summed(world, said, List.of(DocumentAssertions.document(world, said))))
                        .table(COLUMNS),
                then(
                                "the journal lines read",
                                "The same as 'the journal reads', line by line, nothing summed.",
                                (world, said) -> lineByLine(
                                        world, said, world.documents().latest()))
                        .table(COLUMNS),
                then(
                                "the journal totals {amount}",
                                "Sum of the debits, and of the credits, of the documents of the last action.",
                                JournalAssertions::totals)
                        .where("amount", Value.NUMBER));
    }

    /** A journal line with the document it books. */
    record Booked(Documents.Made document, JournalLine line) {}

    private static void lineByLine(World world, Said said, List<Documents.Made> documents) {
        booked(world, said, documents)
                .ifPresent(lines -> world.compare(said, "The journal", shown(world.books()), lines));
    }

    private static void summed(World world, Said said, List<Documents.Made> documents) {
        Optional<List<Booked>> booked = booked(world, said, documents);
        if (booked.isEmpty()) {
            return;
        }
        List<Column.Shown<Booked>> mentioned = said.headings().stream()
                .map(heading -> shown(world.books()).stream()
                        .filter(one -> one.column().name().equalsIgnoreCase(heading))
                        .findFirst()
                        .orElseThrow())
                .toList();
        List<List<String>> actual = booked.get().stream()
                .map(line ->
                        mentioned.stream().map(one -> one.read().apply(line)).toList())
                .toList();
        List<Column> columns = mentioned.stream().map(Column.Shown::column).toList();
        world.compareRows(
                said,
                "The journal",
                columns,
                sums(columns, accountsInFull(columns, World.expected(said), world)),
                sums(columns, actual));
    }

    /** {@code 1100} is written out as {@code 1100 Debtors}, so that both ways of writing are summed alike. */
    private static List<List<String>> accountsInFull(List<Column> columns, List<List<String>> rows, World world) {
        List<List<String>> full = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).value() == Value.ACCOUNT) {
                    cells.set(i, world.books().accountName(cells.get(i)));
                }
            }
            full.add(cells);
        }
        return full;
    }

    /** Rows that agree in every column but the figures, as one; a figure that sums to zero is left blank. */
    private static List<List<String>> sums(List<Column> columns, List<List<String>> rows) {
        Map<List<String>, List<List<String>>> alike = new LinkedHashMap<>();
        rows.forEach(row ->
                alike.computeIfAbsent(key(columns, row), k -> new ArrayList<>()).add(row));
        return alike.values().stream().map(group -> sum(columns, group)).toList();
    }

    /** What keeps two rows apart: every word in them, and which of the figures they have. */
    private static List<String> key(List<Column> columns, List<String> row) {
        List<String> key = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean figure = columns.get(i).value() == Value.NUMBER;
            key.add(figure ? String.valueOf(isZero(row.get(i))) : row.get(i).toLowerCase(java.util.Locale.ROOT));
        }
        return key;
    }

    private static List<String> sum(List<Column> columns, List<List<String>> group) {
        List<String> sum = new ArrayList<>(group.get(0));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).value() == Value.NUMBER && group.size() > 1) {
                int column = i;
                BigDecimal total = group.stream()
                        .map(row -> Figures.number(row.get(column)).orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                sum.set(i, total.signum() == 0 ? "" : Figures.show(total));
            }
        }
        return sum;
    }

    private static boolean isZero(String figure) {
        return Figures.number(figure).orElse(BigDecimal.ZERO).signum() == 0;
    }

    private static void totals(World world, Said said) {
        booked(world, said, world.documents().latest()).ifPresent(lines -> {
            BigDecimal debit =
                    lines.stream().map(one -> one.line().debit().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (debit.compareTo(said.number("amount")) != 0) {
                world.fail(
                        said,
                        "Expected the journal to total " + said.text("amount") + ", but it totals "
                                + Figures.show(debit) + ".");
            }
        });
    }

    /** The lines of the journals; a failure where a document has none. */
    private static Optional<List<Booked>> booked(World world, Said said, List<Documents.Made> documents) {
        List<Booked> lines = new ArrayList<>();
        for (Documents.Made made : documents) {
            if (made.journal() instanceof Outcome.Done<Journal> done) {
                done.value().lines().forEach(line -> lines.add(new Booked(made, line)));
            } else {
                world.fail(said, "Document " + made.number() + " has no journal: " + made.held() + ".");
                return Optional.empty();
            }
        }
        if (documents.isEmpty()) {
            world.fail(
                    said,
                    "There is no document, so there is no journal: "
                            + world.last().inWords() + ".");
            return Optional.empty();
        }
        return Optional.of(lines);
    }

    private static List<Column.Shown<Booked>> shown(Books books) {
        List<Column.Shown<Booked>> shown = new ArrayList<>(List.of(
                Column.Shown.of(
                        "Document",
                        Value.TEXT,
                        "number of the document",
                        one -> one.document().number()),
                Column.Shown.of(
                        "Customer",
                        Value.TEXT,
                        "number of the bill-to customer of the document",
                        one -> one.document().invoice().customer()),
                Column.Shown.of(
                        "Account",
                        Value.ACCOUNT,
                        "the account, by number or by number and name",
                        one -> books.accountName(one.line().account())),
                Column.Shown.of(
                        "Posting reference",
                        Value.TEXT,
                        "its fixed name",
                        one -> one.line().reference().name()),
                Column.Shown.of(
                        "Department",
                        Value.TEXT,
                        "whose row supplied the account; blank where no department does",
                        one -> department(one.line())),
                Column.Shown.of(
                        "Debit",
                        Value.NUMBER,
                        "debit amount",
                        one -> figure(one.line().debit())),
                Column.Shown.of(
                        "Credit",
                        Value.NUMBER,
                        "credit amount",
                        one -> figure(one.line().credit())),
                Column.Shown.of(
                        "Currency",
                        Value.CURRENCY,
                        "currency of the amounts",
                        one -> one.line().debit().currency().getCurrencyCode()),
                Column.Shown.of(
                        "Party",
                        Value.TEXT,
                        "the customer, on the control account's line",
                        one -> one.line().party().orElse("")),
                Column.Shown.of(
                        "Tax code",
                        Value.TEXT,
                        "tax code it falls under",
                        one -> one.line().taxCode().orElse("")),
                Column.Shown.of(
                        "Text",
                        Value.TEXT,
                        "text of the line",
                        one -> one.line().text())));
        for (String name : ReferenceSentences.DIMENSIONS) {
            shown.add(Column.Shown.of(
                    name,
                    Value.TEXT,
                    "value of the dimension " + name.toLowerCase(java.util.Locale.ROOT),
                    one -> one.line()
                            .dimensions()
                            .value(ReferenceSentences.key(name))
                            .orElse("")));
        }
        return shown;
    }

    private static String figure(org.daybook.accounting.Money amount) {
        return amount.isZero() ? "" : Figures.show(amount);
    }

    /** The rows of posting references say {@code NORTH / Sales Taxable -> S100}. */
    private static String department(JournalLine line) {
        return line.why().rows().stream()
                .map(MappingRow::says)
                .filter(says -> says.contains(" / "))
                .map(says -> says.substring(0, says.indexOf(" / ")))
                .findFirst()
                .orElse("");
    }
}
