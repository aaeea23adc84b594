package org.daybook.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;

/**
 * Compares what the ledger shows with what it should show: number, party, date, currency, total, and every line's account,
 * dimensions, tax and amount (DESIGN 3.7). A document is Posted only when nothing differs.
 */
public final class Comparison {

    private static final Comparator<LedgerDocument.Line> ORDER = Comparator.comparing(LedgerDocument.Line::account)
            .thenComparing(line -> line.amount().amount())
            .thenComparing(line -> line.dimensions().toString())
            .thenComparing(line -> line.taxCode().orElse(""));

    private Comparison() {}

    /** Every difference as a finding; lines are compared whatever their order. */
    public static List<Finding> of(LedgerDocument expected, LedgerDocument actual) {
        List<Finding> differences = new ArrayList<>();
        String where = "document " + expected.number();
        compare(differences, where, "reference", expected.externalRef(), actual.externalRef());
        compare(differences, where, "number", expected.number(), actual.number());
        compare(differences, where, "party", expected.party(), actual.party());
        compare(differences, where, "date", expected.date(), actual.date());
        compare(differences, where, "total", expected.total(), actual.total());
        compare(
                differences,
                where,
                "number of lines",
                expected.lines().size(),
                actual.lines().size());
        if (expected.lines().size() == actual.lines().size()) {
            compareLines(differences, where, sorted(expected), sorted(actual));
        }
        return differences;
    }

    /** Equal in what RE 2.5 ADOPT asks for: reference, total with currency, date, party and line count. */
    static boolean sameDocument(LedgerDocument expected, LedgerDocument actual) {
        return expected.externalRef().equals(actual.externalRef())
                && expected.total().equals(actual.total())
                && expected.date().equals(actual.date())
                && expected.party().equals(actual.party())
                && expected.lines().size() == actual.lines().size();
    }

    private static void compareLines(
            List<Finding> differences,
            String where,
            List<LedgerDocument.Line> expected,
            List<LedgerDocument.Line> actual) {
        for (int i = 0; i < expected.size(); i++) {
            LedgerDocument.Line should = expected.get(i);
            LedgerDocument.Line is = actual.get(i);
            String line = where + ", line on account " + should.account();
            compare(differences, line, "account", should.account(), is.account());
            compare(differences, line, "amount", should.amount(), is.amount());
            compare(differences, line, "dimensions", should.dimensions(), is.dimensions());
            compare(
                    differences,
                    line,
                    "tax code",
                    should.taxCode().orElse("none"),
                    is.taxCode().orElse("none"));
            compare(differences, line, "tax", should.tax(), is.tax());
        }
    }

    private static void compare(List<Finding> differences, String where, String what, Object should, Object is) {
        if (!Objects.equals(should, is)) {
            differences.add(Finding.of(
                    RefusalCode.READ_BACK_DIFFERS,
                    where,
                    "The " + what + " should be " + shown(should) + ", the ledger shows " + shown(is) + "."));
        }
    }

    private static String shown(Object value) {
        String text = value.toString();
        return text.isEmpty() ? "nothing" : text;
    }

    private static List<LedgerDocument.Line> sorted(LedgerDocument document) {
        return document.lines().stream().sorted(ORDER).toList();
    }
}
