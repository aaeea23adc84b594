package org.daybook.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Argument;

/**
 * What may stand in a cell of a column, or in the blank of a sentence.
 *
 * @param name what messages and the vocabulary page call it: {@code a number such as 1,234.50}
 * @param accepts whether what is written is one
 * @param same whether what is written and what came out are the same value
 * @param rightAligned figures stand at the right
 */
record Value(String name, Predicate<String> accepts, BiPredicate<String, String> same, boolean rightAligned) {

    private static final String ONE_OF = "one of ";

    static final Value TEXT = new Value("any words", written -> true, Value::sameWords, false);
    static final Value NUMBER = new Value(
            "a number such as 1,234.50", written -> Figures.number(written).isPresent(), Value::sameNumber, true);
    /** An id; what an action made has one that nobody chose, so a blank is whichever. */
    static final Value ID = new Value(
            "an id; blank for whichever",
            written -> true,
            (written, is) -> written.isBlank() || sameWords(written, is),
            false);

    /** A figure that is derived: what came out is rounded half up to the decimals written, but to two at the least (JI 2.0). */
    static final Value ROUNDED = new Value(NUMBER.name(), NUMBER.accepts(), Value::sameRounded, true);

    static final Value PERCENT = new Value(
            "a percentage such as 25 %",
            written -> Figures.number(withoutPercent(written)).isPresent(),
            (written, is) -> sameNumber(withoutPercent(written), withoutPercent(is)),
            true);
    /** Parameters are on and off, too. */
    static final Value YES_NO = choice("yes", "no")
            .accepting(written -> List.of("yes", "no", "on", "off").contains(written.toLowerCase(Locale.ROOT)))
            .withSame((written, is) -> isYes(written) == isYes(is));

    static final Value DATE = new Value(
            "a date such as 2025-07-15", written -> parses(() -> LocalDate.parse(written)), String::equals, false);
    static final Value TIME = new Value(
            "a time of day such as 18:00", written -> parses(() -> LocalTime.parse(written)), String::equals, false);
    static final Value CURRENCY = new Value("a currency such as EUR", Value::isCurrency, String::equals, false);
    static final Value CODE = new Value(
            "a refusal code",
            Value::isCode,
            (written, is) -> ReasonNames.usual(code(written)).equals(ReasonNames.usual(is)),
            false);
    /** Codes of reasons, by whichever name. */
    static final Value CODES = new Value(
            "refusal codes, with commas",
            written -> true,
            (written, is) -> sameWords(ReasonNames.usual(written), ReasonNames.usual(is)),
            false);
    /** An account may be written by its number alone. */
    static final Value ACCOUNT = new Value(
            "an account by number, with or without its name",
            written -> true,
            (written, is) -> sameWords(written, is)
                    || sameWords(written, is.split(" ", 2)[0])
                    || sameWords(accountNumber(written), is),
            false);

    /** {@code 1100} of {@code 1100 Debtors}: a number has digits and no blanks. */
    static String accountNumber(String written) {
        return written.replaceFirst("^(\\S*\\d\\S*)\\s.*$", "$1");
    }

    /** One of the words. */
    static Value choice(String... words) {
        List<String> known = List.of(words);
        return new Value(
                ONE_OF + String.join(", ", known),
                written -> known.stream().anyMatch(word -> sameChoice(word, written)),
                Value::sameChoice,
                false);
    }

    /** What can be chosen among; nothing where that is not so. */
    List<String> choices() {
        return name.startsWith(ONE_OF) ? List.of(name.substring(ONE_OF.length()).split(", ")) : List.of();
    }

    /** One of the names of parameters, which may be run together or cut short. */
    static Value name(String... names) {
        return choice(names)
                .accepting(written -> nameMeant(written, List.of(names)).isPresent())
                .withSame(Value::sameName);
    }

    /** {@code keepQuantityOnWriteDowns}, or as much of its words as no other name has: {@code keep on write-downs}. */
    static Optional<String> nameMeant(String written, List<String> names) {
        List<String> having = names.stream()
                .filter(name -> wordsOf(name).containsAll(wordsOf(written)))
                .toList();
        return names.stream()
                .filter(name -> sameName(name, written))
                .findFirst()
                .or(() -> having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty());
    }

    private static List<String> wordsOf(String name) {
        return List.of(name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z0-9&]+"));
    }

    static boolean sameName(String written, String is) {
        return letters(written).equals(letters(is));
    }

    private static String letters(String written) {
        return written.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** One of an enum's constants, written as words: {@code Extra charge}. */
    static <E extends Enum<E>> Value of(Class<E> constants) {
        return choice(
                Arrays.stream(constants.getEnumConstants()).map(Value::words).toArray(String[]::new));
    }

    /** One of the things that have product names, which may hold commas. */
    static <E> Value named(E[] things, Function<E, String> written, Function<String, Optional<E>> named) {
        return new Value(
                "one of " + Arrays.stream(things).map(written).collect(Collectors.joining("; ")),
                text -> named.apply(text).isPresent(),
                (text, is) -> named.apply(text).equals(named.apply(is)),
                false);
    }

    /** What an action's argument is written as. */
    static Value of(Argument.Kind kind) {
        return switch (kind) {
            case TEXT, ENTRY -> TEXT;
            case NUMBER -> NUMBER;
            case PERCENT -> PERCENT;
            case DATE -> DATE;
            case YES_NO -> YES_NO;
        };
    }

    /** {@code EXTRA_CHARGE} as {@code Extra charge}. */
    static String words(Enum<?> constant) {
        String lower = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return constant.name().charAt(0) + lower.substring(1);
    }

    static <E extends Enum<E>> E parse(Class<E> constants, String written) {
        return Enum.valueOf(
                constants, spaced(written).strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Parted by blanks; {@code T&M} is short for time and material. */
    private static String spaced(String written) {
        return written.replace('-', ' ').replace('_', ' ').replaceAll("(?i)\\bT&M\\b", "Time and material");
    }

    static boolean isYes(String written) {
        return written.equalsIgnoreCase("yes") || written.equalsIgnoreCase("on");
    }

    static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    static String withoutPercent(String written) {
        return written.replace("%", "").strip();
    }

    /** The same where both come to the same: by whatever name a thing is called. */
    Value after(UnaryOperator<String> usual) {
        return withSame((written, is) -> same.test(usual.apply(written), usual.apply(is)));
    }

    private Value accepting(Predicate<String> other) {
        return new Value(name, other, same, rightAligned);
    }

    private Value withSame(BiPredicate<String, String> other) {
        return new Value(name, accepts, other, rightAligned);
    }

    private static boolean sameWords(String written, String is) {
        return plain(written).equalsIgnoreCase(plain(is));
    }

    /** With one blank between words, and one after a comma. */
    private static String plain(String words) {
        return words.strip().replaceAll("[\\s_]+", " ").replaceAll(" ?, ?", ", ");
    }

    /** Of a few known words a hyphen matters as little as a capital: {@code Pre-invoice}, {@code Pre invoice}. */
    private static boolean sameChoice(String written, String is) {
        return sameWords(spaced(written), spaced(is));
    }

    /** A blank counts as zero: a debit line has no credit. */
    private static boolean sameNumber(String written, String is) {
        BigDecimal left = Figures.number(written).orElse(BigDecimal.ZERO);
        return left.compareTo(Figures.number(is).orElse(BigDecimal.ZERO)) == 0;
    }

    private static boolean sameRounded(String written, String is) {
        BigDecimal left = Figures.number(written).orElse(BigDecimal.ZERO);
        BigDecimal right = Figures.number(is).orElse(BigDecimal.ZERO);
        int decimals = Math.max(2, left.scale());
        return left.compareTo(right.setScale(decimals, java.math.RoundingMode.HALF_UP)) == 0;
    }

    private static boolean isCurrency(String written) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(written));
    }

    static boolean isCode(String written) {
        return Arrays.stream(RefusalCode.values()).anyMatch(code -> code.name().equals(code(written)));
    }

    /** A refusal code may be written in words: {@code not done}; and a warning is <i>of</i> it or <i>with</i> it. */
    static String code(String written) {
        return written.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "_")
                .replaceFirst("^(OF|WITH)_", "");
    }

    private static boolean parses(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }

    static String codes() {
        return Arrays.stream(RefusalCode.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
