package org.daybook.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.PostingReference;
import org.daybook.posting.ReferenceTable;

/** The fixed names of posting references as a scenario may write them: in any capitals, and as the tables of the rules shorten them. */
final class ReferenceNames {

    private static final Map<String, PostingReference> SHORT = Map.of(
            "arcontrolaccount", PostingReference.ACCOUNTS_RECEIVABLE,
            "accountsreceivable", PostingReference.ACCOUNTS_RECEIVABLE,
            "ar", PostingReference.ACCOUNTS_RECEIVABLE,
            "tax", PostingReference.TAX_PAYABLE,
            "wiptime", PostingReference.WORK_IN_PROGRESS_TIME,
            "wipamount", PostingReference.WORK_IN_PROGRESS_AMOUNT,
            "arexchangevariance", PostingReference.CUSTOMER_EXCHANGE_RATE_VARIANCE,
            "offsetaccount", PostingReference.OFFSET,
            "offsetaccountcap", PostingReference.OFFSET);

    /** Every line of a journal has a reference, so a blank is whichever. */
    static final Value VALUE =
            new Value("a fixed name; blank for whichever", written -> true, ReferenceNames::same, false);

    private ReferenceNames() {}

    /** A name that is not known is one of the site's own (JI 7). */
    static PostingReference of(String written) {
        String plain = written.strip().replaceAll("\\s+", " ");
        return known(plain).orElseGet(() -> new PostingReference(plain));
    }

    private static Optional<PostingReference> known(String written) {
        String letters = letters(written);
        return Optional.ofNullable(SHORT.get(letters))
                .or(() -> ReferenceTable.KNOWN.stream()
                        .map(ReferenceTable.Known::reference)
                        .filter(known -> letters(known.name()).equals(letters))
                        .findFirst());
    }

    /** The tables of JI 4 say more behind a name: {@code Sales Taxable (time)}, {@code Invoiced on Account, IOA 11}. */
    static String inFull(String written) {
        String name = written.replaceFirst("\\s*\\(.*$", "").replaceFirst(",?\\s+IOA\\s+\\S+$", "");
        return known(written).or(() -> known(name)).map(PostingReference::name).orElse(written);
    }

    private static boolean same(String written, String is) {
        return written.isBlank() || inFull(written).equalsIgnoreCase(is.strip());
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9&]", "");
    }
}
