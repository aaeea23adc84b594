package org.daybook.mapping;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code mappings/entries/<source>.yaml} says, checked.
 *
 * @param items path of the list in a JSON document; blank where the list is the document
 * @param decimalComma whether numbers are written 12,50
 * @param files whether a page is a file whose content is counted once
 * @param from first date an entry may have, inclusive
 * @param to last date an entry may have, inclusive
 * @param cursor path of the value that tells how far the stream has been read
 * @param ignore paths that do not make an edit when they change
 */
record EntryForm(
        String source,
        String stream,
        Format format,
        String items,
        Charset charset,
        char delimiter,
        boolean decimalComma,
        boolean files,
        String policy,
        Map<String, String> settings,
        LocalDate from,
        LocalDate to,
        Optional<String> cursor,
        Set<String> ignore,
        Map<EntryField, FieldRule> fields,
        Map<String, FieldRule> dimensions,
        List<Also> also) {

    /** How a delivery is written. */
    enum Format {
        CSV,
        JSON,
        JSONL
    }

    /** Further entries inside a record: the list at {@code items}; their own fields over those of the record around them. */
    record Also(String items, Map<EntryField, FieldRule> fields) {}

    EntryForm {
        settings = Map.copyOf(settings);
        ignore = Set.copyOf(ignore);
        fields = Map.copyOf(fields);
        dimensions = Map.copyOf(dimensions);
        also = List.copyOf(also);
    }

    /** The columns a CSV file must have. */
    Set<String> columns() {
        Set<String> columns = new java.util.TreeSet<>();
        fields.values().forEach(rule -> columns.addAll(rule.paths()));
        dimensions.values().forEach(rule -> columns.addAll(rule.paths()));
        return columns;
    }
}
