package org.daybook.invoicing.settlement;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How an agency pays a client out: the setting {@code remittance}, each method a triple of total, payment and bounced payment
 * (SS 4.1). Whichever is chosen, client and agency end up even; the methods differ in what is paid out now, what is billed, and what
 * is claimed back apart.
 */
public enum RemittanceMethod {
    STANDARD_NET("Standard Net", Side.NET, Side.NET, Nsf.NET_DEDUCTED),
    PREFERRED_NET("Preferred Net", Side.NET, Side.NET, Nsf.NET_CREDITED),
    GROSS_NET_BILL_FOR_COMMISSIONS("Gross-Net, bill for commissions", Side.GROSS, Side.NET, Nsf.NET_DEDUCTED),
    GROSS_NET_BILL_FOR_COMMISSIONS_CREDIT_NSF(
            "Gross-Net, bill for commissions, credit NSF", Side.GROSS, Side.NET, Nsf.NET_CREDITED),
    STANDARD_NET_GROSS("Standard Net-Gross", Side.NET, Side.GROSS, Nsf.GROSS_DEDUCTED),
    PREFERRED_NET_GROSS("Preferred Net-Gross", Side.NET, Side.GROSS, Nsf.GROSS_CREDITED),
    STANDARD_GROSS("Standard Gross Remit", Side.GROSS, Side.GROSS, Nsf.GROSS_DEDUCTED),
    PREFERRED_GROSS("Preferred Gross Remit", Side.GROSS, Side.GROSS, Nsf.GROSS_CREDITED);

    /** Before or after the agency's commission. */
    public enum Side {
        NET,
        GROSS
    }

    /** How a bounced payment is taken back. */
    public enum Nsf {
        NET_DEDUCTED,
        NET_CREDITED,
        GROSS_DEDUCTED,
        GROSS_CREDITED;

        boolean isNet() {
            return this == NET_DEDUCTED || this == NET_CREDITED;
        }
    }

    private final String label;
    private final Side total;
    private final Side payment;
    private final Nsf nsf;

    RemittanceMethod(String label, Side total, Side payment, Nsf nsf) {
        this.label = label;
        this.total = total;
        this.payment = payment;
        this.nsf = nsf;
    }

    /** As the product writes it: {@code Standard Net}. */
    public String label() {
        return label;
    }

    /** Net: the commission is kept back from what is paid out. Gross: all is paid out, and the commission billed. */
    public Side total() {
        return total;
    }

    /** Whether a payment's row on the statement shows it before or after commission. */
    public Side payment() {
        return payment;
    }

    public Nsf nsf() {
        return nsf;
    }

    /** All that was collected is paid out, and the commission billed; otherwise the commission is kept back. */
    public boolean paysGross() {
        return total == Side.GROSS;
    }

    /** Bounced payments are claimed back from the client instead of being deducted from what is paid out (SS 4.3 R7). */
    public boolean creditsNsf() {
        return nsf == Nsf.NET_CREDITED || nsf == Nsf.GROSS_CREDITED;
    }

    /**
     * The method of that name, written as a setting ({@code STANDARD_NET}) or as the product does ({@code Standard Net}).
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RemittanceMethod named(String name) {
        String plain = plain(name);
        return Arrays.stream(values())
                .filter(method ->
                        method.name().equals(plain) || plain(method.label).equals(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("remittance: " + name + " is not known; say one of "
                        + Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static String plain(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
    }
}
