package org.daybook.mapping;

import java.util.Currency;
import java.util.Optional;

/** Currency codes as people write them. */
final class Currencies {

    private Currencies() {}

    static Optional<Currency> of(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
