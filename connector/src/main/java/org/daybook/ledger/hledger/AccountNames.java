package org.daybook.ledger.hledger;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.daybook.ledger.LedgerSettings;

/**
 * What the accounts of the chart are called in the journal. Where the site names them ({@code accounts.1100:
 * assets:receivables}), only those exist; where it names none, account 1100 is called {@code accounts:1100}.
 */
final class AccountNames {
    private static final String PREFIX = "accounts:";
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final String PART = "[^\\s;:()\\[\\]]+(?: [^\\s;:()\\[\\]]+)*";
    private static final Pattern NAME = Pattern.compile("(?![*!])" + PART + "(?::" + PART + ")*");

    private final Map<String, String> names;
    private final Map<String, String> numbers = new TreeMap<>();

    AccountNames(LedgerSettings settings) {
        names = settings.under("accounts");
        names.forEach((number, name) -> {
            String key = "accounts." + number;
            if (name.length() > 200 || !NAME.matcher(name).matches()) {
                throw settings.wrong(key, name, "an account name like assets:receivables", null);
            }
            if (numbers.put(name, number) != null) {
                throw settings.wrong(key, name, "a name of its own: another account has it", null);
            }
        });
    }

    /** Empty where the chart does not have the account. */
    Optional<String> name(String number) {
        if (!names.isEmpty()) {
            return Optional.ofNullable(names.get(number));
        }
        return Optional.of(number)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> PREFIX + text);
    }

    /** The number of the account of this name; a name that is not ours is shown as it is. */
    String number(String name) {
        return names.isEmpty() && name.startsWith(PREFIX)
                ? name.substring(PREFIX.length())
                : numbers.getOrDefault(name, name);
    }
}
