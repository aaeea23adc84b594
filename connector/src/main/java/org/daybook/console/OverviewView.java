package org.daybook.console;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.accounting.Money;
import org.daybook.sync.Desk;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.MappingVersion;
import org.daybook.sync.Reports.Total;

/** The whole site at a glance, as it stands on the first page. */
record OverviewView(
        List<Tile> tiles,
        List<StateLabel> stages,
        List<Books> books,
        List<EntriesOf> entries,
        List<ContactView> contacts,
        String moving,
        String mappingVersion,
        String mappingWaiting,
        String asAt) {

    /** The stages people watch, in the order of a document's way, Held last. */
    static final List<Stage> WATCHED =
            List.of(Stage.INVOICED, Stage.APPROVED, Stage.EXPORTED, Stage.POSTED, Stage.HELD);

    /** One stage with its documents and money in each currency. */
    record Tile(String stage, StateLabel label, String documents, List<Amount> money) {}

    /** What one company has from one source for one ledger in one currency, a cell a stage. */
    record Books(String company, String source, String ledger, String currency, List<Cell> cells) {}

    record Cell(String stage, String documents, String figure) {
        public boolean isEmpty() {
            return documents.isEmpty();
        }
    }

    /** Entries of a source by what became of them. */
    record EntriesOf(String source, String outcome, String entries) {}

    static OverviewView of(Desk.Overview overview, Instant now) {
        return new OverviewView(
                WATCHED.stream().map(stage -> tile(stage, overview.totals())).toList(),
                WATCHED.stream().map(StateLabel::of).toList(),
                books(overview.totals()),
                overview.entries().stream()
                        .map(e -> new EntriesOf(
                                Shown.text(e.source()), Shown.text(e.outcome()), Shown.count(e.entries())))
                        .toList(),
                overview.contacts().stream().map(ContactView::of).toList(),
                Shown.count(overview.moving()),
                overview.mappingVersion().map(OverviewView::shortened).orElse(""),
                overview.mappingWaiting().map(OverviewView::waiting).orElse(""),
                Shown.time(now));
    }

    /** A version is a SHA-256; twelve characters tell versions of one site apart. */
    static String shortened(String version) {
        return Shown.text(version.length() > 12 ? version.substring(0, 12) : version);
    }

    /** What the site's files say and nobody, or somebody just now, has approved. */
    private static String waiting(MappingVersion version) {
        return Shown.text(
                version.state() == MappingVersion.State.APPROVED
                        ? "Version " + version.shortened()
                                + " of the mappings is approved, and in force at the next look."
                        : "Version " + version.shortened()
                                + " of the mappings waits for approval by somebody other than " + version.proposedBy()
                                + ".");
    }

    private static Tile tile(Stage stage, List<Total> totals) {
        List<Total> here = totals.stream().filter(t -> t.stage() == stage).toList();
        long documents = here.stream().mapToLong(Total::documents).sum();
        return new Tile(stage.name(), StateLabel.of(stage), Shown.count(documents), byCurrency(here));
    }

    private static List<Amount> byCurrency(List<Total> totals) {
        Map<String, Money> sums = totals.stream()
                .collect(Collectors.toMap(
                        t -> t.total().currency().getCurrencyCode(), Total::total, Money::plus, TreeMap::new));
        return sums.values().stream().map(Amount::of).toList();
    }

    private record Line(String company, String source, String ledger, String currency) {
        static Line of(Total total) {
            return new Line(
                    total.company(),
                    total.source(),
                    total.ledger(),
                    total.total().currency().getCurrencyCode());
        }
    }

    private static List<Books> books(List<Total> totals) {
        Comparator<Line> order = Comparator.comparing(Line::company)
                .thenComparing(Line::source)
                .thenComparing(Line::ledger)
                .thenComparing(Line::currency);
        Map<Line, List<Total>> lines = totals.stream()
                .collect(Collectors.groupingBy(Line::of, () -> new TreeMap<>(order), Collectors.toList()));
        return lines.entrySet().stream()
                .map(e -> books(e.getKey(), e.getValue()))
                .toList();
    }

    private static Books books(Line line, List<Total> totals) {
        Map<Stage, Total> byStage = totals.stream().collect(Collectors.toMap(Total::stage, Function.identity()));
        return new Books(
                line.company,
                line.source,
                line.ledger,
                line.currency,
                WATCHED.stream().map(stage -> cell(stage, byStage.get(stage))).toList());
    }

    private static Cell cell(Stage stage, Total total) {
        return total == null
                ? new Cell(stage.name(), "", "")
                : new Cell(
                        stage.name(),
                        Shown.count(total.documents()),
                        Shown.figure(total.total().amount()));
    }
}
