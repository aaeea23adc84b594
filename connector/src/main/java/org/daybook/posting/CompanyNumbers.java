package org.daybook.posting;

import java.util.Comparator;

/** The order of company numbers in ranges such as 20-29: by value where all are digits, so that 9 comes before 10. */
final class CompanyNumbers {

    private static final Comparator<String> BY_VALUE = Comparator.comparing(
            CompanyNumbers::withoutZeros,
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    private CompanyNumbers() {}

    static boolean isWithin(String company, String from, String to) {
        boolean digits = isDigits(company) && isDigits(from) && isDigits(to);
        Comparator<String> order = digits ? BY_VALUE : Comparator.naturalOrder();
        return order.compare(from, company) <= 0 && order.compare(company, to) <= 0;
    }

    private static boolean isDigits(String number) {
        return !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String withoutZeros(String digits) {
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }
}
