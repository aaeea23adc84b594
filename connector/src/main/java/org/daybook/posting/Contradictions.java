package org.daybook.posting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Finding;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.RefusalCode;
import org.daybook.posting.PostingReferences.Row;

/** Rows that give a second answer to a question that an earlier row has answered. */
final class Contradictions {

    private Contradictions() {}

    static List<Finding> in(PostingReferences references) {
        Map<List<Object>, MappingRow> answered = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Row row : references.rows()) {
            MappingRow first = answered.putIfAbsent(List.of(row.department(), row.reference()), row.row());
            if (first != null) {
                findings.add(new Finding(
                        RefusalCode.MAPPING_REQUIRED,
                        row.row().file() + ":" + row.row().line(),
                        "Department " + row.department() + " maps '" + row.reference()
                                + "' a second time; the first is on line " + first.line() + ".",
                        "Keep one of the two rows."));
            }
        }
        return findings;
    }
}
