package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;
import static org.daybook.scenario.Sentence.then;
import static org.daybook.scenario.Sentence.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.accounting.Dimensions;
import org.daybook.posting.DerivationSource;
import org.daybook.posting.DimensionDerivation;
import org.daybook.posting.DimensionDerivation.Key;
import org.daybook.posting.DimensionDerivation.Values;

/** Sentences about where an entry's dimensions come from when nobody typed them: by priority (JI 3.3). */
final class DerivationSentences {

    private static final Value SOURCE = Value.of(DerivationSource.class);

    private DerivationSentences() {}

    /** The entry whose dimensions were derived last. */
    static final class Derived {
        private Dimensions dimensions = Dimensions.NONE;
        private DimensionDerivation.Facts facts;
    }

    static List<Sentence> all() {
        return List.of(
                given(
                                "derivation priorities",
                                "From what an entry's dimensions are derived: 1 before 2; 0 is not used.",
                                DerivationSentences::priorities)
                        .table(List.of(
                                required("Source", SOURCE, "what derives"),
                                required("Priority", Value.NUMBER, "1 is asked first"))),
                given(
                                "derived dimensions",
                                "What a source derives: its own values, else those of its combination.",
                                DerivationSentences::values)
                        .table(ReferenceSentences.withDimensions(
                                required("Source", SOURCE, "what derives"),
                                required(
                                        "Key", Value.TEXT, "which one: C-100, DESIGN, or LOCATION=LON for a dimension"),
                                optional("Combination", Value.TEXT, "dimension combination for the rest"),
                                optional(
                                        "Overwrite",
                                        Value.TEXT,
                                        "dimensions that go in over typed ones, with commas"))),
                given(
                                "standard dimensions",
                                "The system's standard values for what nothing derives.",
                                (world, said) -> said.rows().forEach(row -> standard(world, row)))
                        .table(ReferenceSentences.withDimensions(new Column[0])),
                when(
                                "an entry is added",
                                "Its dimensions are derived from what it is about; typed ones stand in their columns.",
                                DerivationSentences::added)
                        .table(Stream.concat(facts().stream(), ReferenceSentences.withDimensions(headers()).stream())
                                .toList()),
                when(
                                "its {source} becomes {key}",
                                "Only what changed derives, and only what overwrites.",
                                DerivationSentences::updated)
                        .where("source", SOURCE),
                then(
                                "its dimensions read",
                                "The dimensions of that entry.",
                                (world, said) -> world.compare(
                                        said,
                                        "The entry",
                                        shown(),
                                        List.of(world.part(Derived.class, Derived::new).dimensions)))
                        .table(Column.Shown.columns(shown())));
    }

    private static List<Column> facts() {
        List<Column> facts = new ArrayList<>();
        for (DerivationSource source : DerivationSource.values()) {
            if (source != DerivationSource.DIMENSION) {
                facts.add(optional(
                        heading(source), Value.TEXT, "its " + heading(source).toLowerCase(java.util.Locale.ROOT)));
            }
        }
        return facts;
    }

    private static String heading(DerivationSource source) {
        return Value.words(source);
    }

    /** What the entry belongs to has dimensions, too. */
    private static Column[] headers() {
        return ReferenceSentences.DIMENSIONS.stream()
                .map(name -> optional("Header " + name.toLowerCase(java.util.Locale.ROOT), Value.TEXT, "the header's"))
                .toArray(Column[]::new);
    }

    private static List<Column.Shown<Dimensions>> shown() {
        List<Column.Shown<Dimensions>> shown = new ArrayList<>();
        for (String name : ReferenceSentences.DIMENSIONS) {
            shown.add(Column.Shown.of(
                    name,
                    Value.TEXT,
                    "value of the dimension",
                    dimensions -> dimensions.value(ReferenceSentences.key(name)).orElse("")));
        }
        return shown;
    }

    private static DimensionDerivation derivation(World world) {
        DimensionDerivation known = world.books().rules().derivation();
        return new DimensionDerivation(
                known.priorities(), known.values(), world.books().combinations(), known.standard());
    }

    private static void change(World world, DimensionDerivation derivation) {
        world.books().rules(world.books().rules().derivation(derivation));
    }

    private static void priorities(World world, Said said) {
        DimensionDerivation old = derivation(world);
        Map<DerivationSource, Integer> priorities = new HashMap<>(old.priorities());
        for (Cells row : said.rows()) {
            priorities.put(
                    row.choice("Source", DerivationSource.class).orElseThrow(),
                    row.number("Priority").map(BigDecimal::intValue).orElseThrow());
        }
        change(world, new DimensionDerivation(priorities, old.values(), old.combinations(), old.standard()));
    }

    private static void values(World world, Said said) {
        DimensionDerivation old = derivation(world);
        Map<Key, Values> values = new HashMap<>(old.values());
        for (Cells row : said.rows()) {
            Key key = new Key(
                    row.choice("Source", DerivationSource.class).orElseThrow(),
                    row.text("Key").orElseThrow());
            values.put(
                    key,
                    new Values(
                            ReferenceSentences.dimensions(row),
                            new HashSet<>(ReferenceSentences.overwrite(row)),
                            row.text("Combination"),
                            ReferenceSentences.origin(row, key.source() + " " + key.key())));
        }
        change(world, new DimensionDerivation(old.priorities(), values, old.combinations(), old.standard()));
    }

    private static void standard(World world, Cells row) {
        DimensionDerivation old = derivation(world);
        change(
                world,
                new DimensionDerivation(
                        old.priorities(), old.values(), old.combinations(), ReferenceSentences.dimensions(row)));
    }

    private static void added(World world, Said said) {
        Cells row = said.rows().get(0);
        Map<DerivationSource, String> keys = new HashMap<>();
        for (DerivationSource source : DerivationSource.values()) {
            row.text(heading(source)).ifPresent(key -> keys.put(source, key));
        }
        Derived derived = world.part(Derived.class, Derived::new);
        derived.facts = new DimensionDerivation.Facts(
                keys.getOrDefault(DerivationSource.COMPANY, Jobs.COMPANY), world.today(), keys);
        derived.dimensions = derivation(world).onEntry(ReferenceSentences.dimensions(row), derived.facts, header(row));
    }

    private static Dimensions header(Cells row) {
        Map<String, String> header = new HashMap<>();
        for (String name : ReferenceSentences.DIMENSIONS) {
            row.text("Header " + name).ifPresent(value -> header.put(ReferenceSentences.key(name), value));
        }
        return new Dimensions(header);
    }

    private static void updated(World world, Said said) {
        Derived derived = world.part(Derived.class, Derived::new);
        if (derived.facts == null) {
            throw new Mistake.Found(said.where(), "There is no entry yet.", "Say 'an entry is added' first.");
        }
        DerivationSource source = Value.parse(DerivationSource.class, said.text("source"));
        derived.dimensions = derivation(world).onUpdate(derived.dimensions, derived.facts, source, said.text("key"));
    }
}
