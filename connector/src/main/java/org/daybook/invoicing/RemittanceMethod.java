package org.daybook.invoicing;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How an agency pays a client out: the setting {@code remittance} (SS 4.1). Four of the eight methods; the Gross-Net and Net-Gross
 * ones are further constants here.
 */
enum RemittanceMethod {
    STANDARD_NET(false, false),
    PREFERRED_NET(false, true),
    STANDARD_GROSS(true, false),
    PREFERRED_GROSS(true, true);

    private final boolean gross;
    private final boolean nsfCredited;

    RemittanceMethod(boolean gross, boolean nsfCredited) {
        this.gross = gross;
        this.nsfCredited = nsfCredited;
    }

    /** All that was collected is paid out, and the commission billed; otherwise the commission is kept back. */
    boolean paysGross() {
        return gross;
    }

    /** Bounced payments are claimed back from the client instead of being deducted from what is paid out (SS 4.3 R7). */
    boolean creditsNsf() {
        return nsfCredited;
    }

    static RemittanceMethod named(String name) {
        return Arrays.stream(values())
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("remittance: " + name + " is not known; say one of "
                        + Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
