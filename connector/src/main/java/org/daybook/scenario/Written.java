package org.daybook.scenario;

import java.util.List;
import java.util.function.Function;

/** What of a list a table speaks of: where every row names its own, only those named are compared; otherwise the whole list is. */
final class Written {

    private Written() {}

    /** @param name what stands in that column of a row */
    static <X> List<X> only(Said said, String column, List<X> all, Function<X, String> name) {
        List<String> names =
                said.rows().stream().flatMap(row -> row.text(column).stream()).toList();
        boolean whole = names.size() < said.rows().size();
        return all.stream()
                .filter(one -> whole || names.stream().anyMatch(name.apply(one)::equalsIgnoreCase))
                .toList();
    }
}
