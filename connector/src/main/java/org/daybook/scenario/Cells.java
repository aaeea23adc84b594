package org.daybook.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/** One row of a table, read cell by cell; a blank cell is no value. */
record Cells(String where, List<String> headings, List<String> cells) {

    boolean has(String column) {
        return headings.stream().anyMatch(column::equalsIgnoreCase);
    }

    Optional<String> text(String column) {
        for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
            if (headings.get(i).equalsIgnoreCase(column) && !cells.get(i).isBlank()) {
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }

    Optional<BigDecimal> number(String column) {
        return text(column).flatMap(Figures::number);
    }

    Optional<Quantity> quantity(String column) {
        return number(column).map(exact -> wellFormed(column, () -> new Quantity(exact)));
    }

    Optional<Money> money(String column, Currency currency) {
        return number(column).map(exact -> wellFormed(column, () -> Money.of(exact, currency)));
    }

    Optional<Price> price(String column, Currency currency) {
        return number(column).map(exact -> wellFormed(column, () -> new Price(exact, currency)));
    }

    Optional<Percent> percent(String column) {
        return text(column).map(Value::withoutPercent).flatMap(Figures::number).map(Percent::new);
    }

    Optional<LocalDate> date(String column) {
        return text(column).map(LocalDate::parse);
    }

    Optional<Boolean> yes(String column) {
        return text(column).map(Value::isYes);
    }

    <E extends Enum<E>> Optional<E> choice(String column, Class<E> constants) {
        return text(column).map(written -> Value.parse(constants, written));
    }

    /** Too many decimals, too many digits: said with the row's place. */
    private <T> T wellFormed(String column, java.util.function.Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException unfit) {
            throw new Mistake.Found(where, "'" + column + "': " + unfit.getMessage() + ".", "Correct the number.");
        }
    }
}
