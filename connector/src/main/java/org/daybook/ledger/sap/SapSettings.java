package org.daybook.ledger.sap;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Invoice;
import org.daybook.ledger.LedgerSettings;
import org.daybook.sync.Capabilities;

/**
 * What a site says about its SAP system.
 *
 * @param soapUrl address of the service Journal Entry - Post
 * @param odataUrl root of the OData services, {@code .../sap/opu/odata/sap}
 * @param createdBy the user SAP notes as the document's maker, at most 12 characters
 * @param companyCodes Daybook company to SAP company code; one not in it is a company code itself
 * @param taxCodes tax code to SAP tax code; one not in it is an SAP tax code itself
 * @param dimensions dimension to field of the account assignment; {@code -} leaves it out knowingly
 * @param nameControlAccount whether the debtor's line names the control account, instead of leaving it to the customer's record
 */
record SapSettings(
        URI soapUrl,
        URI odataUrl,
        String signIn,
        String createdBy,
        Optional<String> logicalSystem,
        Map<Invoice.Kind, String> documentTypes,
        Map<String, String> companyCodes,
        Map<String, String> taxCodes,
        Map<String, String> dimensions,
        boolean nameControlAccount,
        Capabilities capabilities) {

    private static final String LEFT_OUT = "-";

    static SapSettings of(String name, Map<String, String> values) {
        LedgerSettings settings = new LedgerSettings(name, values);
        String user = settings.required("user", "DAYBOOK");
        String password = settings.required("password", "${SAP_PASSWORD}");
        return new SapSettings(
                settings.address(
                        "soap-url", "https://sap.example.com/sap/bc/srt/scs_ext/sap/journalentrycreaterequestconfi"),
                settings.address("odata-url", "https://sap.example.com/sap/opu/odata/sap"),
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)),
                atMost12(settings, settings.optional("created-by").orElse("DAYBOOK")),
                settings.optional("logical-system"),
                Map.of(
                        Invoice.Kind.INVOICE,
                                settings.optional("document-types.invoice").orElse("DR"),
                        Invoice.Kind.CREDIT_MEMO,
                                settings.optional("document-types.credit-memo").orElse("DG"),
                        Invoice.Kind.SETTLEMENT,
                                settings.optional("document-types.settlement").orElse("SA"),
                        Invoice.Kind.ALLOCATION,
                                settings.optional("document-types.allocation").orElse("SA")),
                settings.under("company-codes"),
                settings.under("tax-codes"),
                dimensions(settings),
                settings.flag("name-control-account", false),
                sheet(settings));
    }

    String companyCode(String company) {
        return companyCodes.getOrDefault(company, company);
    }

    String taxCode(String code) {
        return taxCodes.getOrDefault(code, code);
    }

    /** The dimensions under the names of SAP's fields, without those that are left out knowingly. */
    Dimensions assigned(Dimensions some) {
        Map<String, String> assigned = new TreeMap<>();
        some.values().forEach((dimension, value) -> {
            String field = field(dimension);
            if (!field.equals(LEFT_OUT)) {
                assigned.put(field, value);
            }
        });
        return new Dimensions(assigned);
    }

    private String field(String dimension) {
        return dimensions.getOrDefault(dimension, dimension);
    }

    private static Map<String, String> dimensions(LedgerSettings settings) {
        Map<String, String> dimensions = settings.under("dimensions");
        dimensions.forEach((dimension, field) -> {
            if (!field.equals(LEFT_OUT) && SapDimension.of(field).isEmpty()) {
                String fields = Arrays.stream(SapDimension.values())
                        .map(one -> one.field)
                        .collect(Collectors.joining(", "));
                throw settings.wrong(
                        "dimensions." + dimension, field, "one of " + fields + ", or - to leave it out", null);
            }
        });
        return dimensions;
    }

    private static String atMost12(LedgerSettings settings, String user) {
        if (user.length() > 12) {
            throw settings.wrong("created-by", user, "at most 12 characters", null);
        }
        return user;
    }

    /**
     * The declared sheet. SAP's synchronous service has no key and refuses no second document (LE 2.6), so what holds is
     * CONVENTION and search: our reference stands in the header text, which can be searched. Nothing is published about how long
     * it may still commit, nor on limits, nor on whether 401 comes first: the safe defaults of RE 2.8. Five fields of the account
     * assignment are both written and shown.
     */
    private static Capabilities sheet(LedgerSettings settings) {
        return new Capabilities(
                Optional.empty(),
                Capabilities.Reference.CONVENTION,
                true,
                settings.duration("index-lag", Duration.ZERO),
                settings.duration("server-max", Capabilities.UNKNOWN.serverMax()),
                settings.flag("auth-before-processing", false),
                settings.flag("throttle-before-processing", false),
                Set.of(Capabilities.DocumentType.values()),
                SapDimension.values().length,
                settings.number("per-minute", Capabilities.UNKNOWN.perMinute()),
                true);
    }
}
