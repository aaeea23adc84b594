package org.daybook.ledger.sap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.PostingReference;
import org.daybook.ledger.DocumentNumbers;
import org.daybook.ledger.JournalTotal;
import org.daybook.ledger.LineOrder;
import org.daybook.ledger.OneTaxCode;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.Posting;

/**
 * A posting in SAP's words: what is expected to be read back, and why it may not go at all.
 *
 * <p>DocumentReferenceID takes 16 characters, four fewer than our reference may have, so it holds the document's number, which is
 * what customers quote. Our reference stands in DocumentHeaderText (25), which can be searched.
 */
record SapDraft(Posting posting, SapSettings settings) {
    private static final int LONGEST_NUMBER = 16;
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)*");

    /** The customer's line, which SAP wants as a debtor item. */
    static boolean isDebtor(JournalLine line) {
        return line.party().isPresent() || line.reference().equals(PostingReference.ACCOUNTS_RECEIVABLE);
    }

    /** A tax line, which SAP wants as a tax item. */
    static boolean isTax(JournalLine line) {
        return line.reference().equals(PostingReference.TAX_PAYABLE)
                && line.taxCode().isPresent();
    }

    String debtor(JournalLine line) {
        return line.party().orElse(posting.customer().number());
    }

    /** The first reason why SAP could not keep this as it is meant; nothing is sent then. */
    Optional<String> problem() {
        return DocumentNumbers.problem(posting, LONGEST_NUMBER)
                .or(() -> tooLong(
                        "company code", settings.companyCode(posting.journal().company()), 4))
                .or(() -> OneTaxCode.problem(posting, "SAP"))
                .or(() -> posting.journal().lines().stream()
                        .flatMap(line -> lineProblem(line).stream())
                        .findFirst());
    }

    LedgerDocument expected() {
        List<LedgerDocument.Line> lines = LineOrder.of(
                posting.journal().lines().stream().map(this::expectedLine).toList());
        return new LedgerDocument(
                "",
                posting.externalRef(),
                posting.number(),
                posting.journal().lines().stream()
                        .filter(SapDraft::isDebtor)
                        .map(line -> SapNumbers.withoutZeros(debtor(line)))
                        .findFirst()
                        .orElse(""),
                posting.journal().date(),
                JournalTotal.of(
                        lines, controlAccount(posting), posting.invoice().currency()),
                true,
                lines);
    }

    static String controlAccount(Posting posting) {
        return SapNumbers.withoutZeros(posting.customer().controlAccount());
    }

    /** Only lines on G/L accounts are analysed; SAP derives what stands on debtors and taxes. */
    private LedgerDocument.Line expectedLine(JournalLine line) {
        return new LedgerDocument.Line(
                SapNumbers.withoutZeros(line.account()),
                isDebtor(line) || isTax(line) ? Dimensions.NONE : settings.assigned(line.dimensions()),
                isDebtor(line) ? Optional.empty() : line.taxCode().map(settings::taxCode),
                line.signed(),
                Optional.empty());
    }

    private Optional<String> lineProblem(JournalLine line) {
        Optional<String> problem = tooLong("account", line.account(), 10);
        if (isDebtor(line)) {
            return problem.or(() -> tooLong("customer number", debtor(line), 10));
        }
        problem = problem.or(() -> line.taxCode().flatMap(code -> tooLong("tax code", settings.taxCode(code), 4)));
        return isTax(line) ? problem : problem.or(() -> dimensionProblem(line));
    }

    private Optional<String> dimensionProblem(JournalLine line) {
        for (Map.Entry<String, String> one :
                settings.assigned(line.dimensions()).values().entrySet()) {
            Optional<SapDimension> dimension = SapDimension.of(one.getKey());
            if (dimension.isEmpty()) {
                return Optional.of("dimension " + one.getKey() + " has no field in SAP; add ledgers.<name>.dimensions."
                        + one.getKey() + " to site.yaml, or - to leave it out");
            }
            Optional<String> problem = tooLong(one.getKey(), one.getValue(), dimension.get().longest);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> tooLong(String what, String value, int longest) {
        return value.length() <= longest && TOKEN.matcher(value).matches()
                ? Optional.empty()
                : Optional.of(what + " '" + value + "' is not one to " + longest
                        + " printable ASCII characters with single spaces, which is all that SAP keeps");
    }
}
