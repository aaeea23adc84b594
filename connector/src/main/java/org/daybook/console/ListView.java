package org.daybook.console;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.sync.Desk;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.Reports.Total;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A list of documents with its filters.
 *
 * @param nextLink blank on the last page
 * @param firstLink blank on the first page
 * @param choosable whether any row waits for approval
 */
record ListView(
        Asked asked,
        List<Tab> tabs,
        List<String> companies,
        List<String> sources,
        List<String> ledgers,
        List<RowView> rows,
        String nextLink,
        String firstLink,
        boolean choosable) {

    /** A stage to click on, with how many documents the filters leave in it. */
    record Tab(String word, String link, String documents, boolean here) {}

    static ListView of(Asked asked, DocumentPage page, Desk.Overview overview) {
        List<RowView> rows = page.rows().stream().map(RowView::of).toList();
        return new ListView(
                asked,
                tabs(asked, overview.totals()),
                choices(overview, Total::company),
                choices(overview, Total::source),
                choices(overview, Total::ledger),
                rows,
                page.next().map(cursor -> link(asked, asked.stage(), cursor)).orElse(""),
                blank(asked.after()) ? "" : link(asked, asked.stage(), null),
                rows.stream().anyMatch(RowView::approvable));
    }

    private static List<String> choices(Desk.Overview overview, Function<Total, String> of) {
        return overview.totals().stream().map(of).distinct().sorted().toList();
    }

    private static List<Tab> tabs(Asked asked, List<Total> totals) {
        Tab all =
                new Tab("All", link(asked, null, null), counted(asked, totals, Optional.empty()), blank(asked.stage()));
        Stream<Tab> stages = Arrays.stream(Stage.values())
                .map(stage -> new Tab(
                        Shown.name(stage),
                        link(asked, stage.name(), null),
                        counted(asked, totals, Optional.of(stage)),
                        stage.name().equalsIgnoreCase(asked.stage())));
        return Stream.concat(Stream.of(all), stages).toList();
    }

    /** Totals know nothing of text: with a text to search for, no count is shown rather than a wrong one. */
    private static String counted(Asked asked, List<Total> totals, Optional<Stage> stage) {
        if (!blank(asked.text())) {
            return "";
        }
        return Shown.count(totals.stream()
                .filter(t -> stage.map(t.stage()::equals).orElse(true))
                .filter(t -> fits(asked.company(), t.company()))
                .filter(t -> fits(asked.source(), t.source()))
                .filter(t -> fits(asked.ledger(), t.ledger()))
                .mapToLong(Total::documents)
                .sum());
    }

    private static boolean fits(String asked, String value) {
        return blank(asked) || asked.equals(value);
    }

    private static String link(Asked asked, String stage, String after) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/documents");
        with(link, "stage", stage);
        with(link, "company", asked.company());
        with(link, "source", asked.source());
        with(link, "ledger", asked.ledger());
        with(link, "text", asked.text());
        with(link, "after", after);
        with(link, "size", asked.size() == null ? null : asked.size().toString());
        return link.encode().toUriString();
    }

    private static void with(UriComponentsBuilder link, String name, String value) {
        if (!blank(value)) {
            link.queryParam(name, "{" + name + "}");
            link.uriVariables(Map.of(name, value));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
