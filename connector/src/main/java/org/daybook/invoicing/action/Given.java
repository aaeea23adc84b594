package org.daybook.invoicing.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;

/** What was given to an action, by argument name, as written; reading it may find that it is not what the argument asks for. */
public record Given(SortedMap<String, String> values) {
    public static final Given NOTHING = new Given(Map.of());

    public Given(Map<String, String> values) {
        this(new TreeMap<>(values));
    }

    /** What was written cannot be read; an action of a catalogue refuses with the finding. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        Unreadable(RefusalCode code, String argument, String problem) {
            super(problem);
            finding = Finding.of(code, argument, problem);
        }

        Finding finding() {
            return finding;
        }
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(written -> !written.isEmpty());
    }

    public String need(String name) {
        return text(name)
                .orElseThrow(() -> new Unreadable(RefusalCode.ARGUMENT_MISSING, name, "'" + name + "' is not given."));
    }

    public Optional<BigDecimal> number(String name) {
        return read(name, "a number such as 1234.50", written -> new BigDecimal(written.replace(",", "")));
    }

    public Optional<Money> money(String name, Currency currency) {
        return read(
                name,
                "an amount such as 1234.50 in " + currency.getCurrencyCode(),
                written -> Money.of(new BigDecimal(written.replace(",", "")), currency));
    }

    public Optional<Price> price(String name, Currency currency) {
        return read(
                name,
                "a unit price such as 1234.50, with at most six decimals",
                written -> new Price(new BigDecimal(written.replace(",", "")), currency));
    }

    public Optional<Quantity> quantity(String name) {
        return read(name, "a quantity such as 7.5", written -> Quantity.of(written.replace(",", "")));
    }

    public Optional<Integer> integer(String name) {
        return read(name, "a whole number such as 3", Integer::parseInt);
    }

    public Optional<Currency> currency(String name) {
        return read(name, "a currency such as EUR", Currency::getInstance);
    }

    public Optional<Percent> percent(String name) {
        return read(
                name,
                "a percentage such as 25",
                written -> Percent.of(written.replace("%", "").strip()));
    }

    public Optional<LocalDate> date(String name) {
        return read(name, "a date such as 2025-07-15", LocalDate::parse);
    }

    public boolean yes(String name) {
        return yesNo(name).orElse(false);
    }

    public Optional<Boolean> yesNo(String name) {
        return read(name, "yes or no", written -> switch (written) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException(written);
        });
    }

    public Optional<EntryId> entry(String name) {
        return read(name, "an entry such as koho:4711", written -> {
            int colon = written.indexOf(':');
            return new EntryId(written.substring(0, colon), written.substring(colon + 1));
        });
    }

    /** One of an enum's constants, written in its words: {@code On account}. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> constants) {
        return read(
                name,
                "one of " + java.util.Arrays.toString(constants.getEnumConstants()),
                written -> Enum.valueOf(
                        constants,
                        written.toUpperCase(java.util.Locale.ROOT)
                                .replace(' ', '_')
                                .replace('-', '_')));
    }

    /** @param what what it has to be, for the refusal: {@code a month such as 2025-07} */
    public <T> Optional<T> read(String name, String what, Function<String, T> reading) {
        return text(name).map(written -> {
            try {
                return reading.apply(written);
            } catch (RuntimeException notOne) {
                throw new Unreadable(
                        RefusalCode.ARGUMENT_UNREADABLE,
                        name,
                        "'" + written + "' of '" + name + "' is not " + what + ".");
            }
        });
    }
}
