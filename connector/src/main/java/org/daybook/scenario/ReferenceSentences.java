package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.PostingReference;
import org.daybook.posting.Effective;
import org.daybook.posting.PostingReferences;
import org.daybook.posting.PostingReferences.Combination;
import org.daybook.posting.PostingReferences.CompanyLine;

/** Sentences about posting references: which department maps which name to which account and dimensions (JI 3). */
final class ReferenceSentences {

    /** Headings of the dimensions that tables may mention. */
    static final List<String> DIMENSIONS = List.of(
            "Location",
            "Entity",
            "Project",
            "Purpose",
            "Specification 1",
            "Specification 2",
            "Specification 3",
            "Local account",
            "Local specification 1",
            "Local specification 2",
            "Local specification 3");

    /** Headings of what only chooses among an activity's posting lines. */
    static final List<String> TRAITS = List.of("Employee type", "Item group", "Transaction type group", "Accrual");

    private ReferenceSentences() {}

    static List<Sentence> all() {
        return List.of(
                given(
                                "posting references",
                                "Departments map these references, to an account or to a dimension combination.",
                                ReferenceSentences::references)
                        .table(List.of(
                                required("Department", Value.TEXT, "the department, or * for the visible fallback"),
                                required("Posting reference", Value.TEXT, "the fixed name, e.g. Sales Taxable"),
                                optional("Account", Value.ACCOUNT, "number of the account"),
                                optional(
                                        "Combination",
                                        Value.TEXT,
                                        "number of a dimension combination instead of the account"),
                                FROM,
                                TO)),
                given("dimension combinations", "An account with dimension values.", ReferenceSentences::combinations)
                        .table(withDimensions(
                                required("Combination", Value.TEXT, "its number"),
                                required("Account", Value.ACCOUNT, "number of the account"),
                                optional(
                                        "Overwrite",
                                        Value.TEXT,
                                        "dimensions that go in over an entry's own, with commas"))),
                given(
                                "company lines",
                                "What differs for a range of companies; each value is that of the topmost line that fits and has"
                                        + " one (JI 3.3).",
                                ReferenceSentences::companyLines)
                        .table(withDimensions(
                                required("Combination", Value.TEXT, "number of the dimension combination"),
                                optional("Companies from", Value.TEXT, "first company, inclusive; all companies"),
                                optional("Companies to", Value.TEXT, "last company, inclusive; the same as the first"),
                                optional(
                                        "Account",
                                        Value.ACCOUNT,
                                        "number of the account; blank: of the next line that fits, or the header's"),
                                optional(
                                        "Overwrite",
                                        Value.TEXT,
                                        "dimensions that go in over an entry's own, with commas"),
                                FROM,
                                TO)),
                given(
                        "department {department} has no {reference}",
                        "The department's row for the reference is missing.",
                        (world, said) -> world.books()
                                .forget(
                                        said.text("department"),
                                        ReferenceNames.of(said.text("reference"))
                                                .name())));
    }

    static final Column FROM = optional("From", Value.DATE, "first date on which the row answers; since ever");
    static final Column TO = optional("To", Value.DATE, "last date on which the row answers; for good");

    static Effective effective(Cells row) {
        return new Effective(row.date("From"), row.date("To"));
    }

    /** Of an entry: its dimensions, and what posting by activity asks of it. */
    static List<Column> withDimensions() {
        List<Column> all = new ArrayList<>(withDimensions(new Column[0]));
        TRAITS.forEach(name -> all.add(optional(
                name, Value.TEXT, name.toLowerCase(java.util.Locale.ROOT) + ", for posting by activity (JI 3.3)")));
        return List.copyOf(all);
    }

    static List<Column> withDimensions(Column... columns) {
        List<Column> all = new ArrayList<>(List.of(columns));
        DIMENSIONS.forEach(name -> all.add(
                optional(name, Value.TEXT, "value of the dimension " + name.toLowerCase(java.util.Locale.ROOT))));
        return List.copyOf(all);
    }

    /** Dimensions go by their heading in capitals: {@code LOCATION}. */
    /** A column for each dimension of what a table shows. */
    static <T> List<Column.Shown<T>> shownDimensions(Function<T, Dimensions> read) {
        return DIMENSIONS.stream()
                .map(name -> Column.Shown.of(
                        name,
                        Value.TEXT,
                        "value of the dimension " + name.toLowerCase(Locale.ROOT),
                        (T shown) -> read.apply(shown).value(key(name)).orElse("")))
                .toList();
    }

    static Dimensions dimensions(Cells row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : DIMENSIONS) {
            row.text(name).ifPresent(value -> values.put(key(name), value));
        }
        for (String name : TRAITS) {
            row.text(name).ifPresent(value -> values.put(key(name), name.equals("Accrual") ? key(value) : value));
        }
        return new Dimensions(values);
    }

    static String key(String heading) {
        return heading.toUpperCase(java.util.Locale.ROOT).replace(' ', '_');
    }

    /** Where a row of a scenario stands, as the explanation of a booking names it. */
    static MappingRow origin(Cells row, String says) {
        int colon = row.where().lastIndexOf(':');
        return new MappingRow(
                row.where().substring(0, colon), Integer.parseInt(row.where().substring(colon + 1)), says);
    }

    private static void references(World world, Said said) {
        List<PostingReferences.Row> rows = new ArrayList<>();
        for (Cells row : said.rows()) {
            String department = row.text("Department").orElseThrow();
            String name = row.text("Posting reference").orElseThrow();
            String number = combination(world, row, "Account", "Combination", department + " " + name + dates(row));
            MappingRow origin = origin(row, department + " / " + name + " -> " + number);
            PostingReference reference = ReferenceNames.of(name);
            rows.add(new PostingReferences.Row(department, reference, number, effective(row), origin));
        }
        world.books().references(rows);
    }

    /** Rows that hold at different times have combinations of their own. */
    private static String dates(Cells row) {
        return effective(row).isAlways() ? "" : " " + effective(row);
    }

    /** The number of the combination that a row names, or of a plain one with the account that it names. */
    static String combination(World world, Cells row, String account, String combination, String number) {
        return row.text(combination).orElseGet(() -> plain(world, row, account, combination, number));
    }

    /** A combination without dimensions, for a row that names only the account. */
    private static String plain(World world, Cells row, String heading, String other, String number) {
        String account = row.text(heading)
                .orElseThrow(() -> new Mistake.Found(
                        row.where(),
                        "The row names neither account nor combination.",
                        "Fill " + heading + " or " + other + "."));
        world.books()
                .combination(
                        new Combination(number, account, Dimensions.NONE, List.of(), List.of(), origin(row, number)));
        return number;
    }

    private static void combinations(World world, Said said) {
        for (Cells row : said.rows()) {
            String number = row.text("Combination").orElseThrow();
            String account = row.text("Account").orElseThrow();
            world.books()
                    .combination(new Combination(
                            number,
                            account,
                            dimensions(row),
                            overwrite(row),
                            List.of(),
                            origin(row, number + " -> " + account)));
        }
    }

    private static void companyLines(World world, Said said) {
        for (Cells row : said.rows()) {
            String number = row.text("Combination").orElseThrow();
            Combination old = world.books()
                    .combination(number)
                    .orElseThrow(() -> new Mistake.Found(
                            row.where(),
                            "Dimension combination '" + number + "' is not known.",
                            "Give it under 'dimension combinations'."));
            List<CompanyLine> lines = new ArrayList<>(old.lines());
            lines.add(companyLine(row, number));
            world.books()
                    .combination(new Combination(
                            number, old.account(), old.dimensions(), old.overwrite(), lines, old.row()));
        }
    }

    private static CompanyLine companyLine(Cells row, String number) {
        Optional<String> account = row.text("Account");
        String from = row.text("Companies from").orElse("");
        String to = row.text("Companies to").orElse(from);
        MappingRow origin = origin(row, number + " companies " + from + "-" + to);
        return new CompanyLine(from, to, account, dimensions(row), overwrite(row), effective(row), origin);
    }

    static List<String> overwrite(Cells row) {
        return row.text("Overwrite")
                .map(names -> java.util.Arrays.stream(names.split("\\s*,\\s*"))
                        .map(ReferenceSentences::key)
                        .toList())
                .orElse(List.of());
    }
}
