package org.daybook.ledger;

import java.util.Comparator;
import java.util.List;
import org.daybook.sync.LedgerDocument;

/**
 * One order for the lines of a document, so that what is expected and what is read back can be compared by value: by account,
 * dimensions, tax code, amount and tax. Ledgers give lines back in orders of their own.
 */
public final class LineOrder {
    private static final Comparator<LedgerDocument.Line> ORDER = Comparator.comparing(LedgerDocument.Line::account)
            .thenComparing(line -> line.dimensions().toString())
            .thenComparing(line -> line.taxCode().orElse(""))
            .thenComparing(line -> line.amount().amount())
            .thenComparing(line -> line.tax().map(Object::toString).orElse(""));

    private LineOrder() {}

    public static List<LedgerDocument.Line> of(List<LedgerDocument.Line> lines) {
        return lines.stream().sorted(ORDER).toList();
    }
}
