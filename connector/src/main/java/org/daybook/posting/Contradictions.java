package org.daybook.posting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.daybook.accounting.Finding;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.RefusalCode;
import org.daybook.posting.ExchangeRates.Rate;
import org.daybook.posting.PostingReferences.Row;

/** Rows that give a second answer to a question that an earlier row has answered for the same dates. */
final class Contradictions {

    private final List<Finding> findings = new ArrayList<>();

    private Contradictions() {}

    static List<Finding> in(Mappings mappings) {
        Contradictions contradictions = new Contradictions();
        contradictions.references(mappings.references().rows());
        contradictions.activities(mappings.rules().byActivity());
        contradictions.rates(mappings.rules().rates().rates());
        mappings.dated().customers().forEach((number, rows) -> contradictions.dated("Customer " + number, rows));
        mappings.dated().activities().forEach((code, rows) -> contradictions.dated("Activity " + code, rows));
        return List.copyOf(contradictions.findings);
    }

    private void references(List<Row> rows) {
        pairs(
                rows,
                row -> List.of(row.department(), row.reference()),
                (first, second) -> first.effective().meets(second.effective()),
                (first, second) -> refuse(
                        second.row(),
                        "Department " + second.department() + " maps '" + second.reference() + "' a second time"
                                + stood(first.row())));
    }

    private void activities(List<ActivityReference> rows) {
        pairs(
                rows,
                row -> List.of(row.activity(), row.reference()),
                ActivityReference::asksAsMuchAs,
                (first, second) -> refuse(
                        second.row(),
                        "Activity " + second.activity() + " maps '" + second.reference()
                                + "' a second time for the same work" + stood(first.row())));
    }

    private void rates(List<Rate> rates) {
        pairs(
                rates,
                rate -> List.of(rate.from(), rate.to(), rate.date()),
                (first, second) -> true,
                (first, second) -> refuse(
                        second.row(),
                        "The rate from " + second.from() + " to " + second.to() + " on " + second.date()
                                + " stands there a second time" + stood(first.row())));
    }

    private <T> void dated(String whose, List<Dated<T>> rows) {
        pairs(
                rows,
                Dated::key,
                (first, second) -> first.effective().meets(second.effective()),
                (first, second) -> findings.add(new Finding(
                        RefusalCode.ENTRY_AMBIGUOUS,
                        whose,
                        whose + " stands there twice for the same dates: " + first.effective() + ", and "
                                + second.effective() + ".",
                        "Keep one of the two rows.")));
    }

    /** Linear where the keys differ, as they do in a table without mistakes. */
    private static <T> void pairs(
            List<T> rows, Function<T, Object> key, BiPredicate<T, T> alike, java.util.function.BiConsumer<T, T> found) {
        Map<Object, List<T>> before = new HashMap<>();
        for (T row : rows) {
            List<T> same = before.computeIfAbsent(key.apply(row), none -> new ArrayList<>());
            Optional<T> first =
                    same.stream().filter(one -> alike.test(one, row)).findFirst();
            first.ifPresent(one -> found.accept(one, row));
            same.add(row);
        }
    }

    private static String stood(MappingRow first) {
        return "; the first is on line " + first.line() + ".";
    }

    private void refuse(MappingRow at, String problem) {
        findings.add(new Finding(
                RefusalCode.ENTRY_AMBIGUOUS, at.file() + ":" + at.line(), problem, "Keep one of the two rows."));
    }
}
