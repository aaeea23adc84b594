package org.daybook.bench;

import java.util.Currency;
import java.util.Locale;

/**
 * One of the customers that are billed: home and taxed, home and untaxed, abroad in dollars, taxed in yen.
 *
 * @param taxCode blank: not taxable
 */
record BenchCustomer(String number, Currency currency, String country, boolean export, String taxCode) {

    static final int COUNT = 240;

    static BenchCustomer of(int index) {
        String number = String.format(Locale.ROOT, "C-%04d", index);
        return switch (index % 6) {
            case 0, 1, 2 -> new BenchCustomer(number, Currency.getInstance("EUR"), "DE", false, "V20");
            case 3 -> new BenchCustomer(number, Currency.getInstance("EUR"), "DE", false, "");
            case 4 -> new BenchCustomer(number, Currency.getInstance("USD"), "US", true, "");
            default -> new BenchCustomer(number, Currency.getInstance("JPY"), "JP", false, "J10");
        };
    }
}
