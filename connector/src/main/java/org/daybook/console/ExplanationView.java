package org.daybook.console;

import java.util.List;
import org.daybook.accounting.MappingRow;
import org.daybook.sync.Explanation;

/** Why this account: for each journal line its rule, mapping rows and source entries. */
record ExplanationView(String mappingVersion, String createdBy, String approvedBy, List<Line> lines) {

    /** As many entries as a person reads; the REST API tells all. */
    private static final int MOST_SOURCES = 200;

    /**
     * @param side {@code Debit} or {@code Credit}
     * @param more how many entries are not listed; blank if none
     */
    record Line(
            String account,
            String reference,
            String side,
            Amount amount,
            String rule,
            boolean fallback,
            List<Row> rows,
            List<Source> sources,
            String more) {}

    record Row(String place, String says) {}

    record Source(String entry, String date, String text, String quantity, Amount amount) {}

    static ExplanationView of(Explanation explanation) {
        return new ExplanationView(
                OverviewView.shortened(explanation.mappingVersion()),
                Shown.text(explanation.createdBy()),
                Shown.text(explanation.approvedBy()),
                explanation.lines().stream().map(ExplanationView::line).toList());
    }

    private static Line line(Explanation.Line line) {
        boolean debit = !line.debit().isZero();
        int more = Math.max(0, line.sources().size() - MOST_SOURCES);
        return new Line(
                Shown.text(line.account()),
                Shown.text(line.reference()),
                debit ? "Debit" : "Credit",
                Amount.of(debit ? line.debit() : line.credit()),
                Shown.text(line.why().rule()),
                line.why().fallback(),
                line.why().rows().stream().map(ExplanationView::row).toList(),
                line.sources().stream()
                        .limit(MOST_SOURCES)
                        .map(ExplanationView::source)
                        .toList(),
                more == 0 ? "" : Shown.count(more));
    }

    private static Row row(MappingRow row) {
        return new Row(Shown.text(row.file() + ":" + row.line()), Shown.text(row.says()));
    }

    private static Source source(Explanation.Source source) {
        return new Source(
                source.entry().toString(),
                source.date().toString(),
                Shown.text(source.text()),
                Shown.figure(source.quantity().value()),
                Amount.of(source.amount()));
    }
}
