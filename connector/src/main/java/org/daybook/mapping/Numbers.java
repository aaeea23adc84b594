package org.daybook.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one parser for numbers that come from outside (RE 3.6): ASCII digits, at most fifteen before and six after the point. No
 * exponent, no thousands separator, no other alphabet's digits; whoever wrote those meant something we would have to guess.
 */
final class Numbers {

    private static final int MAX_LENGTH = 24;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    private Numbers() {}

    static Optional<BigDecimal> of(String text) {
        boolean number = text.length() <= MAX_LENGTH && NUMBER.matcher(text).matches();
        return number ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
