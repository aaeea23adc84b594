package org.daybook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.cli.DocumentsCommand.Listed;
import org.daybook.sync.Desk;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState.Stage;

/** Turns page after page until enough documents are listed. */
final class Listing {

    private static final int BIGGEST_PAGE = 500;

    private Listing() {}

    static Listed of(
            Desk desk,
            Optional<Stage> stage,
            Optional<String> company,
            Optional<String> source,
            Optional<String> ledger,
            Optional<String> text,
            int limit) {
        List<DocumentPage.Row> rows = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            int size = Math.min(BIGGEST_PAGE, limit - rows.size());
            DocumentPage page = desk.documents(new DocumentQuery(stage, company, source, ledger, text, after, size));
            rows.addAll(page.rows());
            after = page.next();
        } while (after.isPresent() && rows.size() < limit);
        return new Listed(rows, after.isPresent());
    }
}
