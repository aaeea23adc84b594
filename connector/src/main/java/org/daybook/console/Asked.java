package org.daybook.console;

import java.util.Locale;
import java.util.Optional;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState.Stage;

/**
 * Which documents a request asks for, as it came in: blanks mean everything. One for the pages and the REST API.
 *
 * @param after the cursor of the page before
 * @param size rows a page, 1 to 500; absent: 50
 */
record Asked(String stage, String company, String source, String ledger, String text, String after, Integer size) {

    /** @throws Trouble.BadRequest if the stage or the size is none */
    DocumentQuery query() {
        return new DocumentQuery(
                filled(stage).map(Asked::stageNamed),
                filled(company),
                filled(source),
                filled(ledger),
                filled(text),
                filled(after),
                Limits.within(size == null ? DocumentQuery.ALL.size() : size, 500, "size"));
    }

    static Optional<String> filled(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Stage stageNamed(String name) {
        try {
            return Stage.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new Trouble.BadRequest(
                    "There is no stage of that name. Stages are INVOICED, APPROVED, EXPORTED, POSTED, HELD and"
                            + " CANCELLED.");
        }
    }
}
