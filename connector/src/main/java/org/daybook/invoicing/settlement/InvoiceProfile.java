package org.daybook.invoicing.settlement;

import java.util.Locale;
import java.util.Optional;

/**
 * One design of invoice, shared by the clients that are settled alike (SS 4.1).
 *
 * @param label its name
 * @param identifier unique; always in capitals, with underscores for blanks
 * @param remittanceMethod how clients are paid out
 * @param filenameOverride names the files of its invoices; may hold {@code {client}}, {@code {invoice}}, {@code {profile}} and
 *     {@code {end}}
 * @param template the file of the LibreOffice template it is printed by
 * @param postToPrimaryClientLedger whether what is remitted also goes to the primary client's ledger
 * @param includePastDueAmount whether what the client owes from before is taken up (R5)
 * @param allowNegativeNetClientRemits whether a remittance may be below zero (R6)
 */
public record InvoiceProfile(
        String label,
        String identifier,
        RemittanceMethod remittanceMethod,
        Optional<String> filenameOverride,
        Optional<String> template,
        BalanceCalculation balanceCalculation,
        boolean postToPrimaryClientLedger,
        Rollup rollupMethod,
        SortMethod sortMethod,
        boolean includePastDueAmount,
        boolean allowNegativeNetClientRemits) {

    public InvoiceProfile {
        identifier = normalized(identifier);
    }

    /** A profile with the product's defaults: posts to the primary ledger, rolls nothing up, takes up no past due. */
    public static InvoiceProfile of(
            String label, RemittanceMethod method, BalanceCalculation balance, SortMethod sort) {
        return new InvoiceProfile(
                label,
                label,
                method,
                Optional.empty(),
                Optional.empty(),
                balance,
                true,
                Rollup.NONE,
                sort,
                false,
                false);
    }

    InvoiceProfile with(RemittanceMethod method) {
        return new InvoiceProfile(
                label,
                identifier,
                method,
                filenameOverride,
                template,
                balanceCalculation,
                postToPrimaryClientLedger,
                rollupMethod,
                sortMethod,
                includePastDueAmount,
                allowNegativeNetClientRemits);
    }

    /** As the product stores an identifier: upper case, blanks become underscores (SS 4.1). */
    public static String normalized(String written) {
        return written.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
    }
}
