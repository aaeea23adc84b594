package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.TaxTable;

/** The tax table, by which Rederive Tax Code finds the codes of an entry (JI 2.19). */
final class TaxTableSentences {

    /** Item tax codes that are said beside the activities. */
    static final class ItemTaxCodes {
        private final Map<String, String> byActivity = new HashMap<>();
    }

    private TaxTableSentences() {}

    /** The site's own, with the item tax codes that are said beside the activities. */
    static TaxTable of(World world) {
        TaxTable site = world.books().taxTable();
        Map<String, String> itemTaxCodes = new HashMap<>(site.itemTaxCodes());
        itemTaxCodes.putAll(world.part(ItemTaxCodes.class, ItemTaxCodes::new).byActivity);
        return new TaxTable(site.lines(), itemTaxCodes);
    }

    static List<Sentence> all() {
        return List.of(
                given(
                                "the tax table",
                                "Read from the top; the first line of which everything filled in matches gives the codes"
                                        + " (JI 2.19).",
                                TaxTableSentences::lines)
                        .table(List.of(
                                optional("From", Value.DATE, "first date of the entry, inclusive"),
                                optional("To", Value.DATE, "last date of the entry, inclusive"),
                                optional("Tax reporting code", Value.TEXT, "of the job"),
                                optional("Country", Value.TEXT, "of the customer, two letters"),
                                optional("Company tax code", Value.TEXT, "of the customer"),
                                optional("Item tax code", Value.TEXT, "of the activity"),
                                optional("Tax codes", Value.TEXT, "up to three, with commas; blank: not taxable"))),
                given(
                                "item tax codes",
                                "What the tax table knows activities by (JI 2.19).",
                                TaxTableSentences::itemTaxCodes)
                        .table(List.of(
                                required("Activity", Value.TEXT, "the activity"),
                                required("Item tax code", Value.TEXT, "its item tax code"))),
                given(
                                "company tax codes",
                                "What the tax table knows customers by (JI 2.19).",
                                TaxTableSentences::companyTaxCodes)
                        .table(List.of(
                                required("Customer", Value.TEXT, "number of the customer"),
                                required("Company tax code", Value.TEXT, "its company tax code"))));
    }

    private static void lines(World world, Said said) {
        List<TaxTable.Line> lines =
                said.rows().stream().map(TaxTableSentences::line).toList();
        world.books().rules(world.books().rules().taxTable(new TaxTable(lines)));
    }

    private static TaxTable.Line line(Cells row) {
        List<String> codes = row.text("Tax codes")
                .map(written -> List.of(written.split("\\s*,\\s*")))
                .orElse(List.of());
        if (codes.size() > 3) {
            throw new Mistake.Found(row.where(), "A line gives at most three tax codes.", "Take some away.");
        }
        return new TaxTable.Line(
                row.date("From"),
                row.date("To"),
                row.text("Tax reporting code"),
                row.text("Country"),
                row.text("Company tax code"),
                row.text("Item tax code"),
                codes,
                ReferenceSentences.origin(row, "tax table -> " + codes));
    }

    private static void itemTaxCodes(World world, Said said) {
        Map<String, String> codes = world.part(ItemTaxCodes.class, ItemTaxCodes::new).byActivity;
        said.rows()
                .forEach(row -> codes.put(
                        row.text("Activity").orElseThrow(),
                        row.text("Item tax code").orElseThrow()));
    }

    private static void companyTaxCodes(World world, Said said) {
        said.rows()
                .forEach(row -> world.books()
                        .customer(world.books()
                                .customerOrNew(row.text("Customer").orElseThrow())
                                .withCompanyTaxCode(
                                        Optional.of(row.text("Company tax code").orElseThrow()))));
    }
}
