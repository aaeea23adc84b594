package org.daybook.accounting;

import java.util.List;

/**
 * Why a journal line is booked where it is: the rule that asked, and the mapping rows that answered (features T4).
 *
 * @param rule the rule in a sentence, with its source, e.g. {@code line with tax code: Sales Taxable (JI 3.2)}
 * @param rows the rows matched, most specific first
 * @param fallback whether a default row answered because no specific one did
 */
public record Derivation(String rule, List<MappingRow> rows, boolean fallback) {

    public Derivation {
        rows = List.copyOf(rows);
    }
}
