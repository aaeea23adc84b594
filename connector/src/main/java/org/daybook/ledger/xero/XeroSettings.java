package org.daybook.ledger.xero;

import java.net.URI;
import java.time.Duration;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Dimensions;
import org.daybook.ledger.LedgerSettings;
import org.daybook.sync.Capabilities;

/**
 * What a site says about its Xero organisation.
 *
 * @param url root of the API, {@code https://api.xero.com/api.xro/2.0}
 * @param baseCurrency the organisation's currency; manual journals are kept in no other
 * @param receivablesAccount the account Xero itself books receivables on; where given, customers must be controlled by it
 * @param untaxedType the TaxType of lines without a tax code
 * @param taxTypes tax code to Xero TaxType; a code that is not in it is a TaxType itself
 * @param tracking dimension to tracking category; {@code -} leaves the dimension out; one not in it is a category itself
 */
record XeroSettings(
        URI url,
        String token,
        String tenant,
        Currency baseCurrency,
        Optional<String> receivablesAccount,
        String untaxedType,
        Map<String, String> taxTypes,
        Map<String, String> tracking,
        Capabilities capabilities) {

    private static final String LEFT_OUT = "-";

    static XeroSettings of(String name, Map<String, String> values) {
        LedgerSettings settings = new LedgerSettings(name, values);
        return new XeroSettings(
                settings.address("url", "https://api.xero.com/api.xro/2.0"),
                settings.required("token", "${XERO_TOKEN}"),
                settings.required("tenant", "d2e1c6a2-0000-0000-0000-000000000000"),
                currency(settings),
                settings.optional("receivables-account"),
                settings.optional("untaxed-type").orElse("NONE"),
                settings.under("tax-types"),
                settings.under("tracking"),
                sheet(settings));
    }

    String taxType(Optional<String> taxCode) {
        return taxCode.map(code -> taxTypes.getOrDefault(code, code)).orElse(untaxedType);
    }

    /** How a TaxType shows in a comparison: the type of untaxed lines is no tax code. */
    Optional<String> shown(String taxType) {
        return Optional.of(taxType).filter(type -> !type.isEmpty() && !type.equals(untaxedType));
    }

    /** The dimensions under their names as tracking categories, without those that are left out. */
    Dimensions tracked(Dimensions dimensions) {
        Map<String, String> categories = new java.util.TreeMap<>();
        dimensions.values().forEach((dimension, value) -> {
            String category = tracking.getOrDefault(dimension, dimension);
            if (!category.equals(LEFT_OUT)) {
                categories.put(category, value);
            }
        });
        return new Dimensions(categories);
    }

    private static Currency currency(LedgerSettings settings) {
        String code = settings.required("base-currency", "EUR");
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw settings.wrong("base-currency", code, "a currency code like EUR", e);
        }
    }

    /**
     * The declared sheet. Key: the contract has {@code Idempotency-Key} but no life for it; "minutes, not days" (LE 2.1), so six.
     * Reference: Xero refuses a second AR invoice number on PUT, but knows no such thing for manual journals, so CONVENTION is
     * all that holds for everything. Nothing is published about how long it may still commit, nor on whether 401 and 429 come
     * first: the safe defaults of RE 2.8, which a site that knows better may set. Sixty writes a minute (LE 2.1). Two decimals
     * in every currency.
     */
    private static Capabilities sheet(LedgerSettings settings) {
        return new Capabilities(
                Optional.of(settings.duration("key-life", Duration.ofMinutes(6))),
                Capabilities.Reference.CONVENTION,
                true,
                settings.duration("index-lag", Duration.ZERO),
                settings.duration("server-max", Capabilities.UNKNOWN.serverMax()),
                settings.flag("auth-before-processing", false),
                settings.flag("throttle-before-processing", false),
                Set.of(Capabilities.DocumentType.values()),
                2,
                settings.number("per-minute", 60),
                false);
    }
}
