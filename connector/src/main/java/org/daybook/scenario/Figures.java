package org.daybook.scenario;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.accounting.Money;

/** Numbers as an accountant writes them: {@code 1,234.50}, {@code −5}, {@code +1,000.00}. */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    private Figures() {}

    /** The number written, with the typographer's minus taken as a minus; empty if it is none. */
    static Optional<BigDecimal> number(String written) {
        String plain = written.replace('−', '-').replace('–', '-').replace(" ", "");
        if (!NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(",", "")));
    }

    /** With thousands separators and the currency's decimals; the currency itself is left to its own column. */
    static String show(Money money) {
        return show(money.amount());
    }

    static String show(BigDecimal number) {
        String decimals = "0".repeat(Math.max(0, number.scale()));
        String pattern = "#,##0" + (decimals.isEmpty() ? "" : "." + decimals);
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
