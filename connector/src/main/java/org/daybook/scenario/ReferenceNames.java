package org.daybook.scenario;

import java.util.Locale;
import java.util.Map;
import org.daybook.accounting.PostingReference;
import org.daybook.posting.ReferenceTable;

/** The fixed names of posting references as a scenario may write them: in any capitals, and as the tables of the rules shorten them. */
final class ReferenceNames {

    private static final Map<String, PostingReference> SHORT = Map.of(
            "a/r control account", PostingReference.ACCOUNTS_RECEIVABLE,
            "wip time", PostingReference.WORK_IN_PROGRESS_TIME,
            "wip amount", PostingReference.WORK_IN_PROGRESS_AMOUNT,
            "offset account, cap.", PostingReference.OFFSET);

    /** Every line of a journal has a reference, so a blank is whichever. */
    static final Value VALUE =
            new Value("a fixed name; blank for whichever", written -> true, ReferenceNames::same, false);

    private ReferenceNames() {}

    /** A name that is not known is one of the site's own (JI 7). */
    static PostingReference of(String written) {
        String plain = written.strip().replaceAll("\\s+", " ");
        PostingReference shortened = SHORT.get(plain.toLowerCase(Locale.ROOT));
        return shortened != null
                ? shortened
                : ReferenceTable.KNOWN.stream()
                        .map(ReferenceTable.Known::reference)
                        .filter(known -> known.name().equalsIgnoreCase(plain))
                        .findFirst()
                        .orElseGet(() -> new PostingReference(plain));
    }

    private static boolean same(String written, String is) {
        return written.isBlank() || of(written).name().equalsIgnoreCase(is.strip());
    }
}
