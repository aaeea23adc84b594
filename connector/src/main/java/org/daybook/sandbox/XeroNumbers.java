package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Reads the amounts of a request as Xero does: a number, or a string that is one. */
final class XeroNumbers {
    private XeroNumbers() {}

    /** The amount, or empty where it is absent; what is not a number is reported and read as absent. */
    static Optional<BigDecimal> read(JsonNode parent, String field, List<String> findings) {
        JsonNode node = parent.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(node.isNumber() ? node.decimalValue() : new BigDecimal(node.asText()));
        } catch (NumberFormatException e) {
            findings.add("The value '" + node.asText() + "' of " + field + " is not a number");
            return Optional.empty();
        }
    }

    /** Half up to the cent, as Xero rounds its line amounts. */
    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
