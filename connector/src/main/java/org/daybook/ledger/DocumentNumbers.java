package org.daybook.ledger;

import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.sync.Posting;

/** The characters a document number and reference may have, so that they mean the same in a query, a file and an envelope. */
public final class DocumentNumbers {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 ._/#-]*[A-Za-z0-9._/#-])?");

    private DocumentNumbers() {}

    /** Why the posting's number or reference cannot be used; empty where both can. */
    public static Optional<String> problem(Posting posting, int longestNumber) {
        if (!PLAIN.matcher(posting.externalRef()).matches()) {
            return Optional.of(
                    "the reference '" + posting.externalRef() + "' has characters that a ledger may misread");
        }
        if (!PLAIN.matcher(posting.number()).matches() || posting.number().contains("  ")) {
            return Optional.of(
                    "the number '" + posting.number() + "' has characters that a ledger may misread; a series"
                            + " uses letters, digits, single spaces and . _ / # -");
        }
        if (posting.number().length() > longestNumber) {
            return Optional.of("the number '" + posting.number() + "' is longer than the " + longestNumber
                    + " characters the ledger keeps; shorten the company's series");
        }
        return Optional.empty();
    }
}
