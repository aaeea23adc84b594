package org.daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting that is missing or wrong is told with its file, its key, and what to do. */
class LedgerSettingsTest {

    @Test
    void aMissingSettingNamesFileKeyAndRemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Map.of("url", " ")).required("url", "https://api.xero.com/api.xro/2.0"))
                .withMessage("ledgers.xero.url is missing in site.yaml. Add it, e.g. url:"
                        + " https://api.xero.com/api.xro/2.0.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"api.xero.com", "ftp://api.xero.com", "https://", "https://a b", "/x", "javascript:alert(1)"})
    void anAddressIsAWebAddress(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Map.of("url", text)).address("url", "https://x.example"))
                .withMessageStartingWith("ledgers.xero.url in site.yaml is '");
    }

    @Test
    void aGoodAddressLosesItsLastSlashes() {
        assertThat(settings(Map.of("url", "https://x.example/a//")).address("url", ""))
                .isEqualTo(URI.create("https://x.example/a"));
    }

    @Test
    void timesDatesNumbersAndFlagsAreReadOrComplainedAbout() {
        LedgerSettings good =
                settings(Map.of("key-life", "10m", "closed-until", "2026-03-31", "per-minute", "30", "flag", "true"));
        assertThat(good.duration("key-life", Duration.ZERO)).isEqualTo(Duration.ofMinutes(10));
        assertThat(good.date("closed-until")).contains(LocalDate.of(2026, 3, 31));
        assertThat(good.number("per-minute", 1)).isEqualTo(30);
        assertThat(good.flag("flag", false)).isTrue();

        LedgerSettings bad = settings(
                Map.of("key-life", "6", "closed-until", "31.3.2026", "per-minute", "0", "flag", "yes", "n", "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bad.duration("key-life", Duration.ZERO))
                .withMessageContaining("like 6m (six minutes). Correct it.");
        assertThatIllegalArgumentException().isThrownBy(() -> bad.date("closed-until"));
        assertThatIllegalArgumentException().isThrownBy(() -> bad.number("per-minute", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> bad.number("n", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> bad.flag("flag", false));
    }

    @Test
    void whatIsNotSaidHasItsDefault() {
        LedgerSettings empty = settings(Map.of());
        assertThat(empty.duration("key-life", Duration.ofMinutes(6))).isEqualTo(Duration.ofMinutes(6));
        assertThat(empty.date("closed-until")).isEmpty();
        assertThat(empty.number("per-minute", 60)).isEqualTo(60);
        assertThat(empty.flag("flag", true)).isTrue();
    }

    @Test
    void aPrefixGathersItsKeys() {
        assertThat(settings(Map.of("tax-types.V25", "OUTPUT2", "tax-types.V0", " ", "tax-typesX", "n"))
                        .under("tax-types"))
                .isEqualTo(Map.of("V25", "OUTPUT2"));
    }

    private static LedgerSettings settings(Map<String, String> values) {
        return new LedgerSettings("xero", values);
    }
}
