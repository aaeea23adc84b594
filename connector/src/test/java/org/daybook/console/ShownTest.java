package org.daybook.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.daybook.accounting.Money;
import org.daybook.sync.DocumentState;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void figuresHaveThousandsSeparatorsAndTheCurrencysDecimals() {
        assertThat(Amount.of(Money.of("-1234567.5", "EUR"))).hasToString("-1,234,567.50 EUR");
        assertThat(Amount.of(Money.of("1234567", "JPY"))).hasToString("1,234,567 JPY");
        assertThat(Amount.of(Money.of("999999999999999.999", "KWD"))).hasToString("999,999,999,999,999.999 KWD");
        assertThat(Shown.figure(new BigDecimal("0.5"))).isEqualTo("0.5");
    }

    @Test
    void whatFoolsTheEyeIsMadeVisible() {
        assertThat(Shown.text("a\u202Eb\u200Bc\u0000d\rE")).isEqualTo("a[U+202E]b[U+200B]c[U+0000]d[U+000D]E");
        assertThat(Shown.text("Ærø 東京 😀\n\tÅ")).isEqualTo("Ærø 東京 😀\n\tÅ");
        assertThat(Shown.text("😀\u202E")).isEqualTo("😀[U+202E]");
    }

    @Test
    void everyStateIsShownUnderTheWordOfItsStage() {
        assertThat(StateLabel.of(DocumentState.IN_DOUBT).word()).isEqualTo("Approved");
        assertThat(StateLabel.of(DocumentState.REJECTED).word()).isEqualTo("Held");
        assertThat(StateLabel.of(DocumentState.POSTED)).isEqualTo(new StateLabel("Posted", "posted", ""));
    }
}
