package org.daybook.sync;

import java.util.Optional;

/**
 * Which documents to list.
 *
 * @param text found in number, reference, customer or job
 * @param after the cursor of the page before; empty for the first
 * @param size rows a page, 1 to 500
 */
public record DocumentQuery(
        Optional<DocumentState.Stage> stage,
        Optional<String> company,
        Optional<String> source,
        Optional<String> ledger,
        Optional<String> text,
        Optional<String> after,
        int size) {

    public static final DocumentQuery ALL = new DocumentQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            50);
}
