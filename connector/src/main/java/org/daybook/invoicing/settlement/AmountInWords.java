package org.daybook.invoicing.settlement;

import java.math.BigInteger;
import java.util.Locale;
import org.daybook.accounting.Money;

/** An amount as a check has it in words: {@code Two hundred eighty and 00/100 EUR}. English only, like the rest of the product. */
public final class AmountInWords {

    private static final String[] ONES = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] THOUSANDS = {"", " thousand", " million", " billion", " trillion"};

    private AmountInWords() {}

    public static String of(Money amount) {
        int decimals = Money.decimalsOf(amount.currency());
        long minor = amount.abs().amount().unscaledValue().longValueExact();
        long unit = BigInteger.TEN.pow(decimals).longValueExact();
        String words = (amount.isNegative() ? "minus " : "") + whole(minor / unit);
        String cents = decimals == 0 ? "" : " and " + padded(minor % unit, decimals) + "/" + unit;
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1)
                + cents
                + " "
                + amount.currency().getCurrencyCode();
    }

    private static String padded(long number, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "d", number);
    }

    private static String whole(long number) {
        if (number == 0) {
            return ONES[0];
        }
        StringBuilder words = new StringBuilder();
        long rest = number;
        for (int power = 0; rest > 0; power++) {
            int group = (int) (rest % 1000);
            if (group > 0) {
                words.insert(0, upToThousand(group) + THOUSANDS[power] + (words.isEmpty() ? "" : " "));
            }
            rest /= 1000;
        }
        return words.toString();
    }

    private static String upToThousand(int number) {
        if (number < 100) {
            return upToHundred(number);
        }
        String hundreds = ONES[number / 100] + " hundred";
        return number % 100 == 0 ? hundreds : hundreds + " " + upToHundred(number % 100);
    }

    private static String upToHundred(int number) {
        if (number < 20) {
            return ONES[number];
        }
        return number % 10 == 0 ? TENS[number / 10] : TENS[number / 10] + "-" + ONES[number % 10];
    }
}
