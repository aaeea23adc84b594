package org.daybook.invoicing.charges;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which items an invoice begins with: the eight policies (SS 1.3 R4; the initial items are inferred). */
public enum ChargePolicy {
    DEPOSIT("Deposit", ChargeInvoiceType.PARTIAL, false),
    PROGRESS_SUMMARY("Progress, Summary", ChargeInvoiceType.PARTIAL, false),
    PROGRESS_ITEMIZED("Progress, Itemized", ChargeInvoiceType.PARTIAL, false),
    PROGRESS_ITEMIZED_CHARGES_GROUPED("Progress, Itemized, Charges Grouped", ChargeInvoiceType.PARTIAL, true),
    COMPLETE("Complete (Final)", ChargeInvoiceType.COMPLETE, false),
    COMPLETE_CHARGES_GROUPED("Complete (Final), Charges Grouped", ChargeInvoiceType.COMPLETE, true),
    CORRECTION("Correction", ChargeInvoiceType.CORRECTION, false),
    CORRECTION_CHARGES_GROUPED("Correction, Charges Grouped", ChargeInvoiceType.CORRECTION, true);

    private final String written;
    private final ChargeInvoiceType type;
    private final boolean grouped;

    ChargePolicy(String written, ChargeInvoiceType type, boolean grouped) {
        this.written = written;
        this.type = type;
        this.grouped = grouped;
    }

    /** The policy that is written so; commas do not matter, and {@code Complete} need not say that it is final. */
    public static Optional<ChargePolicy> named(String written) {
        return Arrays.stream(values())
                .filter(policy -> plain(policy.written).equals(plain(written)))
                .findFirst();
    }

    private static String plain(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replace("(final)", "")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }

    /** By its product name: {@code Progress, Itemized}. */
    public String written() {
        return written;
    }

    public ChargeInvoiceType type() {
        return type;
    }

    /** Whether charges of one code and tax mark are folded into one item. */
    public boolean isGrouped() {
        return grouped;
    }
}
