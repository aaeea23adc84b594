package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.then;

import java.util.List;
import java.util.stream.Collectors;

/** What is expected of invoices, credit memos and settlements. Their journals stand in {@link JournalAssertions}. */
final class DocumentAssertions {

    private DocumentAssertions() {}

    static List<Sentence> all() {
        return List.of(
                then(
                                "the documents read",
                                "Every document made so far, in order.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of documents",
                                        DocumentColumns.documentColumns(written -> world.documents()
                                                .numbered(written)
                                                .map(Documents.Made::number)
                                                .orElse(written)),
                                        world.documents().all()))
                        .table(columns(DocumentColumns.documentColumns(written -> written))),
                then("there are no documents", "Nothing was made.", DocumentAssertions::none),
                lines(
                        "the invoice reads",
                        "Lines of the documents of the last action; before printing, of its drafts."),
                lines("the credit memo reads", "The same."),
                lines("the settlement reads", "The same."),
                then("document {document} reads", "Lines of one document, by its number.", DocumentAssertions::named)
                        .table(columns(DocumentColumns.lineColumns())),
                then(
                                "the entries left out read",
                                "Entries that the last run did not bill, each with its reason.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of entries left out",
                                        DocumentColumns.leftOutColumns(),
                                        world.leftOut()))
                        .table(columns(DocumentColumns.leftOutColumns())),
                then("no entries are left out", "The last run billed everything.", DocumentAssertions::nothingLeftOut));
    }

    private static Sentence lines(String pattern, String meaning) {
        return then(
                        pattern,
                        meaning,
                        (world, said) ->
                                compareLines(world, said, world.documents().latest()))
                .table(columns(DocumentColumns.lineColumns()));
    }

    private static void named(World world, Said said) {
        compareLines(world, said, List.of(document(world, said)));
    }

    static Documents.Made document(World world, Said said) {
        String number = said.text("document");
        return world.documents()
                .numbered(number)
                .or(() -> DistributedInvoice.of(world, Documents.withoutKind(number)))
                .orElseThrow(() -> new Mistake.Found(
                        said.where(),
                        "There is no document " + number + ".",
                        "Documents are numbered from 1001 in the order they are made; " + numbers(world)));
    }

    private static String numbers(World world) {
        List<Documents.Made> all = world.documents().all();
        return all.isEmpty()
                ? "none is made yet."
                : "these exist: " + all.stream().map(Documents.Made::number).collect(Collectors.joining(", ")) + ".";
    }

    private static void compareLines(World world, Said said, List<Documents.Made> documents) {
        List<DocumentColumns.LineOf> lines = documents.stream()
                .flatMap(made -> made.invoice().lines().stream().map(line -> new DocumentColumns.LineOf(made, line)))
                .toList();
        world.compare(said, "The document", DocumentColumns.lineColumns(), lines);
    }

    private static void none(World world, Said said) {
        if (!world.documents().all().isEmpty()) {
            world.fail(
                    said,
                    "Expected no documents, but there are "
                            + world.documents().all().size() + ".");
        }
    }

    private static void nothingLeftOut(World world, Said said) {
        if (!world.leftOut().isEmpty()) {
            world.fail(said, "Expected no entries to be left out, but these are: " + world.leftOut() + ".");
        }
    }
}
