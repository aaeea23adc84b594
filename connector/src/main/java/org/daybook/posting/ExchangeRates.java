package org.daybook.posting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.accounting.MappingRow;

/** The accountant's exchange rates; of a pair of currencies the latest rate on or before a date is in force. */
public final class ExchangeRates {

    public static final ExchangeRates NONE = new ExchangeRates(List.of());

    private final List<Rate> rates;
    private final Map<Pair, NavigableMap<LocalDate, Rate>> byPair = new HashMap<>();

    /**
     * One row.
     *
     * @param date first date on which it is in force
     * @param rate units of {@code to} for one unit of {@code from}, above zero
     */
    public record Rate(Currency from, Currency to, LocalDate date, BigDecimal rate, MappingRow row) {
        public Rate {
            if (rate.signum() <= 0) {
                throw new IllegalArgumentException("a rate is above zero: " + rate.toPlainString());
            }
        }
    }

    private record Pair(Currency from, Currency to) {}

    /** Of two rates of a pair on one date the first is in force. */
    public ExchangeRates(List<Rate> rates) {
        this.rates = Collections.unmodifiableList(new ArrayList<>(rates));
        for (Rate rate : rates) {
            byPair.computeIfAbsent(new Pair(rate.from(), rate.to()), pair -> new TreeMap<>())
                    .putIfAbsent(rate.date(), rate);
        }
    }

    public List<Rate> rates() {
        return rates;
    }

    /** 1 for a currency in itself; empty where no rate is known yet on that date. Rates are not turned round. */
    public Optional<BigDecimal> rate(Currency from, Currency to, LocalDate date) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        return Optional.ofNullable(byPair.get(new Pair(from, to)))
                .map(known -> known.floorEntry(date))
                .map(entry -> entry.getValue().rate());
    }
}
