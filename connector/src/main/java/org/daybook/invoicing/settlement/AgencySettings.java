package org.daybook.invoicing.settlement;

import java.util.Locale;

/**
 * What an agency decides once for all its clients.
 *
 * @param lastInvoiceNumber the number given last; the next invoice has the one after it (SS 4.3 R10)
 * @param lastCheckNumber the same of checks
 * @param trustAccount the account that checks are drawn on
 * @param printsChecks whether remitting writes checks; it is needed either way (SS 4.2)
 * @param oneCheckPerClient one check for all invoices of a client that are remitted together; otherwise one an invoice
 * @param skipsEmptyClients whether a run leaves out clients with nothing to settle (SS 8.6)
 * @param autoAdvance whether a run also verifies, remits and delivers (SS 4.3 R14)
 * @param transfersCommission whether remitting also moves the agency's part from trust to operating (SS 4.3 Journals)
 */
public record AgencySettings(
        long lastInvoiceNumber,
        long lastCheckNumber,
        String trustAccount,
        boolean printsChecks,
        boolean oneCheckPerClient,
        boolean skipsEmptyClients,
        boolean autoAdvance,
        boolean transfersCommission) {

    /** Verify, remit and deliver stay with people, and empty clients are skipped. */
    public static final AgencySettings DEFAULT = new AgencySettings(0, 0, "Trust", true, false, true, false, false);

    public AgencySettings numberedFrom(long lastInvoice, long lastCheck) {
        return new AgencySettings(
                lastInvoice,
                lastCheck,
                trustAccount,
                printsChecks,
                oneCheckPerClient,
                skipsEmptyClients,
                autoAdvance,
                transfersCommission);
    }

    public AgencySettings drawingOn(String account) {
        return new AgencySettings(
                lastInvoiceNumber,
                lastCheckNumber,
                account,
                printsChecks,
                oneCheckPerClient,
                skipsEmptyClients,
                autoAdvance,
                transfersCommission);
    }

    public AgencySettings with(Switch which, boolean on) {
        return new AgencySettings(
                lastInvoiceNumber,
                lastCheckNumber,
                trustAccount,
                which == Switch.PRINT_CHECKS ? on : printsChecks,
                which == Switch.ONE_CHECK_PER_CLIENT ? on : oneCheckPerClient,
                which == Switch.SKIP_EMPTY_CLIENTS ? on : skipsEmptyClients,
                which == Switch.AUTO_ADVANCE ? on : autoAdvance,
                which == Switch.TRANSFER_COMMISSION ? on : transfersCommission);
    }

    /** The settings that are on or off. */
    public enum Switch {
        PRINT_CHECKS("Print checks"),
        ONE_CHECK_PER_CLIENT("One check per client"),
        SKIP_EMPTY_CLIENTS("Skip empty clients"),
        AUTO_ADVANCE("Auto-advance"),
        TRANSFER_COMMISSION("Transfer commission");

        private final String label;

        Switch(String label) {
            this.label = label;
        }

        /** As people read it; a source's settings write {@code print-checks}. */
        String label() {
            return label;
        }

        String setting() {
            return label.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }
}
