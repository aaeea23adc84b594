package org.daybook.ledger;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineTax;
import org.daybook.sync.Posting;

/** Some ledgers keep one tax code a line; a line under a second or third one (JI 2.19) would come to a wrong tax there. */
public final class OneTaxCode {

    private OneTaxCode() {}

    /** Why the posting cannot go to such a ledger; empty where it can. */
    public static Optional<String> problem(Posting posting, String ledger) {
        return posting.invoice().lines().stream()
                .filter(line -> !line.furtherTaxes().isEmpty())
                .findFirst()
                .map(line -> "line " + line.no() + " is taxed under " + codes(line) + ", and " + ledger
                        + " keeps one tax code a line; give the sale one tax code of the combined rate in"
                        + " mappings/tax-table.csv");
    }

    private static String codes(InvoiceLine line) {
        return Stream.concat(
                        line.taxCode().stream(), line.furtherTaxes().stream().map(LineTax::taxCode))
                .collect(Collectors.joining(" and "));
    }
}
