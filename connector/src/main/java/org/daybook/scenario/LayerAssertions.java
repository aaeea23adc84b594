package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.then;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;
import org.daybook.posting.CurrencyLayers;
import org.daybook.posting.PaymentJournal;
import org.daybook.posting.SettlingJournal;

/** What is expected of journals beside the document's own: other currencies, other companies, registrations and payments. */
final class LayerAssertions {

    private static final List<Column> COLUMNS = columns(JournalColumns.shown(new Books()));

    private LayerAssertions() {}

    static List<Sentence> all() {
        return List.of(
                journal(
                        "the base journal reads",
                        "The documents of the last action in their companies' base currency (JI 4.6, 4.7).",
                        (world, said) -> layers(world, world.documents().latest(), layer -> Optional.of(layer.base()))),
                journal(
                        "the base journal of {document} reads",
                        "The same, of one document by its number.",
                        (world, said) -> layers(
                                world,
                                List.of(DocumentAssertions.document(world, said)),
                                layer -> Optional.of(layer.base()))),
                journal(
                        "the enterprise journal reads",
                        "The documents of the last action in the enterprise currency (JI 4.6, 4.7).",
                        (world, said) -> layers(world, world.documents().latest(), CurrencyLayers::enterprise)),
                journal(
                        "the enterprise journal of {document} reads",
                        "The same, of one document by its number.",
                        (world, said) -> layers(
                                world, List.of(DocumentAssertions.document(world, said)), CurrencyLayers::enterprise)),
                then(
                                "the base journal is refused with {code}",
                                "The documents of the last action cannot be converted, for this reason among others.",
                                LayerAssertions::refused)
                        .where("code", Value.CODE),
                journal(
                        "the journal of company {company} reads",
                        "What the documents of the last action book in one company: the one that bills, or the one that settles"
                                + " (JI 3.1).",
                        LayerAssertions::settling),
                journal(
                        "the registration journal reads",
                        "What the registered entries booked (JI 3.4).",
                        (world, said) -> Outcome.done(
                                Kept.withoutDocument(BillActions.others(world).registrations()))),
                then(
                        "nothing is registered",
                        "The registered entries booked nothing.",
                        LayerAssertions::nothingRegistered),
                journal(
                        "the payment journal reads",
                        "What the last payment booked in base currency (JI 4.7).",
                        (world, said) -> payment(world, layers -> Optional.of(layers.base()))),
                journal(
                        "the enterprise payment journal reads",
                        "The same in enterprise currency.",
                        (world, said) -> payment(world, PaymentJournal.Layers::enterprise)));
    }

    /** Which journals a sentence means, or why there are none. */
    @FunctionalInterface
    private interface Journals {
        Outcome<List<Kept>> of(World world, Said said);
    }

    /** A journal of a document and its customer; both blank where it books none. */
    private record Kept(String document, String customer, Journal journal) {
        static Kept of(Documents.Made made, Journal journal) {
            return new Kept(made.number(), made.invoice().customer(), journal);
        }

        static List<Kept> withoutDocument(List<Journal> journals) {
            return journals.stream().map(journal -> new Kept("", "", journal)).toList();
        }

        Stream<JournalColumns.Booked> lines() {
            return journal.lines().stream().map(line -> new JournalColumns.Booked(document, customer, journal, line));
        }
    }

    private static Sentence journal(String pattern, String meaning, Journals journals) {
        return then(pattern, meaning, (world, said) -> compare(world, said, journals.of(world, said)))
                .table(COLUMNS);
    }

    private static void compare(World world, Said said, Outcome<List<Kept>> journals) {
        if (journals instanceof Outcome.Done<List<Kept>> done) {
            List<JournalColumns.Booked> lines =
                    done.value().stream().flatMap(Kept::lines).toList();
            JournalAssertions.compareSummed(world, said, lines);
        } else {
            world.fail(said, "There is no such journal: " + journals.reasons() + ".");
        }
    }

    private static Outcome<List<Kept>> layers(
            World world, List<Documents.Made> documents, Function<CurrencyLayers, Optional<Journal>> which) {
        List<Kept> journals = new ArrayList<>();
        List<Finding> reasons = new ArrayList<>();
        for (Documents.Made made : documents) {
            Outcome<CurrencyLayers> layers =
                    CurrencyLayers.of(made.invoice(), world.books().mappings(), made.owner());
            if (layers instanceof Outcome.Done<CurrencyLayers> done) {
                which.apply(done.value()).ifPresent(journal -> journals.add(Kept.of(made, journal)));
            }
            reasons.addAll(layers.reasons());
        }
        return reasons.isEmpty() ? Outcome.done(journals) : new Outcome.Refused<>(reasons);
    }

    private static void refused(World world, Said said) {
        List<Finding> reasons = layers(world, world.documents().latest(), layer -> Optional.of(layer.base()))
                .reasons();
        if (reasons.stream().noneMatch(reason -> reason.code() == said.code("code"))) {
            world.fail(said, "Expected " + said.text("code") + ", but the reasons are: " + reasons + ".");
        }
    }

    private static Outcome<List<Kept>> settling(World world, Said said) {
        List<Kept> journals = new ArrayList<>();
        List<Finding> reasons = new ArrayList<>();
        for (Documents.Made made : world.documents().latest()) {
            boolean bills = made.invoice().company().equals(said.text("company"));
            Outcome<Optional<Journal>> journal = bills
                    ? made.journal().then(own -> Outcome.done(Optional.of(own)))
                    : SettlingJournal.of(made.invoice(), world.books().mappings());
            if (journal instanceof Outcome.Done<Optional<Journal>> done) {
                done.value()
                        .filter(one -> one.company().equals(said.text("company")))
                        .ifPresent(one -> journals.add(Kept.of(made, one)));
            }
            reasons.addAll(journal.reasons());
        }
        return reasons.isEmpty() ? Outcome.done(journals) : new Outcome.Refused<>(reasons);
    }

    private static void nothingRegistered(World world, Said said) {
        long lines = BillActions.others(world).registrations().stream()
                .mapToLong(journal -> journal.lines().size())
                .sum();
        if (lines > 0) {
            world.fail(said, "Expected nothing, but " + lines + " journal lines were booked.");
        }
    }

    private static Outcome<List<Kept>> payment(World world, Function<PaymentJournal.Layers, Optional<Journal>> which) {
        return Outcome.done(Kept.withoutDocument(
                BillActions.others(world).payment().flatMap(which).stream().toList()));
    }
}
