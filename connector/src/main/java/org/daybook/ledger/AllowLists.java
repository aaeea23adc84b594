package org.daybook.ledger;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of a ledger's own errors are definite (RE 2.8). What is on no list stays ambiguous; empty lists make everything so.
 *
 * @param statuses statuses under which the ledger's own error body counts
 * @param reject errors that mean: refused, nothing was kept
 * @param periodLock errors that mean: the period is closed
 * @param duplicate errors that mean: it is there already
 */
public record AllowLists(
        Set<Integer> statuses, List<Pattern> reject, List<Pattern> periodLock, List<Pattern> duplicate) {

    /** The statuses of RE 2.6, and 200 for ledgers that report errors in a successful answer (LE 6). */
    public static final Set<Integer> USUAL_STATUSES = Set.of(200, 400, 404, 413, 415, 422);

    public AllowLists {
        statuses = Set.copyOf(statuses);
        reject = List.copyOf(reject);
        periodLock = List.copyOf(periodLock);
        duplicate = List.copyOf(duplicate);
    }

    /** A pattern found anywhere in an error, in any case. */
    public static Pattern saying(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean any(List<Pattern> list, List<String> errors) {
        return errors.stream()
                .anyMatch(error ->
                        list.stream().anyMatch(one -> one.matcher(error).find()));
    }
}
