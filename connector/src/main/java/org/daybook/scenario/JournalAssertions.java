package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.then;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;

/** What is expected of journals: the heart of a scenario. */
final class JournalAssertions {

    private static final List<Column> COLUMNS = columns(JournalColumns.shown(new Books()));

    private JournalAssertions() {}

    static List<Sentence> all() {
        return List.of(
                then(
                                "the journal reads",
                                "Journals of the documents of the last action; before printing, of its drafts. Lines"
                                        + " that agree in every column of the table but the amounts count as one sum.",
                                (world, said) -> summed(world, said, latest(world)))
                        .table(COLUMNS),
                then(
                                "the journal of {document} reads",
                                "The same, of one document by its number.",
                                (world, said) -> summed(world, said, List.of(DocumentAssertions.document(world, said))))
                        .table(COLUMNS),
                then(
                                "the journal lines read",
                                "The same as 'the journal reads', line by line as it is booked: one line for all that has account,"
                                        + " posting reference, dimensions and tax code in common, and one for each invoice"
                                        + " on account.",
                                (world, said) -> lineByLine(world, said, latest(world)))
                        .table(COLUMNS),
                then(
                        "nothing is booked",
                        "The last action made no document that has a journal: what it made is a draft, a payment"
                                + " request, or nothing.",
                        JournalAssertions::none),
                then(
                        "the journal balances",
                        "Debits and credits of each document of the last action are equal, and there is one.",
                        JournalAssertions::balances),
                then(
                                "the journal totals {amount}",
                                "Sum of the debits, and of the credits, of the documents of the last action.",
                                JournalAssertions::totals)
                        .where("amount", Value.NUMBER),
                then(
                        "there is no journal",
                        "The last action booked nothing; a draft books nothing.",
                        JournalAssertions::none),
                then(
                                "the journal of {document} is {state}",
                                "Posted at once where the site has Automatic Posting of Invoices (JI 2.17).",
                                JournalAssertions::posted)
                        .where("state", Value.choice("POSTED", "NOT POSTED")));
    }

    private static void none(World world, Said said) {
        List<String> booked = world.documents().latest().stream()
                .filter(made -> !made.isDraft())
                .filter(made -> made.journal() instanceof Outcome.Done<Journal> done
                        && !done.value().lines().isEmpty())
                .map(Documents.Made::number)
                .toList();
        if (!booked.isEmpty()) {
            world.fail(said, "Expected no journal, but there is that of " + String.join(", ", booked) + ".");
        }
    }

    private static void posted(World world, Said said) {
        Documents.Made made = DocumentAssertions.document(world, said);
        boolean posted = world.selections().isPosted(made.number());
        if (posted != said.text("state").equalsIgnoreCase("posted")) {
            world.fail(
                    said,
                    "Expected the journal of " + made.number() + " to be " + said.text("state") + ", but it is "
                            + (posted ? "posted." : "not posted."));
        }
    }

    /** Documents of the last action; where there is none, the job invoice last spoken of. */
    private static List<Documents.Made> latest(World world) {
        List<Documents.Made> latest = world.documents().latest();
        return latest.isEmpty()
                ? JobOffice.of(world).spokenOf().flatMap(number -> DistributedInvoice.of(world, number)).stream()
                        .toList()
                : latest;
    }

    private static void lineByLine(World world, Said said, List<Documents.Made> documents) {
        booked(world, said, documents)
                .ifPresent(lines -> world.compare(said, "The journal", JournalColumns.shown(world.books()), lines));
    }

    private static void summed(World world, Said said, List<Documents.Made> documents) {
        booked(world, said, documents).ifPresent(lines -> compareSummed(world, said, lines));
    }

    /** Lines that agree in every column of the table but the amounts count as one sum. */
    static void compareSummed(World world, Said said, List<JournalColumns.Booked> booked) {
        List<Column.Shown<JournalColumns.Booked>> mentioned = said.headings().stream()
                .map(heading -> JournalColumns.shown(world.books()).stream()
                        .filter(one -> one.column().name().equalsIgnoreCase(heading))
                        .findFirst()
                        .orElseThrow())
                .toList();
        List<List<String>> actual = booked.stream()
                .map(line ->
                        mentioned.stream().map(one -> one.read().apply(line)).toList())
                .toList();
        List<Column> columns = mentioned.stream().map(Column.Shown::column).toList();
        world.compareRows(
                said,
                "The journal",
                columns,
                Sums.of(columns, inFull(columns, World.expected(said), world)),
                Sums.of(columns, actual));
    }

    /**
     * {@code 1100} is written out as {@code 1100 Debtors}, {@code Sales Taxable (time)} as {@code Sales Taxable}, so that all ways of
     * writing are summed alike.
     */
    private static List<List<String>> inFull(List<Column> columns, List<List<String>> rows, World world) {
        List<List<String>> full = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).value() == Value.ACCOUNT) {
                    cells.set(i, world.books().accountName(cells.get(i)));
                } else if (columns.get(i).value() == ReferenceNames.VALUE) {
                    cells.set(i, ReferenceNames.inFull(cells.get(i)));
                }
            }
            full.add(cells);
        }
        return full;
    }

    /** A journal that does not balance cannot be constructed, so it is enough that there is one. */
    private static void balances(World world, Said said) {
        booked(world, said, latest(world));
    }

    private static void totals(World world, Said said) {
        booked(world, said, latest(world)).ifPresent(lines -> {
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
    private static Optional<List<JournalColumns.Booked>> booked(
            World world, Said said, List<Documents.Made> documents) {
        List<JournalColumns.Booked> lines = new ArrayList<>();
        for (Documents.Made made : documents) {
            if (made.journal() instanceof Outcome.Done<Journal> done) {
                done.value()
                        .lines()
                        .forEach(line -> lines.add(new JournalColumns.Booked(
                                made.number(), made.invoice().customer(), done.value(), line)));
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
}
