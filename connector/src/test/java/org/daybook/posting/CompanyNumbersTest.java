package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which companies a range such as 20-29 holds. */
class CompanyNumbersTest {

    @Test
    void bothEndsAreInTheRange() {
        assertThat(CompanyNumbers.isWithin("20", "20", "29")).isTrue();
        assertThat(CompanyNumbers.isWithin("29", "20", "29")).isTrue();
        assertThat(CompanyNumbers.isWithin("19", "20", "29")).isFalse();
        assertThat(CompanyNumbers.isWithin("30", "20", "29")).isFalse();
    }

    @Test
    void numbersAreComparedByValueWhateverZerosStandBeforeThem() {
        assertThat(CompanyNumbers.isWithin("10", "9", "11")).isTrue();
        assertThat(CompanyNumbers.isWithin("010", "9", "11")).isTrue();
        assertThat(CompanyNumbers.isWithin("9", "010", "0011")).isFalse();
        assertThat(CompanyNumbers.isWithin("0", "0", "9")).isTrue();
        assertThat(CompanyNumbers.isWithin("00", "0", "0")).isTrue();
        assertThat(CompanyNumbers.isWithin("1", "0", "0")).isFalse();
    }

    @Test
    void whereOneIsNoNumberAllAreInTheOrderOfLetters() {
        assertThat(CompanyNumbers.isWithin("AB", "A", "B")).isTrue();
        assertThat(CompanyNumbers.isWithin("C", "A", "BC")).isFalse();
        assertThat(CompanyNumbers.isWithin("10", "1", "1X")).isTrue();
        assertThat(CompanyNumbers.isWithin("", "1", "9")).isFalse();
        assertThat(CompanyNumbers.isWithin("10", "", "9")).isTrue();
    }
}
