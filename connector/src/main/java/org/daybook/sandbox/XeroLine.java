package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One line of an invoice, a credit note or a manual journal, checked and completed as Xero gives it back. */
record XeroLine(ObjectNode node, BigDecimal amount, BigDecimal tax) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int MAX_TRACKING = 2;

    /** A line of an invoice or a credit note; amounts exclude tax, and a tax amount that is given is honoured. */
    static XeroLine invoiced(JsonNode asked, XeroBooks books, int unitDecimals, List<String> findings) {
        ObjectNode line = common(asked, books, findings);
        line.put("LineItemID", id(asked.path("LineItemID")));
        if (asked.path("Description").asText("").isBlank()) {
            findings.add("Description is required");
        }
        BigDecimal amount = lineAmount(asked, line, unitDecimals, findings);
        BigDecimal tax =
                XeroNumbers.cents(XeroNumbers.read(asked, "TaxAmount", findings).orElse(BigDecimal.ZERO));
        line.put("LineAmount", amount).put("TaxAmount", tax);
        copy(asked, line, "ItemCode");
        return new XeroLine(line, amount, tax);
    }

    /** A line of a manual journal: a debit is positive, a credit negative. */
    static XeroLine journalled(JsonNode asked, XeroBooks books, List<String> findings) {
        ObjectNode line = common(asked, books, findings);
        BigDecimal amount = XeroNumbers.cents(
                XeroNumbers.read(asked, "LineAmount", findings).orElseGet(() -> {
                    findings.add("LineAmount is required");
                    return BigDecimal.ZERO;
                }));
        BigDecimal tax =
                XeroNumbers.cents(XeroNumbers.read(asked, "TaxAmount", findings).orElse(BigDecimal.ZERO));
        line.put("LineAmount", amount).put("TaxAmount", tax).put("IsBlank", false);
        return new XeroLine(line, amount, tax);
    }

    /** The same line with a tax that is one cent higher. */
    XeroLine withACentMoreTax() {
        BigDecimal more = tax.add(new BigDecimal("0.01"));
        return new XeroLine(node.deepCopy().put("TaxAmount", more), amount, more);
    }

    private static ObjectNode common(JsonNode asked, XeroBooks books, List<String> findings) {
        ObjectNode line = Json.object();
        copy(asked, line, "Description");
        String account = asked.path("AccountCode").asText("");
        if (!books.hasAccount(account)) {
            findings.add(
                    account.isEmpty()
                            ? "Account code or ID must be specified"
                            : "Account code '" + account + "' is not a valid code for this document.");
        }
        line.put("AccountCode", account);
        copy(asked, line, "TaxType");
        line.set("Tracking", tracking(asked.path("Tracking"), findings));
        return line;
    }

    private static BigDecimal lineAmount(JsonNode asked, ObjectNode line, int unitDecimals, List<String> findings) {
        Optional<BigDecimal> given = XeroNumbers.read(asked, "LineAmount", findings);
        BigDecimal quantity = XeroNumbers.read(asked, "Quantity", findings)
                .orElse(BigDecimal.ONE)
                .setScale(4, RoundingMode.HALF_UP);
        BigDecimal unit = XeroNumbers.read(asked, "UnitAmount", findings)
                .or(() -> given.filter(amount -> quantity.signum() != 0)
                        .map(amount -> amount.divide(quantity, unitDecimals, RoundingMode.HALF_UP)))
                .orElse(BigDecimal.ZERO)
                .setScale(unitDecimals, RoundingMode.HALF_UP);
        line.put("Quantity", quantity).put("UnitAmount", unit);
        BigDecimal amount = XeroNumbers.cents(quantity.multiply(unit).multiply(paidShare(asked, line, findings)));
        if (asked.hasNonNull("UnitAmount") && given.isPresent() && given.get().compareTo(amount) != 0) {
            findings.add("The line total " + given.get().toPlainString() + " does not match the expected line total "
                    + amount.toPlainString());
        }
        return asked.hasNonNull("UnitAmount") ? amount : XeroNumbers.cents(given.orElse(BigDecimal.ZERO));
    }

    private static BigDecimal paidShare(JsonNode asked, ObjectNode line, List<String> findings) {
        Optional<BigDecimal> discount = XeroNumbers.read(asked, "DiscountRate", findings);
        discount.ifPresent(rate -> line.put("DiscountRate", rate));
        return HUNDRED.subtract(discount.orElse(BigDecimal.ZERO)).movePointLeft(2);
    }

    private static ArrayNode tracking(JsonNode asked, List<String> findings) {
        ArrayNode tracking = Json.object().arrayNode();
        if (asked.size() > MAX_TRACKING) {
            findings.add("A line can have a maximum of 2 tracking categories");
        }
        for (JsonNode category : asked) {
            String name = category.path("Name").asText();
            String option = category.path("Option").asText();
            tracking.addObject()
                    .put("Name", name)
                    .put("Option", option)
                    .put("TrackingCategoryID", derived("category " + name))
                    .put("TrackingOptionID", derived("option " + name + " " + option));
        }
        return tracking;
    }

    static void copy(JsonNode from, ObjectNode to, String field) {
        if (from.hasNonNull(field)) {
            to.set(field, from.get(field));
        }
    }

    /** An id that stays the same without being stored. */
    static String derived(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String id(JsonNode given) {
        return given.isTextual() ? given.asText() : UUID.randomUUID().toString();
    }
}
