package org.daybook.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.MappingRow;
import org.daybook.posting.PostingReferences.Combination;
import org.daybook.posting.PostingReferences.CompanyLine;

/**
 * What a combination says for one company: each value from the topmost company line that has it, else from the header, its
 * overwrite flag from the same place (JI 3.3).
 */
final class CombinationValues {

    private final Combination combination;
    private final List<CompanyLine> lines;
    private final Set<MappingRow> rows = new LinkedHashSet<>();

    private CombinationValues(Combination combination, String company, LocalDate date) {
        this.combination = combination;
        this.lines = combination.lines().stream()
                .filter(line -> line.covers(company, date))
                .toList();
    }

    /** The account, and {@code entry}'s dimensions, overwritten where the combination says so, filled where blank. */
    static Resolved resolve(Combination combination, String company, LocalDate date, Dimensions entry) {
        CombinationValues values = new CombinationValues(combination, company, date);
        String account = values.account();
        Dimensions dimensions = values.over(entry);
        List<MappingRow> rows = new ArrayList<>(values.rows);
        rows.add(combination.row());
        return new Resolved(account, dimensions, rows.stream().distinct().toList(), false);
    }

    private String account() {
        for (CompanyLine line : lines) {
            if (line.account().isPresent()) {
                rows.add(line.row());
                return line.account().get();
            }
        }
        return combination.account();
    }

    private Dimensions over(Dimensions entry) {
        TreeMap<String, String> overwriting = new TreeMap<>();
        TreeMap<String, String> filling = new TreeMap<>();
        for (CompanyLine line : lines) {
            line.dimensions().values().forEach((name, value) -> {
                if (!overwriting.containsKey(name) && !filling.containsKey(name)) {
                    rows.add(line.row());
                    (line.overwrite().contains(name) ? overwriting : filling).put(name, value);
                }
            });
        }
        combination.dimensions().values().forEach((name, value) -> {
            if (!overwriting.containsKey(name) && !filling.containsKey(name)) {
                (combination.overwrite().contains(name) ? overwriting : filling).put(name, value);
            }
        });
        return entry.overwrittenBy(new Dimensions(overwriting)).filledFrom(new Dimensions(filling));
    }
}
