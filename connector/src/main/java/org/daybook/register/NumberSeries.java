package org.daybook.register;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.daybook.accounting.Invoice;
import org.daybook.sync.Document;

/**
 * Document numbers of a company, one series a kind: {@code 10-000042}, credit memos {@code 10-C00007}, settlements
 * {@code 10-S00003}, allocations {@code 10-A00001}.
 */
final class NumberSeries {
    private final Map<List<Object>, Iterator<Long>> ranges = new HashMap<>();

    private NumberSeries() {}

    /** Numbers for those of the documents that have none, taken as one range a series. */
    static NumberSeries of(Tx tx, List<Document> documents) throws SQLException {
        Map<List<Object>, Long> needs = new HashMap<>();
        documents.stream()
                .filter(document -> document.number().isEmpty())
                .forEach(document -> needs.merge(series(document.invoice()), 1L, Long::sum));
        NumberSeries numbers = new NumberSeries();
        for (Map.Entry<List<Object>, Long> need : needs.entrySet()) {
            long first = take(tx, need.getKey().get(0), need.getKey().get(1), need.getValue());
            numbers.ranges.put(
                    need.getKey(),
                    LongStream.range(first, first + need.getValue()).boxed().iterator());
        }
        return numbers;
    }

    private static List<Object> series(Invoice invoice) {
        return List.of(invoice.company(), invoice.kind());
    }

    private static long take(Tx tx, Object company, Object kind, long count) throws SQLException {
        int known = tx.update(
                "UPDATE number_series SET next_no = next_no + ? WHERE company = ? AND kind = ?", count, company, kind);
        if (known == 0) {
            tx.update("INSERT INTO number_series (company, kind, next_no) VALUES (?, ?, ?)", company, kind, 1 + count);
            return 1;
        }
        return tx.first(
                                "SELECT next_no FROM number_series WHERE company = ? AND kind = ?",
                                row -> row.getLong("next_no"),
                                company,
                                kind)
                        .orElseThrow()
                - count;
    }

    /** The document's number; the one it has already, if it has one. */
    String numberOf(Document document) {
        Invoice invoice = document.invoice();
        return document.number()
                .orElseGet(() -> format(invoice, ranges.get(series(invoice)).next()));
    }

    private static String format(Invoice invoice, long number) {
        return switch (invoice.kind()) {
            case INVOICE -> String.format("%s-%06d", invoice.company(), number);
            case CREDIT_MEMO -> String.format("%s-C%05d", invoice.company(), number);
            case SETTLEMENT -> String.format("%s-S%05d", invoice.company(), number);
            case ALLOCATION -> String.format("%s-A%05d", invoice.company(), number);
        };
    }
}
