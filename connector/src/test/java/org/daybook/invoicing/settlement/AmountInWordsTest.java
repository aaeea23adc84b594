package org.daybook.invoicing.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.accounting.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as a check has them in words. */
class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0.00, EUR, Zero and 00/100 EUR",
        "0.05, USD, Zero and 05/100 USD",
        "1.00, EUR, One and 00/100 EUR",
        "19.99, EUR, Nineteen and 99/100 EUR",
        "20.00, EUR, Twenty and 00/100 EUR",
        "21.10, EUR, Twenty-one and 10/100 EUR",
        "99.00, EUR, Ninety-nine and 00/100 EUR",
        "100.00, EUR, One hundred and 00/100 EUR",
        "101.00, EUR, One hundred one and 00/100 EUR",
        "280.00, EUR, Two hundred eighty and 00/100 EUR",
        "1000.00, EUR, One thousand and 00/100 EUR",
        "1234.41, EUR, One thousand two hundred thirty-four and 41/100 EUR",
        "1000000.01, EUR, One million and 01/100 EUR",
        "2000300.00, EUR, Two million three hundred and 00/100 EUR",
        "999999999999999, JPY, Nine hundred ninety-nine trillion nine hundred ninety-nine billion nine hundred"
                + " ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine JPY",
        "300, JPY, Three hundred JPY",
        "12.345, KWD, Twelve and 345/1000 KWD",
        "-8.72, EUR, Minus eight and 72/100 EUR"
    })
    void sayTheAmount(String amount, String currency, String words) {
        assertThat(AmountInWords.of(Money.of(amount, currency))).isEqualTo(words);
    }
}
