package org.daybook.ledger;

import java.util.List;
import java.util.function.Function;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Capabilities;
import org.daybook.sync.SendOutcome;

/** The classification of one wire attempt: the table of RE 2.6, for every ledger, in one place. */
public final class Outcomes {
    private static final int LONGEST_WORDS = 500;

    private Outcomes() {}

    /**
     * What the attempt came to. Whatever the table does not name is in doubt.
     *
     * @param reader reads a complete answer in the ledger's language; asked only where the answer may decide
     */
    public static SendOutcome of(
            OneShotHttp.Result result,
            Function<OneShotHttp.Answer, Said> reader,
            AllowLists lists,
            Capabilities capabilities) {
        if (result instanceof OneShotHttp.NotSent notSent) {
            return new SendOutcome.NotSent(notSent.why());
        }
        if (result instanceof OneShotHttp.Lost lost) {
            return new SendOutcome.InDoubt(lost.why());
        }
        OneShotHttp.Answer answer = (OneShotHttp.Answer) result;
        if (turnedAwayUnread(answer.status(), capabilities)) {
            return new SendOutcome.NotSent("the ledger answered " + answer.status() + " before reading the request");
        }
        boolean success = answer.status() >= 200 && answer.status() < 300;
        if (!success && !lists.statuses().contains(answer.status())) {
            return new SendOutcome.InDoubt("the ledger answered " + answer.status());
        }
        return ofWords(reader.apply(answer), success, answer.status(), lists);
    }

    /**
     * 401, 403 and 429 prove that nothing was processed only where the ledger's sheet says so. A 429 is harmless also where the
     * ledger itself refuses a second document under our reference; a key with a life is not enough, for it may have run out when
     * the back-off is over.
     */
    private static boolean turnedAwayUnread(int status, Capabilities capabilities) {
        return switch (status) {
            case 401, 403 -> capabilities.authBeforeProcessing();
            case 429 ->
                capabilities.throttleBeforeProcessing() || capabilities.reference() == Capabilities.Reference.ENFORCED;
            default -> false;
        };
    }

    private static SendOutcome ofWords(Said said, boolean success, int status, AllowLists lists) {
        if (said instanceof Said.Taken taken) {
            return success ? taken(taken) : new SendOutcome.InDoubt("the ledger gave an id with status " + status);
        }
        if (said instanceof Said.Refused refused) {
            return lists.statuses().contains(status)
                    ? refused(refused.errors(), lists)
                    : new SendOutcome.InDoubt("the ledger answered " + status + ": " + words(refused.errors()));
        }
        return new SendOutcome.InDoubt("the ledger answered " + status + ", but " + ((Said.Unclear) said).why());
    }

    private static SendOutcome taken(Said.Taken taken) {
        return taken.differences().isEmpty()
                ? new SendOutcome.Acknowledged(taken.receipt())
                : new SendOutcome.InDoubt("the ledger's answer differs: " + words(taken.differences()));
    }

    /** A duplicate wins over every other error: looking it up can do no harm, refusing what is there can. */
    private static SendOutcome refused(List<String> errors, AllowLists lists) {
        if (AllowLists.any(lists.duplicate(), errors)) {
            return new SendOutcome.Exists(words(errors));
        }
        if (AllowLists.any(lists.periodLock(), errors)) {
            return new SendOutcome.Rejected(RefusalCode.LEDGER_PERIOD_CLOSED, words(errors));
        }
        if (AllowLists.any(lists.reject(), errors)) {
            return new SendOutcome.Rejected(RefusalCode.LEDGER_REJECTED, words(errors));
        }
        return new SendOutcome.InDoubt("the ledger gave an error that is on no list: " + words(errors));
    }

    private static String words(List<String> several) {
        String text = String.join("; ", several);
        return text.length() <= LONGEST_WORDS ? text : text.substring(0, LONGEST_WORDS) + "...";
    }
}
