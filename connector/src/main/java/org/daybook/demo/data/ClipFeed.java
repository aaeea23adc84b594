package org.daybook.demo.data;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Company 20's drop folder: one export a month; the first month's export comes twice under different names, and the
 * last month's is followed by one that repeats its last rows.
 */
final class ClipFeed {
    private static final int ROWS_ONLY_IN_NEXT = 8;
    private static final int ROWS_REPEATED = 20;

    private final DemoScope scope;
    private final List<ClipMonth> months;

    ClipFeed(DemoScope scope) {
        this.scope = scope;
        this.months = ClipWork.of(scope);
    }

    List<DropFile> filesOf(YearMonth month) {
        List<ClipRow> rows = rowsOf(month);
        List<DropFile> files = new ArrayList<>();
        List<ClipRow> main = month.equals(scope.last()) ? rows.subList(0, mainRows(rows)) : rows;
        files.add(file(month, "", main));
        if (month.equals(scope.first())) {
            files.add(file(month, "-copy", main));
        }
        if (month.equals(scope.last())) {
            files.add(file(month, "-next", rows.subList(mainRows(rows) - ROWS_REPEATED, rows.size())));
        }
        return files;
    }

    List<DemoEntry> entries() {
        return months.stream().flatMap(month -> entriesOf(month).stream()).toList();
    }

    private List<DemoEntry> entriesOf(ClipMonth month) {
        int main = mainRows(month.rows());
        return IntStream.range(0, month.rows().size())
                .mapToObj(row -> labelled(month.rows().get(row).toEntry(), month.month(), row - main))
                .toList();
    }

    /** A row at or past 0 comes after the last month's main file, the ones just below it come in both. */
    private DemoEntry labelled(DemoEntry entry, YearMonth month, int row) {
        boolean isLast = month.equals(scope.last());
        boolean isCopied = month.equals(scope.first()) && (row < 0 || !isLast);
        boolean isRepeated = isLast && row < 0 && row >= -ROWS_REPEATED;
        DemoEntry copied = isCopied ? entry.also(Trouble.DELIVERED_TWICE) : entry;
        return isRepeated ? copied.also(Trouble.OVERLAP_ROW) : copied;
    }

    private static int mainRows(List<ClipRow> rows) {
        return rows.size() - ROWS_ONLY_IN_NEXT;
    }

    private List<ClipRow> rowsOf(YearMonth month) {
        return months.stream()
                .filter(candidate -> candidate.month().equals(month))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The demo data has no month " + month + "."))
                .rows();
    }

    private static DropFile file(YearMonth month, String suffix, List<ClipRow> rows) {
        List<List<String>> cells = rows.stream().map(ClipRow::cells).toList();
        return new DropFile("clipitc-" + month + suffix + ".csv", ClipRow.COLUMNS, cells);
    }
}
