package org.daybook.accounting;

/**
 * One row of the site's mappings that decided something, so that every booking can be traced to it (features T4).
 *
 * @param file path below the site folder, e.g. {@code mappings/posting-references.csv}
 * @param line line in that file, from 1
 * @param says the row's key and value in short, e.g. {@code CONSULTING / Sales Taxable -> S100}
 */
public record MappingRow(String file, int line, String says) {

    @Override
    public String toString() {
        return file + ":" + line + " (" + says + ")";
    }
}
