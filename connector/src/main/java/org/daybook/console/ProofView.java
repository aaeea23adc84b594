package org.daybook.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.daybook.sync.Documents;
import org.daybook.sync.LedgerDocument;

/** What the ledger showed when the document was read back, beside what was expected: field by field, line by line. */
record ProofView(String readAt, boolean equal, List<Pair> fields, List<PairOfLines> lines, List<Reason> differences) {

    record Pair(String field, String expected, String actual) {
        public boolean equal() {
            return expected.equals(actual);
        }
    }

    /** The line of the same place on both sides; blank where one side has no such line. */
    record PairOfLines(int no, ProofLine expected, ProofLine actual) {
        public boolean equal() {
            return expected.equals(actual);
        }
    }

    record ProofLine(String account, String dimensions, String taxCode, String amount, String tax) {
        static final ProofLine NONE = new ProofLine("", "", "", "", "");
    }

    static ProofView of(Documents.Proof proof) {
        return new ProofView(
                Shown.time(proof.readAt()),
                proof.differences().isEmpty(),
                fields(proof.expected(), proof.actual()),
                lines(proof.expected().lines(), proof.actual().lines()),
                proof.differences().stream().map(Reason::of).toList());
    }

    private static List<Pair> fields(LedgerDocument expected, LedgerDocument actual) {
        Function<Function<LedgerDocument, String>, String[]> both =
                field -> new String[] {Shown.text(field.apply(expected)), Shown.text(field.apply(actual))};
        return List.of(
                pair("Number", both.apply(LedgerDocument::number)),
                pair("Reference", both.apply(LedgerDocument::externalRef)),
                pair("Party", both.apply(LedgerDocument::party)),
                pair("Date", both.apply(d -> d.date().toString())),
                pair("Total", both.apply(d -> Amount.of(d.total()).toString())),
                pair("Posted", both.apply(d -> d.posted() ? "yes" : "no")));
    }

    private static Pair pair(String field, String[] both) {
        return new Pair(field, both[0], both[1]);
    }

    private static List<PairOfLines> lines(List<LedgerDocument.Line> expected, List<LedgerDocument.Line> actual) {
        List<PairOfLines> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            pairs.add(new PairOfLines(i + 1, lineAt(expected, i), lineAt(actual, i)));
        }
        return pairs;
    }

    private static ProofLine lineAt(List<LedgerDocument.Line> lines, int index) {
        if (index >= lines.size()) {
            return ProofLine.NONE;
        }
        LedgerDocument.Line line = lines.get(index);
        return new ProofLine(
                Shown.text(line.account()),
                Shown.text(line.dimensions().toString()),
                Shown.text(line.taxCode()),
                Shown.figure(line.amount().amount()),
                line.tax().map(tax -> Shown.figure(tax.amount())).orElse(""));
    }
}
